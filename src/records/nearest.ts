import { distance } from "fastest-levenshtein";

/**
 * The candidate that `word` is a slip of, or undefined where none is near enough to be meant. Names that differ in their digits, or in
 * a word that is not a slip of the other, are names of different things: another year, stage, band or authority is never offered.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const candidate of candidates) {
    const known = candidate.toLowerCase();
    if (Math.abs(known.length - wanted.length) > mostSlips(wanted) + 3) continue;
    if (digitsOf(known) !== digitsOf(wanted) || !isSlip(wanted, known)) continue;
    const steps = distance(wanted, known);
    if (steps < bestDistance) {
      best = candidate;
      bestDistance = steps;
    }
  }
  return best;
}

/** A remedy that names the candidate that was meant, or else lists what there is: all of a few, the most alike of many. */
export function suggest(word: string, candidates: Iterable<string>, listTitle: string): string {
  const all = [...candidates];
  const near = nearest(word, all);
  if (near !== undefined) return `Did you mean ${near}?`;
  if (all.length === 0) return `There are no ${listTitle} yet.`;
  if (all.length <= mostInAll) return `The ${listTitle} are: ${all.join(", ")}.`;
  const steps = new Map(all.map((candidate) => [candidate, distance(word.toLowerCase(), candidate.toLowerCase())]));
  const alike = all.sort((a, b) => (steps.get(a) ?? 0) - (steps.get(b) ?? 0)).slice(0, mostAlike);
  return `Of the ${steps.size} ${listTitle} the most alike are: ${alike.join(", ")}, ….`;
}

/** All of a list are named where they are no more than these. */
const mostInAll = 24;
/** So many of a longer list. */
const mostAlike = 12;

function digitsOf(text: string): string {
  return text.replace(/\D+/g, " ").trim();
}

/** How many letters of a name may be wrong. */
function mostSlips(text: string): number {
  return Math.max(1, Math.floor(text.length / 5));
}

/** Whether one name is the other with letters mistyped: the same words in the same order, each of them nearly so. */
function isSlip(wanted: string, known: string): boolean {
  const [a, b] = [splitWords(wanted), splitWords(known)];
  if (a.join("") === b.join("")) return true;
  if (a.length !== b.length) return (a.length === 1 || b.length === 1) && isNearWord(a.join(""), b.join(""));
  const slips = a.filter((word, index) => word !== b[index]).length;
  return slips <= mostSlips(wanted) && a.every((word, index) => isNearWord(word, b[index] ?? ""));
}

function splitWords(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}

/** Short words are codes, and opposites differ in a few letters: east and west, male and female, north and south. */
function isNearWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (isCutShort(a, b) || isCutShort(b, a)) return true;
  if (Math.min(a.length, b.length) <= 3) return false;
  const allowed = Math.min(a.length, b.length) >= 7 ? 2 : 1;
  return distance(a, b) <= allowed || isTransposed(a, b);
}

/** Whether a word lacks its ending: expect for expected, tim for time. */
function isCutShort(word: string, whole: string): boolean {
  const missing = whole.length - word.length;
  return whole.startsWith(word) && ((missing === 1 && word.length >= 3) || (missing <= 3 && word.length >= 5));
}

/** Whether two letters beside each other changed places. */
function isTransposed(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = Array.from(a).findIndex((letter, index) => letter !== b[index]);
  return a.slice(0, at) + (a[at + 1] ?? "") + (a[at] ?? "") + a.slice(at + 2) === b;
}
