import * as dotsExamples from "../../src/charts/comparison-dots/examples.ts";
import { placeComparisonDots } from "../../src/charts/comparison-dots/layout.ts";
import { drawComparisonDots } from "../../src/charts/comparison-dots/svg.ts";
import { describeComparisonDots } from "../../src/charts/comparison-dots/words.ts";
import * as gapExamples from "../../src/charts/gap-chart/examples.ts";
import { placeGapChart } from "../../src/charts/gap-chart/layout.ts";
import { drawGapChart } from "../../src/charts/gap-chart/svg.ts";
import { describeGapChart } from "../../src/charts/gap-chart/words.ts";
import * as timelineExamples from "../../src/charts/judgement-timeline/examples.ts";
import { placeTimeline } from "../../src/charts/judgement-timeline/layout.ts";
import { drawTimeline } from "../../src/charts/judgement-timeline/svg.ts";
import { describeTimeline } from "../../src/charts/judgement-timeline/words.ts";
import * as tileExamples from "../../src/charts/measure-tile/examples.ts";
import { placeSparkline } from "../../src/charts/measure-tile/layout.ts";
import { drawSparkline } from "../../src/charts/measure-tile/svg.ts";
import { describeSparkline } from "../../src/charts/measure-tile/words.ts";
import * as rankExamples from "../../src/charts/rank-strip/examples.ts";
import { placeRankStrip } from "../../src/charts/rank-strip/layout.ts";
import { drawRankStrip } from "../../src/charts/rank-strip/svg.ts";
import { describeRankStrip } from "../../src/charts/rank-strip/words.ts";
import * as panelsExamples from "../../src/charts/small-multiples/examples.ts";
import { placePanels, type PanelsData } from "../../src/charts/small-multiples/layout.ts";
import { drawPanel } from "../../src/charts/small-multiples/svg.ts";
import { describePanel } from "../../src/charts/small-multiples/words.ts";
import * as stackedExamples from "../../src/charts/stacked-bars/examples.ts";
import { placeStackedBars } from "../../src/charts/stacked-bars/layout.ts";
import { drawStackedBars } from "../../src/charts/stacked-bars/svg.ts";
import { describeStackedBars } from "../../src/charts/stacked-bars/words.ts";
import * as seriesExamples from "../../src/charts/time-series/examples.ts";
import { placeTimeSeries } from "../../src/charts/time-series/layout.ts";
import { drawTimeSeries } from "../../src/charts/time-series/svg.ts";
import { describeTimeSeries } from "../../src/charts/time-series/words.ts";

/** Widths at which every example must be well placed; the site draws 340 and 720. */
export const widths = [300, 340, 480, 720, 900] as const;

/** Small drawings have one size, which a phone of 320 pixels has room for. */
const phoneRoom = 290;
const small = { goldenWidths: [phoneRoom], widths: [phoneRoom] };

/** One example of a chart, ready to draw. */
export interface DrawnExample {
  readonly chart: string;
  readonly name: string;
  /** The drawing in so many pixels, and the text alternative that the site gives it. */
  readonly draw: (width: number, description?: string) => string;
  readonly describe: () => string;
}

/** A chart's examples, and the widths of its golden drawings. */
export interface DrawnChart {
  readonly name: string;
  readonly goldenWidths: readonly number[];
  readonly widths: readonly number[];
  readonly examples: readonly DrawnExample[];
  /** The first example with another text in place of every name and figure. */
  readonly drawWith: (text: string) => string;
}

export const charts: readonly DrawnChart[] = [
  listExamples(
    "time-series",
    seriesExamples,
    (data, width, text) => drawTimeSeries(placeTimeSeries(data, width), text),
    describeTimeSeries,
  ),
  listExamples(
    "comparison-dots",
    dotsExamples,
    (data, width, text) => drawComparisonDots(placeComparisonDots(data, width), text),
    describeComparisonDots,
  ),
  listExamples(
    "gap-chart",
    gapExamples,
    (data, width, text) => drawGapChart(placeGapChart(data, width), text),
    describeGapChart,
  ),
  listExamples(
    "judgement-timeline",
    timelineExamples,
    (data, width, text) => drawTimeline(placeTimeline(data, width), text),
    describeTimeline,
  ),
  listExamples(
    "measure-tile",
    tileExamples,
    (data, _, text) => drawSparkline(placeSparkline(data), text),
    describeSparkline,
    small,
  ),
  listExamples(
    "rank-strip",
    rankExamples,
    (data, width, text) => drawRankStrip(placeRankStrip(data, width), text),
    describeRankStrip,
  ),
  listExamples(
    "small-multiples",
    listPanels(),
    ({ data, at }, _, text) => drawPanel(onePanel(placePanels(data).panels, at), text),
    ({ data, at }) => describePanel(onePanel(data.panels, at), data),
    small,
  ),
  listExamples(
    "stacked-bars",
    stackedExamples,
    (data, width, text) => drawStackedBars(placeStackedBars(data, width), text),
    describeStackedBars,
  ),
];

/** Every example of every chart at every width. */
export function listDrawings(): [name: string, width: number, example: DrawnExample][] {
  return charts.flatMap((chart) =>
    chart.examples.flatMap((example) =>
      chart.widths.map((width): [string, number, DrawnExample] => [`${chart.name} ${example.name}`, width, example]),
    ),
  );
}

/** Every example of one chart at every width. */
export function listCases<Data>(
  examples: Readonly<Record<string, Data>>,
): [example: string, width: number, data: Data][] {
  return Object.entries(examples).flatMap(([name, data]) =>
    widths.map((width): [string, number, Data] => [name, width, data]),
  );
}

/** Every panel of every example of small multiples, with the panels that share its axes. */
function listPanels(): Record<string, { data: PanelsData; at: number }> {
  return Object.fromEntries(
    Object.entries(panelsExamples).flatMap(([name, data]) =>
      data.panels.map((_, at) => [data.panels.length === 1 ? name : `${name}${at + 1}`, { data, at }]),
    ),
  );
}

function onePanel<Panel>(panels: readonly Panel[], at: number): Panel {
  const panel = panels[at];
  if (panel === undefined) throw new Error(`There is no panel ${at}.`);
  return panel;
}

function listExamples<Data>(
  chart: string,
  examples: Readonly<Record<string, Data>>,
  draw: (data: Data, width: number, description: string) => string,
  describe: (data: Data) => string,
  drawnAt: { goldenWidths: readonly number[]; widths: readonly number[] } = { goldenWidths: [720, 340], widths },
): DrawnChart {
  return {
    name: chart,
    ...drawnAt,
    examples: Object.entries(examples).map(([name, data]) => ({
      chart,
      name,
      draw: (width, description = describe(data)) => draw(structuredClone(data), width, description),
      describe: () => describe(data),
    })),
    drawWith: (text) => {
      const [data] = Object.values(examples).map((example) => replaceTexts(example, text) as Data);
      if (data === undefined) throw new Error(`There is no example of ${chart}.`);
      return draw(data, 720, text);
    },
  };
}

/** The same data with another text wherever a reader reads one; what tells periods apart stays. */
function replaceTexts(data: unknown, text: string, key = ""): unknown {
  if (typeof data === "string") return textKeys.has(key) ? text : data;
  if (Array.isArray(data)) return data.map((item) => replaceTexts(item, text, key));
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, replaceTexts(value, text, name)]));
}

const textKeys = new Set(["label", "text", "title", "scale"]);
