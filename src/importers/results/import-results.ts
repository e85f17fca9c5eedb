import { parse } from "yaml";
import { unitRanges } from "../../checks/figures/value-range.ts";
import { indicatorSchema, type Indicator } from "../../model/indicator.ts";
import { absenceMarkers, type AbsenceMarker } from "../../model/observations.ts";
import { decodeText } from "../../records/decode.ts";
import type { FileSource } from "../../records/folder.ts";
import { suggest } from "../../records/nearest.ts";
import { countNoun } from "../../statistics/format-lists.ts";
import { splitCsv } from "../../records/csv/split-csv.ts";
import { checkSeparator } from "../csv/check-separator.ts";
import { readIfThere } from "../records/edition.ts";
import { isNumber } from "../records/figure-table.ts";
import { ImportRefused } from "../records/problem.ts";
import { listAreas } from "../records/site-areas.ts";
import { checkRange } from "../records/check-range.ts";
import { mergeFigures, readBefore } from "./merge-figures.ts";
import { createAreaReader } from "./read-area.ts";
import { readResults } from "./read-results.ts";
import type { ResultsCall } from "./results-call.ts";

/** What would be written, and what there is to say of it. */
export interface ResultsPlan {
  readonly files: ReadonlyMap<string, string>;
  readonly lines: readonly string[];
}

/** Reads a printed table and plans `data/observations/<indicator>.csv` with it. Throws `ImportRefused` with all that is wrong. */
export function planResults(site: FileSource, call: ResultsCall): ResultsPlan {
  const indicator = readIndicator(site, call.indicator);
  checkSource(call);
  const text = decode(call);
  const { rows, unclosed } = splitCsv(text);
  if (unclosed)
    throw new ImportRefused([
      {
        file: call.file,
        row: unclosed.line,
        problem: "A quotation mark is not closed.",
        remedy: "Close it, or remove it.",
      },
    ]);
  checkSeparator(call.file, text);
  const { unit, decimals, periodKind, range } = indicator;
  const found = readResults(rows, {
    ...{ file: call.file, unit, decimals, periodKind, own: readMarkers(call.markers) },
    isSigned: ((range ?? unitRanges[unit])?.minimum ?? -1) < 0,
    readArea: createAreaReader(listAreas(site)),
  });
  const count = found.table.cells.filter((cell) => cell !== "").length;
  const problems = [...found.problems];
  if (problems.length === 0 && count === 0)
    problems.push({ file: call.file, problem: "The table has no figures.", remedy: "Give each area a row of them." });
  const { indicator: id, file } = call;
  problems.push(
    ...checkRange(site, file, { code: id, indicator: id, place: "", table: found.table, countsPeople: false }),
  );
  if (problems.length > 0) throw new ImportRefused(problems);
  const numbers = found.table.cells.filter(isNumber).map(Number);
  const target = `data/observations/${call.indicator}.csv`;
  const before = readBefore(site, call.indicator);
  const merged = mergeFigures(before, found.table, { call, target, kind: periodKind });
  return {
    files: new Map(merged.text === before?.text ? [] : [[target, merged.text]]),
    lines: [
      `${countNoun(numbers.length, "number")} and ${countNoun(count - numbers.length, "marker")} read; ${merged.added} of them new, ${merged.same} here already.`,
      ...found.leftOut.map((what) => `Left out: ${what}.`),
      ...warnOfParts(numbers, unit),
    ],
  };
}

/** Percentages that all lie between 0 and 1 may be parts of one, as spreadsheets keep them. */
function warnOfParts(numbers: readonly number[], unit: Indicator["unit"]): string[] {
  const isPart = unit === "percent" && numbers.length > 2 && numbers.every((value) => value >= 0 && value <= 1);
  if (!isPart || numbers.every(Number.isInteger)) return [];
  return [
    `All ${numbers.length} numbers lie between 0 and 1. If they are parts of one (0.61 is 61%), take the file back with git, multiply them by 100 and import again.`,
  ];
}

function decode({ file, bytes }: ResultsCall): string {
  const decoded = decodeText(file, bytes);
  if ("text" in decoded) return decoded.text;
  throw new ImportRefused(decoded.issues.map(({ line, problem, remedy }) => ({ file, row: line, problem, remedy })));
}

function readIndicator(site: FileSource, id: string): Indicator {
  const file = `data/indicators/${id}.yaml`;
  const text = readIfThere(site, file);
  const read = text === undefined ? undefined : indicatorSchema.safeParse(parse(text)).data;
  if (read) return read;
  const names = site.list("data/indicators").map((path) => path.replace(/^.*\/|\.yaml$/g, ""));
  const problem = text === undefined ? `There is no indicator ${id}.` : `The indicator ${id} is not in order.`;
  const remedy = text === undefined ? suggest(id, names, "indicators") : "npx findings check says what is wrong.";
  throw new ImportRefused([{ file, problem, remedy }]);
}

function checkSource({ source }: ResultsCall): void {
  const isCited =
    source.citationTitle !== undefined && source.citationPublisher !== undefined && source.citationIssued !== undefined;
  if (source.place !== undefined && (source.document !== undefined || isCited)) return;
  const remedy =
    'Add --document <id> --place "Table 3"; or, where the document is not published here, --title, --publisher, --issued and --place.';
  throw new ImportRefused([{ file: "the command", problem: "Where the table was printed is not said.", remedy }]);
}

function readMarkers(written: string | undefined): Record<string, AbsenceMarker> {
  const pairs = (written ?? "").split(",").filter((one) => one.trim() !== "");
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.lastIndexOf("=");
      const name = pair.slice(at + 1).trim();
      const marker = absenceMarkers.find((one) => one === name);
      if (at > 0 && marker) return [pair.slice(0, at).trim(), marker] as const;
      const remedy = `Write a sign, =, and one of: ${absenceMarkers.join(", ")}.`;
      throw new ImportRefused([{ file: "the command", problem: `“${pair}” gives no sign its marker.`, remedy }]);
    }),
  );
}
