import type { IndicatorFigure } from "../../catalogue/figures/figure.ts";
import type { Unit } from "../../model/unit.ts";
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
  says: "What a figure is a share of or counted among stands in rows or columns of its table that are there, no count is greater than its base, a share is that of its numerator, and a figure lies between its limits.",
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
  const shared = records.observations.flatMap((record) =>
    readIndicatorFigures(record).flatMap((figure) => checkShare(record, figure, units.get(figure.indicator))),
  );
  return [...records.tables.flatMap(checkLines), ...counted, ...shared];
}

/** A share is that of its numerator among its denominator, within its rounding, and lies between its confidence limits. */
function checkShare(record: SourceRecord<"observations">, figure: IndicatorFigure, unit: Unit | undefined): Issue[] {
  const { value, printed = "", decimals = 0, numerator, denominator, lower, upper, valuePath } = figure;
  const report = (problem: string) => [
    breach(valueDenominator, placeOf(record, valuePath), problem, "Compare all of them with the source."),
  ];
  if (numerator !== undefined && (denominator === undefined || numerator > denominator))
    return report(
      `A numerator of ${numerator} is part of ${denominator === undefined ? "no denominator" : denominator}.`,
    );
  if ((lower === undefined) !== (upper === undefined)) return report("One of two confidence limits is missing.");
  if (value === undefined) return [];
  if (lower !== undefined && upper !== undefined && (value < lower || value > upper))
    return report(`${printed} does not lie between its limits ${lower} and ${upper}.`);
  if (unit !== "percent" || numerator === undefined || !denominator) return [];
  const share = (100 * numerator) / denominator;
  if (Math.abs(share - value) <= 0.5 * 10 ** -decimals + 1e-9) return [];
  return report(`${numerator} of ${denominator} is ${share.toFixed(decimals + 1)}%, and the figure is ${printed}%.`);
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
