import type { FilePlace } from "../../../records/issue.ts";

/** How often something stands in a file, and where first. */
export interface Tally {
  count: number;
  readonly first: FilePlace;
}

/** One more of what a tally counts; the place is asked for where it is the first. */
export function count(tally: Tally | undefined, place: () => FilePlace): Tally {
  if (!tally) return { count: 1, first: place() };
  tally.count += 1;
  return tally;
}
