import type { ValueAxis } from "./axis.ts";
import type { ChartData, ChartPoint, ChartSeries } from "./chart-data.ts";
import { splitPlanned, splitRuns } from "./runs.ts";
import { prepositionOfTime } from "../statistics/format-time.ts";
import { lowerFirst } from "../statistics/format.ts";

/** Beyond so many figures a text alternative sums up each line; the table beside the chart holds every figure. */
export const mostFigures = 40;

type Calendar = Pick<ChartData, "periods" | "singleDays">;

/** Words for an axis of values: where it begins and ends, so that the drawing can be repeated. */
export function describeValueAxis({ ends }: Pick<ValueAxis, "ends">): string {
  return `from ${ends.minimum} to ${ends.maximum}`;
}

/** Words for an axis of time. */
export function describeTimeAxis({ periods }: Calendar): string {
  const [first, last] = [periods[0]?.label ?? "", periods.at(-1)?.label ?? ""];
  return first === last ? first : `from ${first} to ${last}`;
}

/** The figures of one line, with the reason where there is none; or, of a long line, its ends, its lowest and its highest. */
export function describePoints(points: readonly ChartPoint[], calendar: Calendar, figures = points.length): string {
  const when = createDating(calendar);
  const valued = points.filter((point) => point.value !== undefined);
  if (valued.length === 0) return describeAbsence(points);
  if (figures <= mostFigures) return points.map((point) => `${describePoint(point)} ${when(point.period)}`).join(", ");
  const values = valued.map((point) => point.value ?? 0);
  const first = (value: number) => valued.find((point) => point.value === value);
  const named = {
    from: valued[0],
    to: valued.at(-1),
    lowest: first(Math.min(...values)),
    highest: first(Math.max(...values)),
  };
  return Object.entries(named)
    .map(([word, point]) => (point ? `${word} ${point.text} ${when(point.period)}` : ""))
    .join(", ");
}

/** Why a line has no figure: the one reason that holds for all of its periods, else that there are none. */
export function describeAbsence(points: readonly ChartPoint[]): string {
  const reasons = new Set(points.map(describePoint));
  return (reasons.size === 1 && [...reasons][0]) || "no figures";
}

/** “in 2017”, “in Jan 2019”, “on 31 August 2016”. */
export function createDating({ periods, singleDays }: Calendar): (period: string) => string {
  const labels = new Map(periods.map(({ period, label }) => [period, label]));
  return (period) => `${prepositionOfTime(singleDays ?? false)} ${labels.get(period) ?? period}`;
}

/** Sentences of a text alternative. */
export function joinSentences(sentences: readonly (string | undefined)[]): string {
  return sentences.flatMap((sentence) => (sentence ? [`${sentence.replace(/\.$/, "")}.`] : [])).join(" ");
}

/** What is said of a figure. */
interface DescribedPoint {
  readonly value?: number | undefined;
  readonly text: string;
  readonly provisional: boolean;
  readonly status?: string | undefined;
}

/** A figure as printed, or the reason why there is none, with its status. */
export function describePoint({ text, value, provisional, status = "provisional" }: DescribedPoint): string {
  if (value === undefined) return lowerFirst(text);
  return provisional ? `${text} (${status})` : text;
}

/** Where an axis starts that leaves out zero, and what hollow marks are, where there are any. */
export function remarkPoints({ truncation }: Pick<ValueAxis, "truncation">, points: readonly Hollow[]): string[] {
  return [...(truncation === undefined ? [] : [truncation]), ...remarkHollow("marks", points)];
}

/** What a line of dots is; nothing where no figure that was planned is joined to another. */
export function remarkPlanned(
  series: readonly Pick<ChartSeries, "points">[],
  data: Pick<ChartData, "periods" | "breaks" | "singleDays">,
): string[] {
  const isDrawn = series.some(({ points }) =>
    splitRuns(points, data)
      .flatMap(splitPlanned)
      .some(({ planned }) => planned),
  );
  return isDrawn
    ? ["A line of dots leads to or from a forecast or a budget: what was planned, not what happened."]
    : [];
}

type Hollow = Pick<DescribedPoint, "provisional" | "status">;

/** What hollow marks or bars are; nothing where there are none. */
export function remarkHollow(noun: "marks" | "bars", points: readonly Hollow[]): string[] {
  const hollow = points.filter(({ provisional }) => provisional);
  if (hollow.length === 0) return [];
  const isOther = hollow.some(({ status }) => status !== undefined);
  return [`Hollow ${noun} are ${isOther ? "figures that are not final" : "provisional figures"}.`];
}
