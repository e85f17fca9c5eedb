import type { Catalogue } from "../catalogue/catalogue.ts";
import type { ClaimInput, HeldInput } from "../model/claim-input.ts";
import { countDecimals } from "../catalogue/figures/figure-content.ts";
import { breach, placeOf, type Issue, type Rule } from "../records/issue.ts";
import type { FieldPath } from "../records/locate.ts";
import { suggest } from "../records/nearest.ts";
import type { SourceRecord } from "../records/record.ts";
import { seriesOf } from "../statistics/series.ts";
import { isNumberTarget } from "../statistics/target.ts";
import { combine } from "./combine.ts";
import { findLine, listLineNames, type Direction } from "../catalogue/figures/find-line.ts";
import { describeFigure, describePlace, findObservation, readFigure } from "./held-figure.ts";
import { readQuantity, readRank, readTargetValue, type Operand } from "./quantity.ts";
import { readTableCell } from "./read-cell.ts";

export const claimInput: Rule = {
  id: "claim-input",
  severity: "error",
  says: "A claim, or a rule of arithmetic in a table, names rows, columns and figures that exist, and `sameCauseAs` names another claim.",
};

/** What inputs are looked up in. */
export interface Holdings {
  readonly catalogue: Catalogue;
  readonly tables: ReadonlyMap<string, SourceRecord<"tables">>;
}

/** The claims file whose inputs are looked up, where to look, and what was wrong with them. */
export interface InputContext {
  readonly record: SourceRecord<"claims">;
  readonly holdings: Holdings;
  /** Problems found on the way are added here. */
  readonly issues: Issue[];
}

/** The figure that an input names. */
export function resolveInput(context: InputContext, input: ClaimInput, path: FieldPath): Operand {
  const resolveAll = (inputs: readonly HeldInput[], field: string) =>
    inputs.map((item, index) => resolveHeld(context, item, [...path, field, index]));
  if ("difference" in input) return combine("difference", resolveAll(input.difference, "difference"));
  if ("distance" in input) return combine("distance", resolveAll(input.distance, "distance"));
  if ("sum" in input) return combine("sum", resolveAll(input.sum, "sum"));
  return resolveHeld(context, input, path);
}

function resolveHeld(context: InputContext, input: HeldInput, path: FieldPath): Operand {
  if ("missing" in input) return { known: false, reason: input.missing };
  if ("figure" in input) return resolvePrinted(context, input, path);
  if ("table" in input) return resolveCell(context, input, path);
  if ("rank" in input) return resolveRank(context, input, path);
  if ("target" in input) return resolveTarget(context, input, path);
  const indicator = context.holdings.catalogue.indicators.get(input.indicator);
  if (!indicator) return refused;
  const area = input.area ?? context.record.fields.area;
  const observation = findObservation(indicator, area, input.period);
  if (observation) return readFigure(context.holdings.catalogue, indicator, observation);
  const series = seriesOf(indicator, area);
  const known = series?.observations.map((item) => item.period) ?? indicator.series.map((item) => item.area);
  return refuse(context, path, `${indicator.id} has no figure for ${area} in ${input.period}.`, known);
}

function resolveRank(context: InputContext, input: Extract<HeldInput, { rank: string }>, path: FieldPath): Operand {
  const indicator = context.holdings.catalogue.indicators.get(input.rank);
  if (!indicator) return refused;
  const area = input.area ?? context.record.fields.area;
  const rank = indicator.ranks.find((item) => item.area === area && item.period === input.period);
  if (!rank) {
    const known = indicator.ranks.filter((item) => item.area === area).map((item) => item.period);
    return refuse(context, path, `${indicator.id} has no rank for ${area} in ${input.period}.`, known);
  }
  return readRank(rank, indicator, describeFigure(context.holdings.catalogue, indicator, rank));
}

function resolveTarget(context: InputContext, input: Extract<HeldInput, { target: string }>, path: FieldPath): Operand {
  const { catalogue } = context.holdings;
  const indicator = catalogue.indicators.get(input.target);
  if (!indicator) return refused;
  const area = input.area ?? context.record.fields.area;
  const target = indicator.targets.find((item) => item.area === area && item.period === input.period);
  if (!target) {
    const known = indicator.targets.filter((item) => item.area === area).map((item) => item.period);
    return refuse(context, path, `${indicator.id} has no target for ${area} in ${input.period}.`, known);
  }
  const facts = describeFigure(catalogue, indicator, target);
  if (isNumberTarget(target)) return readTargetValue(target, indicator, facts);
  const held = { kind: "target", indicator, area, period: input.period } as const;
  const band = catalogue.bands.find((item) => item.id === target.band);
  if (band) return { known: false, reason: `the target is a place in the ${band.title}`, held, band };
  return resolveHeld(context, { indicator: indicator.id, area: target.comparator ?? area, period: input.period }, path);
}

function resolveCell(context: InputContext, input: Extract<HeldInput, { table: string }>, path: FieldPath): Operand {
  const table = context.holdings.tables.get(input.table);
  if (!table) return refused;
  const find = (direction: Direction, name: string, field: string): number | undefined => {
    const found = findLine(table.fields, direction, name);
    if (typeof found === "number") return found;
    const noun = direction === "rows" ? "row" : "column";
    const names = listLineNames(table.fields, direction);
    context.issues.push(
      breach(
        claimInput,
        placeOf(context.record, [...path, field]),
        found === "several"
          ? `“${name}” stands for several ${direction} of ${table.id}.`
          : `${table.id} has no ${noun} “${name}”.`,
        found === "several" ? "Write Group / Title." : suggest(name, names.flat(), direction),
      ),
    );
    return undefined;
  };
  const [row, column] = [find("rows", input.row, "row"), find("columns", input.column, "column")];
  return row === undefined || column === undefined
    ? refused
    : readTableCell(table, row, column, context.holdings.catalogue);
}

function resolvePrinted(
  context: InputContext,
  input: Extract<HeldInput, { figure: number }>,
  path: FieldPath,
): Operand {
  const document = input.document ?? context.record.fields.document;
  const printed = context.record.locator.printed([...path, "figure"]) ?? String(input.figure);
  return readQuantity({ value: input.figure, decimals: countDecimals(printed) }, input.unit, {
    subject: input.at,
    place: describePlace(context.holdings.catalogue, { document, place: input.at }),
  });
}

function refuse(context: InputContext, path: FieldPath, problem: string, known: readonly string[]): Operand {
  const remedy =
    known.length > 0 ? `There are: ${known.join(", ")}.` : "Add it, or write missing: and what is missing.";
  context.issues.push(breach(claimInput, placeOf(context.record, path), problem, remedy));
  return refused;
}

/** Stands for an input that the checks refuse; nothing is published from it. */
const refused: Operand = { known: false, reason: "the record has a mistake" };
