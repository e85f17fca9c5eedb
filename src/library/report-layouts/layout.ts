/** A row of a table of judgements: what it judges, and the names under which reports print it. */
export interface ReportRow {
  /** Id of the area of judgement in the framework. */
  readonly area: string;
  /** As printed. Capitals, spaces, signs and the numbers before them do not matter. */
  readonly printed: readonly string[];
  /** Heading within the table under which the row stands, where two rows have one name. */
  readonly under?: string;
}

/** A sentence or heading in which reports of a layout give a judgement. */
export interface ReportSentence {
  /** Id of the area of judgement in the framework. */
  readonly area: string;
  /** A regular expression for the plain text from its first word; `GRADE` stands for a grade with the verb that gives it, `WORD` for its word alone, `PLACE` for the authority's names. */
  readonly says: string;
  /** The grade that it gives, where the sentence prints it in other words. */
  readonly word?: string;
  /** Whether the report gives the judgement here and nowhere else. Without it, the sentence is only held against the table. */
  readonly gives?: true;
  /** Heading under which alone it counts. */
  readonly under?: string;
  /** Whether it counts only where it is a heading. */
  readonly inHeading?: true;
}

/** A list of what is asked for: the heading, and what the report calls an entry. */
export interface ReportList {
  /** Regular expression for the whole heading in lower case. */
  readonly heading: string;
  /** Whether its entries are paragraphs without a sign or number, as the rows of a table are. */
  readonly isOfRows?: true;
  /** Regular expression for the whole title, in lower case, of what follows it, where that may be set like the text. */
  readonly endsAt?: string;
  readonly kind: "recommendation" | "area-for-improvement" | "area-for-development";
}

/** How one kind of report is printed: by what it is known, and where it says what. */
export interface ReportLayout {
  /** Regular expression for the letters of its opening lines, in lower case and without anything between them. */
  readonly knownBy: string;
  /** Days on which the inspection can have begun, where the same words were used for several frameworks. */
  readonly begun?: { readonly from?: string; readonly to?: string };
  /** Id of the kind of document. */
  readonly kind: string;
  /** Id of the framework; undefined where only the letter's date of the judgement that it follows tells it. */
  readonly framework?: string;
  /** Frameworks of the inspections that it follows, by the months in which only they judged, as YYYY-MM. */
  readonly follows?: readonly { readonly framework: string; readonly from: string; readonly to?: string }[];
  /** Who publishes it. */
  readonly publisher: string;
  /** Words of its id between those of the authority and the time. */
  readonly idWords: string;
  /** How exactly the id tells the time. */
  readonly idTime: "year" | "month";
  /** What it is in lists, before its month. */
  readonly shortTitle: string;
  /** Title where the report's own names only the council. */
  readonly title: string;
  /** Heading of the page on which the table of judgements stands, where it is a record at the end. */
  readonly recordHeading?: string;
  readonly rows: readonly ReportRow[];
  /** Sets of areas, one of which a report judges in full. Empty where it gives no grades. */
  readonly sets: readonly (readonly string[])[];
  /** An area that is judged as well where the opening lines hold these letters. */
  readonly also?: { readonly area: string; readonly knownBy: string };
  readonly sentences: readonly ReportSentence[];
  readonly lists: readonly ReportList[];
}
