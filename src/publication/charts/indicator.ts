import type { Catalogue, IndicatorEntry } from "../../catalogue/catalogue.ts";
import { placeValueAxis } from "../../charts/axis.ts";
import { buildChartData, chooseChart, findLatestPeriod, type ChartData } from "../../charts/chart-data.ts";
import { tabulateDots, tabulateTimeSeries } from "../../charts/chart-table.ts";
import { listAxisValues, placeComparisonDots } from "../../charts/comparison-dots/layout.ts";
import { drawComparisonDots } from "../../charts/comparison-dots/svg.ts";
import { describeComparisonDots } from "../../charts/comparison-dots/words.ts";
import { listValues, placeTimeSeries } from "../../charts/time-series/layout.ts";
import { drawTimeSeries } from "../../charts/time-series/svg.ts";
import { describeTimeSeries } from "../../charts/time-series/words.ts";
import { unitTitles } from "../../statistics/format.ts";
import { stateFinding } from "../../findings/indicator.ts";
import { indicatorUrl } from "../urls.ts";
import { stateSpan, type PublishedChart } from "./words.ts";
import { polarityTitles } from "../../findings/indicator-statements.ts";

/** The chart of an indicator. */
export interface IndicatorFigure extends PublishedChart {
  readonly chart: "time-series" | "comparison-dots";
  readonly data: ChartData;
}

/** The chart that shows an indicator best, and its words. */
export function buildIndicatorFigure(indicator: IndicatorEntry, catalogue: Catalogue): IndicatorFigure {
  const { council, comparators } = catalogue.site;
  const data = buildChartData(indicator, catalogue.areas, [council.area, ...comparators]);
  const chart = chooseChart(data);
  const overTime = chart === "time-series";
  const title = stateFinding(indicator, catalogue.site.comparators, catalogue.areas);
  const points = data.series.flatMap((series) => series.points);
  const drawn = overTime ? listValues(data) : listAxisValues(data);
  const { truncation } = placeValueAxis(drawn, data.unit, data.limits);
  const description = `${title}. ${overTime ? describeTimeSeries(data) : describeComparisonDots(data)}`;
  return {
    id: `indicators/${indicator.id}`,
    page: indicatorUrl(indicator.id),
    chart,
    data,
    title,
    subtitle: `${indicator.title}, ${unitTitles[indicator.unit]}. ${statePlaceAndTime(data, chart)}${polarityTitles[indicator.polarity]}.`,
    description,
    notes: [
      ...(truncation === undefined ? [] : [truncation]),
      ...(indicator.seriesBreaks ?? []).map((item) => `Series break in ${item.period}: ${item.reason}`),
      ...(points.some((point) => point.provisional) ? ["Hollow marks are provisional figures."] : []),
      ...(overTime && points.some((point) => point.value === undefined)
        ? ["A cross below the time axis marks a period without a figure; no line is drawn across it."]
        : []),
      ...(overTime && data.range
        ? ["The band reaches from the lowest to the highest figure of the statistical neighbours."]
        : []),
    ],
    sources: indicator.sources,
    table: overTime ? tabulateTimeSeries(data) : tabulateDots(data),
    draw: (width) =>
      overTime
        ? drawTimeSeries(placeTimeSeries(data, width), description)
        : drawComparisonDots(placeComparisonDots(data, width), description),
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
