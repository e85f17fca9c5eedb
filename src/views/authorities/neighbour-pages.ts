import type { Catalogue } from "../../catalogue/catalogue.ts";
import { hasAreaPage } from "../../model/area.ts";
import { compareNeighbours } from "./compare-neighbours.ts";

/** Ids of the authorities that have a page beside their statistical neighbours: those whose neighbours the site knows, with figures of both. */
export function listNeighbourPages(catalogue: Catalogue): string[] {
  return [...catalogue.areas.values()]
    .filter(hasAreaPage)
    .flatMap(({ id }) => (compareNeighbours(catalogue, id).length > 0 ? [id] : []));
}
