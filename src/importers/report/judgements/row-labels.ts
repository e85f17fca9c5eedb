import { distance } from "fastest-levenshtein";
import type { ReportRow } from "../../../library/report-layouts/layout.ts";
import type { Span } from "./grades.ts";
import { lettersOf, plainWords } from "../printed/letters.ts";

/** A row of a table by the name that stands in it; undefined for one that the layout does not know. */
export interface FoundRow extends Span {
  readonly row: ReportRow | undefined;
  readonly text: string;
}

interface LabelLine {
  readonly text: string;
  readonly position: number;
}

/**
 * Finds the names of rows in a column: each begins where a line begins, and goes over as many lines as it takes. The longest name that fits is meant.
 * Lines that belong to no name are a row of their own.
 */
export function readRowLabels(lines: readonly LabelLine[], rows: readonly ReportRow[]): FoundRow[] {
  const headings = new Set(rows.flatMap(({ under }) => (under === undefined ? [] : [lettersOf(under)])));
  const found: FoundRow[] = [];
  let heading: string | undefined;
  for (let line = 0; line < lines.length; line += 1) {
    const start = lines[line];
    if (!start) break;
    const letters = lettersOf(start.text);
    if (letters === "") continue;
    if (headings.has(letters)) {
      heading = letters;
      continue;
    }
    const open = rows.filter(({ under }) => under === undefined || lettersOf(under) === heading);
    const match = matchFrom(lines, line, open);
    const last = lines[match?.last ?? line] ?? start;
    const text = lines
      .slice(line, (match?.last ?? line) + 1)
      .map((each) => each.text)
      .join(" ");
    found.push({ row: match?.row, text, from: start.position, to: last.position });
    line = match?.last ?? line;
  }
  return forgiveSlips(found, rows);
}

function matchFrom(
  lines: readonly LabelLine[],
  first: number,
  rows: readonly ReportRow[],
): { readonly row: ReportRow; readonly last: number } | undefined {
  let spelled = "";
  let best: { readonly row: ReportRow; readonly last: number } | undefined;
  for (let last = first; last < Math.min(lines.length, first + mostLines); last += 1) {
    spelled += lettersOf(lines[last]?.text ?? "");
    const row = rows.find(({ printed }) => printed.some((name) => lettersOf(name) === spelled));
    if (row) best = { row, last };
    if (!rows.some(({ printed }) => printed.some((name) => lettersOf(name).startsWith(spelled)))) break;
  }
  return best;
}

/** Lines over which a narrow column spreads the longest name. */
const mostLines = 12;

/** Takes neighbouring lines that no name fits for a name with a slip of the pen in it, where one name is very near and no other. */
function forgiveSlips(found: readonly FoundRow[], rows: readonly ReportRow[]): FoundRow[] {
  const taken = new Set(found.map(({ row }) => row));
  const result: FoundRow[] = [];
  for (let index = 0; index < found.length; index += 1) {
    const start = found[index];
    if (!start) break;
    if (start.row) {
      result.push(start);
      continue;
    }
    const slip = findSlip(found, index, rows, taken);
    if (!slip) result.push(start);
    else {
      taken.add(slip.row);
      result.push({ ...start, row: slip.row, to: found[slip.last]?.to ?? start.to, text: slip.text });
      index = slip.last;
    }
  }
  return result;
}

function findSlip(
  found: readonly FoundRow[],
  first: number,
  rows: readonly ReportRow[],
  taken: ReadonlySet<ReportRow | undefined>,
): { readonly row: ReportRow; readonly last: number; readonly text: string } | undefined {
  let text = "";
  for (let last = first; last < Math.min(found.length, first + 4) && !found[last]?.row; last += 1) {
    text = `${text} ${found[last]?.text ?? ""}`.trim();
    const isAll = last === found.length - 1 || found[last + 1]?.row !== undefined;
    const worded = isAll ? findByWords(text, rows) : undefined;
    if (worded && !taken.has(worded)) return { row: worded, last, text };
    const spelled = lettersOf(text);
    const near = rows
      .filter((row) => !taken.has(row))
      .map((row) => ({ row, steps: Math.min(...row.printed.map((name) => distance(lettersOf(name), spelled))) }))
      .sort((a, b) => a.steps - b.steps);
    const [best, second] = near;
    if (
      best &&
      best.steps <= mostSlips &&
      spelled.length > 20 &&
      (second === undefined || second.steps - best.steps > mostSlips)
    )
      return { row: best.row, last, text };
  }
  return undefined;
}

/** The only row of which a name begins and ends as a text does, and has the same words in the same order but for a few between that one of the two leaves out. */
function findByWords(text: string, rows: readonly ReportRow[]): ReportRow | undefined {
  const words = wordsOf(text);
  const fits = rows.filter(({ printed }) =>
    printed.some((name) => {
      const own = wordsOf(name);
      return leavesOut(own, words) || leavesOut(words, own);
    }),
  );
  return fits.length === 1 ? fits[0] : undefined;
}

/** Whether the second list is the first without a few words from its middle. */
function leavesOut(whole: readonly string[], part: readonly string[]): boolean {
  const missing = whole.length - part.length;
  if (missing < 1 || missing > mostWordsOut || part.length < leastWords) return false;
  let next = 0;
  for (const word of whole) if (word === part[next]) next += 1;
  return next === part.length && whole[0] === part[0] && whole.at(-1) === part.at(-1);
}

/** Words that a row may leave out of its name, and those that are then left at the least. */
const mostWordsOut = 2;
const leastWords = 7;

function wordsOf(text: string): string[] {
  return plainWords(text).match(/[a-z]+/g) ?? [];
}

/** Letters that are wrong, missing or too many in a name with a slip of the pen. */
const mostSlips = 3;
