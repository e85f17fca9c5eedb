import type { Figure, IndicatorFigure } from "../../catalogue/figures/figure.ts";
import { readFigures, readIndicatorFigures } from "../../catalogue/figures/figures.ts";
import { isDifference, unitOfCell } from "../../catalogue/figures/table-figures.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { TableUnit } from "../../model/table.ts";
import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
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
  const isCounted = indicator.unit === "count" || isLooseCount(indicator, values);
  const isShare = indicator.unit === "percent" && namesPeople(indicator.denominator ?? indicator.title);
  if (!isCounted && !isShare) return [];
  return item.fields.sources.flatMap(({ id }) => {
    const found = values.flatMap((figure): SmallCount[] => {
      const { sourceId, value, area, period, path, decimals = 0, printed = "", denominator } = figure;
      if (sourceId !== id || value === undefined) return [];
      const what = `${area} in ${period}`;
      if (isCounted) return isSmall(value) ? [{ path, shown: String(value), what }] : [];
      if (denominator === undefined || value === 0) return [];
      const shown = wordShare(printedOperand({ value, decimals, printed }, "percent"), denominator, threshold);
      return shown === undefined ? [] : [{ path, shown, what }];
    });
    return report(item, found, threshold, [`the source ${id}`, "counted: things in the indicator"]);
  });
}

/** Whether an indicator counts people under another unit: its title says so, and all its figures are whole. */
function isLooseCount({ unit, title, shortTitle }: Indicator, values: readonly IndicatorFigure[]): boolean {
  if (!looseUnits.has(unit) || !countsPeople(title) || hasMeasure(shortTitle)) return false;
  return values.every(({ value = 0, printed = "" }) => value >= 0 && !printed.includes("."));
}

/** One issue for a table or source, at its first small count: they are published or suppressed together. */
function report(
  home: SourceRecord,
  found: readonly SmallCount[],
  threshold: number,
  [where, things]: readonly [where: string, things: string],
): Issue[] {
  const [first] = found;
  if (!first) return [];
  const others = found.length === 1 ? "" : `, and ${found.length - 1} more here`;
  const problem = `Counts of 1 to ${threshold} people can show who they are: ${first.shown} for ${first.what}${others}.`;
  const remedy = `Write suppressed; or add disclosure: published-in-source and its disclosureReason to ${where} if the source prints them, or ${things} if it counts no people.`;
  return [breach(disclosureSmallCount, placeOf(home, first.path), problem, remedy)];
}
