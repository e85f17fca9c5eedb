import type { Unit } from "../model/unit.ts";

/** A part of a whole as its source gives it. */
export interface PartFigure {
  readonly value?: number | undefined;
  /** Decimals printed. */
  readonly decimals?: number | undefined;
  /** How many it is among, where the source prints it. */
  readonly denominator?: number | undefined;
}

/** What the parts of a whole add up to. */
export interface AddedParts {
  readonly sum: number;
  /** What they should add up to: the whole as the source gives it, 100 of shares, else their sum. */
  readonly whole: number;
  /** Whether they do, as far as rounding lets one tell. */
  readonly agrees: boolean;
}

/**
 * Adds up the parts of one area and period and holds the sum against the whole: `counted` where the source counts it, what stands beside the parts
 * as their base, or 100%. Undefined where a part has no number or is a share of nothing, for then nothing can be told.
 */
export function addUpParts(parts: readonly PartFigure[], unit: Unit, counted?: number): AddedParts | undefined {
  const isShareOfNothing = (part: PartFigure) => unit === "percent" && part.denominator === 0;
  const values = parts.flatMap((part) => (isShareOfNothing(part) ? [] : (part.value ?? [])));
  if (values.length < parts.length || values.length === 0) return undefined;
  // To 9 decimals: 57.3 and 42.7 are 100, whatever binary dust they leave.
  const sum = Number(values.reduce((all, value) => all + value, 0).toFixed(9));
  const rounding = parts.reduce((all, { decimals = 0 }) => all + (unit === "count" ? 0 : 0.5 * 10 ** -decimals), 0);
  const whole = counted ?? (unit === "percent" ? 100 : findBase(parts)) ?? sum;
  return { sum, whole, agrees: Math.abs(sum - whole) <= rounding + dust };
}

const dust = 1e-9;

/** The base that all parts have; undefined where they have none or several. */
function findBase(parts: readonly PartFigure[]): number | undefined {
  const [first, ...others] = new Set(parts.map(({ denominator }) => denominator));
  return others.length === 0 ? first : undefined;
}
