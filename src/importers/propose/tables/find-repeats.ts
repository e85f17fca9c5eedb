import type { BoundColumn } from "./bind-table.ts";
import { heldRank, heldValue } from "../held/held.ts";
import { rankInput, valueInput, type FoundStatement } from "../proposal.ts";

/**
 * Figures that a source prints again: the column of a table whose figures stand in an earlier table as well. Each is a statement that the two places
 * print the same.
 */
export function findRepeats(
  columns: readonly BoundColumn[],
  before: ReadonlySet<string>,
  home: string,
): Omit<FoundStatement, "place">[] {
  return columns.flatMap((column) => {
    const { measure, period, areas, heading } = column;
    if (!before.has(columnKey(column))) return [];
    const { id, shortTitle } = measure.indicator;
    const why = "an earlier table of the source prints the same figures";
    return areas.flatMap((area): Omit<FoundStatement, "place">[] => {
      if (area === "rank") {
        const rank = heldRank({ measure, period }, home);
        if (rank === undefined) return [];
        return [
          { content: { kind: "value", stated: rank, of: rankInput(id, period) }, words: `${heading}: ${rank}`, why },
        ];
      }
      const held = heldValue({ measure, period }, area);
      if (!held) return [];
      const of = valueInput(id, period, area === home ? undefined : area);
      return [
        {
          content: { kind: "value", stated: held.value, of },
          words: `${heading || shortTitle}: ${held.printed ?? held.value}`,
          why,
        },
      ];
    });
  });
}

/** Names what a column of a table holds: a measure in a period. */
export function columnKey({ measure, period }: BoundColumn): string {
  return `${measure.indicator.id} ${period}`;
}
