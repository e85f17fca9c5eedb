import { areaName } from "../../catalogue/area-names.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { IndicatorEntry, Observation } from "../../catalogue/indicator-entry.ts";
import { authoritiesCsvUrl, indicatorUrl, indicatorWorkbookUrl } from "../../model/addresses.ts";
import { markerTitles } from "../../model/observations.ts";
import { describeUnit } from "../../statistics/format.ts";
import { formatPeriod } from "../../statistics/format-time.ts";
import { sourceLine } from "../csv/source-cells.ts";
import { buildWorkbook, writeFigure } from "./sheets.ts";
import type { Sheet, SheetCell, Workbook } from "./workbook.ts";

/**
 * What `/indicators/<id>.xlsx` holds: figures and ranks, areas down and periods across. The CSV file says of each figure where it stands; of all that a site
 * makes for every indicator, a workbook is the dearest.
 */
export function buildIndicatorWorkbook(indicator: IndicatorEntry, catalogue: Catalogue): Workbook {
  const all = indicator.authorityFigures
    ? [`The figures of all other authorities are in the file ${authoritiesCsvUrl(indicator.id)} of the site.`]
    : [];
  const breaks = (indicator.seriesBreaks ?? []).map(
    ({ period, reason }) => `Not comparable across ${formatPeriod(period, indicator.periodKind)}: ${reason}`,
  );
  return buildWorkbook(
    {
      url: indicatorWorkbookUrl(indicator.id),
      title: indicator.title,
      about: [
        indicator.definition,
        `Unit: ${describeUnit(indicator)}.`,
        ...breaks,
        ...(indicator.notes ?? []),
        `Sources: ${indicator.sources.map(sourceLine).join("; ")}.`,
        ...all,
      ],
      page: indicatorUrl(indicator),
      tables: [writeFigures(indicator, catalogue), ...writeRanks(indicator, catalogue)],
      columns: [],
    },
    catalogue,
  );
}

/** Areas down, periods across; what is special about a number stands in the last column. */
function writeFigures(indicator: IndicatorEntry, { areas }: Catalogue): Sheet {
  const { periods, periodKind } = indicator;
  const find = (observations: readonly Observation[], period: string) =>
    observations.find((item) => item.period === period);
  const rows = indicator.series.map(({ area, observations }): SheetCell[] => [
    areaName(areas, area),
    ...periods.map((period) => writeFigure(find(observations, period))),
    observations.flatMap((one) => remarkOn(one, formatPeriod(one.period, periodKind))).join(" ") || undefined,
  ]);
  const isSaid = rows.some((row) => row.at(-1) !== undefined);
  const headings = [
    "Area",
    ...periods.map((period) => formatPeriod(period, periodKind)),
    ...(isSaid ? ["Remarks"] : []),
  ];
  return {
    name: "Figures",
    title: `${indicator.title}: figures by area and period`,
    lines: [`Unit: ${describeUnit(indicator)}.`],
    table: { headings, rows: isSaid ? rows : rows.map((row) => row.slice(0, -1)) },
  };
}

/** Places among the areas ranked, where a source prints any. */
function writeRanks({ title, ranks, periods, periodKind }: IndicatorEntry, { areas }: Catalogue): Sheet[] {
  if (ranks.length === 0) return [];
  const ranked = periods.filter((period) => ranks.some((rank) => rank.period === period));
  const rows = [...Map.groupBy(ranks, ({ area }) => area)].map(([area, own]): SheetCell[] => [
    areaName(areas, area),
    ...ranked.map((period) => {
      const found = own.find((rank) => rank.period === period);
      return found ? `${found.rank} of ${found.of}` : "[x]";
    }),
  ]);
  const headings = ["Area", ...ranked.map((period) => formatPeriod(period, periodKind))];
  return [
    { name: "Ranks", title: `${title}: ranks by area and period`, lines: ["1 is best."], table: { headings, rows } },
  ];
}

function remarkOn({ marker, note, printed }: Observation, period: string): string[] {
  const status = printed === undefined || marker === undefined ? undefined : markerTitles[marker].toLowerCase();
  const said = [status, note].filter((words) => words !== undefined);
  return said.length === 0 ? [] : [`${period}: ${said.join("; ").replace(/\.?$/, ".")}`];
}
