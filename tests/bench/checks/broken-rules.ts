import type { Indicator } from "../../../src/model/indicator.ts";
import type { Unit } from "../../../src/model/unit.ts";
import { fitsPeriodKind } from "../../../src/model/period.ts";
import { findGiving, type FigureChange } from "./figure.ts";
import type { Ground, Slip } from "./slip.ts";

/** Least and greatest value of a unit, as the documentation for officers gives them. */
const ranges: Partial<Record<Unit, readonly [least: number, greatest: number]>> = {
  percent: [0, 100],
  "percentage-points": [-100, 100],
  count: [0, Infinity],
  "rate-per-10000": [0, 10_000],
  days: [0, Infinity],
  weeks: [0, Infinity],
};

/** The first rule on single figures that a slip breaks, in words; undefined where it breaks none. */
export function findBrokenRule(slip: Slip, ground: Ground): string | undefined {
  if (slip.breaks !== undefined) return slip.breaks;
  for (const change of slip.changes) {
    if (breakUnit(change, ground)) return "a number lies in its unit's range";
    const broken = change.names
      .map((name) => breakByName(change, name, slip, ground))
      .find((rule) => rule !== undefined);
    if (broken !== undefined) return broken;
  }
  const moved = slip.changes.flatMap(({ figure, names }) => figure.names.filter((name) => !names.includes(name)));
  const named = [...moved.filter((name) => ground.named.has(name)), ...(slip.renamings ?? []).map(({ to }) => to)];
  const isGone = (name: string) => findGiving(ground.index, slip.changes, name).length === 0;
  return named.some(isGone) ? "a figure that is named exists" : undefined;
}

function breakByName(change: FigureChange, name: string, slip: Slip, ground: Ground): string | undefined {
  const [role = "", id = "", , period = ""] = name.split("|");
  if (role !== "value" && role !== "rank" && role !== "target") return undefined;
  const indicator = ground.loaded.catalogue?.indicators.get(id);
  if (!indicator) return undefined;
  if (!fitsPeriodKind(period, indicator.periodKind)) return "a period fits its kind";
  if (role === "rank") return breakRank(change);
  const own = change.figure.role;
  const givenTwice = findGiving(ground.index, slip.changes, name);
  const inOneFile = givenTwice.filter(({ figure }) => figure.role === own && figure.file === change.figure.file);
  if (own !== "target" && inOneFile.length > 1) return "a figure stands once in a file";
  if (own !== "target" && change.held?.value !== undefined) {
    const broken = breakNumber(change.held.value, change.held.decimals, indicator);
    if (broken !== undefined) return broken;
  }
  return sheetsDiffer(givenTwice, name, ground) ? "sheets give one figure for a period" : undefined;
}

function breakRank({ held }: FigureChange): string | undefined {
  const { value = 1, of = Infinity } = held ?? {};
  return value >= 1 && value <= of && Number.isInteger(value) ? undefined : "a rank lies between 1 and N";
}

function breakNumber(value: number, decimals: number, indicator: Indicator): string | undefined {
  const [least, greatest] = indicator.range
    ? [indicator.range.minimum, indicator.range.maximum]
    : (ranges[indicator.unit] ?? [-Infinity, Infinity]);
  if (value < least || value > greatest) return "a number lies in its unit's range";
  return decimals > indicator.decimals ? "a number has no more decimals than its indicator" : undefined;
}

/** Whether a cell of which no note names the number lies outside what its unit allows. Increases may be more than the whole. */
function breakUnit({ figure, held }: FigureChange, { loaded, statements }: Ground): boolean {
  const { cell, unit, names } = figure;
  const [value, [least, greatest]] = [held?.value, ranges[unit as Unit] ?? [-Infinity, Infinity]];
  if (!cell || value === undefined || (value >= least && value <= greatest)) return false;
  const table = loaded.records.tables.find(({ id }) => id === cell.table)?.fields;
  const row = table?.rows[cell.row];
  const given = row?.cells[cell.column];
  const note = (typeof given === "object" ? given.note : undefined) ?? row?.note;
  const noted = value >= 0 && (note?.includes(String(value)) ?? false);
  const role = table?.columns[cell.column]?.role;
  const isDifference =
    role === "variance" ||
    role === "change" ||
    statements.some(
      ({ kind, stated }) =>
        (kind === "change" || kind === "variance") && stated && "name" in stated && stated.name === names[0],
    );
  return !noted && !isDifference;
}

/** Whether two tables give a figure differently that gave it alike before. */
function sheetsDiffer(giving: readonly FigureChange[], name: string, { index }: Ground): boolean {
  const sheets = giving.filter(({ figure }) => figure.role === "cell");
  const before = (index.byName.get(name) ?? []).filter(({ role }) => role === "cell");
  const differ = (values: readonly (number | undefined)[]) => values.some((value) => value !== values[0]);
  return differ(sheets.map(({ held }) => held?.value)) && !differ(before.map(({ held }) => held.value));
}
