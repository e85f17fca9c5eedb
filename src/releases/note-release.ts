import type { RecordSet } from "../records/read.ts";
import { listFigures } from "./list-figures.ts";
import { figureKey, type ReleasedFigure } from "./release-ledger.ts";

/** The ledger after a release, and how it differs from the one before. */
export interface NotedRelease {
  readonly lines: readonly ReleasedFigure[];
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** Notes every figure of the site as published on `date`; one that is as it was keeps the day of its own release. */
export function noteRelease(
  records: RecordSet["records"],
  before: readonly ReleasedFigure[],
  date: string,
): NotedRelease {
  const earlier = new Map(before.map((line) => [figureKey(line), line]));
  const all = listFigures(records);
  const lines = all
    .filter((figure) => !figure.feeds)
    .map(({ record, row, column, kind, value, status }): ReleasedFigure => {
      const known = earlier.get(figureKey({ record, row, column, kind }));
      const same = known?.value === value && known.status === status;
      return { record, row, column, kind, value, status, released: same ? known.released : date };
    });
  const shown = new Set(all.map(figureKey));
  const isKnown = (line: ReleasedFigure) => earlier.has(figureKey(line));
  const isChanged = (line: ReleasedFigure) => {
    const known = earlier.get(figureKey(line));
    return known !== undefined && (known.value !== line.value || known.status !== line.status);
  };
  return {
    lines,
    added: lines.filter((line) => !isKnown(line)).length,
    changed: lines.filter(isChanged).length,
    removed: before.filter((line) => !shown.has(figureKey(line))).length,
  };
}
