import { claimInput } from "./resolve.ts";
import type { TableArithmetic } from "../model/arithmetic.ts";
import { breach, placeOf, type Issue } from "../records/issue.ts";
import type { FieldPath } from "../records/locate.ts";
import { suggest } from "../records/nearest.ts";
import type { SourceRecord } from "../records/record.ts";
import { combine } from "./combine.ts";
import type { Names } from "./held-figure.ts";
import { findLine, listLineNames, type Direction } from "../catalogue/figures/find-line.ts";
import type { Operand } from "./quantity.ts";
import { readTableCell } from "./read-cell.ts";

/** Reads a table along the direction of one rule: `line` is a row where the rule is about rows, and `at` then a column. */
export interface TableReader {
  /** Positions in the other direction that the rule holds for. */
  readonly crossing: readonly number[];
  cell(line: number, at: number): Operand | undefined;
  /** Position of a named line; a name that is not there is reported once. */
  find(name: string, field: string): number | undefined;
  findAll(names: readonly string[], field: string): number[];
  findCrossing(name: string, field: string): number | undefined;
  /** All lines but the named one: of its group where it has one, and not those that only detail another. */
  others(name: string): number[];
  /** The sum of a line's numbers over the positions that the rule holds for; what is missing, where a cell that counts has no number. */
  sum(line: number): Operand | undefined;
}

/** A rule of a table's arithmetic, and where it stands in the record. */
export interface RuleOfTable {
  readonly table: SourceRecord<"tables">;
  readonly rule: TableArithmetic;
  readonly path: FieldPath;
}

/** A reader for one rule of a table. Problems with its names are added to `issues`. */
export function createTableReader({ table, rule, path }: RuleOfTable, names: Names, issues: Issue[]): TableReader {
  const along: Direction = rule.across;
  const crossingDirection: Direction = along === "rows" ? "columns" : "rows";
  const reported = new Set<string>();
  const look = (direction: Direction, name: string, at: FieldPath): number | undefined => {
    const found = findLine(table.fields, direction, name);
    if (typeof found === "number") return found;
    const key = `${at.join("/")} ${name}`;
    if (!reported.has(key)) {
      reported.add(key);
      const [problem, remedy] =
        found === "several"
          ? [`“${name}” stands for several ${direction}.`, "Write Group / Title."]
          : [
              `There is no ${direction.slice(0, -1)} “${name}”.`,
              suggest(name, listLineNames(table.fields, direction).flat(), direction),
            ];
      issues.push(breach(claimInput, placeOf(table, at), problem, remedy));
    }
    return undefined;
  };
  const lookAll = (direction: Direction, names: readonly string[], field: string) =>
    names.map((name, index) => look(direction, name, [...path, field, index])).filter((found) => found !== undefined);
  const count = table.fields[crossingDirection].length;
  const excepted = lookAll(crossingDirection, rule.except ?? [], "except");
  const crossing = (
    rule.only ? lookAll(crossingDirection, rule.only, "only") : Array.from({ length: count }, (_, index) => index)
  ).filter((at) => !excepted.includes(at));
  const cell = (line: number, at: number) =>
    along === "rows" ? readTableCell(table, line, at, names) : readTableCell(table, at, line, names);
  return {
    crossing,
    cell,
    find: (name, field) => look(along, name, [...path, field]),
    findAll: (names, field) => lookAll(along, names, field),
    findCrossing: (name, field) => look(crossingDirection, name, [...path, field]),
    others: (name) => {
      const own = look(along, name, [...path, "total"]);
      if (own === undefined) return [];
      const lines = table.fields[along].map((_, index) => index).filter((index) => index !== own);
      if (along === "columns") return lines;
      const { rows } = table.fields;
      const sameGroup = lines.filter((index) => rows[index]?.group === rows[own]?.group);
      const parts = sameGroup.filter((index) => rows[index]?.role !== "total");
      const details = parts.filter((index) => rows[index]?.role === "detail");
      return details.length === parts.length ? details : parts.filter((index) => rows[index]?.role !== "detail");
    },
    sum: (line) => {
      const counted = crossing.map((at) => cell(line, at)).filter((item) => item.known || item.empty !== true);
      return counted.length < 2 ? counted[0] : combine("sum", counted);
    },
  };
}
