import type { IndicatorEntry } from "../../catalogue/indicator-entry.ts";
import { absenceMarkers, type AbsenceMarker } from "../../model/observations.ts";
import type { Unit } from "../../model/unit.ts";
import { shorten } from "../../statistics/format.ts";
import { printedFigure, type CsvCell, type CsvType } from "../csv/csv-file.ts";
import type { EesRow } from "./rows.ts";
import { symbolOfMarker } from "./symbols.ts";

/** A column of a data file, with what the metadata file says of it. */
export interface EesColumn {
  readonly name: string;
  /** `unit` for time and geography, which the metadata file leaves out. */
  readonly kind: "unit" | "filter" | "indicator";
  readonly type: CsvType;
  readonly label: string;
  readonly unit?: string;
  readonly decimals?: number;
  readonly read: (row: EesRow) => CsvCell;
}

/** Time and geography: the columns that the standard asks for, without those of levels that the file does not have. */
export function listUnitColumns(rows: readonly EesRow[]): EesColumn[] {
  const unit = (name: string, label: string, read: (row: EesRow) => string, type: CsvType = "text"): EesColumn => ({
    ...{ name, label, read, type },
    kind: "unit",
  });
  const columns = [
    unit("time_period", "Year, or two years that follow each other: 201617.", ({ time }) => time.period, "integer"),
    unit("time_identifier", "What kind of period it is.", ({ time }) => time.identifier),
    unit("geographic_level", "National, Regional or Local authority.", ({ place }) => place.level),
    unit("country_code", "Official code of the country.", ({ place }) => place.countryCode),
    unit("country_name", "Name of the country.", ({ place }) => place.countryName),
    unit("region_code", "Official code of the region.", ({ place }) => place.regionCode),
    unit("region_name", "Name of the region.", ({ place }) => place.regionName),
    unit("old_la_code", "Three-digit code that the Department for Education gives.", ({ place }) => place.oldLaCode),
    unit("new_la_code", "Official code of the local authority.", ({ place }) => place.newLaCode),
    unit("la_name", "Name of the local authority.", ({ place }) => place.laName),
  ];
  return columns.filter(({ read }) => rows.some((row) => read(row) !== ""));
}

/** Filters: the group of pupils, whether a figure is provisional or revised, and the day of a count. */
export function listFilterColumns(
  indicator: IndicatorEntry,
  pupilGroup: string | undefined,
  rows: readonly EesRow[],
): EesColumn[] {
  const filter = (name: string, label: string, read: (row: EesRow) => string): EesColumn => ({
    ...{ name, label, read },
    kind: "filter",
    type: name === "date" ? "date" : "text",
  });
  const version = ({ observation }: EesRow) => versions[observation?.marker ?? ""] ?? unstated;
  const versioned = rows.some((row) => version(row) !== unstated);
  return [
    filter("pupil_group", "Group of pupils", () => pupilGroup ?? "Total"),
    ...(versioned ? [filter("version", "Version of the figure", version)] : []),
    ...(indicator.periodKind === "date" ? [filter("date", "Day of the count", ({ period }) => period)] : []),
  ];
}

/** Values of the filter that the department's own files call `version`. */
const versions: Readonly<Record<string, string>> = {
  provisional: "Provisional",
  revised: "Revised",
  final: "Final",
  estimated: "Estimated",
  forecast: "Forecast",
  budget: "Budget",
  outturn: "Outturn",
};
const unstated = "Not stated";

/** Figure, rank and target. No cell is empty: the standard wants a symbol that says why there is no number. */
export function listIndicatorColumns(indicator: IndicatorEntry, rows: readonly EesRow[]): EesColumn[] {
  const { unit, decimals } = indicator;
  const measured = { unit: eesUnits[unit] ?? "", decimals };
  const counted = { kind: "indicator", type: "integer", decimals: 0 } as const;
  const ranked: EesColumn[] = [
    { name: "rank", label: "Rank, 1 is best", ...counted, read: (row) => row.rank?.rank ?? explainNoRank(row) },
    { name: "areas_ranked", label: "Areas ranked", ...counted, read: (row) => row.rank?.of ?? explainNoRank(row) },
  ];
  const target: EesColumn = {
    ...{ name: "target", label: "Target", kind: "indicator", type: "number", ...measured },
    read: ({ target }) => printedFigure(target?.printed) ?? "z",
  };
  return [
    { name: "value", label: labelOf(indicator), kind: "indicator", type: "number", ...measured, read: readFigure },
    ...(rows.some(({ rank }) => rank) ? ranked : []),
    ...(rows.some((row) => row.target !== undefined) ? [target] : []),
  ];
}

/** Units that the standard knows; all others are plain numbers. */
const eesUnits: Partial<Record<Unit, string>> = { percent: "%", "percentage-points": "pp", pounds: "£" };

/** The standard for the service's API allows 80 characters. */
const longestLabel = 80;

function labelOf({ title, shortTitle }: IndicatorEntry): string {
  return title.length <= longestLabel ? title : shorten(shortTitle, longestLabel);
}

function readFigure({ observation }: EesRow): CsvCell {
  const marker = absenceMarkers.find((one): one is AbsenceMarker => one === observation?.marker);
  return printedFigure(observation?.printed) ?? (marker ? symbolOfMarker[marker] : "x");
}

/** Only authorities are ranked, so a rank does not apply to others; an authority's that is not given is unavailable. */
function explainNoRank({ place }: EesRow): string {
  return place.level === "Local authority" ? "x" : "z";
}
