import type { Catalogue, IndicatorEntry } from "../../catalogue/catalogue.ts";
import { placeValueAxis } from "../../charts/axis.ts";
import { buildChartData, chooseChart, findLatestPeriod, type ChartData } from "../../charts/chart-data.ts";
import { listRows } from "../../charts/comparison-dots/layout.ts";
import { describeComparisonDots } from "../../charts/comparison-dots/words.ts";
import { listValues } from "../../charts/time-series/layout.ts";
import { describeTimeSeries } from "../../charts/time-series/words.ts";
import { unitTitles } from "../../statistics/format.ts";
import { stateFinding } from "../../statistics/finding.ts";
import { stateSpan } from "./words.ts";
import { polarityTitles } from "../indicator-statements.ts";

/** Everything around the chart of an indicator, in words. */
export interface IndicatorFigure {
  readonly chart: "time-series" | "comparison-dots";
  readonly data: ChartData;
  /** The finding, stated in about ten words. */
  readonly title: string;
  /** Measure, unit and direction. */
  readonly subtitle: string;
  /** Text alternative: the finding, then the drawing in words. */
  readonly description: string;
  /** What a reader must know to read the drawing rightly. */
  readonly notes: readonly string[];
}

/** Words for the chart of an indicator. */
export function buildIndicatorFigure(indicator: IndicatorEntry, catalogue: Catalogue): IndicatorFigure {
  const { council, comparators } = catalogue.site;
  const data = buildChartData(indicator, catalogue.areas, [council.area, ...comparators]);
  const chart = chooseChart(data);
  const title = stateFinding(indicator, catalogue.site.comparators, catalogue.areas);
  const points = data.series.flatMap((series) => series.points);
  const drawn = chart === "time-series" ? listValues(data) : listRows(data).flatMap((row) => row.value ?? []);
  const { truncation } = placeValueAxis(drawn, data.unit, data.limits);
  return {
    chart,
    data,
    title,
    subtitle: `${indicator.title}, ${unitTitles[indicator.unit]}. ${statePlaceAndTime(data, chart)}${polarityTitles[indicator.polarity]}.`,
    description: `${title}. ${chart === "time-series" ? describeTimeSeries(data) : describeComparisonDots(data)}`,
    notes: [
      ...(truncation === undefined ? [] : [truncation]),
      ...(indicator.seriesBreaks ?? []).map((item) => `Series break in ${item.period}: ${item.reason}`),
      ...(points.some((point) => point.provisional) ? ["Hollow marks are provisional figures."] : []),
      ...(chart === "time-series" && points.some((point) => point.value === undefined)
        ? ["A cross below the time axis marks a period without a figure; no line is drawn across it."]
        : []),
      ...(chart === "time-series" && data.range
        ? ["The band reaches from the lowest to the highest figure of the statistical neighbours."]
        : []),
    ],
  };
}

/** “Barnet and other areas, 2013 to 2017. ”; of a dot chart the one period that it shows. */
function statePlaceAndTime(data: ChartData, chart: IndicatorFigure["chart"]): string {
  const [first, ...others] = data.series;
  const latest = findLatestPeriod(data);
  const periods = chart === "time-series" ? data.periods : latest ? [latest] : [];
  if (!first || periods.length === 0) return "";
  return `${first.label}${others.length > 0 ? " and other areas" : ""}, ${stateSpan(periods)}. `;
}
