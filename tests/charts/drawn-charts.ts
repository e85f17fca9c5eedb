import type { Chart } from "../../src/charts/chart.ts";
import { barPair } from "../../src/charts/bar-pair/chart.ts";
import * as pairExamples from "../../src/charts/bar-pair/examples.ts";
import { comparisonDots } from "../../src/charts/comparison-dots/chart.ts";
import * as dotsExamples from "../../src/charts/comparison-dots/examples.ts";
import { gapChart } from "../../src/charts/gap-chart/chart.ts";
import * as gapExamples from "../../src/charts/gap-chart/examples.ts";
import { judgementTimeline } from "../../src/charts/judgement-timeline/chart.ts";
import * as timelineExamples from "../../src/charts/judgement-timeline/examples.ts";
import { sparkline } from "../../src/charts/measure-tile/chart.ts";
import * as tileExamples from "../../src/charts/measure-tile/examples.ts";
import { periodBars } from "../../src/charts/period-bars/chart.ts";
import * as periodExamples from "../../src/charts/period-bars/examples.ts";
import { profile } from "../../src/charts/profile/chart.ts";
import * as profileExamples from "../../src/charts/profile/examples.ts";
import { rankStrip } from "../../src/charts/rank-strip/chart.ts";
import * as rankExamples from "../../src/charts/rank-strip/examples.ts";
import { smallMultiples } from "../../src/charts/small-multiples/chart.ts";
import * as panelsExamples from "../../src/charts/small-multiples/examples.ts";
import { placePanels, type PanelsData } from "../../src/charts/small-multiples/layout.ts";
import { drawPanel } from "../../src/charts/small-multiples/svg.ts";
import { describePanel } from "../../src/charts/small-multiples/words.ts";
import { slope } from "../../src/charts/slope/chart.ts";
import * as slopeExamples from "../../src/charts/slope/examples.ts";
import { stackedBars } from "../../src/charts/stacked-bars/chart.ts";
import * as stackedExamples from "../../src/charts/stacked-bars/examples.ts";
import { story } from "../../src/charts/story/chart.ts";
import * as storyExamples from "../../src/charts/story/examples.ts";
import { strip } from "../../src/charts/strip/chart.ts";
import * as stripExamples from "../../src/charts/strip/examples.ts";
import { tileMap } from "../../src/charts/tile-map/chart.ts";
import * as tileMapExamples from "../../src/charts/tile-map/examples.ts";
import { timeSeries } from "../../src/charts/time-series/chart.ts";
import * as seriesExamples from "../../src/charts/time-series/examples.ts";
import * as benchmarkExamples from "../../src/charts/time-series/benchmarks/examples.ts";
import * as earlierExamples from "../../src/charts/time-series/earlier-figures/examples.ts";

/** Widths at which every example must be well placed; the site draws 340 and 720. */
export const widths = [300, 340, 480, 720, 900] as const;

/** Small drawings have one size, which a phone of 320 pixels has room for. */
const phoneRoom = 290;
const small = { goldenWidths: [phoneRoom], widths: [phoneRoom] };

/** What is drawn and described of a kind of chart. */
type DrawableChart<Data> = Pick<Chart<Data>, "name" | "describe" | "draw">;

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

/** A panel of small multiples by itself, as a page lays it out. */
const panel: DrawableChart<{ data: PanelsData; at: number }> = {
  name: smallMultiples.name,
  describe: ({ data, at }) => describePanel(onePanel(data.panels, at), data),
  draw: ({ data, at }, _, text) => drawPanel(onePanel(placePanels(data).panels, at), text),
};

/** Every kind of chart with its examples: a line each. */
export const charts: readonly DrawnChart[] = [
  listExamples(barPair, pairExamples, { goldenWidths: [600, 290], widths: [290, 340, 480, 600, 720] }),
  listExamples(periodBars, periodExamples),
  listExamples(timeSeries, { ...seriesExamples, ...benchmarkExamples, ...earlierExamples }),
  listExamples(comparisonDots, dotsExamples),
  listExamples(gapChart, gapExamples),
  listExamples(judgementTimeline, timelineExamples),
  listExamples(sparkline, tileExamples, small),
  listExamples(profile, profileExamples, { goldenWidths: [160], widths: [120, 160, 240] }),
  listExamples(rankStrip, rankExamples),
  listExamples(panel, listPanels(), small),
  listExamples(slope, slopeExamples),
  listExamples(stackedBars, stackedExamples),
  listExamples(story, storyExamples),
  listExamples(strip, stripExamples),
  listExamples(tileMap, tileMapExamples),
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
  { name: chart, draw, describe }: DrawableChart<Data>,
  examples: Readonly<Record<string, Data>>,
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
