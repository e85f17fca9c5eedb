import type { TextHeading, TextPiece } from "../../contract/search.ts";

/** Longer texts are cut: a result shows three sentences, and a report has hundreds. */
const longTextWords = 400;
/** A piece ends before the next heading from this many words on, and with any sentence when it is twice as long. */
const pieceWords = 100;

/** Where the pieces of a text begin, in words: one for a short text. */
export function findStarts(words: readonly string[], headings: readonly TextHeading[]): number[] {
  const starts = [0];
  if (words.length <= longTextWords) return starts;
  const before = new Set(headings.map(({ location }) => location));
  for (const [position, word] of words.entries()) {
    const next = position + 1;
    const length = next - (starts.at(-1) ?? 0);
    if (length < pieceWords || next === words.length) continue;
    const isSentence = /[.!?]["”’)]*$/.test(word);
    if (before.has(next) || (isSentence && length >= pieceWords * 2)) starts.push(next);
  }
  return starts;
}

/** The pieces that begin at `starts`, each with its headings and the one above. */
export function cutText(
  words: readonly string[],
  headings: readonly TextHeading[],
  starts: readonly number[],
): TextPiece[] {
  return starts.map((start, position) => {
    const end = starts[position + 1] ?? words.length;
    const above = headings.findLast(({ location }) => location <= start);
    return {
      words: words.slice(start, end).join(" "),
      headings: headings.filter((heading) => heading === above || (heading.location > start && heading.location < end)),
    };
  });
}
