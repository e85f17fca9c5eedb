import type { Statement, StatementWords } from "./statement.ts";
import { dust, touch, type Range, type Read } from "./term.ts";

/** Whether what a statement says in words can be true of its figures. */
export function judgeWords({ kind, words, terms }: Statement, ranges: readonly Range[], read: Read): boolean {
  const [first, ...others] = ranges;
  if (!first) return true;
  const steps = others.map((to, index) => [ranges[index] ?? to, to] as const);
  switch (kind) {
    case "order":
      return steps.every(([a, b]) => (words.order === "highest-first" ? canReach(a, b) : canReach(b, a)));
    case "nested":
      return steps.every(([whole, part]) => canReach(whole, part));
    case "copied": {
      const half = ranges.length / 2;
      return ranges.slice(0, half).some((range, index) => !touch(range, ranges[half + index] ?? range));
    }
    case "comparison":
      return others.every((other) => compare(words, first, other));
    case "superlative": {
      const highest = words.is === "highest" || words.is === (words.better === "higher" ? "best" : "worst");
      return others.every((other) => (highest ? canReach(first, other) : canReach(other, first)));
    }
    case "trend": {
      if (words.is === "unchanged") return steps.every(([a, b]) => touch(a, b));
      const up = words.is === "rising" || words.is === (words.better === "higher" ? "improving" : "worsening");
      return steps.every(([a, b]) => (up ? canExceed(b, a) : canExceed(a, b)));
    }
    default: {
      const name = terms[0] && "name" in terms[0] ? terms[0].name : "";
      const { value = 0, of = 0 } = read(name) ?? {};
      if (kind === "quartile") return isInQuarter(value, of, words.quartile ?? 0);
      if (words.band) return isInBand(value, of, words.band) === (words.is !== "missed");
      return kind !== "target" || judgeTarget(words, first, others[0] ?? first);
    }
  }
}

function canReach(a: Range, b: Range): boolean {
  return a.high >= b.low - dust;
}

function canExceed(a: Range, b: Range): boolean {
  return a.high > b.low + dust;
}

function compare({ is, better, tolerance = 0 }: StatementWords, first: Range, other: Range): boolean {
  if (is === "in-line") return touch(first, other, tolerance + dust);
  const above = is === "above" || is === (better === "higher" ? "better" : "worse");
  return above ? canExceed(first, other) : canExceed(other, first);
}

function judgeTarget({ is, better }: StatementWords, result: Range, target: Range): boolean {
  const [upper, lower] = better === "higher" ? [result, target] : [target, result];
  return is === "met" ? canReach(upper, lower) : canExceed(lower, upper);
}

function isInBand(rank: number, of: number, { end, share }: { end: string; share: number }): boolean {
  const count = Math.floor(of * share + dust);
  return end === "top" ? rank <= count : rank > of - count;
}

/** Whether a rank can be said to lie in a quarter; the first is the best. */
function isInQuarter(rank: number, of: number, quarter: number): boolean {
  return rank > Math.floor(((quarter - 1) * of) / 4) && rank <= Math.ceil((quarter * of) / 4);
}
