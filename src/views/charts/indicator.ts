import type { Catalogue, IndicatorEntry } from "../../catalogue/catalogue.ts";
import { recently } from "../../catalogue/once.ts";
import { buildChartData, chooseChart, findLatestPeriod, type ChartData } from "../../charts/chart-data.ts";
import type { ChartTable } from "../../charts/chart-table.ts";
import { comparisonDots } from "../../charts/comparison-dots/chart.ts";
import { timeSeries } from "../../charts/time-series/chart.ts";
import { capitalise, describeUnit } from "../../statistics/format.ts";
import { unknownBase } from "../../findings/doubt.ts";
import { drawAsShares } from "../../findings/figure-words.ts";
import { stateFinding } from "../../findings/indicator.ts";
import { indicatorUrl } from "../../model/addresses.ts";
import { presentChart, stateSpan, type PublishedChart } from "./words.ts";
import { polarityTitles } from "../../findings/indicator-statements.ts";

/** The chart of an indicator. */
export interface IndicatorFigure extends PublishedChart {
  readonly data: ChartData;
}

/** The chart that shows an indicator best, and its words. Undefined where no area has a number: an axis without figures would say nothing. */
export function buildIndicatorFigure(indicator: IndicatorEntry, catalogue: Catalogue): IndicatorFigure | undefined {
  return recently(`indicator ${indicator.id}`, [indicator, catalogue], () => makeFigure(indicator, catalogue));
}

function makeFigure(indicator: IndicatorEntry, catalogue: Catalogue): IndicatorFigure | undefined {
  const { council, comparators } = catalogue.site;
  const drawn = drawAsShares(indicator);
  const data = buildChartData(drawn, catalogue.areas, [council.area, ...comparators]);
  if (!findLatestPeriod(data) && !data.range) return undefined;
  const chart = chooseChart(data) === "time-series" ? timeSeries : comparisonDots;
  const title = stateFinding(indicator, catalogue.site.comparators, catalogue.areas, catalogue.bands);
  const presented = presentChart(chart, data, (words) => `${title}. ${words}`);
  return {
    ...presented,
    id: `indicators/${indicator.id}`,
    page: indicatorUrl(indicator.id),
    title,
    subtitle: `${indicator.title}, ${describeUnit({ ...indicator, unit: drawn.unit })}. ${statePlaceAndTime(data, presented.table)}${polarityTitles[indicator.polarity]}.`,
    notes: [
      ...presented.notes,
      ...(drawn === indicator ? [] : ["The shares are computed from the counts, which the source prints."]),
      ...(indicator.denominator === "unknown" ? [`${capitalise(unknownBase)}.`] : []),
      ...(indicator.seriesBreaks ?? []).map((item) => `Series break in ${item.period}: ${item.reason}`),
    ],
    sources: indicator.sources,
  };
}

/** “Exampleshire and other areas, 2013 to 2017. ”; of a dot chart the one period that it shows. */
function statePlaceAndTime({ series: [first, ...others] }: ChartData, { columns }: ChartTable): string {
  const periods = columns.filter((label) => label !== "").map((label) => ({ label }));
  if (!first || periods.length === 0) return "";
  return `${first.label}${others.length > 0 ? " and other areas" : ""}, ${stateSpan(periods)}. `;
}
