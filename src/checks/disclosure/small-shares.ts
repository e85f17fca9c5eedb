import { readDenominator } from "../../catalogue/figures/denominators.ts";
import { unitOfCell } from "../../catalogue/figures/table-figures.ts";
import type { SourceRecord } from "../../records/record.ts";
import { listWrittenNumbers, namesPeople } from "./people.ts";
import type { Operand } from "./system.ts";
import { isBaseTitle } from "./share-bases.ts";
import type { SmallCount } from "./small-count.ts";
import { readCells, type Cells } from "./table-grid.ts";

/** Shares that give a small count: of few people, as the words beside them say, or of a number of people that the table prints. */
export function listSmallShares(table: SourceRecord<"tables">, threshold: number): SmallCount[] {
  const { fields } = table;
  if (!fields.rows.some((_, row) => fields.columns.some((__, column) => unitOfCell(fields, row, column) === "percent")))
    return [];
  const cells = readCells(table);
  return fields.rows.flatMap((line, row) => {
    if (line.counted === "things") return [];
    return fields.columns.flatMap((heading, column): SmallCount[] => {
      const { operand, value, unit } = cells[row]?.[column] ?? {};
      if (unit !== "percent" || value === undefined || !operand || value <= 0) return [];
      const given = line.cells[column];
      const notes = [typeof given === "object" ? given.note : undefined, line.note];
      const few = [line.title, heading.title, ...notes].find((text) => text !== undefined && isOfFew(text, threshold));
      const facts = { path: ["rows", row, "cells", column], what: `the row “${line.title}”` };
      if (few !== undefined) return [{ ...facts, shown: `${operand.printed}% of those in “${few}”` }];
      if (heading.role === "change" || heading.role === "variance" || heading.role === "target") return [];
      const base = readDenominator(fields, { row, column }) ?? findBase(table, cells, row);
      const words = base === undefined ? undefined : wordShare(operand, base, threshold);
      return words === undefined ? [] : [{ ...facts, shown: words }];
    });
  });
}

/** A share of a known whole in words, where it is one of few people or gives a small count. */
export function wordShare({ minimum, maximum, printed }: Operand, base: number, threshold: number): string | undefined {
  if (isSmall(base, threshold)) return `${printed}% of ${base}`;
  const [least = 0, greatest = 0] = [minimum, maximum].map((share) => (Math.max(share, 0) * base) / 100);
  const [low, high] = [Math.ceil(least - 1e-6), Math.floor(greatest + 1e-6)];
  if (low < 1 || high < low || high > threshold) return undefined;
  return `${printed}% of ${base}, which is ${low === high ? low : `${low} to ${high}`},`;
}

/** Whether a text says that a share is of few people: "of three children", "(2 pupils)", "n = 4". */
function isOfFew(text: string, threshold: number): boolean {
  if (/\bn ?= ?(\d+)/i.test(text)) return isSmall(Number(/\bn ?= ?(\d+)/i.exec(text)?.[1]), threshold);
  return listWrittenNumbers(text).some(({ value, index, text: word }) => {
    const [head, tail] = [text.slice(0, index), text.slice(index + word.length)];
    const [next = ""] = /^(?:\s+[\p{L}-]+){1,2}/u.exec(tail) ?? [];
    return (
      isSmall(value, threshold) && /(?:\b(?:of|of the|of all|of these|only)\s+|\()$/i.test(head) && namesPeople(next)
    );
  });
}

function isSmall(value: number, threshold: number): boolean {
  return value >= 1 && value <= threshold;
}

/** The only count of a row, where its title says that it is the whole which shares are of. */
function findBase({ fields }: SourceRecord<"tables">, cells: Cells, row: number): number | undefined {
  const counts = (cells[row] ?? []).flatMap(({ value, unit }, column) => (unit === "count" ? [{ value, column }] : []));
  const [only] = counts;
  if (!only || counts.length > 1 || !isBaseTitle(fields.columns[only.column]?.title ?? "")) return undefined;
  return namesPeople(
    `${fields.title} ${fields.rowHeading} ${fields.columns[only.column]?.title ?? ""} ${fields.rows[row]?.title ?? ""}`,
  )
    ? only.value
    : undefined;
}
