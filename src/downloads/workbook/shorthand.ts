import type { AbsenceMarker, Marker } from "../../model/observations.ts";

/**
 * Shorthand in place of a number: letters in square brackets, as "Symbols in tables: definitions and help" of the Government Analysis Function has them.
 * It has none for a figure that is not yet known, so that one is not available.
 */
const shorthandOfMarker: Record<AbsenceMarker, string> = {
  "not-applicable": "[z]",
  "not-available": "[x]",
  "not-yet-known": "[x]",
  "unknown-missing": "[x]",
  suppressed: "[c]",
  low: "[low]",
};

/** What the shorthand means, in the order in which notes list it. */
export const shorthandMeanings: readonly (readonly [shorthand: string, meaning: string])[] = [
  ["[c]", "Confidential: the figure is kept back to protect people."],
  ["[low]", "Low: the figure rounds to zero but is not zero."],
  ["[x]", "Not available: the source has no figure, does not have it yet, or does not say why it is missing."],
  ["[z]", "Not applicable."],
];

/** Shorthand for a figure that is not there; undefined for a status of a number. */
export function shortenMarker(marker: Marker | undefined): string | undefined {
  return marker !== undefined && marker in shorthandOfMarker ? shorthandOfMarker[marker as AbsenceMarker] : undefined;
}
