import type { Place } from "./locate.ts";

/** Lines by which git marks the two sides of a merge that nobody has decided: at the start, perhaps indented or behind a sign of a list. */
const start = /^[ \t]*(?:[-*+>"'] ?)?(<{7})(?![<])(?:[ \t]|$)/;
const base = /^[ \t]*(\|{7})(?![|])[ \t]+\S/;
const middle = /^[ \t]*(={7})[ \t]*$/;
const end = /^[ \t]*(>{7})(?![>])(?:[ \t]|$)/;

/** Where the first marker of a merge stands in a file's text; undefined where there is none. */
export function findMergeMarker(file: string, text: string): Place | undefined {
  if (!/<{7}|>{7}|\|{7}|={7}/.test(text)) return undefined;
  const lines = text.split("\n");
  const place = (test: RegExp): Place | undefined => {
    const line = lines.findIndex((candidate) => test.test(candidate));
    const found = test.exec(lines[line] ?? "");
    return found ? { line: line + 1, column: (lines[line] ?? "").indexOf(found[1] ?? "") + 1 } : undefined;
  };
  const sides = [place(start), place(base), place(end)].filter((found) => found !== undefined);
  const between = place(middle);
  if (sides.length === 0) return between && !isUnderline(file, lines, between.line) ? between : undefined;
  return [...sides, ...(between ? [between] : [])].sort((a, b) => a.line - b.line)[0];
}

/** In the text of a Markdown file a line of equals signs under words makes them a heading, which another rule speaks of. */
function isUnderline(file: string, lines: readonly string[], line: number): boolean {
  if (!/\.mdx?$/.test(file) || (lines[line - 2] ?? "").trim() === "") return false;
  return line > lines.findIndex((text, index) => index > 0 && text.trimEnd() === "---");
}
