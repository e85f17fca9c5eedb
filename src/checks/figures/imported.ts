import { readFigures } from "../../catalogue/figures/figures.ts";
import { rowMarkers } from "../../records/csv/authority-rows.ts";
import { digestFigures, type SourceFigure } from "../../records/figure-digest.ts";
import type { RecordSet } from "../../records/read.ts";
import type { SourceRecord } from "../../records/record.ts";

/** What is asked of a figure: whose it is, and which source of its file it names. */
interface AskedFigure {
  readonly indicator: string;
  readonly sourceId?: string | undefined;
}

/**
 * Tells figures that stand as an import wrote them: they are their source's own, and nobody can have mistyped them. A file that was changed by hand
 * since is typed, all of it. Each file is read for this once, and only when one of its figures is asked for.
 */
export function createImportedLookup(records: RecordSet["records"]): (figure: AskedFigure) => boolean {
  const taken = new Map(
    records.imports.flatMap(({ id, fields }) =>
      fields.measures.flatMap(({ indicator, from, written }) =>
        written === undefined ? [] : [[indicator, { written, source: from === undefined ? undefined : id }] as const],
      ),
    ),
  );
  const known = new Map<string, boolean>();
  return ({ indicator, sourceId }) => {
    const own = taken.get(indicator);
    if (!own || (own.source !== undefined && own.source !== sourceId)) return false;
    const before = known.get(indicator);
    if (before !== undefined) return before;
    const file = records.observations.find(({ id }) => id === indicator);
    const stands = file !== undefined && digestFigures(listFigures(file, own.source)) === own.written;
    known.set(indicator, stands);
    return stands;
  };
}

/** All cells of a file's grid of areas and periods; of one source alone where it holds several. */
function listFigures(file: SourceRecord<"observations">, source: string | undefined): SourceFigure[] {
  const followed = readFigures(file).flatMap((figure): SourceFigure[] => {
    if (figure.role !== "value") return [];
    if (source !== undefined && figure.sourceId !== source) return [];
    const { area, period, value, printed = "", marker = "" } = figure;
    return [
      { area, period, ...(value === undefined ? { cell: marker, status: "" } : { cell: printed, status: marker }) },
    ];
  });
  const given = [...followed, ...listRowFigures(file)];
  const byPlace = new Map(given.map((figure) => [`${figure.area} ${figure.period}`, figure]));
  const [areas, periods] = [new Set(given.map(({ area }) => area)), new Set(given.map(({ period }) => period))];
  return [...areas].flatMap((area) =>
    [...periods].map((period) => byPlace.get(`${area} ${period}`) ?? { area, period, cell: "", status: "" }),
  );
}

function listRowFigures({ rows }: SourceRecord<"observations">): SourceFigure[] {
  if (!rows) return [];
  return rows.areas.flatMap((area, row) =>
    rows.periods.map((period, column): SourceFigure => {
      const position = row * rows.periods.length + column;
      const value = rows.values[position] ?? NaN;
      const marker = rowMarkers[rows.markers[position] ?? 0] ?? "";
      return Number.isNaN(value)
        ? { area, period, cell: marker, status: "" }
        : { area, period, cell: value.toFixed(rows.decimals[position]), status: marker };
    }),
  );
}
