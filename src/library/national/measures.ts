import { nationalMeasureSchema, type NationalMeasure } from "../../model/national-measure.ts";
import { attendanceMeasures } from "./attendance.ts";
import { earlyYearsMeasures } from "./early-years.ts";
import { primaryMeasures } from "./primary.ts";
import { secondaryMeasures } from "./secondary.ts";
import { afterSixteenMeasures } from "./after-sixteen.ts";
import { safeguardingMeasures } from "./safeguarding.ts";
import { lookedAfterChildrenMeasures } from "./looked-after-children.ts";
import { specialNeedsMeasures } from "./special-needs.ts";
import { healthAndJusticeMeasures } from "./health-and-justice.ts";
import { councilMeasures } from "./council.ts";
import { listNationalChanges } from "./series-breaks.ts";

/**
 * The measures of the Local Authority Interactive Tool of the Department for Education (edition of April 2026), under the codes of its file and
 * dictionary: https://www.gov.uk/government/publications/local-authority-interactive-tool-lait. Titles and definitions are this project's own, so
 * that a reader understands them without the dictionary; decimals are those that the file's figures have; where the dictionary calls a
 * direction better that is a matter of judgement, or names an axis otherwise than the figures are, a note says so.
 */
export function listNationalMeasures(): NationalMeasure[] {
  const tables = [
    attendanceMeasures,
    earlyYearsMeasures,
    primaryMeasures,
    secondaryMeasures,
    afterSixteenMeasures,
    safeguardingMeasures,
    lookedAfterChildrenMeasures,
    specialNeedsMeasures,
    healthAndJusticeMeasures,
    councilMeasures,
  ];
  return tables.flatMap((table) => table.trim().split("\n").map(readMeasure));
}

/** Columns of the tables, in their order; `range` is written as 0..90. */
const columns = [
  "code",
  "id",
  "title",
  "shortTitle",
  "unit",
  "decimals",
  "polarity",
  "periodKind",
  "topic",
  "measure",
  "pupilGroup",
  "denominator",
  "range",
  "counted",
  "definition",
  "note",
] as const;

/** Throws where a line is no measure: a test reads all of them. */
function readMeasure(line: string): NationalMeasure {
  const cells = line.split("|").map((cell) => cell.trim());
  const given = columns.map((column, index) => [column, cells[index] ?? ""] as const).filter(([, cell]) => cell !== "");
  const { decimals, range, note, ...words } = Object.fromEntries(given);
  const [minimum, maximum] = range?.split("..").map(Number) ?? [];
  const changes = listNationalChanges(words.id ?? "");
  const notes = [...(note === undefined ? [] : [note]), ...changes.notes];
  return nationalMeasureSchema.parse({
    ...words,
    decimals: Number(decimals),
    ...(range !== undefined && { range: { minimum, maximum } }),
    ...(changes.seriesBreaks.length > 0 && { seriesBreaks: changes.seriesBreaks }),
    ...(notes.length > 0 && { notes }),
  });
}
