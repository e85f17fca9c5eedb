/** A document of ours as its text stands in a source, with the headings that places and groups of our tables name. */
export interface Paper {
  readonly document: string;
  readonly file: string;
  /** How its first line begins, and the first line after it; the file's end if absent. */
  readonly from: string;
  readonly to?: string;
  /** How the line begins that opens each section, by our name of it. */
  readonly headings?: Readonly<Record<string, string>>;
  /** How a paragraph begins whose number the text lost, by that number. */
  readonly unnumbered?: Readonly<Record<string, string>>;
}

/**
 * How a table of figures quoted in prose follows from its paper. A row stands in the paragraphs that its cell under
 * “Paragraph” names, else in the section called like its group, else in what the table's own place names. Its numbers are
 * looked for there as printed; `words` pins down those that could be mistaken for another, and all cells that hold words.
 */
export interface Quoted {
  readonly table: string;
  /**
   * What the paper says around a cell, by the row's title, one string a cell from the first column on. `{}` is the number,
   * `{two}` what is printed in its stead, `#` another number in between. A title that is not the only one has its group before it.
   */
  readonly words?: Readonly<Record<string, string | readonly string[]>>;
  /** Further paragraphs or sections that give the time of a row, by its title. */
  readonly alsoIn?: Readonly<Record<string, readonly string[]>>;
  /** For a number that the paper does not print: as many passages as there are things counted, by the row's title. */
  readonly counted?: Readonly<Record<string, readonly string[]>>;
}
