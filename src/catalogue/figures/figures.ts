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

/** The figures that stand where several records give an indicator one figure; found once. */
export function standingFigures(records: RecordSet["records"]): readonly IndicatorFigure[] {
  const figures = knownStanding.get(records) ?? keepStanding(listGivenFigures(records));
  knownStanding.set(records, figures);
  return figures;
}

const knownStanding = new WeakMap<RecordSet["records"], readonly IndicatorFigure[]>();

/** Those of `figures`, which are in order of precedence, that stand. One file may set several targets for one period. */
export function keepStanding(figures: readonly IndicatorFigure[]): IndicatorFigure[] {
  // Maps in maps: to join a key for each figure takes longer than all else here.
  const homes = new Map<string, Map<string, Map<string, Map<string, FigureHome>>>>();
  return figures.filter(({ role, indicator, area, period, home }) => {
    const byPeriod = mapWithin(mapWithin(mapWithin(homes, role), indicator), area);
    const first = byPeriod.get(period);
    if (!first) byPeriod.set(period, home);
    return !first || (role === "target" && first === home);
  });
}

/** The map at a key of another, which is made when it is first asked for. */
function mapWithin<Value>(outer: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  const known = outer.get(key);
  if (known) return known;
  const inner = new Map<string, Value>();
  outer.set(key, inner);
  return inner;
}

/** The tables, those of the newest document first. */
export function sortNewestFirst({ tables, documents }: RecordSet["records"]): SourceRecord<"tables">[] {
  const published = new Map(documents.map(({ id, fields }) => [id, fields.published]));
  const dateOf = (table: SourceRecord<"tables">) => published.get(table.fields.source.document) ?? "";
  return [...tables].sort((a, b) => compareText(dateOf(b), dateOf(a)));
}
