import { roundingInterval, type PrintedNumber } from "./interval.ts";

/** The values that a number can have had before it was rounded, or the results that such values can give. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly includesLow: boolean;
  readonly includesHigh: boolean;
}

/** A number that is what it is: a count, a rank, a target. */
export function exactly(value: number): Interval {
  return { low: value, high: value, includesLow: true, includesHigh: true };
}

/** What rounds to a printed number, halves away from zero: 70.5, included, up to 71.5 for 71; above -13.5 to -12.5, included, for -13. */
export function rounded(printed: PrintedNumber): Interval {
  const { low, high } = roundingInterval(printed);
  return { low, high, includesLow: printed.value > 0, includesHigh: printed.value < 0 };
}

/** What is cut to a printed number: 71 up to 72 for 71; -14 to -13 for -13; -1 to 1 for 0. */
export function truncated({ value, decimals }: PrintedNumber): Interval {
  const step = 10 ** -decimals;
  return {
    low: value > 0 ? value : value - step,
    high: value < 0 ? value : value + step,
    includesLow: value > 0,
    includesHigh: value < 0,
  };
}

/** The values with the other sign. */
export function negate(a: Interval): Interval {
  return { low: -a.high, high: -a.low, includesLow: a.includesHigh, includesHigh: a.includesLow };
}

/** The sums that a value of each can give. */
export function add(a: Interval, b: Interval): Interval {
  return {
    low: a.low + b.low,
    high: a.high + b.high,
    includesLow: a.includesLow && b.includesLow,
    includesHigh: a.includesHigh && b.includesHigh,
  };
}

/** The differences that a value of each can give, the first less the second. */
export function subtract(a: Interval, b: Interval): Interval {
  return add(a, negate(b));
}

/** The products that a value of each can give. */
export function multiply(a: Interval, b: Interval): Interval {
  return span([
    [a.low * b.low, a.includesLow && b.includesLow],
    [a.low * b.high, a.includesLow && b.includesHigh],
    [a.high * b.low, a.includesHigh && b.includesLow],
    [a.high * b.high, a.includesHigh && b.includesHigh],
  ]);
}

/** Undefined where the divisor can be zero. */
export function divide(a: Interval, b: Interval): Interval | undefined {
  if (b.low <= 0 && b.high >= 0) return undefined;
  return multiply(a, { low: 1 / b.high, high: 1 / b.low, includesLow: b.includesHigh, includesHigh: b.includesLow });
}

/** The sizes of the values, without their signs. */
export function size(a: Interval): Interval {
  if (a.low >= 0) return a;
  if (a.high <= 0) return negate(a);
  const reachesFurtherUp = a.high >= -a.low;
  return {
    low: 0,
    high: Math.max(a.high, -a.low),
    includesLow: true,
    includesHigh: reachesFurtherUp ? a.includesHigh : a.includesLow,
  };
}

/** Whether some value lies in both. Ends that differ by binary dust are the same end. */
export function overlap(a: Interval, b: Interval): boolean {
  return (
    reaches(a.high, b.low, a.includesHigh && b.includesLow) && reaches(b.high, a.low, b.includesHigh && a.includesLow)
  );
}

/** Whether a value of the first can be greater than one of the second. */
export function canExceed(a: Interval, b: Interval): boolean {
  return a.high - b.low > tolerance(a.high, b.low);
}

/** Whether a value of the first can be greater than one of the second, or equal to it. */
export function canReach(a: Interval, b: Interval): boolean {
  return reaches(a.high, b.low, a.includesHigh && b.includesLow);
}

function reaches(high: number, low: number, included: boolean): boolean {
  const dust = tolerance(high, low);
  return included ? high - low >= -dust : high - low > dust;
}

function tolerance(a: number, b: number): number {
  return 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

function span(ends: readonly (readonly [value: number, included: boolean])[]): Interval {
  const values = ends.map(([value]) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const includes = (end: number) => ends.some(([value, included]) => value === end && included);
  return { low, high, includesLow: includes(low), includesHigh: includes(high) };
}
