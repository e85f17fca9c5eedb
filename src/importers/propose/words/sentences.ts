/** The sentences of a paragraph. A full stop after a short form, an initial or a number ends none. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { index, 0: end } of text.matchAll(/[.!?]["”’)]*\s+(?=["“‘(]?[A-Z0-9])/g)) {
    const before = text.slice(start, index + 1);
    if (/(?:\b(?:e\.g|i\.e|etc|approx|no|vs|cf|p|pp|ca|st)|\b[A-Z])\.$/i.test(before) || /^\s*\d+\.$/.test(before))
      continue;
    sentences.push(text.slice(start, index + end.length).trim());
    start = index + end.length;
  }
  sentences.push(text.slice(start).trim());
  return sentences.filter((sentence) => sentence !== "");
}
