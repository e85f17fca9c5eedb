import type { Check } from "../check.ts";
import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import { findLastRelease } from "../../records/ledger.ts";
import type { RecordSet } from "../../records/read.ts";
import { listFigures } from "../../releases/list-figures.ts";
import type { PublishedFigure } from "../../releases/published-figure.ts";
import { agrees, concernsLine, coversChange, namesFigure, wordsOf } from "../../releases/correction-cover.ts";
import { figureKey, homeKindOf, type ReleasedFigure } from "../../releases/release-ledger.ts";
import { releaseChanged, releaseGone, reportChange, reportGone, reportNothingLeft } from "./report-released.ts";
import type { SourceRecord } from "../../records/record.ts";

export const correctionFigures: Rule = {
  id: "correction-figures",
  severity: "error",
  says: "What a correction says of a figure that it names is what was released (`before`) and what stands (`after`).",
};

/**
 * A figure that was published stands as it was, or a correction says why not. The correction must be as new as the last release:
 * what an older one was about is in the ledger. Figures that were not published before are no matter of this check. The rules
 * stand in `docs/releasing.md`.
 */
export const releasedChecks: Check = {
  rules: [correctionFigures, releaseChanged, releaseGone],
  find: (given) => checkReleased(given, given.released),
};

function checkReleased(set: RecordSet, released: readonly ReleasedFigure[]): Issue[] {
  const last = findLastRelease(released);
  // Without the site's settings nobody knows what it follows, and all would seem gone.
  if (last === undefined || set.records.site.length === 0) return [];
  const figures = new Map(listFigures(set.records).map((figure) => [figureKey(figure), figure]));
  const pending = set.records.corrections.filter(({ fields }) => fields.date >= last);
  const open = findDiffering(set, released, figures).filter((line) => {
    const now = figures.get(figureKey(line))?.value;
    return !pending.some(({ fields }) => coversChange(fields, line, now));
  });
  const left = new Set([...figures.values()].map(recordOf));
  const ofNothing = open.filter((line) => !left.has(recordOf(line)));
  const gone = open.filter((line) => left.has(recordOf(line)) && !figures.has(figureKey(line)));
  return [
    ...open.flatMap((line) => {
      const figure = figures.get(figureKey(line));
      return figure ? [reportChange(set, line, figure, last)] : [];
    }),
    ...groupLines(gone, (line) => `${recordOf(line)} ${line.kind} ${line.row}`).map((lines) =>
      reportGone(set, lines, last),
    ),
    ...groupLines(ofNothing, recordOf).map(reportNothingLeft),
    ...pending.flatMap((correction) => checkSaid(correction, released, figures)),
  ];
}

/** What a correction says of one figure: `before` is what was released, `after` what stands. */
function checkSaid(
  correction: SourceRecord<"corrections">,
  released: readonly ReleasedFigure[],
  figures: ReadonlyMap<string, PublishedFigure>,
): Issue[] {
  return correction.fields.concerns.flatMap((concern, index): Issue[] => {
    if (!namesFigure(concern)) return [];
    const lines = released.filter(
      (line) => concernsLine(concern, line) && (line.kind === "value" || line.kind === "cell"),
    );
    const [line] = lines;
    if (!line || lines.length > 1) return [];
    const now = figures.get(figureKey(line))?.value;
    const { before, after } = wordsOf(correction.fields, concern);
    const report = (name: "before" | "after", said: string, printed: string, verb: string) => {
      const path = concern[name] === undefined ? [name] : ["concerns", index, name];
      const problem = `The correction says ${said} ${name === "before" ? "was published" : "stands now"}; ${printed} ${verb}.`;
      return breach(correctionFigures, placeOf(correction, path), problem, "Write what readers saw and see.");
    };
    return [
      ...(before !== undefined && now !== "suppressed" && !agrees(before, line.value)
        ? [report("before", before, line.value, "was released")]
        : []),
      ...(after !== undefined && now !== undefined && now !== "suppressed" && !agrees(after, now)
        ? [report("after", after, now, "stands in the record")]
        : []),
    ];
  });
}

/** The lines of the ledger that the records differ from, in ways that want a word to readers. */
function findDiffering(
  set: RecordSet,
  released: readonly ReleasedFigure[],
  figures: ReadonlyMap<string, PublishedFigure>,
): ReleasedFigure[] {
  const earlier = new Map(released.map((line) => [figureKey(line), line]));
  const isRevised = (line: ReleasedFigure) => {
    const key = figureKey({ ...line, kind: line.kind === "rank" ? "value" : line.kind });
    return figures.get(key)?.status === "revised" && earlier.get(key)?.status !== "revised";
  };
  return released.filter((line) => {
    const figure = figures.get(figureKey(line));
    if (!figure) return !isRefused(set, line);
    // Where its own file is refused, what stands is another record's.
    if (isOwnRefused(set, line)) return false;
    return figure.value !== line.value && line.value !== "not-yet-known" && !isRevised(line);
  });
}

/** Whether a file that could hold the figure was refused, so that nobody knows whether it is gone. */
function isRefused(set: RecordSet, line: ReleasedFigure): boolean {
  if (isOwnRefused(set, line)) return true;
  const { records, ids } = set;
  const ofTables = homeKindOf(line) === "indicator" && line.kind !== "definition";
  return ofTables && (ids.get("tables")?.size ?? 0) > records.tables.length;
}

/** Whether a file of the figure's own record was refused. */
function isOwnRefused({ records, ids }: RecordSet, line: ReleasedFigure): boolean {
  const isLost = (name: "indicators" | "observations" | "tables" | "documents" | "plans") =>
    ids.get(name)?.has(line.record) === true && !records[name].some(({ id }) => id === line.record);
  const kind = homeKindOf(line);
  if (kind !== "indicator") return isLost(`${kind}s`);
  return isLost("indicators") || (line.kind !== "definition" && isLost("observations"));
}

function recordOf(line: Pick<ReleasedFigure, "kind" | "record">): string {
  return `${homeKindOf(line)} ${line.record}`;
}

type SomeLines = readonly [ReleasedFigure, ...ReleasedFigure[]];

function groupLines(lines: readonly ReleasedFigure[], keyOf: (line: ReleasedFigure) => string): SomeLines[] {
  return [...Map.groupBy(lines, keyOf).values()] as unknown as SomeLines[];
}
