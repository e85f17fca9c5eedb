/** A place by its official code, as official statistics print the two beside each other. */
export interface ListedPlace {
  readonly code: string;
  readonly name: string;
}

/** Reads a list with a code and a name in each line. */
export function listPlaces(lines: string): ListedPlace[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => ({ code: line.slice(0, line.indexOf(" ")), name: line.slice(line.indexOf(" ") + 1) }));
}
