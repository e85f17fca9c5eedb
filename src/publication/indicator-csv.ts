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
  "rank_note",
  "source_document",
  "source_place",
];

/** What `/indicators/<id>.csv` holds: one observation a row. Numbers stay as printed. */
export function buildIndicatorCsv(indicator: IndicatorEntry, areas: ReadonlyMap<string, AreaEntry>): string {
  const rows = indicator.series.flatMap(({ area: areaId, observations }) => {
    const area = areas.get(areaId);
    const ranks = indicator.ranks.filter((rank) => rank.area === areaId);
    const periods = indicator.periods.filter((period) =>
      [...observations, ...ranks].some((item) => item.period === period),
    );
    return periods.map((period) => {
      const observation = observations.find((item) => item.period === period);
      const rank = ranks.find((item) => item.period === period);
      const source = (observation ?? rank)?.source;
      return [
        indicator.id,
        areaId,
        area?.name ?? "",
        area && "code" in area ? area.code : "",
        period,
        observation?.printed ?? "",
        indicator.unit,
        observation?.marker ?? "",
        rank ? String(rank.rank) : "",
        rank ? String(rank.of) : "",
        observation?.note ?? "",
        rank?.note ?? "",
        source?.document ?? "",
        source?.place ?? "",
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
