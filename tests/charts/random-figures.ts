import type { Limits } from "../../src/charts/axis.ts";
import type { ChartData } from "../../src/charts/chart-data.ts";
import { chart, years } from "../../src/charts/example-data.ts";
import type { GapData } from "../../src/charts/gap-chart/layout.ts";
import type { RankStripData } from "../../src/charts/rank-strip/layout.ts";
import type { PanelsData } from "../../src/charts/small-multiples/layout.ts";
import type { StackedData } from "../../src/charts/stacked-bars/data.ts";
import type { StripData } from "../../src/charts/strip/layout.ts";
import { units, type Unit } from "../../src/model/unit.ts";

/** Data that no officer has thought of, the same for the same seed. */
export interface RandomCase {
  readonly name: string;
  readonly data: ChartData;
}

/** Numbers from 0 to 1, the same for the same seed: mulberry32. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Where figures of a case lie. */
const spreads = {
  beyond: (random) => 90 + 120 * random(),
  below: (random) => -200 + 210 * random(),
  negative: (random) => -1 - 80 * random(),
  equal: () => 104.3,
  zero: () => 0,
  huge: (random) => Math.round(9_007_199_254_740_991 * random()),
  large: (random) => Math.round(-1e6 + 9e8 * random()),
  tiny: (random) => 0.0001 * Math.ceil(9 * random()),
  mixed: (random) => 10 ** Math.round(12 * random()) * (random() - 0.5),
} satisfies Record<string, (random: () => number) => number>;

const names = [
  "Exampleshire",
  "Statistical neighbours",
  "The county borough of Upper, Middle and Lower Exampleshire with its islands and ports",
  "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
  "England",
];

/** Cases of every spread in every unit that can have it, with gaps, markers, targets and a range of neighbours outside of the lines. */
export function listRandomCases(perSpread: number): RandomCase[] {
  return Object.entries(spreads).flatMap(([spread, draw]) =>
    Array.from({ length: perSpread }, (_, index): RandomCase => {
      const random = createRandom(index * 7919 + spread.length);
      const unit = units[index % units.length] ?? "percent";
      return { name: `${spread} ${unit} ${index}`, data: buildCase(unit, () => draw(random), random) };
    }),
  );
}

function buildCase(unit: Unit, draw: () => number, random: () => number): ChartData {
  const periods = years(2010, 2010 + Math.floor(9 * random()));
  const print = () => String(Number(draw().toFixed(unit === "count" ? 0 : 4)));
  const figure = () => (random() < 0.1 ? "Suppressed to protect people" : print());
  const shown = names.slice(0, 1 + Math.floor(names.length * random()));
  const pick = <Item>(make: () => Item) =>
    Object.fromEntries(periods.filter(() => random() < 0.5).map((period) => [period, make()]));
  const data = chart(
    unit,
    "calendar-year",
    periods,
    Object.fromEntries(shown.map((name) => [name, periods.map(figure)])),
    {
      breaks: random() < 0.3 ? periods.slice(1, 2) : [],
      ...(random() < 0.5 && { targets: pick(() => String(Number(print()) * 2)) }),
      ...(random() < 0.5 && {
        range: pick(() => [print(), print()].sort((a, b) => Number(a) - Number(b)) as [string, string]),
      }),
    },
  );
  return random() < 0.5 ? data : { ...data, limits: pickLimits(random) };
}

function pickLimits(random: () => number): Limits {
  const minimum = Math.round(-300 + 300 * random());
  return { minimum, maximum: minimum + Math.round(1 + 600 * random()) };
}

/** Two lines of a case with all of their differences. */
export function toGap({ data }: RandomCase): GapData {
  const none = { label: "Nobody", points: [] };
  const series = [data.series[0] ?? none, data.series[1] ?? none] as const;
  const differences = series[0].points.flatMap(({ period, periodIndex, value, text }) => {
    const other = series[1].points.find((point) => point.period === period);
    return value === undefined || other?.value === undefined ? [] : [{ period, periodIndex, text }];
  });
  const { unit, limits, periods, breaks } = data;
  return { unit, periods, breaks, ...(limits && { limits }), series, title: "Difference", differences };
}

/** A panel a line. */
export function toPanels({ data }: RandomCase): PanelsData {
  const { series, breaks, ...rest } = data;
  return { ...rest, panels: series.map((item) => ({ title: item.label, breaks, series: [item] })) };
}

/** A part a line, a bar a period. */
export function toStacked({ data }: RandomCase): StackedData {
  return {
    titles: data.series.map(({ label }) => label),
    columns: data.periods.slice(-3).map(({ period, label }) => ({
      label,
      total: undefined,
      parts: data.series.map(({ points }) => {
        const point = points.find((item) => item.period === period);
        return { text: point?.text ?? "", ...(point?.value !== undefined && { value: point.value }) };
      }),
    })),
  };
}

/** All figures of the lines as authorities, the last of each by name. */
export function toStrip({ data }: RandomCase): StripData {
  const { unit, limits, series } = data;
  return {
    ...{
      unit,
      period: "2019",
      axisTitle: `${series[0]?.label ?? "Number"}, higher is better`,
      others: [],
      summary: [],
      absent: [],
      ...(limits && { limits }),
    },
    neighbours: series.flatMap(({ points }) => points.slice(0, -1).flatMap(({ value }) => value ?? [])),
    named: series.map(({ label, points }, place) => {
      const { value, text = "No figure" } = points.at(-1) ?? {};
      return { label, place, authority: true, text, ...(value !== undefined && { value }) };
    }),
  };
}

/** Ranks among few or many, with bands of short and long names. */
export function listRandomRanks(count: number): RankStripData[] {
  const random = createRandom(1);
  return Array.from({ length: count }, (_, index) => {
    const bands = (["top", "bottom"] as const).map((end) => ({
      title: `${end} share of them all `.repeat(1 + (index % 4)).trim(),
      end,
      share: random(),
    }));
    const rows = Array.from({ length: 1 + (index % 4) }, (_, year) => {
      const of = 1 + Math.floor(10 ** (5 * random()));
      const rank = 1 + Math.floor(of * random());
      return { label: String(2014 + year), rank, of, text: `${rank} of ${of}, ${bands[0]?.title ?? ""}` };
    });
    return { bands, rows };
  });
}
