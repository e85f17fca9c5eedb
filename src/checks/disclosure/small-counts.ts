import type { Figure, IndicatorFigure } from "../../catalogue/figures/figure.ts";
import { readFigures, readIndicatorFigures } from "../../catalogue/figures/figures.ts";
import { isDifference, unitOfCell } from "../../catalogue/figures/table-figures.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { TableUnit } from "../../model/table.ts";
import type { AuthorityRows } from "../../records/csv/authority-rows.ts";
import { breach, placeOf, type FilePlace, type Issue, type Rule } from "../../records/issue.ts";
import type { Place } from "../../records/locate.ts";
import type { RecordSet } from "../../records/read.ts";
import type { SourceRecord } from "../../records/record.ts";
import { countsPeople, hasMeasure, namesPeople, parseCount } from "./people.ts";
import { printedOperand } from "./operands.ts";
import type { SmallCount } from "./small-count.ts";
import { listSmallShares, wordShare } from "./small-shares.ts";

export const disclosureSmallCount: Rule = {
  id: "disclosure-small-count",
  severity: "error",
  says: "Counts of 1 to 5 people are suppressed, or up to the `disclosure` threshold of `data/site.yaml`.",
};

type Table = SourceRecord<"tables">;

/** Units that people are not counted in, but under which a count of people can stand by mistake. */
const looseUnits: ReadonlySet<TableUnit> = new Set(["score", "points", "ratio", "hours", "days", "weeks", "years"]);

/**
 * Counts of few people can show who somebody is, and are suppressed unless the source published them. The Department for Education
 * suppresses the same counts in its statistics on children in need and in care; the Code of Practice for Statistics asks for it (T6.4).
 */
export function checkSmallCounts(records: RecordSet["records"], threshold: number): Issue[] {
  const indicators = new Map(records.indicators.map(({ id, fields }) => [id, fields]));
  const isSmall = (value: number | undefined) =>
    value !== undefined && Number.isInteger(value) && value >= 1 && value <= threshold;
  return [
    ...records.tables.flatMap((table) => {
      if (table.fields.disclosure !== undefined || table.fields.counted === "things") return [];
      const found = listInTable(table, indicators, isSmall);
      const shares = listSmallShares(table, threshold);
      return report(table, [...found, ...shares], threshold, ["the table", "counted: things in the row or table"]);
    }),
    ...records.observations.flatMap((item) => checkSources(item, indicators.get(item.id), isSmall, threshold)),
  ];
}

function listInTable(
  table: Table,
  indicators: ReadonlyMap<string, Indicator>,
  isSmall: (value: number | undefined) => boolean,
): SmallCount[] {
  const { fields } = table;
  return readFigures(table).flatMap((figure): SmallCount[] => {
    const line = fields.rows[figure.cell?.row ?? -1];
    if (!figure.cell || !line || line.counted === "things") return [];
    if (indicators.get(line.indicator ?? "")?.counted === "things") return [];
    const { row, column } = figure.cell;
    if (isDifference(fields, row, column) || isTarget(table, column)) return [];
    const what = `the row “${line.title}”`;
    const { value, path } = figure;
    if (value !== undefined)
      return isSmall(value) && isCount(table, figure, row, column) ? [{ path, shown: String(value), what }] : [];
    const text = figure.role === "cell" ? figure.text : undefined;
    const count = text === undefined ? undefined : parseCount(text);
    if (text === undefined || !count || !isSmall(count.value)) return [];
    const isOfPeople =
      count.isOfPeople || unitOfCell(fields, row, column) === "count" || isAboutPeople(table, row, column);
    return isOfPeople ? [{ path, shown: text, what }] : [];
  });
}

/** Whether a column holds targets, by its role and by its title: a target shows nobody. */
function isTarget({ fields }: Table, column: number): boolean {
  const { role, title = "" } = fields.columns[column] ?? {};
  return (
    role === "target" &&
    /\b(?:targets?|plan(?:ned)?|aims?|goals?|ambition|expected|forecast|trajectory|limit|standard)\b/i.test(title)
  );
}

/** Whether a small number in a cell counts people: in the unit of counts, or in another one in a row that can only count them. */
function isCount(table: Table, { printed = "" }: Figure, row: number, column: number): boolean {
  const unit = unitOfCell(table.fields, row, column);
  if (unit === "count") return true;
  if (!looseUnits.has(unit) || printed.includes(".")) return false;
  const cells = table.fields.rows[row]?.cells ?? [];
  const numbers = cells
    .map((cell) => (typeof cell === "object" ? cell.value : cell))
    .filter((cell) => typeof cell === "number");
  return isAboutPeople(table, row, column) && numbers.every((number) => Number.isInteger(number) && number >= 0);
}

/** Whether the titles over a cell say that it counts people, and none says that it measures something else. */
function isAboutPeople({ fields }: Table, row: number, column: number): boolean {
  const [line, heading] = [fields.rows[row]?.title ?? "", fields.columns[column]?.title ?? ""];
  const isNumber = /^(?:number|no\.?|count|headcount|n)\b/i.test(heading);
  if (!isNumber && (hasMeasure(heading) || hasMeasure(fields.rowHeading) || hasMeasure(fields.title))) return false;
  if (countsPeople(line) || countsPeople(heading)) return true;
  return isNumber && !hasMeasure(line) && (namesPeople(fields.title) || namesPeople(fields.rows[row]?.group ?? ""));
}

function checkSources(
  item: SourceRecord<"observations">,
  indicator: Indicator | undefined,
  isSmall: (value: number | undefined) => boolean,
  threshold: number,
): Issue[] {
  if (!indicator || indicator.counted === "things") return [];
  const values = readIndicatorFigures(item).filter(({ role, disclosed }) => role === "value" && !disclosed);
  const isCounted = indicator.unit === "count" || isLooseCount(indicator, values, item.rows);
  const isShare = indicator.unit === "percent" && namesPeople(indicator.denominator ?? indicator.title);
  if (!isCounted && !isShare && values.every(({ numerator }) => numerator === undefined)) return [];
  return item.fields.sources.flatMap(({ id, disclosure }) => {
    const showRow = (rows: AuthorityRows, position: number): string | undefined => {
      const [value = NaN, decimals = 0] = [rows.values[position], rows.decimals[position]];
      if (isCounted) return isSmall(value) ? String(value) : undefined;
      const base = rows.denominators.get(position);
      if (!isShare || base === undefined || !(value > 0)) return undefined;
      const printed = value.toFixed(decimals);
      return wordShare(printedOperand({ value, decimals, printed }, "percent"), base, threshold);
    };
    const beside = disclosure === undefined ? countInRows(item, id, showRow) : undefined;
    const found = values.flatMap((figure): SmallCount[] => {
      const { sourceId, value, area, period, path, decimals = 0, printed = "", denominator } = figure;
      if (sourceId !== id || value === undefined) return [];
      const what = `${area} in ${period}`;
      if (isCounted) return isSmall(value) ? [{ path, shown: String(value), what }] : [];
      if (isSmall(figure.numerator)) return [{ path, shown: String(figure.numerator), what }];
      if (denominator === undefined || value === 0 || !isShare) return [];
      const shown = wordShare(printedOperand({ value, decimals, printed }, "percent"), denominator, threshold);
      return shown === undefined ? [] : [{ path, shown, what }];
    });
    const remedies = [`the source ${id}`, "counted: things in the indicator"] as const;
    return found.length === 0 && beside
      ? [reportAt({ file: item.file, ...beside.place }, beside, threshold, remedies)]
      : report(item, found, threshold, remedies, beside?.count);
  });
}

/** Small counts in the rows of areas that the site does not follow, of one source: the first, and how many there are. */
function countInRows(
  { rows }: SourceRecord<"observations">,
  source: string,
  show: (rows: AuthorityRows, position: number) => string | undefined,
): { readonly shown: string; readonly what: string; readonly count: number; readonly place: Place } | undefined {
  if (!rows) return undefined;
  const width = rows.periods.length;
  const small = [...rows.values.keys()].filter(
    (position) => rows.sources[Math.floor(position / width)] === source && show(rows, position) !== undefined,
  );
  const [first] = small;
  if (first === undefined) return undefined;
  const what = `${rows.areas[Math.floor(first / width)] ?? ""} in ${rows.periods[first % width] ?? ""}`;
  return { shown: show(rows, first) ?? "", what, count: small.length, place: rows.placeOf(first) };
}

/** Whether an indicator counts people under another unit: its title says so, and all its figures are whole. */
function isLooseCount(
  { unit, title, shortTitle }: Indicator,
  values: readonly IndicatorFigure[],
  rows: AuthorityRows | undefined,
): boolean {
  if (!looseUnits.has(unit) || !countsPeople(title) || hasMeasure(shortTitle)) return false;
  if (rows?.decimals.some((decimals) => decimals > 0)) return false;
  return values.every(({ value = 0, printed = "" }) => value >= 0 && !printed.includes("."));
}

/** One issue for a table or source, at its first small count: they are published or suppressed together. `beside` counts those of other rows. */
function report(
  home: SourceRecord,
  found: readonly SmallCount[],
  threshold: number,
  remedies: readonly [where: string, things: string],
  beside = 0,
): Issue[] {
  const [first] = found;
  if (!first) return [];
  return [reportAt(placeOf(home, first.path), { ...first, count: found.length + beside }, threshold, remedies)];
}

function reportAt(
  place: FilePlace,
  { shown, what, count }: Pick<SmallCount, "shown" | "what"> & { readonly count: number },
  threshold: number,
  [where, things]: readonly [where: string, things: string],
): Issue {
  const others = count === 1 ? "" : `, and ${count - 1} more here`;
  const problem = `Counts of 1 to ${threshold} people can show who they are: ${shown} for ${what}${others}.`;
  const remedy = `Write suppressed; or add disclosure: published-in-source and its disclosureReason to ${where} if the source prints them, or ${things} if it counts no people.`;
  return breach(disclosureSmallCount, place, problem, remedy);
}
