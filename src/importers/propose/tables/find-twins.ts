import { readCellAt } from "../../../catalogue/figures/figure-content.ts";
import type { Catalogue } from "../../../catalogue/catalogue.ts";
import type { HeldFigure } from "../held/held-figures.ts";
import { cellInput, cellUnit, type HeldTable } from "../held/held-tables.ts";
import type { ClaimContent, FoundStatement } from "../proposal.ts";
import { wordsOf } from "../words/words.ts";

interface Cell {
  readonly value: number;
  readonly decimals: number;
  readonly words: readonly string[];
  readonly heading: readonly string[];
  readonly row: number;
  readonly column: number;
}

/**
 * Figures that a table prints and another place of the document as well: the cell of a table and the figure of an indicator, or of another table, that
 * is called alike and is of the same size. Each is a statement that both places print the same.
 */
export function findTwins(
  table: HeldTable,
  figures: readonly HeldFigure[],
  { indicators }: Pick<Catalogue, "indicators">,
): Omit<FoundStatement, "place">[] {
  return listCells(table, indicators).flatMap((cell): Omit<FoundStatement, "place">[] => {
    const twin = findTwin(cell, table, figures);
    if (!twin) return [];
    const tell = (of: HeldFigure["input"]): ClaimContent => ({ kind: "value", stated: cell.value, of });
    return [
      {
        content: tell(twin.input),
        alternative: tell(cellInput(table, cell.row, cell.column)),
        words: `${table.fields.title}: ${table.fields.rows[cell.row]?.title ?? ""}, ${cell.value}`,
        why: "another place of the document prints the same figure under such a name",
      },
    ];
  });
}

/** Cells that belong to no indicator, and whose size tells them from others: small whole numbers agree by chance. */
function listCells(table: HeldTable, indicators: Catalogue["indicators"]): Cell[] {
  const { rows, columns, title: name } = table.fields;
  return rows.flatMap(({ title, indicator, role: kind }, row) =>
    columns.flatMap(({ title: heading, period, role }, column): Cell[] => {
      const { value, decimals = 0 } = readCellAt(table, row, column);
      const isOwn = indicator !== undefined && period !== undefined;
      if (value === undefined || isOwn || (role !== undefined && role !== "value")) return [];
      const isTelling = decimals > 0 ? value > 0 : value >= leastTelling && cellUnit(table, row, column) !== "percent";
      if (!isTelling) return [];
      const isTotal = kind === "total" || /^totals?\b/i.test(title);
      const called = [isTotal ? name : title, indicators.get(indicator ?? "")?.title ?? ""].join(" ");
      return [{ value, decimals, words: wordsOf(called), heading: wordsOf(heading), row, column }];
    }),
  );
}

const leastTelling = 20;

/** The one figure elsewhere that is of the same size and unit and shares most of its title's words. */
function findTwin(cell: Cell, table: HeldTable, figures: readonly HeldFigure[]): HeldFigure | undefined {
  const unit = cellUnit(table, cell.row, cell.column);
  const likely = figures
    .filter(
      ({ value, unit: own, home, place }) =>
        value === cell.value && own === unit && home !== table.id && place !== table.fields.source.place,
    )
    .filter(({ period }) => period === undefined || isOfTime(period, table))
    .map((figure) => ({ figure, score: overlap(cell.words, figure.words) }))
    .filter(({ score }) => score >= 0.6)
    .toSorted((a, b) => b.score - a.score);
  const [best, next] = likely;
  return best && best.score !== next?.score ? best.figure : undefined;
}

/** Whether a period is not another than the one that the table says it is of. */
function isOfTime(period: string, { fields: { asOf } }: HeldTable): boolean {
  if (asOf === undefined) return true;
  const length = Math.min(/^\d{4}-\d\d/.test(period) ? 7 : 4, asOf.length);
  return period.slice(0, length) === asOf.slice(0, length);
}

/** The share of the shorter title's words that stand in the longer. */
function overlap(one: readonly string[], other: readonly string[]): number {
  const [short, long] = [new Set(one), new Set(other)].toSorted((a, b) => a.size - b.size);
  if (!short || !long || short.size < 2) return 0;
  // "Team 4" and "Team 5" are two things.
  const numbers = (words: ReadonlySet<string>) => [...words].filter((word) => /^\d+$/.test(word)).join(" ");
  if (numbers(short) !== "" && numbers(long) !== "" && numbers(short) !== numbers(long)) return 0;
  return [...short].filter((word) => long.has(word)).length / short.size;
}
