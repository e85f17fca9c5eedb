import type { SheetCell } from "./workbook.ts";

const plain = /^[(+-]*\d*\.?\d+\)?$/;

/**
 * Whether a column of shares holds parts of 1 in place of shares of 100: no number without a sign of per cent is more than 1, and one is less, while
 * others have the sign, or those of before go beyond 1. `before` are the numbers of the month before; none where there was none.
 */
export function holdsFractions(cells: readonly SheetCell[], before: readonly number[]): boolean {
  const bare = cells.map(({ text }) => text).filter((text) => plain.test(text));
  const sizes = bare.map((text) => Number(text.replace(/[(+)-]/g, ""))).filter((size) => size !== 0);
  const areParts = sizes.length > 0 && sizes.every((size) => size <= 1) && sizes.some((size) => size < 1);
  const hasSigns = cells.some(({ text }) => text.endsWith("%"));
  const wasMore = before.length === 0 ? sizes.length > 1 : before.some((size) => Math.abs(size) > 1);
  return areParts && (hasSigns || wasMore);
}
