import { claimKey } from "./claim-key.ts";
import type { HeldFigure } from "./held/held-figures.ts";
import type { ClaimContent } from "./proposal.ts";

/** Fields of figures that are no plain number. */
const roles = ["indicator", "rank", "target", "table", "missing", "sum", "difference", "distance"];

/**
 * What a statement says in numbers alone: of a claim whose figures are typed as printed, and of a proposal that found the same numbers among the held
 * ones. Undefined where a figure is none of the two.
 */
export function nameNumbers(content: ClaimContent, figures: readonly HeldFigure[], home: string): string | undefined {
  const values = new Map(figures.map(({ input, value }) => [JSON.stringify(input), value]));
  const unknown: string[] = [];
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value !== "object" || value === null) return value;
    const fields = value as Readonly<Record<string, unknown>>;
    if (typeof fields.figure === "number") return fields.figure;
    const held = values.get(JSON.stringify(value));
    if (held !== undefined) return held;
    unknown.push(...roles.filter((role) => role in fields));
    return Object.fromEntries(Object.entries(fields).map(([name, each]) => [name, plain(each)]));
  };
  const key = claimKey(plain(content) as ClaimContent, home);
  return unknown.length === 0 ? key : undefined;
}

/** Whether a claim names a number as printed, which no record holds. */
export function isOfPrintedNumbers(content: ClaimContent): boolean {
  return JSON.stringify(content).includes('"figure":');
}
