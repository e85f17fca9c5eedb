import { areaName } from "../../catalogue/area-names.ts";
import type { Catalogue, SiteEntry } from "../../catalogue/catalogue.ts";
import type { IndicatorEntry } from "../../catalogue/indicator-entry.ts";
import {
  isAboutLead,
  isOfOneCouncil,
  isShared,
  listAreasInOrder,
  listLeadAreas,
  listLedCatalogues,
} from "../../catalogue/councils.ts";
import { listEarlierFigures, type EarlierFigure } from "../../catalogue/figures/earlier-figures.ts";
import { recently } from "../../catalogue/once.ts";
import {
  buildChartData,
  buildPeriod,
  findLatestPeriod,
  listDwarfing,
  listShownPeriods,
  type ChartData,
} from "../../charts/chart-data.ts";
import type { ChartTable } from "../../contract/chart.ts";
import { chooseChart } from "../../charts/choose-chart.ts";
import { capitalise, titleWithUnit, formatNumber } from "../../statistics/format.ts";
import { joinWords } from "../../statistics/format-lists.ts";
import { describePlace } from "../../claims/held-figure.ts";
import { unknownBase } from "../../findings/doubt.ts";
import { drawAsShares } from "../../findings/figure-words.ts";
import { stateEarlier } from "../../findings/earlier.ts";
import { stateHeadline } from "../../findings/headline.ts";
import { authoritiesCsvUrl, indicatorUrl } from "../../model/addresses.ts";
import { periodIndex } from "../../model/period.ts";
import { nameLedChart } from "./led-charts.ts";
import { listUniqueSources, presentChart, stateSpan, type PublishedChart } from "./words.ts";
import { stateDirection } from "../../findings/indicator-statements.ts";

/** The chart of an indicator. */
export interface IndicatorFigure extends PublishedChart {
  readonly data: ChartData;
}

/** The chart that shows an indicator best, and its words. Undefined where no area has a number: an axis without figures would say nothing. */
export function buildIndicatorFigure(indicator: IndicatorEntry, catalogue: Catalogue): IndicatorFigure | undefined {
  const name = `indicator ${indicator.id} ${catalogue.site.lead ?? ""}`;
  return recently(name, [indicator, catalogue], () => makeFigure(indicator, catalogue));
}

function makeFigure(indicator: IndicatorEntry, catalogue: Catalogue): IndicatorFigure | undefined {
  const { site } = catalogue;
  const own = findOnlyLed(indicator, catalogue);
  if (own) return makeFigure(own.indicator, own.led);
  const drawn = drawAsShares(isShared(site) ? withoutWhatIsOfOne(indicator, catalogue) : indicator);
  const leads = listLeadAreas(site).length;
  const earlier = drawn.unit === indicator.unit && !isShared(site) ? listEarlierFigures(indicator, catalogue) : [];
  const data: ChartData = {
    ...buildChartData(drawn, catalogue.areas, listAreasInOrder(site), leads),
    ...(earlier.length > 0 && { earlier: earlier.map((figure) => buildEarlier(figure, indicator)) }),
  };
  if (!findLatestPeriod(data) && !data.range) return undefined;
  const before = stateEarlier(earlier, indicator);
  const title = [stateHeadline(indicator, catalogue), ...(before === undefined ? [] : [before])].join("; ");
  const presented = presentChart(chooseChart(data), data, (words) => `${title}. ${words}`);
  return {
    ...presented,
    id: nameIndicatorChart(indicator, site),
    page: indicatorUrl(indicator),
    title,
    subtitle: `${titleWithUnit(indicator.title, { ...indicator, unit: drawn.unit })}. ${statePlaceAndTime(data, presented.table)}${stateDirection(indicator)}.`,
    notes: [
      ...presented.notes,
      ...(drawn.unit === indicator.unit ? [] : ["The shares are computed from the counts, which the source prints."]),
      ...(indicator.denominator === "unknown" ? [`${capitalise(unknownBase)}.`] : []),
      ...(indicator.unlike ?? []).map(({ reason }) => reason),
      ...(indicator.copied ?? []),
      ...noteDwarfing(drawn, catalogue),
      ...(indicator.seriesBreaks ?? [])
        .filter(({ period }) => isBreakWithin(data, periodIndex(period, indicator.periodKind)))
        .map((item) => `Series break in ${item.period}: ${item.reason}`),
      ...noteEarlier(earlier, catalogue),
    ],
    sources: listUniqueSources([...indicator.sources, ...earlier.map(({ source }) => source)]),
    ...(indicator.authorityFigures &&
      drawn.unit === indicator.unit && {
        further: {
          address: authoritiesCsvUrl(indicator.id),
          periods: listShownPeriods(data).map(({ period }) => period),
          zero: formatNumber(0, 0, indicator.unit),
        },
      }),
  };
}

/** Whether a break has a period before it that is shown: of another nothing that is shown needs to be parted. */
function isBreakWithin(data: ChartData, at: number): boolean {
  const [first] = listShownPeriods(data);
  return first !== undefined && first.periodIndex < at;
}

/** An earlier figure, as a chart draws it. */
function buildEarlier({ period, value, decimals }: EarlierFigure, { periodKind, unit }: IndicatorEntry) {
  return { ...buildPeriod(period, periodKind), value, text: formatNumber(value, decimals, unit) };
}

/** Whose figures stand in the table of the page and not in the drawing. */
function noteDwarfing(indicator: IndicatorEntry, { areas }: Catalogue): string[] {
  const left = listDwarfing(indicator, areas).map((area) => areaName(areas, area));
  return left.length === 0
    ? []
    : [
        `${joinWords(left)} ${left.length === 1 ? "is" : "are"} not drawn: beside amounts so much greater nothing else could be read.`,
      ];
}

/** Whose figures stand hollow left of the others, and how they were counted. */
function noteEarlier(figures: readonly EarlierFigure[], catalogue: Catalogue): string[] {
  if (figures.length === 0) return [];
  const notes = figures.map(({ title, source, differs }) => {
    const how = differs === undefined ? "It is an indicator of its own" : differs.replace(/\.$/, "");
    return `Hollow, left of the dotted line: “${title}”, ${describePlace(catalogue, source)}. ${how}.`;
  });
  return [...new Set(notes), "No change is computed between what is left and right of the dotted line."];
}

/** Name of the chart: one for each council that has figures, and one that they share; of one council alone they are the same. */
function nameIndicatorChart(indicator: IndicatorEntry, site: SiteEntry): string {
  const id = `indicators/${indicator.id}`;
  return isOfOneCouncil(indicator, site) ? id : nameLedChart(id, site);
}

/** The indicator led by the only council that has figures, for a page that several share. */
function findOnlyLed(indicator: IndicatorEntry, catalogue: Catalogue) {
  if (!isShared(catalogue.site) || !isOfOneCouncil(indicator, catalogue.site)) return undefined;
  return listLedCatalogues(catalogue)
    .flatMap((led) => ({ led, indicator: led.indicators.get(indicator.id) ?? indicator }))
    .find((own) => isAboutLead(own.indicator, own.led.site));
}

/** What a chart that several councils share can show: no target and no neighbours of one of them, which nobody could tell from the others'. */
function withoutWhatIsOfOne(indicator: IndicatorEntry, { site, areas }: Catalogue): IndicatorEntry {
  const members = new Set(
    [...areas.values()].flatMap((area) => (area.kind === "neighbour-set" ? (area.members ?? []) : [])),
  );
  const shown = listAreasInOrder(site);
  const isNeighbour = (area: string) => !shown.includes(area) && members.has(areaName(areas, area));
  return { ...indicator, series: indicator.series.filter(({ area }) => !isNeighbour(area)), targets: [] };
}

/** “Exampleshire and other areas, 2013 to 2017. ”; of a dot chart the one period that it shows. */
function statePlaceAndTime({ series }: ChartData, { columns }: ChartTable): string {
  const leading = series.filter(({ leads }) => leads);
  const main = leading.length > 0 ? leading : series.slice(0, 1);
  const periods = columns.filter((label) => label !== "").map((label) => ({ label }));
  if (main.length === 0 || periods.length === 0) return "";
  const names = [...main.map(({ label }) => label), ...(series.length > main.length ? ["other areas"] : [])];
  return `${joinWords(names)}, ${stateSpan(periods)}. `;
}
