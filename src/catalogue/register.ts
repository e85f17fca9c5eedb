/*
 * A thread links recommendations, planned actions and later findings by subject. The register is built from documents, plans and threads,
 * with one shape for all entries; a due date is computed only where the timescale counts from the document itself. A document and a plan
 * may share an id, so the parts of both may not: their key `id#part` is the address too.
 */
import type { Timescale } from "../model/document.ts";
import { compareText } from "../records/issue.ts";
import type { DocumentEntry, LaterWord, PlanEntry, RegisterEntry, ThreadEntry } from "./catalogue.ts";
import { firstDay } from "../model/date.ts";
import { findMade } from "./evidence.ts";
import { compareLaterWords, describeWord, findAsker, isBefore } from "./later-words.ts";
import type { KnownSpeakers } from "./speakers.ts";

type Documents = ReadonlyMap<string, DocumentEntry>;

/** An entry before it is linked with what was said later. */
type Request = Omit<RegisterEntry, "asker" | "knownUntil" | "threads" | "findings" | "reports">;

/**
 * Every recommendation of every document and every action of every plan, oldest first, with what was said about it later: only what is
 * published later can answer a request.
 */
export function buildRegister(
  documents: Documents,
  plans: readonly PlanEntry[],
  threads: readonly ThreadEntry[],
  councils: KnownSpeakers,
): RegisterEntry[] {
  return [
    ...[...documents.values()].flatMap(listRecommendations),
    ...plans.flatMap((plan) => listActions(plan, documents)),
  ]
    .sort((a, b) => compareText(a.document.published, b.document.published) || compareText(a.home.id, b.home.id))
    .map((request) => {
      const own = threads.filter((thread) => thread.recommendations.includes(request.key));
      const weigh = (word: LaterWord) => ({
        ...word,
        background: word.background || isBefore(word.evidence, request.made),
      });
      const reports = listReports(request, documents, councils).map(weigh);
      const findings = [...own.flatMap((thread) => listLaterWords(request, thread)).map(weigh), ...reports];
      return {
        ...request,
        asker: findAsker(request.document, councils),
        topic: request.topic ?? own[0]?.topic,
        knownUntil: findLastDay(request.document, documents),
        threads: own,
        findings: findings.sort(compareLaterWords),
        reports: reports.sort(compareLaterWords),
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
    made: findMade(document),
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
      made: plan.agreed === undefined ? findMade(document) : firstDay(plan.agreed),
      planned: { plan, theme },
      due,
    })),
  );
}

/** Words of a thread in later documents. One that bears on other entries of the thread only mentions the matter of this one. */
function listLaterWords({ key, document }: Request, { findings }: ThreadEntry): LaterWord[] {
  return findings
    .filter(({ date }) => date > document.published)
    .map(({ concerns, ...word }) => (concerns.includes(key) ? word : { ...word, bearing: "mentioned" }));
}

/** Reports on the theme of a planned action that name the action. They may stand in the only paper that quotes the plan. */
function listReports({ id, planned }: Request, documents: Documents, councils: KnownSpeakers): LaterWord[] {
  return (planned?.theme.updates ?? []).flatMap(({ actions, ...update }) => {
    const document = documents.get(update.source.document);
    const named = actions?.find((action) => action.id === id);
    return document && named ? [describeWord({ ...update, bearing: named.bearing }, document, councils)] : [];
  });
}

/** Day of the newest document about an authority that this one is about. */
function findLastDay({ areas, published }: DocumentEntry, documents: Documents): string {
  const related = [...documents.values()].filter((document) => document.areas.some((area) => areas.includes(area)));
  return related.reduce((last, document) => (document.published > last ? document.published : last), published);
}
