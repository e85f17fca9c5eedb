import type { TableUnit } from "../../model/table.ts";

/** What a number is printed as; a number whose form nobody knows can stand for each. */
export type NumberForm = "percent" | "rank" | "other";

/** A number in a text that states a fact. */
export interface TextNumber {
  /** Where it begins in the text. */
  readonly at: number;
  /** As it stands there: `1,365`, `£1.6m`, `95.5%`, `eleven`. */
  readonly printed: string;
  /** Its size without a sign: as its digits say it and, where a word stands for thousands or millions, in full (1.6 and 1600000). */
  readonly sizes: readonly number[];
  /** Undefined where its print does not tell: `77.6` can be a share. */
  readonly form: NumberForm | undefined;
  readonly decimals: number;
}

/** A number that something holds. */
export interface HeldNumber {
  /** Without its sign. */
  readonly size: number;
  /** Undefined where it is not known. */
  readonly form?: NumberForm | undefined;
  /** Decimals printed, where they are known: 1 for `77.0`. */
  readonly decimals?: number | undefined;
}

/** Numbers that something holds, by their form. */
export interface NumberSet {
  readonly all: ReadonlySet<number>;
  readonly percent: ReadonlySet<number>;
  readonly rank: ReadonlySet<number>;
  /** Those that are printed with a nought at their end, with the decimals: `77 1` for 77.0. */
  readonly exact: ReadonlySet<string>;
}

/** Gathers numbers. */
export function toNumberSet(numbers: readonly HeldNumber[]): NumberSet {
  const [all, percent, rank] = [new Set<number>(), new Set<number>(), new Set<number>()];
  const exact = new Set<string>();
  for (const { size, form, decimals = 0 } of numbers) {
    all.add(size);
    if (form === undefined || form === "percent") percent.add(size);
    if (form === undefined || form === "rank") rank.add(size);
    for (let places = decimals; places > 0 && hasFewerPlaces(size, places); places -= 1) exact.add(`${size} ${places}`);
  }
  return { all, percent, rank, exact };
}

/**
 * Whether a set holds a number of a text: as a share if it is printed with a per cent sign, as a rank if it is an
 * ordinal, and with a nought at its end only if it is held with one.
 */
export function holds(set: NumberSet, { sizes, form, decimals }: TextNumber): boolean {
  const sizesHeld = form === "percent" ? set.percent : form === "rank" ? set.rank : set.all;
  return sizes.some(
    (size) => sizesHeld.has(size) && (!hasFewerPlaces(size, decimals) || set.exact.has(`${size} ${decimals}`)),
  );
}

/** Whether a number of so many decimals ends in a nought: 77.0, but not 77. */
function hasFewerPlaces(size: number, decimals: number): boolean {
  return decimals > 0 && Number(size.toFixed(decimals - 1)) === size;
}

/** A number of a text as something that holds it. */
export function holdNumber({ sizes, form, decimals }: TextNumber): HeldNumber[] {
  return sizes.map((size) => ({ size, form, decimals }));
}

/** A number of a record with its unit. */
export function ofUnit(value: number, unit: TableUnit | undefined, decimals?: number): HeldNumber {
  const form =
    unit === undefined || unit === "text" || unit === "percentage-points"
      ? undefined
      : unit === "percent"
        ? "percent"
        : "other";
  return { size: Math.abs(value), form, decimals };
}
