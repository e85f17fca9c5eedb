import type { Issue } from "../records/issue.ts";
import { findLastRelease } from "../records/ledger.ts";
import type { RecordSet } from "../records/read.ts";
import { listFigures, type PublishedFigure } from "./list-figures.ts";
import { figureKey, type ReleasedFigure } from "./release-ledger.ts";
import { findCorrections, reportChange, reportGone, reportNothingLeft } from "./report-released.ts";

/**
 * A figure that was published stands as it was, or a correction says why not. The correction must be as new as the last release:
 * what an older one was about is in the ledger. Figures that were not published before are no matter of this check. The rules
 * stand in `docs/releasing.md`.
 */
export function checkReleased(set: RecordSet, released: readonly ReleasedFigure[]): Issue[] {
  const last = findLastRelease(released);
  if (last === undefined) return [];
  const figures = new Map(listFigures(set.records).map((figure) => [figureKey(figure), figure]));
  const open = findDiffering(set, released, figures).filter(
    (line) => !findCorrections(set, line).some(({ fields }) => fields.date >= last),
  );
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
  ];
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
    return figure.value !== line.value && line.value !== "not-yet-known" && !isRevised(line);
  });
}

/** Whether a file that could hold the figure was refused, so that nobody knows whether it is gone. */
function isRefused({ records, ids }: RecordSet, line: ReleasedFigure): boolean {
  const isLost = (name: "indicators" | "observations" | "tables") =>
    ids.get(name)?.has(line.record) === true && !records[name].some(({ id }) => id === line.record);
  if (line.kind === "cell") return isLost("tables");
  return isLost("indicators") || isLost("observations") || (ids.get("tables")?.size ?? 0) > records.tables.length;
}

function recordOf({ kind, record }: Pick<ReleasedFigure, "kind" | "record">): string {
  return `${kind === "cell" ? "table" : "indicator"} ${record}`;
}

type SomeLines = readonly [ReleasedFigure, ...ReleasedFigure[]];

function groupLines(lines: readonly ReleasedFigure[], keyOf: (line: ReleasedFigure) => string): SomeLines[] {
  return [...Map.groupBy(lines, keyOf).values()] as unknown as SomeLines[];
}
