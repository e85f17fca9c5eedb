import { suggest } from "../../records/nearest.ts";
import type { Check } from "../check.ts";
import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import type { FieldPath } from "../../records/locate.ts";
import type { RecordSet } from "../../records/read.ts";
import type { SourceRecord } from "../../records/record.ts";
import { readIndicatorFigures } from "../../catalogue/figures/figures.ts";
import { findLine, listLineNames, type Direction } from "../../catalogue/figures/find-line.ts";

export const valueDenominator: Rule = {
  id: "value-denominator",
  severity: "error",
  says: "What a figure is a share of or counted among stands in rows or columns of its table that are there, and no count is greater than its base.",
};

/** Bases are rows and columns that are there, and no count is greater than its base. */
export const denominatorChecks: Check = { rules: [valueDenominator], find: checkDenominators };

function checkDenominators({ records }: RecordSet): Issue[] {
  const units = new Map(records.indicators.map(({ id, fields }) => [id, fields.unit]));
  const counted = [...records.observations, ...records.tables].flatMap((record) =>
    readIndicatorFigures(record).flatMap((figure): Issue[] => {
      const { role, indicator, value, denominator, valuePath } = figure;
      const isCount = role === "value" && units.get(indicator) === "count";
      if (!isCount || value === undefined || denominator === undefined || value <= denominator) return [];
      const problem = `${value} of ${denominator} cannot be: a count is among its base.`;
      return [breach(valueDenominator, placeOf(record, valuePath), problem, "Compare both with the source.")];
    }),
  );
  return [...records.tables.flatMap(checkLines), ...counted];
}

function checkLines(table: SourceRecord<"tables">): Issue[] {
  return (["rows", "columns"] as const).flatMap((direction) =>
    table.fields[direction].flatMap(({ denominator = [] }, line) =>
      denominator.flatMap((name, index) => checkLine(table, direction, name, [direction, line, "denominator", index])),
    ),
  );
}

function checkLine(table: SourceRecord<"tables">, direction: Direction, name: string, path: FieldPath): Issue[] {
  const found = findLine(table.fields, direction, name);
  if (typeof found === "number") return [];
  const names = listLineNames(table.fields, direction).flat();
  const [problem, remedy] =
    found === "several"
      ? [`“${name}” stands for several ${direction}.`, "Write Group / Title."]
      : [`There is no ${direction.slice(0, -1)} “${name}”.`, suggest(name, names, direction)];
  return [breach(valueDenominator, placeOf(table, path), problem, remedy)];
}
