import { readCellAt } from "../../../catalogue/figures/figure-content.ts";
import type { TableUnit } from "../../../model/table.ts";
import type { ClaimInput } from "../../../model/claim-input.ts";
import type { SourceRecord } from "../../../records/record.ts";
import { wordsOf } from "../words/words.ts";

/** A printed table that the records hold. */
export type HeldTable = SourceRecord<"tables">;

/** The form in which titles are compared: their words alone. */
export function plainTitle(text: string): string {
  return wordsOf(text).join(" ");
}

/** The number of a cell; undefined where it holds none. */
export function cellValue(table: HeldTable, row: number, column: number): number | undefined {
  return readCellAt(table, row, column).value;
}

/** Unit of a column's cells in a row. */
export function cellUnit({ fields }: HeldTable, row: number, column: number): TableUnit {
  return fields.columns[column]?.unit ?? fields.rows[row]?.unit ?? fields.unit;
}

/** A cell as claims name it: by the titles of its row and column. */
export function cellInput({ id, fields }: HeldTable, row: number, column: number): ClaimInput {
  const { title = "", group } = fields.rows[row] ?? {};
  const isAlone = fields.rows.filter((each) => each.title === title).length === 1;
  return {
    table: id,
    row: isAlone || group === undefined ? title : `${group} / ${title}`,
    column: fields.columns[column]?.title ?? "",
  };
}

/** The sheet or page of a place: what stands before its first comma. */
export function sheetOf(place: string): string {
  return plainTitle(place.split(",")[0] ?? place);
}

/** Whether a line is the title of a chart: "Chart 4 - Rate per 10,000 children". */
export function isChartTitle(text: string): boolean {
  return text.length < 200 && /^(?:chart|figure|graph) \d+\w?\s*[-–:.]/i.test(text);
}

/** The row of a held table that stands for a chart, where a heading of the source is its title, perhaps with more words. */
export function findChart(
  heading: string,
  tables: readonly HeldTable[],
): { readonly table: HeldTable; readonly row: number } | undefined {
  const number = /^(?:chart|figure|graph) \d+\w?/i.exec(heading)?.[0].toLowerCase();
  if (number === undefined) return undefined;
  const words = new Set(wordsOf(heading));
  const likely = tables
    .flatMap((table) =>
      table.fields.rows.flatMap(({ title }, row) => {
        if (!title.toLowerCase().startsWith(number)) return [];
        const own = wordsOf(title);
        const shared = own.filter((word) => words.has(word)).length;
        const covered = shared / own.length >= 0.85 ? 0.6 : 0;
        return [{ table, row, share: Math.max(shared / Math.max(own.length, words.size), covered) }];
      }),
    )
    .toSorted((a, b) => b.share - a.share);
  const [best, ...others] = likely;
  if (!best || best.share < 0.6) return undefined;
  // Tables of several months have a row each for the chart: they are of one indicator.
  const isSame = (other: typeof best) => indicatorAt(other) !== undefined && indicatorAt(other) === indicatorAt(best);
  return others.every((other) => other.share < best.share || isSame(other)) ? best : undefined;
}

function indicatorAt({ table, row }: { readonly table: HeldTable; readonly row: number }): string | undefined {
  return table.fields.rows[row]?.indicator;
}
