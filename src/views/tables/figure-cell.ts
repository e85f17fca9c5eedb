/** What a cell of a table shows: a figure as printed with its unit, or the reason why there is none. */
export interface FigureCell {
  readonly text: string;
  /** Whether there is no number. */
  readonly absent: boolean;
  /** Provisional or revised, and of how many it is, in words. */
  readonly status?: string | undefined;
  /** Whether it is words in place of a number. */
  readonly isWords?: boolean;
  /** Numbers of its remarks on the page, from 1. */
  readonly noteNumbers: readonly number[];
}

/** The cell of an area and period for which there is no entry: not a zero. */
export const noEntry: FigureCell = { text: "–", absent: true, noteNumbers: [] };

/** Words from this length on are set as text and not as a number. */
const leastWords = 12;

/** Classes of a cell: how it is set, and whether a phone leaves it out because nothing stands in it. */
export function classifyCell({ text, absent, isWords, noteNumbers }: FigureCell): string {
  const isEmpty = (text === "" || (absent && text === noEntry.text)) && noteNumbers.length === 0;
  return [
    isWords && text.length >= leastWords ? "words" : "number",
    ...(absent ? ["absent"] : []),
    ...(isEmpty ? ["none"] : []),
  ].join(" ");
}
