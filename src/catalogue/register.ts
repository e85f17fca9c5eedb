import type { Timescale } from "../model/document.ts";
import { compareText } from "../records/issue.ts";
import type { DocumentEntry, LaterFinding, RegisterEntry, ThreadEntry } from "./catalogue.ts";

/** Every recommendation of every document, oldest first, with what later documents say about the same matter. */
export function buildRegister(
  documents: ReadonlyMap<string, DocumentEntry>,
  threads: readonly ThreadEntry[],
): RegisterEntry[] {
  return [...documents.values()]
    .sort((a, b) => compareText(a.published, b.published) || compareText(a.id, b.id))
    .flatMap((document) =>
      (document.recommendations ?? []).map((recommendation): RegisterEntry => {
        const key = `${document.id}#${recommendation.id}`;
        const own = threads.filter((thread) => thread.recommendations.includes(key));
        return {
          key,
          document,
          recommendation,
          due:
            recommendation.origin === undefined ? computeDue(document.published, recommendation.timescale) : undefined,
          threads: own,
          findings: listLaterFindings(document, own, documents),
        };
      }),
    );
}

/**
 * Day by which a recommendation was to be acted on: the day of publication for "immediate", three or six months after it for those
 * timescales. A day that the later month lacks becomes its last. "Longer term" has no day.
 */
export function computeDue(published: string, timescale: Timescale | undefined): string | undefined {
  if (timescale === undefined || timescale === "longer-term") return undefined;
  return addMonths(published, { immediate: 0, "within-three-months": 3, "within-six-months": 6 }[timescale]);
}

function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDay))).toISOString().slice(0, 10);
}

/** Findings of the threads in documents published after the one that made the recommendation. */
function listLaterFindings(
  document: DocumentEntry,
  threads: readonly ThreadEntry[],
  documents: ReadonlyMap<string, DocumentEntry>,
): LaterFinding[] {
  return threads
    .flatMap((thread) => thread.findings ?? [])
    .flatMap((finding): LaterFinding[] => {
      const source = documents.get(finding.source.document);
      if (!source || source.published <= document.published) return [];
      const { bearing, text } = finding;
      return [{ date: source.published, document: source, place: finding.source.place, bearing, text }];
    })
    .sort((a, b) => compareText(a.date, b.date));
}
