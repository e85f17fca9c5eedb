import type { TableUnit } from "../model/table.ts";
import type { Unit } from "../model/unit.ts";
import { unitOfDifference } from "../statistics/change.ts";
import {
  add,
  divide,
  exactly,
  multiply,
  negate,
  size,
  subtract,
  type Interval,
} from "../statistics/interval-arithmetic.ts";
import type { ClaimOf } from "./claim.ts";
import { showNumber, showQuantity, type Quantity } from "./quantity.ts";

/** Kinds of claim that state a number. */
export type NumberKind =
  "value" | "change" | "gap" | "total" | "percentage" | "mean" | "ratio" | "variance" | "complement" | "count";

/** A number computed from the inputs of a claim. */
export interface ComputedNumber {
  /** Every value that the rounded inputs allow. */
  readonly interval: Interval;
  /** The value of the inputs as printed. */
  readonly point: number;
  readonly unit: TableUnit | undefined;
  /** Whether the claim's number must be this one, rather than round to it. */
  readonly exact: boolean;
  /** Decimals of the number where it was printed elsewhere, not computed. */
  readonly decimals?: number;
  /** The arithmetic in words; `result` is the recomputed number as shown. */
  readonly sentence: (result: string) => string;
}

/** A claim that states a number, its inputs all known. */
export type NumberClaim = Known<ClaimOf<NumberKind>>;

/** A claim whose inputs are all known. */
export type Known<Value> = Value extends { readonly known: boolean }
  ? Quantity
  : Value extends readonly (infer Item)[]
    ? readonly Known<Item>[]
    : Value extends (...args: never[]) => unknown
      ? Value
      : Value extends object
        ? { readonly [Field in keyof Value]: Known<Value[Field]> }
        : Value;

/** Computes the number of a claim from its inputs, or says in a sentence why it cannot. */
export function computeNumber(claim: NumberClaim): ComputedNumber | string {
  switch (claim.kind) {
    case "value":
      return {
        interval: claim.of.interval,
        point: claim.of.value,
        unit: claim.of.unit,
        exact: claim.of.exact,
        decimals: claim.of.decimals,
        sentence: (result) => `${claim.of.place} gives ${result}.`,
      };
    case "change":
      return computeChange(claim);
    case "gap": {
      const { group, other } = claim;
      const interval = subtract(group.interval, other.interval);
      const point = group.value - other.value;
      const either = claim.direction === "either";
      return {
        interval: either ? size(interval) : interval,
        point: either ? Math.abs(point) : point,
        unit: differenceUnit(group.unit),
        exact: group.exact && other.exact,
        sentence: (result) => `${showQuantity(group)} less ${showQuantity(other)} is ${result}.`,
      };
    }
    case "total": {
      const interval = claim.parts.map((part) => part.interval).reduce(add);
      return {
        interval,
        point: claim.parts.reduce((sum, part) => sum + part.value, 0),
        unit: claim.parts[0]?.unit,
        exact: claim.parts.every((part) => part.exact),
        sentence: (result) => `${listParts(claim.parts)} ${claim.parts.length === 1 ? "is" : "add up to"} ${result}.`,
      };
    }
    case "percentage":
      return computePercentage(claim.part, claim.whole);
    case "mean":
      return computeMean(claim.values);
    case "ratio": {
      const interval = divide(claim.of.interval, claim.to.interval);
      if (!interval) return "A ratio to nothing does not exist.";
      return {
        interval,
        point: claim.of.value / claim.to.value,
        unit: undefined,
        exact: false,
        sentence: (result) => `${showQuantity(claim.of)} to ${showQuantity(claim.to)} is ${result} to 1.`,
      };
    }
    case "variance":
      return computeVariance(claim);
    case "complement": {
      const { of } = claim;
      return {
        interval: subtract(exactly(100), of.interval),
        point: 100 - of.value,
        unit: of.unit,
        exact: of.exact,
        sentence: (result) => `100% less ${showQuantity(of)} is ${result}.`,
      };
    }
    case "count":
      return {
        interval: exactly(claim.things.length),
        point: claim.things.length,
        unit: "count",
        exact: true,
        sentence: (result) => `The document lists ${result}: ${claim.things.join("; ")}.`,
      };
  }
}

function computeChange(claim: Known<ClaimOf<"change">>): ComputedNumber | string {
  const { from, to } = claim;
  const difference = subtract(to.interval, from.interval);
  if (claim.in !== "percent") {
    return {
      interval: difference,
      point: to.value - from.value,
      unit: differenceUnit(from.unit),
      exact: from.exact && to.exact,
      sentence: (result) => `From ${showQuantity(from)} to ${showQuantity(to)} is a change of ${result}.`,
    };
  }
  const relative = divide(to.interval, from.interval);
  if (!relative) return "A change from nothing has no percentage.";
  return {
    interval: multiply(subtract(relative, exactly(1)), exactly(100 * Math.sign(from.value))),
    point: ((to.value - from.value) / Math.abs(from.value)) * 100,
    unit: "percent",
    exact: false,
    sentence: (result) => `From ${showQuantity(from)} to ${showQuantity(to)} is a change of ${result}.`,
  };
}

function computePercentage(part: Quantity, whole: Quantity): ComputedNumber | string {
  const share = divide(part.interval, whole.interval);
  if (!share) return "A percentage of nothing does not exist.";
  return {
    interval: multiply(share, exactly(100)),
    point: (part.value / whole.value) * 100,
    unit: "percent",
    exact: false,
    sentence: (result) => `${showQuantity(part)} of ${showQuantity(whole)} is ${result}.`,
  };
}

function computeMean(values: readonly { value: Quantity; weight?: Quantity | undefined }[]): ComputedNumber | string {
  const weights = values.map(({ weight }) => weight?.interval ?? exactly(1));
  const sum = values.map(({ value }, index) => multiply(value.interval, weights[index] ?? exactly(1))).reduce(add);
  const mean = divide(sum, weights.reduce(add));
  if (!mean) return "The weights add up to nothing.";
  const weightOf = (item: (typeof values)[number]) => item.weight?.value ?? 1;
  const total = values.reduce((all, item) => all + weightOf(item), 0);
  return {
    interval: mean,
    point: values.reduce((all, item) => all + item.value.value * weightOf(item), 0) / total,
    unit: values[0]?.value.unit,
    exact: false,
    sentence: (result) =>
      `The ${values.some((item) => item.weight) ? "weighted mean" : "mean"} of ${values.length} figures is ${result}.`,
  };
}

function computeVariance(claim: Known<ClaimOf<"variance">>): ComputedNumber | string {
  const { result, target } = claim;
  const difference = subtract(result.interval, target.interval);
  const words = (shown: string) => `${showQuantity(result)} lies ${shown} from the target of ${showQuantity(target)}.`;
  if (claim.in === "points") {
    const exact = result.exact && target.exact;
    const unit = differenceUnit(result.unit);
    return { interval: difference, point: result.value - target.value, unit, exact, sentence: words };
  }
  const relative = divide(difference, target.value < 0 ? negate(target.interval) : target.interval);
  if (!relative) return "A variance from a target of nothing has no percentage.";
  return {
    interval: multiply(relative, exactly(100)),
    point: ((result.value - target.value) / Math.abs(target.value)) * 100,
    unit: "percent",
    exact: false,
    sentence: words,
  };
}

function differenceUnit(unit: TableUnit | undefined): TableUnit | undefined {
  return unit === undefined || unit === "text" ? unit : unitOfDifference(unit satisfies Unit);
}

const mostPartsListed = 8;

function listParts(parts: readonly Quantity[]): string {
  if (parts.length > mostPartsListed) return `The ${parts.length} parts`;
  return parts.map((part) => showNumber(part.value, part.decimals, part.unit)).join(" + ");
}
