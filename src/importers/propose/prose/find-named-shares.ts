import type { ClaimInput } from "../../../model/claim-input.ts";
import { cellInput, cellValue, type HeldTable } from "../held/held-tables.ts";
import type { FoundStatement } from "../proposal.ts";
import { listNumbers, type SentenceNumber } from "../words/sentence-numbers.ts";
import { splitSentences } from "../words/sentences.ts";
import { listCounts, readParts, type SheetContext } from "../tables/sheet-counts.ts";
import { stemOf, wordsOf } from "../words/words.ts";

/** Rows of a table that a sentence may speak of together, and their sum. */
interface Rows {
  readonly cells: readonly ClaimInput[];
  readonly sum: number;
}

/**
 * Percentages of a paragraph that are shares of a table of its sheet: of the rows that the sentence names ("in semi-independent places or with foster
 * carers"), or of those up to or from one ("under six months"). Taken where the printed share is theirs of a count that the document gives.
 */
export function findNamedShares(
  text: string,
  near: readonly HeldTable[],
  context: SheetContext,
): Omit<FoundStatement, "place">[] {
  return splitSentences(text).flatMap((sentence) => {
    const shares = listNumbers(sentence).filter(({ isPercent, decimals }) => isPercent && decimals > 0);
    return shares.flatMap((share): Omit<FoundStatement, "place">[] => {
      const found = near.flatMap((table) => {
        const counts = listCounts(table, context);
        return listRows(table, sentence).flatMap((rows) => {
          const whole = counts.find(({ value }) => value >= rows.sum && isShareOf(rows.sum, value, share));
          return whole ? [{ table, rows, whole }] : [];
        });
      });
      const [only, ...others] = found;
      if (!only || others.length > 0) return [];
      const [first] = only.rows.cells;
      const part = only.rows.cells.length === 1 && first ? first : ({ sum: only.rows.cells } as ClaimInput);
      return [
        {
          content: { kind: "percentage", stated: share.value, part, whole: only.whole.input },
          words: sentence,
          why: `the share is that of rows of “${only.table.fields.title}” in “${only.whole.title}”`,
        },
      ];
    });
  });
}

function isShareOf(sum: number, whole: number, { value, decimals }: SentenceNumber): boolean {
  return sum > 0 && Math.abs((sum / whole) * 100 - value) <= 0.5001 * 10 ** -decimals;
}

/** The rows that a sentence names, and those up to and from each row where it speaks of less or more. */
function listRows(table: HeldTable, sentence: string): Rows[] {
  const { columns, groups } = readParts(table);
  const [column, another] = columns;
  const rows = groups.at(-1) ?? [];
  if (column === undefined || another !== undefined || rows.length < 2) return [];
  const take = (taken: readonly number[]): Rows[] =>
    taken.length === 0 || taken.length === rows.length
      ? []
      : [
          {
            cells: taken.map((row) => cellInput(table, row, column)),
            sum: taken.reduce((sum, row) => sum + (cellValue(table, row, column) ?? 0), 0),
          },
        ];
  const said = new Set(wordsOf(sentence).map(stemOf));
  const named = rows.filter((row) => {
    const words = wordsOf(table.fields.rows[row]?.title ?? "").map(stemOf);
    return words.some((word) => word.length > 3) && words.every((word) => said.has(word));
  });
  if (named.length > 0) return take(named);
  const isOrdered = rows.every((row) => /\d/.test(table.fields.rows[row]?.title ?? ""));
  const isUp = /\b(?:under|less than|up to|within|fewer than|younger than)\b/i.test(sentence);
  const isDown = /\b(?:over|more than|longer than|at least|older than|or more)\b/i.test(sentence);
  if (!isOrdered) return [];
  return [
    ...(isUp ? rows.flatMap((_, at) => take(rows.slice(0, at))) : []),
    ...(isDown ? rows.flatMap((_, at) => take(rows.slice(at))) : []),
  ];
}
