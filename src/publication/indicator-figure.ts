import type { Catalogue, IndicatorEntry } from "../catalogue/catalogue.ts";
import { placeValueAxis } from "../charts/axis.ts";
import { buildChartData, chooseChart, findLatestPeriod, type ChartData } from "../charts/chart-data.ts";
import { unitTitles } from "../statistics/format.ts";
import { stateFinding } from "../statistics/finding.ts";
import { polarityTitles } from "./indicator-statements.ts";

/** Everything around the chart of an indicator, in words. */
export interface IndicatorFigure {
  readonly chart: "time-series" | "comparison-dots";
  readonly data: ChartData;
  /** The finding, stated in about ten words. */
  readonly title: string;
  /** Measure, unit and direction. */
  readonly subtitle: string;
  /** Text alternative of the drawing; the table beside it holds every value. */
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
  const kind = chart === "time-series" ? "Line chart" : "Dot chart";
  const points = data.series.flatMap((series) => series.points);
  const latest = findLatestPeriod(data)?.period;
  const drawn = points.flatMap((point) =>
    chart === "time-series" || point.period === latest ? (point.value ?? []) : [],
  );
  const { truncation } = placeValueAxis(drawn, data.unit);
  return {
    chart,
    data,
    title,
    subtitle: `${indicator.title}, ${unitTitles[indicator.unit]}. ${polarityTitles[indicator.polarity]}.`,
    description: `${kind}: ${title}. All values are in the table.`,
    notes: [
      ...(truncation === undefined ? [] : [truncation]),
      ...(indicator.seriesBreaks ?? []).map((item) => `Series break in ${item.period}: ${item.reason}`),
      ...(points.some((point) => point.provisional) ? ["Hollow marks are provisional figures."] : []),
      ...(chart === "time-series" && points.some((point) => point.value === undefined)
        ? ["A cross below the time axis marks a period without a figure; no line is drawn across it."]
        : []),
    ],
  };
}
