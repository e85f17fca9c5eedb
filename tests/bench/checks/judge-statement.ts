import type { Statement } from "./statement.ts";
import { dust, rangeOf, rangeOfHeld, sizeOf, spread, subtract, sumOf, touch, type Range, type Read } from "./term.ts";
import { judgeWords } from "./judge-words.ts";

/**
 * What figures do to a statement: `breaks` where it cannot be true of them any more, `fits` where the number that it states can still
 * be right as far as rounding goes, `holds` where what it says in words is still so, `lost` where one of its figures is gone.
 */
export type Effect = "breaks" | "fits" | "holds" | "lost";

/**
 * Judges a statement by school arithmetic: the least and the greatest value that its rounded figures can give. Written without the
 * site's own claims engine, so that a mistake in the engine shows as a miss.
 */
export function judgeStatement(statement: Statement, read: Read): Effect {
  const ranges = statement.terms.map((term) => rangeOf(term, read));
  const weights = statement.weights.map((term) => rangeOf(term, read));
  if (!isComplete(ranges) || !isComplete(weights)) return "lost";
  if (!statement.stated) return judgeWords(statement, ranges, read) ? "holds" : "breaks";
  const stated = "name" in statement.stated ? read(statement.stated.name) : statement.stated.number;
  const computed = computeRange(statement, ranges, weights);
  if (stated?.value === undefined || !computed || Number.isNaN(computed.low + computed.high)) return "lost";
  return agrees(statement, stated.value, stated.decimals, computed) ? "fits" : "breaks";
}

function isComplete(ranges: readonly (Range | undefined)[]): ranges is readonly Range[] {
  return ranges.every((range) => range !== undefined);
}

/** The values that a statement's number can have; undefined where there is none, as of a share of nothing. */
function computeRange(
  { kind, words }: Statement,
  ranges: readonly Range[],
  weights: readonly Range[],
): Range | undefined {
  if (kind === "count") return exactly(words.count ?? 0);
  const [first, second = first] = ranges;
  if (!first || !second) return undefined;
  const relative = (base: Range, compute: (a: number, b: number) => number) =>
    base.low <= 0 && base.high >= 0 ? undefined : spread(first, second, compute);
  switch (kind) {
    case "change":
      if (words.in === "percent") return relative(first, (from, to) => ((to - from) / Math.abs(from)) * 100);
      return subtract(second, first);
    case "gap":
      return words.direction === "either" ? sizeOf(subtract(first, second)) : subtract(first, second);
    case "total":
      return sumOf(ranges);
    case "percentage":
      return relative(second, (part, whole) => (part / whole) * 100);
    case "mean": {
      const each = ranges.map((range, index) =>
        weights[index] ? spread(range, weights[index], (a, b) => a * b) : range,
      );
      const count = weights.length > 0 ? sumOf(weights) : exactly(ranges.length);
      return count.low > 0 ? spread(sumOf(each), count, (sum, number) => sum / number) : undefined;
    }
    case "ratio":
      return relative(second, (of, to) => of / to);
    case "variance":
      if (words.in === "points") return subtract(first, second);
      return relative(second, (result, target) => ((result - target) / Math.abs(target)) * 100);
    case "complement":
      return subtract(exactly(100), first);
    default:
      return first;
  }
}

function exactly(value: number): Range {
  return { low: value, high: value, exact: true };
}

function agrees({ words }: Statement, given: number, decimals: number, computed: Range): boolean {
  const { direction, qualifier } = words;
  const down = direction === "fall" || direction === "behind";
  const value = direction === undefined ? given : down ? -Math.abs(given) : Math.abs(given);
  const own = rangeOfHeld({ value, decimals, exact: computed.exact });
  const near = dust * Math.max(1, Math.abs(value));
  switch (qualifier) {
    case "more-than":
      return computed.high > value + near;
    case "less-than":
      return computed.low < value - near;
    case "at-least":
      return computed.high >= value - near;
    case "at-most":
      return computed.low <= value + near;
    case "about":
      return touch({ ...own, low: value - Math.abs(value) / 10, high: value + Math.abs(value) / 10 }, computed, near);
    default:
      return touch(own, computed, near);
  }
}
