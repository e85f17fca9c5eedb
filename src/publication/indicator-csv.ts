import { csvFormatRows } from "d3";
import type { AreaEntry, IndicatorEntry } from "../catalogue/catalogue.ts";

const header = [
  "indicator",
  "area",
  "area_name",
  "area_code",
  "period",
  "value",
  "unit",
  "marker",
  "rank",
  "rank_of",
  "note",
  "source_document",
  "source_place",
];

/** What `/indicators/<id>.csv` holds: one observation a row. Numbers stay as printed. */
export function buildIndicatorCsv(indicator: IndicatorEntry, areas: ReadonlyMap<string, AreaEntry>): string {
  const rows = indicator.series.flatMap((series) => {
    const area = areas.get(series.area);
    return series.observations.map((observation) => {
      const rank = indicator.ranks.find((item) => item.area === series.area && item.period === observation.period);
      return [
        indicator.id,
        series.area,
        area?.name ?? "",
        area && "code" in area ? area.code : "",
        observation.period,
        observation.printed ?? "",
        indicator.unit,
        observation.marker ?? "",
        rank ? String(rank.rank) : "",
        rank ? String(rank.of) : "",
        observation.note ?? "",
        observation.source.document,
        observation.source.place,
      ].map((cell, index) => (index === valueColumn ? cell : makeInert(cell)));
    });
  });
  return `${csvFormatRows([header, ...rows])}\n`;
}

const valueColumn = header.indexOf("value");

/** Text that a spreadsheet would run as a formula gets an apostrophe in front. */
export function makeInert(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
