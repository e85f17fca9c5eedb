import { cellInput, cellUnit, cellValue, type HeldTable } from "../held/held-tables.ts";
import type { ClaimInput } from "../../../model/claim-input.ts";
import type { FoundStatement } from "../proposal.ts";
import { readParts } from "./sheet-counts.ts";

/** The parts of one whole in their order. */
interface Line {
  readonly title: string;
  readonly parts: readonly { readonly value: number; readonly input: ClaimInput; readonly title: string }[];
}

/**
 * Two tables of a topic that split one whole in the same order, one of them finer: months in care as "0-6, 6-12, 12-18" and as "<1, 2-3, 4-6, 7-12, …". Where
 * each part of the one is a run of parts of the other, each is a statement that both print the same.
 */
export function findSameSplits(table: HeldTable, tables: readonly HeldTable[]): Omit<FoundStatement, "place">[] {
  const own = listColumns(table);
  const others = tables.filter(
    (other) => other !== table && other.fields.topic === table.fields.topic && other.fields.asOf === table.fields.asOf,
  );
  return own.flatMap((line) =>
    others.flatMap((other) =>
      [...listColumns(other), ...listTotalRows(other)].flatMap((finer) => {
        const runs = alignRuns(line, finer);
        return (runs ?? []).flatMap(({ part, run }): Omit<FoundStatement, "place">[] => {
          const [first] = run;
          if (!first) return [];
          return [
            {
              content:
                run.length === 1
                  ? { kind: "value", stated: part.value, of: first }
                  : { kind: "total", stated: part.value, parts: [...run] },
              words: `${table.fields.title}: ${part.title}, ${part.value}`,
              why: `“${other.fields.title}” splits the same whole in the same order`,
            },
          ];
        });
      }),
    ),
  );
}

/** For each part of a line the run of parts of a finer one that adds up to it; undefined where any has none, or they are too few to tell. */
function alignRuns({ parts }: Line, finer: Line) {
  if (parts.length < leastParts || finer.parts.length < parts.length || sumOf(parts) !== sumOf(finer.parts))
    return undefined;
  let at = 0;
  const runs = parts.map((part) => {
    const run: ClaimInput[] = [];
    let sum = 0;
    for (; at < finer.parts.length && sum < part.value; at += 1) {
      const next = finer.parts[at];
      if (!next) break;
      sum += next.value;
      run.push(next.input);
    }
    return { part, run, isSame: sum === part.value };
  });
  const isWhole = at === finer.parts.length && runs.every(({ isSame }) => isSame);
  return isWhole && new Set(parts.map(({ value }) => value)).size >= leastParts ? runs : undefined;
}

/** Fewer parts agree by chance. */
const leastParts = 4;

function sumOf(parts: Line["parts"]): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}

function listColumns(table: HeldTable): Line[] {
  const { columns, groups } = readParts(table);
  const [rows, ...others] = groups;
  if (!rows || others.length > 0) return [];
  return columns.map((column) => ({
    title: table.fields.columns[column]?.title ?? "",
    parts: rows.flatMap((row) => {
      const value = cellValue(table, row, column);
      return value === undefined || value === 0
        ? []
        : [{ value, input: cellInput(table, row, column), title: table.fields.rows[row]?.title ?? "" }];
    }),
  }));
}

/** The total of a table of categories, category by category. */
function listTotalRows(table: HeldTable): Line[] {
  const { rows, columns } = table.fields;
  if (columns.some(({ period, role }) => period ?? role)) return [];
  return rows.flatMap(({ title, role }, row): Line[] =>
    role === "total" || /^totals?\b/i.test(title)
      ? [
          {
            title,
            parts: columns.flatMap((each, column) => {
              const value = cellValue(table, row, column);
              const isCount = cellUnit(table, row, column) === "count";
              return value === undefined || value === 0 || !isCount || /^totals?\b/i.test(each.title)
                ? []
                : [{ value, input: cellInput(table, row, column), title: each.title }];
            }),
          },
        ]
      : [],
  );
}
