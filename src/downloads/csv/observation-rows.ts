import type { AreaEntry } from "../../catalogue/catalogue.ts";
import type { IndicatorEntry, Observation, RankObservation, Target } from "../../catalogue/indicator-entry.ts";
import type { SourcePlace } from "../../model/source.ts";
import { citedWork, documentId, workMeaning } from "./source-cells.ts";
import { printedFigure, type CsvField } from "./csv-file.ts";

/** One area in one period: its figure, its rank, or both; in an indicator's own file also its target, which may stand alone. */
export interface ObservationRow {
  readonly indicator: IndicatorEntry;
  readonly areaId: string;
  readonly area: AreaEntry | undefined;
  readonly period: string;
  readonly observation: Observation | undefined;
  readonly rank: RankObservation | undefined;
  readonly target?: Target | undefined;
  /** What is not said again where the list of indicators says the same of the whole indicator. */
  readonly saidOnce: SaidOnce;
}

/** What of a cited work rows leave to the list of indicators. */
export type SaidOnce = readonly ("work" | "address")[];

/** The figures and ranks of an indicator, area by area. */
export function listObservationRows(
  indicator: IndicatorEntry,
  areas: ReadonlyMap<string, AreaEntry>,
  saidOnce: SaidOnce = [],
): ObservationRow[] {
  return listAreaIds(indicator).flatMap((areaId) => {
    const observations = indicator.series.find(({ area }) => area === areaId)?.observations ?? [];
    const ranks = indicator.ranks.filter((rank) => rank.area === areaId);
    return indicator.periods.flatMap((period): ObservationRow[] => {
      const observation = observations.find((item) => item.period === period);
      const rank = ranks.find((item) => item.period === period);
      if (!observation && !rank) return [];
      return [{ indicator, areaId, area: areas.get(areaId), period, observation, rank, saidOnce }];
    });
  });
}

/** The areas that have a figure, in order, and those that have a rank alone. */
function listAreaIds({ series, ranks }: IndicatorEntry): string[] {
  return [...new Set([...series, ...ranks].map(({ area }) => area))];
}

/** Where a figure stands; of a row without one its rank or target. */
export function sourceOf({ observation, rank, target }: ObservationRow): SourcePlace | undefined {
  return (observation ?? rank ?? target)?.source;
}

/** The work that a row has to say something of: none where that is said once, and the figure stands where those of the indicator do. */
function citedUnless(what: SaidOnce[number], row: ObservationRow): SourcePlace | undefined {
  const source = sourceOf(row);
  const isKnown = row.saidOnce.includes(what) && JSON.stringify(source) === JSON.stringify(row.indicator.source);
  return isKnown ? undefined : source;
}

/** Where files with many figures of one work say what their rows do not. */
const elsewhere = "empty too where the list of indicators says the same of the whole indicator";

/** What the columns say of figures that a check found another statement to disagree with. */
export const disputedMeaning =
  "What a check puts in doubt: figure, or change where only the way in which it is said to have changed; empty where nothing.";

/** Columns of files with one observation a row. */
export const observationFields: readonly CsvField<ObservationRow>[] = [
  ["indicator", "text", "Id of the indicator.", ({ indicator }) => indicator.id],
  ["area", "text", "Id of the area.", ({ areaId }) => areaId],
  ["area_name", "text", "Name of the area.", ({ area }) => area?.name],
  [
    "area_code",
    "text",
    "Nine-character code of the Office for National Statistics; empty for a set of areas.",
    ({ area }) => (area && "code" in area ? area.code : undefined),
  ],
  ["period", "text", "Period, as the list of indicators says under period_kind.", ({ period }) => period],
  ["value", "number", "The figure as printed.", ({ observation }) => printedFigure(observation?.printed)],
  ["unit", "text", "Unit of the figure.", ({ indicator }) => indicator.unit],
  ["marker", "text", "Why there is no figure, or what is special about it.", ({ observation }) => observation?.marker],
  ["rank", "integer", "Place among the areas ranked; 1 is best.", ({ rank }) => rank?.rank],
  ["rank_of", "integer", "Number of areas ranked.", ({ rank }) => rank?.of],
  ["note", "text", "Remark on the figure.", ({ observation }) => observation?.note],
  ["rank_note", "text", "Remark on the rank.", ({ rank }) => rank?.note],
  [
    "source_document",
    "text",
    "Id of the document that the figure stands in; empty where that is not published here.",
    (row) => documentId(sourceOf(row)),
  ],
  ["source_place", "text", "Place in that document or work.", (row) => sourceOf(row)?.place],
  [
    "denominator",
    "integer",
    "How many the figure is a share of or counted among, where the source says.",
    ({ observation }) => observation?.denominator,
  ],
  [
    "denominator_of",
    "text",
    "Of what it is a share, in the plural; unknown where the source does not say of how many or of whom.",
    ({ indicator }) => indicator.denominator,
  ],
  ["disputed", "text", disputedMeaning, ({ observation }) => observation?.disputed],
  ["rank_disputed", "text", disputedMeaning, ({ rank }) => rank?.disputed],
  [
    "source_work",
    "text",
    `${workMeaning.replace(/\.$/, "")}; ${elsewhere}.`,
    (row) => citedWork(citedUnless("work", row)),
  ],
  [
    "source_address",
    "text",
    `Where that work can be found; ${elsewhere}.`,
    (row) => citedUnless("address", row)?.citation?.address,
  ],
  [
    "numerator",
    "integer",
    "How many of the denominator the figure counts, where the source says.",
    ({ observation }) => observation?.numerator,
  ],
  ["lower", "number", "Lower confidence limit at 95%.", ({ observation }) => observation?.limits?.lower],
  ["upper", "number", "Upper confidence limit at 95%.", ({ observation }) => observation?.limits?.upper],
];
