import { areaName } from "../../catalogue/area-names.ts";
import type { AreaEntry } from "../../catalogue/catalogue.ts";
import type { IndicatorEntry } from "../../catalogue/indicator-entry.ts";
import type { AuthorityFigures } from "../../catalogue/figures/authority-figures.ts";
import { sharedStatus } from "../../catalogue/figures/long-series.ts";
import { markerTitles, type Marker } from "../../model/observations.ts";
import { authoritiesCsvUrl } from "../../model/addresses.ts";
import { printedFigure, type CsvCell, type CsvFile } from "./csv-file.ts";
import { sourceLine } from "./source-cells.ts";

/**
 * What `/indicators/<id>/authorities.csv` holds: a row an authority with its id and its name, a column a period; in a cell the number as printed, or
 * the marker of why there is none; nothing where its source does not say why. It is all that the site publishes of authorities that it does not follow, in the form that its reader takes.
 */
export function buildAuthoritiesFile(
  indicator: IndicatorEntry,
  figures: AuthorityFigures,
  areas: ReadonlyMap<string, AreaEntry>,
): CsvFile {
  const { periods } = figures;
  const rows = figures.areas
    .map((area): CsvCell[] => [
      area,
      areaName(areas, area),
      ...periods.map((period) => readCell(figures, area, period)),
    ])
    .filter(([, , ...cells]) => cells.some((cell) => cell !== undefined));
  const symbols = [
    ...new Set(rows.flatMap((cells) => cells.slice(2).filter((cell) => typeof cell === "string"))),
  ].sort();
  return {
    url: authoritiesCsvUrl(indicator.id),
    title: `${indicator.title}: all authorities`,
    description: indicator.definition,
    columns: [
      { name: "area", type: "text", description: "Id of the authority." },
      { name: "name", type: "text", description: "Name of the authority." },
      ...periods.map((period, column) => ({
        name: `period_${column + 1}`,
        heading: period,
        type: "number" as const,
        description: describePeriod(period, sharedStatus(indicator, figures, period)),
        ...(symbols.length > 0 && { symbols }),
      })),
    ],
    rows,
    key: ["area"],
    links: { area: "areas" },
    sources: indicator.sources.map(sourceLine),
  };
}

function describePeriod(period: string, status: Marker | undefined): string {
  const all = status === undefined ? "" : ` All of them are ${markerTitles[status].toLowerCase()}.`;
  return `The figure of ${period} as printed, or the marker of why there is none; empty where its source does not say why.${all}`;
}

function readCell({ printOf, markerOf }: AuthorityFigures, area: string, period: string): CsvCell {
  const printed = printOf(area, period);
  if (printed !== undefined) return printedFigure(printed);
  const marker = markerOf(area, period);
  return marker === "unknown-missing" ? undefined : marker;
}
