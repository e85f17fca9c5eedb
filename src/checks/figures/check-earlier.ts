import type { SourceRecord } from "../../records/record.ts";
import { readCellAt } from "../../catalogue/figures/figure-content.ts";
import { findLine, listLineNames, type Direction } from "../../catalogue/figures/find-line.ts";
import { unitOfCell } from "../../catalogue/figures/table-figures.ts";
import { fitsPeriodKind } from "../../model/period.ts";
import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import { suggest } from "../../records/nearest.ts";
import type { Check, Checked } from "../check.ts";

export const earlierFigure: Rule = {
  id: "value-earlier",
  severity: "error",
  says: "An earlier figure of an indicator is a number of a table, in the unit of the indicator, and its period is written as those of the indicator are.",
};

/** Earlier figures of indicators are where they say, and can be drawn on their axes. */
export const earlierChecks: Check = { rules: [earlierFigure], find: checkEarlier };

type Named = NonNullable<SourceRecord<"indicators">["fields"]["earlierFigures"]>[number];

function checkEarlier({ records }: Pick<Checked, "records">): Issue[] {
  const tables = new Map(records.tables.map((table) => [table.id, table]));
  return records.indicators.flatMap((indicator) =>
    (indicator.fields.earlierFigures ?? []).flatMap((named, index): Issue[] => {
      const report = (field: keyof Named, problem: string, remedy: string) => [
        breach(earlierFigure, placeOf(indicator, ["earlierFigures", index, field]), problem, remedy),
      ];
      const { periodKind, unit } = indicator.fields;
      if (!fitsPeriodKind(named.period, periodKind))
        return report(
          "period",
          `${named.period} is no period of the kind ${periodKind}.`,
          "Write it as the indicator's own.",
        );
      const table = tables.get(named.table);
      // That there is such a table, the check of references says.
      if (!table) return [];
      const [row, column] = [
        findLine(table.fields, "rows", named.row),
        findLine(table.fields, "columns", named.column),
      ];
      if (typeof row !== "number") return report("row", ...missLine(table, "rows", named.row, row));
      if (typeof column !== "number") return report("column", ...missLine(table, "columns", named.column, column));
      if (readCellAt(table, row, column).value === undefined)
        return report("column", "The cell holds no number.", "Name the column that has it, or remove the figure.");
      const other = unitOfCell(table.fields, row, column);
      if (other === unit) return [];
      return report(
        "row",
        `The cell is counted in ${other}, and the indicator in ${unit}.`,
        "Name a figure of the same unit.",
      );
    }),
  );
}

function missLine(
  table: SourceRecord<"tables">,
  direction: Direction,
  name: string,
  found: "several" | undefined,
): [problem: string, remedy: string] {
  if (found === "several") return [`“${name}” stands for several ${direction}.`, "Write Group / Title."];
  const names = listLineNames(table.fields, direction).flat();
  return [`${table.id} has no ${direction.slice(0, -1)} “${name}”.`, suggest(name, names, direction)];
}
