import { breach, headOf, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import type { RecordSet } from "../../records/read.ts";
import type { SourceRecord } from "../../records/record.ts";
import type { PublishedFigure } from "../../releases/published-figure.ts";
import { concernsLine, wordsOf } from "../../releases/correction-cover.ts";
import { homeKindOf, releaseLedgerForm, type ReleasedFigure } from "../../releases/release-ledger.ts";

export const releaseChanged: Rule = {
  id: "release-changed",
  severity: "error",
  says: "A figure that was published stands as it was, or a correction says why not.",
};

export const releaseGone: Rule = {
  id: "release-gone",
  severity: "error",
  says: "A figure, indicator or table that was published is still here, or a correction says why not.",
};

/** The corrections about a published figure, the oldest first, whatever they say of it. */
function findCorrections({ records }: RecordSet, line: ReleasedFigure): SourceRecord<"corrections">[] {
  return records.corrections.filter(({ fields }) => fields.concerns.some((concern) => concernsLine(concern, line)));
}

/** A published figure now reads otherwise: reported where it stands. */
export function reportChange(set: RecordSet, line: ReleasedFigure, figure: PublishedFigure, last: string): Issue {
  const canBeRevised = ["value", "cell"].includes(line.kind) && line.status !== "revised" && /\d/.test(figure.value);
  const more = canBeRevised ? " If the source itself revised it, marker: revised is enough." : "";
  const problem = `Published as ${describe(line)} on ${line.released}, and now ${describe(figure)}.`;
  return breach(
    releaseChanged,
    placeOf(figure.home, figure.path),
    problem,
    adviseCorrection(set, line, last, figure.value) + more,
  );
}

/** Published figures of one area or row are gone: reported where they stood, at their area, else at their record. */
export function reportGone(set: RecordSet, lines: readonly [ReleasedFigure, ...ReleasedFigure[]], last: string): Issue {
  const [first] = lines;
  const columns = lines.slice(0, 3).map(({ column }) => column);
  const more = lines.length > 3 ? ` and ${lines.length - 3} more` : "";
  const published = `published as ${describe(first)} on ${first.released}`;
  const at = first.column === "" ? ` ${first.row}` : ` for ${first.row} in ${first.column}`;
  const problem =
    lines.length === 1
      ? `The ${first.kind}${at}, ${published}, is gone.`
      : `The ${first.kind}s for ${first.row} in ${columns.join(", ")}${more}, the first ${published}, are gone.`;
  return reportAtHome(set, first, problem, adviseCorrection(set, first, last));
}

/** An indicator or table that has lost all its figures is one problem, however many they were. */
export function reportNothingLeft(lines: readonly [ReleasedFigure, ...ReleasedFigure[]]): Issue {
  const [first] = lines;
  const noun = homeKindOf(first);
  const { length } = lines.filter(({ kind }) => kind !== "definition");
  const thing = noun === "document" || noun === "plan" ? "grade or wording" : "figure";
  const count = `${length} ${thing.replace("grade", length === 1 ? "grade" : "grades")}${length === 1 ? "" : "s"}`;
  return reportAtLine(
    first,
    `Nothing is left of the ${noun} ${first.record}, published with ${count}.`,
    `Restore it under that name: an id is an address, and kept for good. If it must be renamed or withdrawn, add data/corrections/<date>-….yaml that concerns ${noun}: ${first.record} with withdrawn: true.`,
  );
}

function describe({ value, status }: Pick<ReleasedFigure, "value" | "status">): string {
  const short = value.length > mostLetters ? `“${value.slice(0, mostLetters)}…”` : value;
  return status === "" ? short : `${short} (${status})`;
}

/** Letters of a wording in a message. */
const mostLetters = 60;

function adviseCorrection(set: RecordSet, line: ReleasedFigure, last: string, now?: string): string {
  const newest = findCorrections(set, line).at(-1);
  const about = `${homeKindOf(line)}: ${line.record}`;
  const advice = `Add data/corrections/<date>-….yaml that concerns ${about}, or restore it.`;
  if (!newest) return advice;
  if (newest.fields.date < last) return `${advice} The newest, ${newest.file}, is older than the release of ${last}.`;
  const concern = newest.fields.concerns.find((item) => concernsLine(item, line));
  const { before = "nothing", after = "nothing" } = concern ? wordsOf(newest.fields, concern) : {};
  const wanted = now === undefined ? line.value : `${line.value} and ${now}`;
  return `${newest.file} does not account for it: it says ${before} before and ${after} after, and should say ${wanted}.`;
}

function reportAtHome({ records }: RecordSet, line: ReleasedFigure, problem: string, remedy: string): Issue {
  const kind = homeKindOf(line);
  const statement =
    kind === "document" || kind === "plan" ? records[`${kind}s`].find(({ id }) => id === line.record) : undefined;
  if (statement) return breach(releaseGone, placeOf(statement, []), problem, remedy);
  const table = records.tables.find(({ id }) => line.kind === "cell" && id === line.record);
  if (table) return breach(releaseGone, placeOf(table, ["rows"]), problem, remedy);
  const own = records.observations.find(({ id }) => id === line.record);
  if (!own) return reportAtLine(line, problem, remedy);
  const list = line.kind === "rank" ? "ranks" : line.kind === "value" ? "series" : "targets";
  const index = own.fields[list]?.findIndex(({ area }) => area === line.row) ?? -1;
  return breach(releaseGone, placeOf(own, index < 0 ? [] : [list, index]), problem, remedy);
}

function reportAtLine(line: ReleasedFigure, problem: string, remedy: string): Issue {
  return breach(releaseGone, { ...headOf(releaseLedgerForm.file), ...line.at }, problem, remedy);
}
