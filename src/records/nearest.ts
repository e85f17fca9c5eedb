import { distance } from "fastest-levenshtein";

/** The candidate most like `word`, or undefined where none is near enough to be meant. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  const farthest = Math.max(1, Math.floor(word.length / 3));
  let best: string | undefined;
  let bestDistance = farthest + 1;
  for (const candidate of candidates) {
    const steps = distance(wanted, candidate.toLowerCase());
    if (steps < bestDistance) {
      best = candidate;
      bestDistance = steps;
    }
  }
  return best;
}

/** A remedy that names the nearest candidate, or else lists what is allowed. */
export function suggest(word: string, candidates: Iterable<string>, listTitle: string): string {
  const all = [...candidates];
  const near = nearest(word, all);
  if (near !== undefined) return `Did you mean ${near}?`;
  if (all.length === 0) return `There are no ${listTitle} yet.`;
  const shown = all.slice(0, 12).join(", ");
  return `The ${listTitle} are: ${shown}${all.length > 12 ? ", …" : ""}.`;
}
