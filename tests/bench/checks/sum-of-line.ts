import type { Claim } from "../../../src/claims/claim.ts";
import { findLine, type Direction } from "../../../src/catalogue/figures/find-line.ts";
import { readCellAt } from "../../../src/catalogue/figures/figure-content.ts";
import type { Table } from "../../../src/model/table.ts";
import type { RecordSet } from "../../../src/records/read.ts";
import { names } from "./figure.ts";
import type { Term } from "./term.ts";

/** The whole of a share that a table gives without printing the whole: the sum of the line in which the part stands. */
export function readWholeOfSum(claim: Claim, records: RecordSet["records"]): Term | undefined {
  const part = claim.kind === "percentage" ? claim.part.held : undefined;
  const stated = claim.statedIn;
  if (part?.kind !== "cell" || stated?.kind !== "cell") return undefined;
  const table = records.tables.find(({ id }) => id === part.table);
  for (const rule of table?.fields.arithmetic ?? []) {
    if (!table || rule.kind !== "percentage" || rule.wholeOf !== "sum") continue;
    const lineOf = (cell: { row: number; column: number }) => (rule.across === "rows" ? cell.row : cell.column);
    const find = (name: string) => findLine(table.fields, rule.across, name);
    if (find(rule.part) !== lineOf(part) || find(rule.percentage) !== lineOf(stated)) continue;
    const crossing = listCrossing(table.fields, rule.across === "rows" ? "columns" : "rows", rule);
    const cells = crossing.map((at) =>
      rule.across === "rows" ? { row: lineOf(part), column: at } : { row: at, column: lineOf(part) },
    );
    const counted = cells.filter(({ row, column }) => readCellAt(table, row, column).value !== undefined);
    return { join: "sum", terms: counted.map(({ row, column }) => ({ name: names.cell(table.id, row, column) })) };
  }
  return undefined;
}

/** Positions in the other direction that a rule holds for. */
function listCrossing(
  table: Table,
  direction: Direction,
  rule: { only?: readonly string[] | undefined; except?: readonly string[] | undefined },
): number[] {
  const find = (wanted: readonly string[]) => wanted.map((name) => findLine(table, direction, name));
  const all = table[direction].map((_, index) => index);
  const [only, except] = [rule.only && find(rule.only), find(rule.except ?? [])];
  return all.filter((at) => (only?.includes(at) ?? true) && !except.includes(at));
}
