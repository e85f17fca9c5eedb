import { csvFormatRow } from "d3-dsv";
import { areaName } from "../../catalogue/area-names.ts";
import type { AreaEntry } from "../../catalogue/catalogue.ts";
import type { AuthorityFigures } from "../../catalogue/figures/authority-figures.ts";
import { makeInert } from "./inert.ts";

/**
 * What `/indicators/<id>/authorities.csv` holds: a row an authority with its id and its name, a column a period; in a cell the number as printed, or
 * the marker of why there is none. It is all that the site publishes of authorities that it does not follow, in the form that its reader takes.
 */
export function writeAuthoritiesFile(figures: AuthorityFigures, areas: ReadonlyMap<string, AreaEntry>): string {
  const { periods, printOf, markerOf } = figures;
  const cell = (area: string, period: string) => printOf(area, period) ?? markerOf(area, period) ?? "";
  const rows = figures.areas
    .filter((area) => periods.some((period) => cell(area, period) !== ""))
    .map((area) => [area, makeInert(areaName(areas, area)), ...periods.map((period) => cell(area, period))]);
  return `${[["area", "name", ...periods], ...rows].map(csvFormatRow).join("\n")}\n`;
}
