import type { Concern } from "../model/correction.ts";
import type { Issue } from "../records/issue.ts";
import { findLastRelease } from "../records/ledger.ts";
import type { RecordSet } from "../records/read.ts";
import type { SourceRecord } from "../records/record.ts";
import { listFigures, type PublishedFigure } from "./list-figures.ts";
import { figureKey, releaseLedgerForm, type ReleasedFigure } from "./release-ledger.ts";
import { issueAt } from "./report.ts";

/**
 * A figure that was published stands as it was, or a correction says why not. The correction must be as new as the last release:
 * what an older one was about is in the ledger. Figures that were not published before are no matter of this check.
 */
export function checkReleased(set: RecordSet, released: readonly ReleasedFigure[]): Issue[] {
  const last = findLastRelease(released);
  if (last === undefined) return [];
  const figures = new Map(listFigures(set.records).map((figure) => [figureKey(figure), figure]));
  const earlier = new Map(released.map((line) => [figureKey(line), line]));
  const isRevised = (line: ReleasedFigure) => {
    const key = figureKey({ ...line, kind: line.kind === "rank" ? "value" : line.kind });
    return figures.get(key)?.status === "revised" && earlier.get(key)?.status !== "revised";
  };
  const differing = released.filter((line) => {
    const figure = figures.get(figureKey(line));
    if (figure) return figure.value !== line.value && line.value !== "not-yet-known" && !isRevised(line);
    return !isRefused(set, line);
  });
  const open = differing.filter((line) => !findCorrections(set, line).some(({ fields }) => fields.date >= last));
  const here = new Set([...set.records.indicators, ...set.records.tables].map((record) => keyOfRecord(record)));
  const byRecord = Map.groupBy(open, (line) => `${collectionOf(line)} ${line.record}`);
  return [...byRecord].flatMap(([record, lines]) =>
    here.has(record)
      ? lines.map((line) => reportFigure(set, line, figures.get(figureKey(line)), last))
      : lines.slice(0, 1).map((line) => reportRecord(line, lines.length)),
  );
}

function collectionOf(line: ReleasedFigure): "tables" | "indicators" {
  return line.kind === "cell" ? "tables" : "indicators";
}

function keyOfRecord(record: SourceRecord): string {
  return `${record.collection} ${record.id}`;
}

/** Whether a file that could hold the figure was refused, so that nobody knows whether it is gone. */
function isRefused({ records, ids }: RecordSet, line: ReleasedFigure): boolean {
  const tableRefused = (ids.get("tables")?.size ?? 0) > records.tables.length;
  if (line.kind === "cell") return tableRefused && !records.tables.some(({ id }) => id === line.record);
  const ownRefused = ["indicators", "observations"] as const;
  return (
    tableRefused ||
    ownRefused.some((name) => ids.get(name)?.has(line.record) && !records[name].some(({ id }) => id === line.record))
  );
}

/** The corrections about a figure, the oldest first. */
function findCorrections({ records }: RecordSet, line: ReleasedFigure): SourceRecord<"corrections">[] {
  const isAbout = ({ table, indicator, area, period }: Concern) =>
    line.kind === "cell"
      ? table === line.record
      : indicator === line.record && (area ?? line.row) === line.row && (period ?? line.column) === line.column;
  return records.corrections.filter(({ fields }) => fields.concerns.some(isAbout));
}

function reportFigure(set: RecordSet, line: ReleasedFigure, figure: PublishedFigure | undefined, last: string): Issue {
  const before = `ublished as ${describe(line.value, line.status)} on ${line.released}`;
  const remedy = adviseCorrection(set, line, last);
  if (figure) {
    const now = describe(figure.value, figure.status);
    const canBeRevised = ["value", "cell"].includes(line.kind) && line.status !== "revised" && /\d/.test(figure.value);
    const more = canBeRevised ? " If the source itself revised it, marker: revised is enough." : "";
    return issueAt(figure.home, figure.path, `P${before}, and now ${now}.`, remedy + more);
  }
  const problem = `The ${line.kind} for ${line.row} in ${line.column}, p${before}, is gone.`;
  return reportAtHome(set, line, problem, remedy);
}

function describe(value: string, status: string): string {
  return status === "" ? value : `${value} (${status})`;
}

function adviseCorrection(set: RecordSet, line: ReleasedFigure, last: string): string {
  const newest = findCorrections(set, line).at(-1);
  const about = `${line.kind === "cell" ? "table" : "indicator"}: ${line.record}`;
  const older = newest ? ` The newest, ${newest.file}, is older than the release of ${last}.` : "";
  return `Add data/corrections/<date>-….yaml that concerns ${about}, or restore it.${older}`;
}

/** A figure that is gone is reported where it stood: at its area, else at its record. */
function reportAtHome({ records }: RecordSet, line: ReleasedFigure, problem: string, remedy: string): Issue {
  const table = records.tables.find(({ id }) => line.kind === "cell" && id === line.record);
  if (table) return issueAt(table, ["rows"], problem, remedy);
  const own = records.observations.find(({ id }) => id === line.record);
  const list = line.kind === "rank" ? "ranks" : line.kind === "value" ? "series" : "targets";
  const index = own?.fields[list]?.findIndex(({ area }) => area === line.row) ?? -1;
  if (own) return issueAt(own, index < 0 ? [] : [list, index], problem, remedy);
  return reportAtLine(line, problem, remedy);
}

/** A record that is gone with all its figures is one problem. */
function reportRecord(line: ReleasedFigure, count: number): Issue {
  const noun = line.kind === "cell" ? "table" : "indicator";
  const figures = count === 1 ? "a published figure" : `${count} published figures`;
  return reportAtLine(
    line,
    `There is no ${noun} ${line.record} any more, and it has ${figures}.`,
    `Restore its files under that name: an id is an address, and kept for good. If it must be renamed or withdrawn, add data/corrections/<date>-….yaml that concerns ${noun}: ${line.record} with withdrawn: true.`,
  );
}

function reportAtLine(line: ReleasedFigure, problem: string, remedy: string): Issue {
  return { file: releaseLedgerForm.file, ...(line.at ?? { line: 1, column: 1 }), severity: "error", problem, remedy };
}
