/*
 * A thread has a page: what was asked and by whom, what was said of it later in the order of the evidence, the figures that bear on it, and what is
 * open. The recommendations and planned actions in it are parts of that page.
 */
import { areaName } from "../../catalogue/area-names.ts";
import type { Catalogue, DocumentEntry, RegisterEntry, ThreadEntry } from "../../catalogue/catalogue.ts";
import type { IndicatorEntry } from "../../catalogue/indicator-entry.ts";
import type { DecisionEntry } from "../../catalogue/decisions.ts";
import { isShared } from "../../catalogue/councils.ts";
import { once } from "../../catalogue/once.ts";
import { findStatus, isOverdueWithoutWord } from "../../findings/register-status.ts";
import {
  listThreadEntries,
  stateThread,
  threadGroups,
  type MatterWord,
  type ThreadGroup,
  type ThreadState,
} from "../../findings/thread-state.ts";
import { countAsking, describeThreadState, threadGroupTitles } from "../../findings/thread-words.ts";
import { compareText } from "../../records/issue.ts";
import { listThreadDecisions } from "../decisions/decision-lists.ts";
import type { ContentsEntry } from "../documents/document-contents.ts";
import { groupByHome } from "../register/register-lists.ts";

/** What the page of a thread shows. */
export interface ThreadPage {
  readonly thread: ThreadEntry;
  /** Recommendations and planned actions, oldest first. */
  readonly entries: readonly RegisterEntry[];
  readonly state: ThreadState;
  /** Where the matter stands, in sentences. */
  readonly words: string;
  /** How often it was asked for, over how many years and by whom. */
  readonly asked: string;
  /** Ids of the authorities that it is about. */
  readonly areas: readonly string[];
  /** What was asked and what was said, by the end of the time that it is about. */
  readonly events: readonly ThreadEvent[];
  /** What meetings decided on it and strategies promise, oldest first. */
  readonly decisions: readonly DecisionEntry[];
  readonly indicators: readonly IndicatorEntry[];
}

/** A document's requests, or one later word. */
export type ThreadEvent =
  | { readonly ends: string; readonly document: DocumentEntry; readonly entries: readonly RegisterEntry[] }
  | { readonly ends: string; readonly said: MatterWord; readonly on: readonly RegisterEntry[] };

/** All threads that have an entry in the register, in the order of their records. */
export function listThreadPages(catalogue: Catalogue): readonly ThreadPage[] {
  return once(catalogue, "thread pages", () =>
    [...catalogue.threads.values()].map((thread) => buildThreadPage(catalogue, thread)),
  );
}

/** Threads of one authority in one group. */
export interface ThreadSection {
  readonly group: ThreadGroup;
  readonly pages: readonly ThreadPage[];
}

/** Threads by authority, those of the site's councils first, and in each those that inspectors called for last before the others. */
export function listThreadSections(
  catalogue: Catalogue,
): readonly { readonly area: string; readonly name: string; readonly sections: readonly ThreadSection[] }[] {
  const own = catalogue.site.councils.map(({ area }) => area);
  const rank = (area: string) => (own.includes(area) ? own.indexOf(area) : own.length);
  const byArea = [
    ...Map.groupBy(listThreadPages(catalogue), ({ areas }) => [...areas].sort((a, b) => rank(a) - rank(b))[0] ?? ""),
  ];
  return byArea
    .sort(([a], [b]) => rank(a) - rank(b) || compareText(areaName(catalogue.areas, a), areaName(catalogue.areas, b)))
    .map(([area, pages]) => ({
      area,
      name: areaName(catalogue.areas, area),
      sections: threadGroups.flatMap((group) => {
        const inGroup = pages.filter(({ state }) => state.group === group);
        return inGroup.length > 0 ? [{ group, pages: inGroup.sort(byNewest) }] : [];
      }),
    }));
}

/** Threads that inspectors asked for in several inspections or visits, most often first, with the number of these. */
export function listRecurring(pages: readonly ThreadPage[]): { readonly page: ThreadPage; readonly times: number }[] {
  return pages
    .map((page) => ({ page, times: countInspections(page.entries) }))
    .filter(({ times }) => times > 1)
    .sort((a, b) => b.times - a.times);
}

/** The entries of a thread of which inspectors last said that they are still needed, and those of which no inspector tells a result. */
export function listOpen({ entries }: Pick<ThreadPage, "entries">): {
  readonly needed: RegisterEntry[];
  readonly untold: RegisterEntry[];
} {
  const bearingsOf = (entry: RegisterEntry) => {
    const status = findStatus(entry);
    return status?.speaker === "inspector" ? status.bearings : [];
  };
  const requests = entries.filter(({ planned }) => planned === undefined);
  return {
    needed: requests.filter((entry) => bearingsOf(entry).includes("still-needed")),
    untold: requests.filter(
      (entry) => !bearingsOf(entry).some((bearing) => ["met", "progress", "still-needed"].includes(bearing)),
    ),
  };
}

/** The recommendations and actions whose day has passed in the documents published here, and none says with what result; oldest first. */
export function listOverdue({ register }: Pick<Catalogue, "register">): RegisterEntry[] {
  return register.filter(isOverdueWithoutWord);
}

/** The parts of the page of a thread, in their order. */
export function listThreadContents({ decisions, indicators }: ThreadPage): ContentsEntry[] {
  return [
    { id: "open", text: "What is open", children: [] },
    { id: "asked", text: "What was asked for", children: [] },
    { id: "said", text: "What was said, and about when", children: [] },
    ...(decisions.length > 0 ? [{ id: "decided", text: "What meetings decided", children: [] }] : []),
    ...(indicators.length > 0 ? [{ id: "figures", text: "Related figures", children: [] }] : []),
  ];
}

/** How search finds the page of a thread: by its title and by each sentence of what was asked for. */
export function listThreadFilters(catalogue: Catalogue, { thread, entries, areas, state }: ThreadPage) {
  const documents = [...entries.map(({ document }) => document), ...state.words.map(({ word }) => word.document)];
  return {
    kind: "Has it improved?",
    years: [...new Set(documents.map(({ published }) => published.slice(0, 4)))].sort(),
    authorities: areas.map((area) => areaName(catalogue.areas, area)),
    topics: [thread.topic],
    statuses: [threadGroupTitles[state.group]],
    names: [thread.title, ...entries.map(({ text }) => text)],
    nameOf: "thread" as const,
  };
}

/** In how many inspections or visits inspectors asked for something: each document of theirs is one. */
export function countInspections(entries: readonly RegisterEntry[]): number {
  const own = entries.filter(({ asker, planned }) => asker.speaker === "inspector" && !planned);
  return new Set(own.map(({ document }) => document.id)).size;
}

function buildThreadPage(catalogue: Catalogue, thread: ThreadEntry): ThreadPage {
  const entries = listThreadEntries(catalogue.register, thread);
  const state = stateThread(thread, entries);
  const ids = thread.indicators ?? [];
  return {
    thread,
    entries,
    state,
    words: describeThreadState(state, entries),
    asked: countAsking(entries),
    areas: [...new Set(entries.flatMap(({ planned, document }) => (planned ? [planned.plan.area] : document.areas)))],
    events: listEvents(entries, state),
    decisions: listThreadDecisions(catalogue, thread.decisions),
    indicators: isShared(catalogue.site) ? [] : ids.flatMap((id) => catalogue.indicators.get(id) ?? []),
  };
}

/** Requests stand before what was said of the same day. */
function listEvents(entries: readonly RegisterEntry[], { words }: ThreadState): ThreadEvent[] {
  const requests = groupByHome(entries).flatMap((own): ThreadEvent[] => {
    const [first] = own;
    return first ? [{ ends: first.made, document: first.document, entries: own }] : [];
  });
  const said = words.map((item): ThreadEvent => ({
    ends: item.word.evidence.ends,
    said: item,
    on: item.on.length < entries.length ? item.on : [],
  }));
  return [...requests, ...said].sort((a, b) => compareText(a.ends, b.ends));
}

/** What inspectors spoke of most lately stands first. */
function byNewest(a: ThreadPage, b: ThreadPage): number {
  const endsOf = ({ state, events }: ThreadPage) => state.inspector?.evidence.ends ?? events.at(-1)?.ends ?? "";
  return compareText(endsOf(b), endsOf(a)) || compareText(a.thread.title, b.thread.title);
}
