import type { Catalogue } from "./catalogue.ts";
import type { IndicatorEntry } from "./indicator-entry.ts";

/** The indicators of the given ids, in their order. Throws where one does not exist. */
export function findIndicators(catalogue: Catalogue, ids: readonly string[]): IndicatorEntry[] {
  return ids.map((id) => {
    const found = catalogue.indicators.get(id);
    if (!found) throw new Error(`There is no indicator ${id}.`);
    return found;
  });
}
