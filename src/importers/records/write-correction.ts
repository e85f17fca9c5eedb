import { stringify } from "yaml";
import type { Correction } from "../../model/correction.ts";
import type { ImportRecord } from "../../model/import.ts";
import type { FileSource } from "../../records/folder.ts";
import type { ReleasedFigure } from "../../releases/release-ledger.ts";
import { countNoun } from "../../statistics/format-lists.ts";
import { formatDate } from "../../statistics/format-time.ts";
import type { ImportedEdition, IndicatorChange } from "./edition.ts";

/** What a correction is made of. */
interface Revision {
  readonly changes: readonly IndicatorChange[];
  readonly earlier: ImportRecord | undefined;
  /** What the site published, by its ledger. */
  readonly released: readonly ReleasedFigure[];
}

/**
 * One correction for an edition that revised or withdrew figures, with the list of them; undefined where it did neither. What was released is quoted as
 * it was released. A number that was rounded otherwise is the same number, and needs no word.
 */
export function writeCorrection(
  site: FileSource,
  { id, record, day }: ImportedEdition,
  { changes, earlier, released }: Revision,
): { readonly file: string; readonly text: string } | undefined {
  const other = changes.filter(({ kind }) => kind !== "added");
  if (other.length === 0 || !earlier?.citation) return undefined;
  const values = new Map(
    released
      .filter(({ kind }) => kind === "value")
      .map((line) => [keyOf(line.record, line.row, line.column), line.value]),
  );
  const { title, publisher, issued } = record.citation;
  const indicators = new Set(other.map(({ indicator }) => indicator)).size;
  const revised = other.filter(({ kind }) => kind === "revised").length;
  const withdrawn = other.length - revised;
  const counted = [
    ...(revised > 0 ? [`${countNoun(revised, "figure")} ${revised === 1 ? "has" : "have"} another value`] : []),
    ...(withdrawn > 0 ? [`${countNoun(withdrawn, "figure")} ${withdrawn === 1 ? "is" : "are"} no longer given`] : []),
  ].join(", and ");
  const correction: Correction = {
    kind: "revision-by-the-source",
    date: day,
    title: `${title}: ${countNoun(other.length, "figure")} revised by the source`,
    what: `In ${countNoun(indicators, "indicator")}, ${counted}. They are listed one by one.`,
    why: `The source published them anew (${publisher}, edition of ${formatDate(issued)}${issued === earlier.citation.issued ? " in another file" : `; before, that of ${formatDate(earlier.citation.issued)}`}), and this site follows it.`,
    concerns: other.map(({ indicator, area, period, before, after }) => ({
      ...{ indicator, area, period },
      before: values.get(keyOf(indicator, area, period)) ?? before,
      after: after === "" ? "not given any more" : after,
    })),
  };
  return {
    file: freeName(site, `data/corrections/${day}-${id}-${issued}`),
    text: stringify(correction, { lineWidth: 0 }),
  };
}

function keyOf(...names: readonly string[]): string {
  return names.join("\u0000");
}

/** A second edition on one day has a correction of its own. */
function freeName(site: FileSource, path: string): string {
  for (let count = 1; ; count += 1) {
    const file = `${path}${count === 1 ? "" : `-${count}`}.yaml`;
    if (!site.exists(file)) return file;
  }
}
