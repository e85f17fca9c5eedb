import { shapeFigureRepeated } from "./cell-rules.ts";
import type { CsvColumn, ReadColumn } from "./csv-columns.ts";
import { readSource, type RowFigure } from "./csv-figure.ts";
import { nameSource, type NamedSource, type Places } from "./csv-places.ts";
import { breach, type Issue } from "../issue.ts";

/** Figures by area and period with their sources, as a YAML file of observations has them. */
export interface GroupedFigures {
  readonly sources: NamedSource[];
  readonly series: readonly object[];
  readonly ranks?: readonly object[];
  readonly targets?: readonly object[];
}

/** The figures, ranks and targets of rows; `places` notes where each stands, and `issues` takes what stands twice. */
export function groupFigures(
  file: string,
  figures: readonly RowFigure[],
  places: Places,
  issues: Issue[],
): GroupedFigures {
  const sources = new Map<string, NamedSource>();
  const series = new Map<string, Line>();
  const ranks = new Map<string, Line & { readonly of: number }>();
  const targets: object[] = [];
  for (const figure of figures) {
    const { area, period, value, rank, target } = figure;
    const usual = nameSource(figure, sources, places);
    const sourceOf = (kind: "rank" | "target") => nameOwnSource(figure, kind, { sources, places }) ?? usual;
    const line = value && openLine(series, figure, { index: series.size, area, values: {} }, ["series", places]);
    const ranked =
      rank && openLine(ranks, figure, { index: ranks.size, area, of: rank.of, values: {} }, ["ranks", places]);
    if ([line, ranked].some((one) => one && Object.hasOwn(one.values, period))) {
      const problem = `There is a row for ${area} in ${period} already.`;
      issues.push(breach(shapeFigureRepeated, { file, ...figure.placeOf("period") }, problem, "Keep one of the two."));
      continue;
    }
    if (line) {
      line.values[period] = { ...value, source: usual };
      const path = ["series", line.index, "values", period];
      places.note(path, figure, ["value", "period"]);
      places.note([...path, "value"], figure, ["value"]);
    }
    if (ranked) {
      ranked.values[period] = { ...rank, source: sourceOf("rank") };
      places.note(["ranks", ranked.index, "values", period], figure, ["rank", "period"]);
    }
    if (target) {
      const path = ["targets", targets.length];
      places.note(path, figure, ["target"]);
      places.note([...path, "value"], figure, ["target"]);
      places.note([...path, "period"], figure, ["period"]);
      places.note([...path, "band"], figure, ["targetBand"]);
      places.note([...path, "comparator"], figure, ["targetComparator"]);
      targets.push({ area, period, ...target, source: sourceOf("target") });
    }
  }
  return {
    ...{ sources: [...sources.values()], series: [...series.values()].map(({ area, values }) => ({ area, values })) },
    ...(ranks.size > 0 && { ranks: [...ranks.values()].map(({ area, of, values }) => ({ area, of, values })) }),
    ...(targets.length > 0 && { targets }),
  };
}

/** The figures or ranks of an area, with its place in their list. */
interface Line {
  readonly index: number;
  readonly area: string;
  readonly values: Record<string, unknown>;
}

/** The line of a row's area; `made` where it is the first of it. */
function openLine<Kind extends Line>(
  lines: Map<string, Kind>,
  figure: RowFigure,
  made: Kind,
  [list, places]: readonly [list: string, places: Places],
): Kind {
  const known = lines.get(made.area);
  if (known) return known;
  places.note([list, made.index, "area"], figure, ["area"]);
  lines.set(made.area, made);
  return made;
}

/** The id of the source that a row names for its rank or target alone; undefined where that is where its figure stands. */
function nameOwnSource(
  { cell, placeOf }: RowFigure,
  kind: "rank" | "target",
  { sources, places }: { readonly sources: Map<string, NamedSource>; readonly places: Places },
): string | undefined {
  const own = (column: ReadColumn) => `${kind}:${column as CsvColumn}` as const;
  const figure = {
    cell: (column: ReadColumn) => cell(own(column)),
    placeOf: (column: ReadColumn) => placeOf(own(column)),
  };
  if (figure.cell("place") === "") return undefined;
  return nameSource({ ...figure, source: readSource(figure.cell) }, sources, places);
}
