import type { SourceRecord } from "../../records/record.ts";
import type { FigureIndex } from "./figure-index.ts";
import { isValue } from "./declared-sums.ts";
import type { Operand, Relation } from "./system.ts";
import { hasProtected, type Cells, type GridCell } from "./table-grid.ts";
import { countShared, listTitleWords, plainTitle } from "./title-words.ts";
import { readTotalTitle } from "./total-titles.ts";

interface Sheet {
  readonly table: SourceRecord<"tables">;
  readonly cells: Cells;
}

/** What other tables of the same document say of figures that a table hides: the same cell, or the total that the table leaves out. */
export function relateSheets({ tables }: FigureIndex): Relation[] {
  const byDocument = Map.groupBy(
    tables.values(),
    ({ table }) => `${table.fields.source.document} ${table.fields.area}`,
  );
  return [...byDocument.values()].flatMap((sheets) =>
    sheets
      .filter(({ cells }) => hasProtected(cells))
      .flatMap((own) =>
        sheets.flatMap((other) =>
          other === own ? [] : [...relateSameCells(own, other), ...relateMissingTotal(own, other)],
        ),
      ),
  );
}

/** Pairs of cells that stand under the same titles, where none of them contradicts another. */
function relateSameCells(own: Sheet, other: Sheet): Relation[] {
  const otherRows = new Map(
    other.table.fields.rows.map(({ title, group = "" }, row) => [`${plainTitle(group)} ${plainTitle(title)}`, row]),
  );
  const pairs = own.table.fields.rows.flatMap(({ title, group = "" }, row) => {
    const otherRow = otherRows.get(`${plainTitle(group)} ${plainTitle(title)}`);
    return otherRow === undefined
      ? []
      : listColumnPairs(own, other).map(
          ([column, at]) => [own.cells[row]?.[column], other.cells[otherRow]?.[at]] as const,
        );
  });
  const known = pairs.filter(([a, b]) => a?.unit === b?.unit && a?.operand && b?.operand);
  if (known.some(([a, b]) => a?.value !== undefined && b?.value !== undefined && a.value !== b.value)) return [];
  const agreeing = known.filter(([a, b]) => a?.value !== undefined && a.value === b?.value && a.value > 5).length;
  const isAlike = plainTitle(own.table.fields.title) === plainTitle(other.table.fields.title);
  if (agreeing === 0 && !isAlike && shareWords(own, other.table.fields.title) === 0) return [];
  return known.flatMap(([a, b]) => {
    if (!a?.operand?.hidden || !b?.operand) return [];
    const terms = [
      { operand: a.operand, factor: 1 },
      { operand: b.operand, factor: -1 },
    ];
    return [{ terms, where: other.table.file, isLikely: agreeing === 0 && !isAlike }];
  });
}

/** Columns of two tables that have one title or one period. */
function listColumnPairs(own: Sheet, other: Sheet): [number, number][] {
  return own.table.fields.columns.flatMap((column, at) =>
    other.table.fields.columns.flatMap((candidate, index): [number, number][] => {
      const isSame = plainTitle(column.title) === plainTitle(candidate.title) && column.period === candidate.period;
      return isSame && (column.area ?? "") === (candidate.area ?? "") && isValue(column.role) && isValue(candidate.role)
        ? [[at, index]]
        : [];
    }),
  );
}

function shareWords(own: Sheet, title: string): number {
  return countShared(listTitleWords(own.table.fields.title), listTitleWords(title));
}

/** A total of another table for a table that has none. It is only likely to be of the same people. */
function relateMissingTotal(own: Sheet, other: Sheet): Relation[] {
  const { rows } = own.table.fields;
  if (rows.some(({ title, role }) => role === "total" || readTotalTitle(title) === "sure")) return [];
  const parts = rows.flatMap(({ role }, row) => (role === undefined ? [row] : []));
  return other.table.fields.rows.flatMap(({ title, role }, row) => {
    const isTotal = role === "total" || readTotalTitle(title) === "sure";
    const isSame = shareWords(own, isTotal ? other.table.fields.title : title) > 0;
    const isSubject = !isTotal && isSame && isWithin(title, own.table.fields.title);
    if (!(isTotal ? isSame || plainTitle(own.table.fields.title) === plainTitle(other.table.fields.title) : isSubject))
      return [];
    const only = own.table.fields.columns.length === 1 && other.table.fields.columns.length === 1;
    const pairs: readonly (readonly [number, number])[] = only ? [[0, 0]] : listColumnPairs(own, other);
    return pairs.flatMap(([column, at]): Relation[] => {
      const whole = other.cells[row]?.[at];
      const cells = parts.map((line) => own.cells[line]?.[column]);
      if (!whole?.operand || whole.unit !== "count" || !cells.every((cell) => cell?.unit === "count")) return [];
      const terms = [
        { operand: whole.operand, factor: 1 },
        ...cells.flatMap((cell) => listOperand(cell)).map((operand) => ({ operand, factor: -1 })),
      ];
      return [{ terms, where: `with “${title}” in ${other.table.file}`, isLikely: true }];
    });
  });
}

function isWithin(title: string, whole: string): boolean {
  const words = listTitleWords(title);
  return words.size > 0 && countShared(words, listTitleWords(whole)) === words.size;
}

function listOperand(cell: GridCell | undefined): Operand[] {
  return cell?.operand ? [cell.operand] : [];
}
