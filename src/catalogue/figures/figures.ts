import { compareText } from "../../records/issue.ts";
import type { RecordSet } from "../../records/read.ts";
import type { SourceRecord } from "../../records/record.ts";
import type { Figure, FigureHome, IndicatorFigure } from "./figure.ts";
import { readObservedFigures } from "./observed-figures.ts";
import { readTableFigures } from "./table-figures.ts";

const known = new WeakMap<FigureHome, readonly Figure[]>();

/** Every figure that a record gives, in the order in which they stand; of a table, every cell. A record is unpacked once. */
export function readFigures(record: FigureHome): readonly Figure[] {
  const figures =
    known.get(record) ?? (record.collection === "tables" ? readTableFigures(record) : readObservedFigures(record));
  known.set(record, figures);
  return figures;
}

/** The figures that a record gives to indicators. */
export function readIndicatorFigures(record: FigureHome): IndicatorFigure[] {
  return readFigures(record).filter((figure) => figure.role !== "cell");
}

/** All that is given to indicators, by precedence: an indicator's own file first, then the tables, those of the newest document first. */
export function listGivenFigures(records: RecordSet["records"]): IndicatorFigure[] {
  return [...records.observations, ...sortNewestFirst(records)].flatMap(readIndicatorFigures);
}

/** The figures that stand where several records give an indicator one figure. */
export function standingFigures(records: RecordSet["records"]): IndicatorFigure[] {
  return keepStanding(listGivenFigures(records));
}

/** Those of `figures`, which are in order of precedence, that stand. One file may set several targets for one period. */
export function keepStanding(figures: readonly IndicatorFigure[]): IndicatorFigure[] {
  const homes = new Map<string, FigureHome>();
  return figures.filter(({ role, indicator, area, period, home }) => {
    const key = [role, indicator, area, period].join(" ");
    const first = homes.get(key);
    if (!first) homes.set(key, home);
    return !first || (role === "target" && first === home);
  });
}

/** The tables, those of the newest document first. */
export function sortNewestFirst({ tables, documents }: RecordSet["records"]): SourceRecord<"tables">[] {
  const published = new Map(documents.map(({ id, fields }) => [id, fields.published]));
  const dateOf = (table: SourceRecord<"tables">) => published.get(table.fields.source.document) ?? "";
  return [...tables].sort((a, b) => compareText(dateOf(b), dateOf(a)));
}
