/**
 * Units of measure. A share is in `percent`; the difference of two shares is in `percentage-points`. A rate says per how many, and its
 * indicator's `denominator` of whom. `pounds` is an amount, `pounds-each` is pounds for a head, child or week, which areas of any size
 * can be compared by.
 */
export const units = [
  "percent",
  "percentage-points",
  "points",
  "score",
  "count",
  "full-time-equivalent",
  "ratio",
  "rate-per-100",
  "rate-per-1000",
  "rate-per-10000",
  "rate-per-100000",
  "hours",
  "days",
  "weeks",
  "years",
  "pounds",
  "pounds-thousand",
  "pounds-million",
  "pounds-each",
] as const;

export type Unit = (typeof units)[number];

/** Per how many a rate counts, 100 for a share; undefined for what is neither. */
export function countsPer(unit: Unit | "text" | undefined): number | undefined {
  if (unit === "percent") return 100;
  const [, per] = /^rate-per-(\d+)$/.exec(unit ?? "") ?? [];
  return per === undefined ? undefined : Number(per);
}

/** Whether the unit is one of money. */
export function isMoney(unit: Unit | "text" | undefined): boolean {
  return unit !== undefined && unit.startsWith("pounds");
}

/** Whether parts add up to a whole in the unit, as counts, posts and amounts of money do. A large area has more than a small one. */
export function isAdditiveUnit(unit: Unit | "text" | undefined): boolean {
  return unit === "count" || unit === "full-time-equivalent" || (isMoney(unit) && unit !== "pounds-each");
}
