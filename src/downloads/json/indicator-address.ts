import type { IndicatorEntry } from "../../catalogue/indicator-entry.ts";
import { apiUrl, indicatorJsonUrl } from "../../model/addresses.ts";

/**
 * Whether an indicator has a JSON file of its own beside that of the interface, which says the same. One with the figures of all authorities has
 * none: there are hundreds of these, and what they hold more than the interface stands in the one compact file.
 */
export function hasOwnJson({ authorityFigures }: Pick<IndicatorEntry, "authorityFigures">): boolean {
  return authorityFigures === undefined;
}

/** Where the JSON of an indicator lies. */
export function jsonAddressOf(indicator: Pick<IndicatorEntry, "id" | "authorityFigures">): string {
  return hasOwnJson(indicator) ? indicatorJsonUrl(indicator.id) : apiUrl(`indicators/${indicator.id}`);
}
