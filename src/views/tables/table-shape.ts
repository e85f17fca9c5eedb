/** How a table is laid out where it has too little room. */
export interface TableShape {
  /** Whether its rows become cards on a phone: side by side its columns are wider than the narrowest screen. */
  readonly stacks: boolean;
  /** Whether two figures stand beside each other on a card and not three, because a word of a heading or a cell needs the room. */
  readonly broad: boolean;
  /** Whether it can be wider than a tablet and then scrolls sideways. */
  readonly wide: boolean;
}

/**
 * Pixels: the text column of a phone of 320 and of a tablet of 768, the phone's less what fonts are wider that stand in for Helvetica; a letter
 * of the tables' 16, bold; the space after a cell.
 */
const room = { phone: 270, tablet: 708, third: 88 };
const letter = 9;
const gap = 12;
/** Letters that a column of names or of sentences needs, or each line would hold one word. */
const fewestOfWords = 13;

/** The shape of a table from the texts of its rows, headings among them, each with its cells from the left. */
export function shapeTable(rows: readonly (readonly string[])[]): TableShape {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, column) => measureColumn(rows.map((row) => row[column] ?? "")));
  const width = widths.reduce((sum, own) => sum + own, -gap);
  const words = rows.flatMap((row) => row.slice(1)).flatMap((text) => text.split(/\s+/));
  return {
    stacks: width > room.phone,
    broad: words.some((word) => measureWord(word) > room.third),
    wide: width > room.tablet,
  };
}

/** What stands in a box that is not broken, such as a grade, as a word with the room of its border. */
export function unbroken(text = "None here"): string {
  return `${text.replaceAll(" ", "-")}--`;
}

/** Width below which a column breaks words, or crushes what is longer than two lines. */
function measureColumn(texts: readonly string[]): number {
  const longest = Math.max(0, ...texts.flatMap((text) => text.split(/\s+/)).map(measureWord));
  const hasWords = texts.some((text) => text.length > 2 * fewestOfWords);
  return (hasWords ? Math.max(longest, fewestOfWords * letter) : longest) + gap;
}

/** Width of a word; some letters are half as broad as others. */
function measureWord(word: string): number {
  const narrow = word.match(/[fijlrt.,:;'’()]/g)?.length ?? 0;
  const broad = word.match(/[mwMW%]/g)?.length ?? 0;
  return (word.length - narrow * 0.4 + broad * 0.5) * letter;
}
