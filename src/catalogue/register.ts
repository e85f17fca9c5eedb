import type { Timescale } from "../model/document.ts";
import { compareText } from "../records/issue.ts";
import type { DocumentEntry, LaterFinding, PlanEntry, RegisterEntry, ThreadEntry } from "./catalogue.ts";

type Documents = ReadonlyMap<string, DocumentEntry>;

/** An entry before it is linked with what was said later. */
type Request = Omit<RegisterEntry, "threads" | "findings">;

/** Every recommendation of every document and every action of every plan, oldest first, with what was said about it later. */
export function buildRegister(
  documents: Documents,
  plans: readonly PlanEntry[],
  threads: readonly ThreadEntry[],
): RegisterEntry[] {
  return [
    ...[...documents.values()].flatMap(listRecommendations),
    ...plans.flatMap((plan) => listActions(plan, documents)),
  ]
    .sort((a, b) => compareText(a.document.published, b.document.published) || compareText(a.home.id, b.home.id))
    .map((request) => {
      const own = threads.filter((thread) => thread.recommendations.includes(request.key));
      const findings = [...listLaterFindings(request, own, documents), ...listReports(request, documents)];
      return {
        ...request,
        topic: request.topic ?? own[0]?.topic,
        threads: own,
        findings: findings.sort((a, b) => compareText(a.date, b.date)),
      };
    });
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

function listRecommendations(document: DocumentEntry): Request[] {
  return (document.recommendations ?? []).map((recommendation) => ({
    ...recommendation,
    key: `${document.id}#${recommendation.id}`,
    home: document,
    document,
    planned: undefined,
    due: recommendation.origin === undefined ? computeDue(document.published, recommendation.timescale) : undefined,
  }));
}

function listActions(plan: PlanEntry, documents: Documents): Request[] {
  const document = documents.get(plan.source.document);
  if (!document) return [];
  return plan.themes.flatMap((theme) =>
    (theme.actions ?? []).map(({ id, text, lead, due, topic = theme.topic, place }) => ({
      id,
      kind: "planned-action",
      text,
      topic,
      addressee: lead,
      place,
      key: `${plan.id}#${id}`,
      home: plan,
      document,
      planned: { plan, theme },
      due,
    })),
  );
}

/** Findings of the threads in documents published after the one that the request stands in. */
function listLaterFindings(
  { document }: Request,
  threads: readonly ThreadEntry[],
  documents: Documents,
): LaterFinding[] {
  return threads
    .flatMap((thread) => thread.findings ?? [])
    .flatMap((finding): LaterFinding[] => {
      const source = documents.get(finding.source.document);
      if (!source || source.published <= document.published) return [];
      const { bearing, text } = finding;
      return [{ date: source.published, document: source, place: finding.source.place, bearing, text }];
    });
}

/** Reports on the theme of a planned action that name the action. */
function listReports({ id, planned }: Request, documents: Documents): LaterFinding[] {
  return (planned?.theme.updates ?? []).flatMap(({ date, source, text, actions }) => {
    const document = documents.get(source.document);
    const named = actions?.find((action) => action.id === id);
    return document && named ? [{ date, document, place: source.place, bearing: named.bearing, text }] : [];
  });
}
