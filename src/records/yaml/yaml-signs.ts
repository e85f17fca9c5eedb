import type { LayoutSlip } from "./yaml-layout.ts";

/**
 * The first sign in the lines that a parser complains of which looks like another one: a tab or a no-break space before a field, the
 * bullet or dash of a word processor before an entry of a list, a colon without its space. `suspects` count from 1 in the text.
 */
export function findSignSlip(text: string, suspects: readonly number[]): LayoutSlip | undefined {
  const lines = text.split("\n");
  for (const line of suspects) {
    const slip = explainLine(lines[line - 1] ?? "");
    if (slip) return { ...slip, line };
  }
  return undefined;
}

function explainLine(words: string): Omit<LayoutSlip, "line"> | undefined {
  const tab = /^ *\t/.exec(words);
  if (tab && words.trim() !== "")
    return {
      column: tab[0].length,
      problem: "This line is indented with a tab.",
      remedy: "Use spaces, two for each level.",
    };
  const space = /^ *[\u00A0\u2000-\u200A\u202F\u205F\u3000]/.exec(words);
  if (space && words.trim() !== "")
    return {
      column: space[0].length,
      problem: "The space here is not an ordinary one, as text copied from elsewhere has them.",
      remedy: "Delete the spaces before this line's first word, and type them again.",
    };
  const bullet = /^( *)([*•·●◦▪■‣–—−‐‑])[ \u00A0]+\S/.exec(words);
  if (bullet)
    return {
      column: (bullet[1] ?? "").length + 1,
      problem: `The sign ${bullet[2] ?? ""} begins no entry of a list.`,
      remedy: "Type a hyphen, a space, and then the entry.",
    };
  const colon = /^( *(?:- +)?)([A-Za-z]\w*):(?!\/\/)[^\s:]/.exec(words);
  if (colon)
    return {
      column: (colon[1] ?? "").length + (colon[2] ?? "").length + 1,
      problem: `There is no space after the colon of ${colon[2] ?? ""}.`,
      remedy: "Write a colon, a space, and then the value.",
    };
  return undefined;
}
