/** The middle of some numbers, which one wrong number among them hardly moves. */
export function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const middle = Math.floor(sorted.length / 2);
  const [upper = 0, lower = upper] = [sorted[middle], sorted[middle - 1]];
  return sorted.length % 2 === 1 ? upper : (upper + lower) / 2;
}

/**
 * How far numbers usually lie from their median: the median of their distances from it, scaled to the standard deviation of a normal
 * distribution. Iglewicz and Hoaglin, How to Detect and Handle Outliers, ASQC 1993.
 */
export function robustDeviation(values: readonly number[]): number {
  const middle = median(values);
  return 1.4826 * median(values.map((value) => Math.abs(value - middle)));
}
