/** The values that a printed number stands for: from `low`, included, to `high`, not included. */
export interface RoundingInterval {
  readonly low: number;
  readonly high: number;
}

/** A number with the decimals it was printed with. */
export interface PrintedNumber {
  readonly value: number;
  readonly decimals: number;
}

/** A printed number stands for every value that rounds to it, half up: 71 for 70.5 up to 71.5. */
export function roundingInterval({ value, decimals }: PrintedNumber): RoundingInterval {
  const half = 0.5 * 10 ** -decimals;
  return { low: value - half, high: value + half };
}

/** How a number lies to another, as far as their rounding lets one tell. */
export type Comparison = "above" | "below" | "level";

/** Compares two printed numbers. They are level where the values that they stand for overlap. */
export function comparePrinted(a: PrintedNumber, b: PrintedNumber): Comparison {
  const [first, second] = [roundingInterval(a), roundingInterval(b)];
  const tolerance = 1e-9;
  if (first.low >= second.high - tolerance) return "above";
  if (first.high <= second.low + tolerance) return "below";
  return "level";
}
