import type { Indicator } from "../model/indicator.ts";
import type { Issue } from "../records/issue.ts";
import type { FieldPath } from "../records/locate.ts";
import type { RecordSet } from "../records/read.ts";
import type { SourceRecord } from "../records/record.ts";
import { readFigures, readIndicatorFigures } from "./figures.ts";
import { issueAt } from "./report.ts";
import { isDifference, unitOfCell } from "./table-figures.ts";

/**
 * Counts of 1 to 5 people can show who somebody is, and are suppressed unless the source published them. The Department for Education
 * suppresses the same counts in its statistics on children in need and in care; the Code of Practice for Statistics asks for it (T6.4).
 */
export function checkDisclosure({ records }: RecordSet): Issue[] {
  const indicators = new Map(records.indicators.map(({ id, fields }) => [id, fields]));
  return [
    ...records.tables.flatMap((table) => checkTable(table, indicators)),
    ...records.observations.flatMap((item) => checkSources(item, indicators.get(item.id))),
  ];
}

/** A small count, as an officer finds it. */
interface SmallCount {
  readonly path: FieldPath;
  readonly value: number;
  readonly what: string;
}

function isSmall(value: number | undefined): value is number {
  return value === 1 || value === 2 || value === 3 || value === 4 || value === 5;
}

function checkTable(table: SourceRecord<"tables">, indicators: ReadonlyMap<string, Indicator>): Issue[] {
  const { fields } = table;
  if (fields.disclosure !== undefined || fields.counted === "things") return [];
  const found = readFigures(table).flatMap(({ value, cell, path }): SmallCount[] => {
    const line = fields.rows[cell?.row ?? -1];
    if (!cell || !line || !isSmall(value)) return [];
    if (line.counted === "things" || indicators.get(line.indicator ?? "")?.counted === "things") return [];
    const { row, column } = cell;
    if (unitOfCell(fields, row, column) !== "count" || isDifference(fields, row, column)) return [];
    return fields.columns[column]?.role === "target" ? [] : [{ path, value, what: `the row “${line.title}”` }];
  });
  return report(table, found, "the table", "counted: things in the row or table");
}

function checkSources(item: SourceRecord<"observations">, indicator: Indicator | undefined): Issue[] {
  if (indicator?.unit !== "count" || indicator.counted === "things") return [];
  const values = readIndicatorFigures(item).filter(({ role, disclosed }) => role === "value" && !disclosed);
  return item.fields.sources.flatMap(({ id }) => {
    const found = values.flatMap(({ sourceId, value, area, period, path }): SmallCount[] =>
      sourceId === id && isSmall(value) ? [{ path, value, what: `${area} in ${period}` }] : [],
    );
    return report(item, found, `the source ${id}`, "counted: things in the indicator");
  });
}

/** One issue for a table or source, at its first small count: they are published or suppressed together. */
function report(home: SourceRecord, found: readonly SmallCount[], where: string, things: string): Issue[] {
  const [first] = found;
  if (!first) return [];
  const others = found.length === 1 ? "" : `, and ${found.length - 1} more here`;
  const problem = `Counts of 1 to 5 people can show who they are: ${first.value} for ${first.what}${others}.`;
  const remedy = `Write suppressed; or add disclosure: published-in-source to ${where} if the source prints them, or ${things} if it counts no people.`;
  return [issueAt(home, first.path, problem, remedy, { rule: "disclosure-small-count" })];
}
