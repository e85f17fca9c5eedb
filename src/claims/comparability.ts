import type { IndicatorEntry } from "../catalogue/indicator-entry.ts";
import { periodIndex } from "../model/period.ts";
import type { TableUnit } from "../model/table.ts";
import type { ClaimKind } from "../model/claim.ts";
import type { HeldFigure, Quantity } from "./quantity.ts";

type HeldIndicator = Exclude<HeldFigure, { kind: "cell" }>;

/** Kinds whose figures are set against each other and so must measure the same thing. */
const comparing: readonly ClaimKind[] = [
  "change",
  "gap",
  "order",
  "comparison",
  "superlative",
  "trend",
  "variance",
  "target",
];

/** Kinds that set areas or groups against each other at one time. */
const sameTime: readonly ClaimKind[] = ["gap", "comparison", "variance", "target"];

/** Why the figures of a claim cannot be compared with each other; undefined where nothing speaks against it. */
export function findIncomparability(kind: ClaimKind, inputs: readonly Quantity[]): string | undefined {
  if (!comparing.includes(kind)) return undefined;
  const held = inputs.flatMap(({ held }) => keepOfIndicators(held ? [held] : []));
  const behind = inputs.flatMap(({ workedOutFrom = [] }) => keepOfIndicators(workedOutFrom));
  return (
    findUnits(inputs) ?? findBreak([...held, ...behind]) ?? (sameTime.includes(kind) ? findPeriods(held) : undefined)
  );
}

function keepOfIndicators(figures: readonly HeldFigure[]): HeldIndicator[] {
  return figures.filter((figure) => figure.kind !== "cell");
}

function findUnits(inputs: readonly Quantity[]): string | undefined {
  const units = new Set(
    inputs.map(({ unit }) => unit).filter((unit): unit is TableUnit => unit !== undefined && unit !== "text"),
  );
  if (units.size < 2) return undefined;
  return `The figures have different units: ${[...units].join(", ")}.`;
}

/** A change in how the figure is made between the periods of one indicator. */
function findBreak(held: readonly HeldIndicator[]): string | undefined {
  for (const [indicator, figures] of Map.groupBy(held, (figure) => figure.indicator)) {
    const positions = figures.map((figure) => periodIndex(figure.period, indicator.periodKind));
    const crossed = breaksOf(indicator).find(
      ({ at }) => positions.some((position) => position < at) && positions.some((position) => position >= at),
    );
    if (crossed) return `The way of measuring changed in ${crossed.period}: ${crossed.reason}`;
  }
  return undefined;
}

function breaksOf(indicator: IndicatorEntry) {
  return (indicator.seriesBreaks ?? []).map((item) => ({
    ...item,
    at: periodIndex(item.period, indicator.periodKind),
  }));
}

/** Different areas or groups at different times. */
function findPeriods(held: readonly HeldIndicator[]): string | undefined {
  const subjects = new Set(held.map(({ indicator, area }) => `${indicator.id} ${area}`));
  const periods = new Set(held.map(({ period }) => period));
  if (subjects.size < 2 || periods.size < 2) return undefined;
  return `The figures are about different periods: ${[...periods].join(", ")}.`;
}
