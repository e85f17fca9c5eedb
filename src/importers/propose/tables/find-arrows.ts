import { readCellAt } from "../../../catalogue/figures/figure-content.ts";
import type { ClaimInput } from "../../../model/claim-input.ts";
import type { TrendWord } from "../../../model/conclusion-claim.ts";
import { cellInput, cellValue, type HeldTable } from "../held/held-tables.ts";
import { valueInput, type FoundStatement } from "../proposal.ts";

/** Words by which tables give the arrows that their source prints. */
const arrows: readonly (readonly [TrendWord, RegExp])[] = [
  ["rising", /^(?:↑|⬆|▲|up|rising|increase|increased)$/i],
  ["falling", /^(?:↓|⬇|▼|down|falling|decrease|decreased)$/i],
  ["unchanged", /^(?:↔|⇔|→|both ways|no change|unchanged|level|same)$/i],
];

/**
 * Arrows of a dashboard: which way a figure went. An arrow behind a change is about the change from the period before; one behind another number is
 * about the way from that number to the latest figure.
 */
export function findArrows(table: HeldTable, home: string): Omit<FoundStatement, "place">[] {
  const { columns, rows, area } = table.fields;
  const dated = columns.flatMap(({ period, role, area: own }, column) =>
    period !== undefined && (role === undefined || role === "value") && (own ?? area) === home
      ? [{ column, period }]
      : [],
  );
  const [latest, before] = dated.toSorted((a, b) => (a.period < b.period ? 1 : -1));
  if (!latest) return [];
  return rows.flatMap(({ title, indicator }, row) =>
    columns.flatMap(({ unit, title: heading }, column): Omit<FoundStatement, "place">[] => {
      const word = readCellAt(table, row, column).text;
      const is = arrows.find(([, pattern]) => word !== undefined && pattern.test(word.trim()))?.[0];
      if (unit !== "text" || is === undefined) return [];
      const inputOf = (at: { readonly column: number; readonly period: string }): ClaimInput =>
        indicator === undefined ? cellInput(table, row, at.column) : valueInput(indicator, at.period);
      const beside = columns[column - 1];
      const isOfChange = beside?.role === "change" || column - 1 === latest.column || column - 1 === before?.column;
      const from = isOfChange ? before?.column : column - 1;
      if (
        from === undefined ||
        from === latest.column ||
        [from, latest.column].some((each) => cellValue(table, row, each) === undefined)
      )
        return [];
      const first = isOfChange && before ? inputOf(before) : cellInput(table, row, from);
      return [
        {
          content: { kind: "trend", over: [first, inputOf(latest)], is },
          words: `${title}: ${heading}, ${word ?? ""}`,
          why: "the table prints an arrow beside the figures",
        },
      ];
    }),
  );
}
