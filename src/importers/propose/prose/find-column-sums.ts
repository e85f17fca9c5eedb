import { cellInput, cellUnit, cellValue, type HeldTable } from "../held/held-tables.ts";
import type { FoundStatement } from "../proposal.ts";
import { listNumbers } from "../words/sentence-numbers.ts";
import { splitSentences } from "../words/sentences.ts";
import { readParts } from "../tables/sheet-counts.ts";
import { stemOf, wordsOf } from "../words/words.ts";

/**
 * A number of a paragraph that is the sum of a column of counts: of a table without a total whose title the sentence names, as "38 episodes were opened"
 * beside the quarters of a table of episodes.
 */
export function findColumnSums(text: string, tables: readonly HeldTable[]): Omit<FoundStatement, "place">[] {
  return splitSentences(text).flatMap((sentence) => {
    const said = new Set(wordsOf(sentence).map(stemOf));
    const numbers = listNumbers(sentence).filter(({ isPercent, value }) => !isPercent && value >= leastSum);
    if (numbers.length === 0) return [];
    const sums = tables.filter((table) => isNamed(table, said)).flatMap(listSums);
    return numbers.flatMap(({ value }): Omit<FoundStatement, "place">[] => {
      const [only, ...others] = sums.filter(({ sum }) => sum === value);
      if (!only || others.length > 0) return [];
      return [
        {
          content: { kind: "total", stated: value, parts: only.parts },
          words: sentence,
          why: `it is the sum of “${only.title}” in a table that the sentence names`,
        },
      ];
    });
  });
}

/** Smaller sums agree by chance. */
const leastSum = 15;

/** Whether a sentence names what a table counts: at least two words of its title, and two thirds of them. */
function isNamed({ fields: { title, columns } }: HeldTable, said: ReadonlySet<string>): boolean {
  const counting = new Set(["number", "count", "total", "no"].map(stemOf));
  const words = [...new Set([...wordsOf(title), ...wordsOf(columns.map((each) => each.title).join(" "))].map(stemOf))];
  const own = wordsOf(title).map(stemOf);
  const named = own.filter((word) => said.has(word));
  return named.length >= 2 && named.length * 3 >= own.length * 2 && words.some((word) => !counting.has(word));
}

function listSums(table: HeldTable) {
  const { columns, groups } = readParts(table);
  const rows = groups.at(-1) ?? [];
  const hasTotal = table.fields.rows.some(({ title, role }) => role === "total" || /^totals?\b/i.test(title));
  if (hasTotal || rows.length < 3) return [];
  return columns.flatMap((column) => {
    const counted = rows.filter(
      (row) => cellValue(table, row, column) !== undefined && cellUnit(table, row, column) === "count",
    );
    const sum = counted.reduce((total, row) => total + (cellValue(table, row, column) ?? 0), 0);
    return counted.length < 3
      ? []
      : [
          {
            sum,
            title: table.fields.columns[column]?.title ?? "",
            parts: counted.map((row) => cellInput(table, row, column)),
          },
        ];
  });
}
