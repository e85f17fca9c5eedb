/*
 * Where a matter that is followed through the years stands: by what inspectors said last of it, by the time of their evidence. To ask for it again is
 * such a word; to ask for it the first time is none. What bears only on a part of what was asked for says so, and what the body concerned reports of
 * itself never stands in the place of an inspector's word. No clock is asked.
 */
import type { LaterWord, RegisterEntry, ThreadEntry } from "../catalogue/catalogue.ts";
import { resolveEvidence } from "../catalogue/evidence.ts";
import { compareLaterWords, isAnswer } from "../catalogue/later-words.ts";
import { isResult, listSpeakerStatuses, type SpeakerStatus } from "./register-status.ts";

/** A later word on the matter, with what it answers. */
export interface MatterWord {
  readonly word: LaterWord;
  /** Entries that it bears on, and that were asked for before the time that it is about; none where it is a mention or no answer. */
  readonly on: readonly RegisterEntry[];
  /** Why it is no answer: all that it bears on was asked for later, or in the same document. */
  readonly place: "answer" | "with-request" | "before";
}

/** How a matter is grouped in a list, in the order of display: what inspectors called for last stands first. */
export const threadGroups = ["needed", "mixed", "unanswered", "progress", "met"] as const;
export type ThreadGroup = (typeof threadGroups)[number];

/** Where a matter stands. */
export interface ThreadState {
  readonly group: ThreadGroup;
  /** What inspectors said last of results; undefined where they said nothing of any. */
  readonly inspector: SpeakerStatus | undefined;
  /** Whether that word is nothing but another request. */
  readonly askedAgain: boolean;
  /** Of how many recommendations of inspectors that were open then it speaks: all where both are the same. */
  readonly covers: { readonly answered: number; readonly of: number };
  /** The inspectors' older words on those that it does not speak of, that they are still needed, wholly or in part. */
  readonly stillOpen: readonly SpeakerStatus[];
  /** What the others said last, the council first. */
  readonly others: readonly SpeakerStatus[];
  /** All later words and reports, by the end of the time that they are about. */
  readonly words: readonly MatterWord[];
}

/** The entries of the register that belong to a thread, oldest first. */
export function listThreadEntries(
  register: readonly RegisterEntry[],
  thread: Pick<ThreadEntry, "recommendations">,
): RegisterEntry[] {
  return register.filter(({ key }) => thread.recommendations.includes(key));
}

/** Says where a matter stands. `entries` are those of the thread. */
export function stateThread(thread: ThreadEntry, entries: readonly RegisterEntry[]): ThreadState {
  const words = listMatterWords(thread, entries);
  const answers = words.filter(({ place }) => place === "answer").map(({ word }) => word);
  const repeats = listRepeats(entries);
  const statuses = listSpeakerStatuses({ findings: [...answers, ...repeats] });
  const own = statuses.find(({ speaker, standing }) => speaker === "inspector" && isResult(standing));
  const askedAgain = own?.findings.every((word) => repeats.includes(word)) ?? false;
  const open = own ? listOpenThen(own, entries) : [];
  const answered = open.filter((entry) => isCovered(entry, own, words));
  const stillOpen = askedAgain
    ? []
    : open.filter((entry) => !answered.includes(entry)).flatMap((entry) => findNeed(entry, words));
  return {
    group: own ? groupOf(own, answered.length < open.length, stillOpen.length > 0) : "unanswered",
    inspector: own,
    askedAgain,
    covers: { answered: answered.length, of: open.length },
    stillOpen,
    others: statuses.filter(({ speaker }) => speaker !== "inspector"),
    words,
  };
}

/** The recommendations of inspectors in a list of entries: what they asked for, and not what a plan or a paper of the council sets out. */
export function listInspectorRequests(entries: readonly RegisterEntry[]): RegisterEntry[] {
  return entries.filter(({ asker, planned }) => asker.speaker === "inspector" && planned === undefined);
}

/** Words that differ are mixed only where one of them is that more is needed: met in part and progress in part is progress. */
function groupOf({ standing, bearings }: SpeakerStatus, isPart: boolean, isStillOpen: boolean): ThreadGroup {
  if (standing === "still-needed") return "needed";
  if (bearings.includes("still-needed") || isStillOpen) return "mixed";
  return standing === "met" && !isPart ? "met" : "progress";
}

/** The recommendations of inspectors that a word could speak of, because they were made before the time that it is about. */
function listOpenThen({ findings }: SpeakerStatus, entries: readonly RegisterEntry[]): RegisterEntry[] {
  return listInspectorRequests(entries).filter((entry) => findings.some((word) => isAnswer(word, entry)));
}

function isCovered(entry: RegisterEntry, status: SpeakerStatus | undefined, words: readonly MatterWord[]): boolean {
  return words.some(({ word, on }) => on.includes(entry) && status?.findings.includes(word));
}

/** The inspectors' last word on one entry, where it is that it is still needed. */
function findNeed(entry: RegisterEntry, words: readonly MatterWord[]): SpeakerStatus[] {
  const own = words.filter(({ on }) => on.includes(entry)).map(({ word }) => word);
  return listSpeakerStatuses({ findings: own }).filter(
    ({ speaker, bearings }) => speaker === "inspector" && bearings.includes("still-needed"),
  );
}

/** Every word of the thread and every report on its planned actions. */
function listMatterWords(thread: ThreadEntry, entries: readonly RegisterEntry[]): MatterWord[] {
  const ofThread = thread.findings.map(({ concerns, ...word }): MatterWord => {
    const concerned = entries.filter(({ key }) => concerns.includes(key));
    const on = concerned.filter((entry) => isAnswer(word, entry));
    if (concerned.length === 0) return { word: { ...word, bearing: "mentioned" }, on, place: placeOf(word, entries) };
    return { word, on, place: on.length > 0 ? "answer" : placeOf(word, concerned) };
  });
  const reports = Map.groupBy(
    entries.flatMap((entry) => entry.reports.map((word) => ({ word, entry }))),
    ({ word }) => `${word.document.id} ${word.place} ${word.bearing} ${word.text}`,
  );
  const ofPlans = [...reports.values()].flatMap((same): MatterWord[] => {
    const [first] = same;
    const on = same.filter(({ word }) => !word.background).map(({ entry }) => entry);
    return first ? [{ word: first.word, on, place: on.length > 0 ? "answer" : "before" }] : [];
  });
  return [...ofThread, ...ofPlans].sort((a, b) => compareLaterWords(a.word, b.word));
}

/** Where a word stands that bears on none of the entries, or on none yet. */
function placeOf(word: LaterWord, entries: readonly RegisterEntry[]): MatterWord["place"] {
  if (entries.some((entry) => isAnswer(word, entry))) return "answer";
  return !word.background && entries.some(({ document }) => document.id === word.document.id)
    ? "with-request"
    : "before";
}

/** What inspectors asked for after they had asked for the matter once, as their word that it is still needed. */
function listRepeats(entries: readonly RegisterEntry[]): LaterWord[] {
  const requests = listInspectorRequests(entries);
  const first = requests.map(({ made }) => made).sort()[0] ?? "";
  return requests
    .filter(({ made }) => made > first)
    .map(({ document, place, text, asker }) => ({
      ...{ date: document.published, document, place, text, ...asker, quoted: false, background: false },
      bearing: "still-needed",
      evidence: resolveEvidence({}, document),
    }));
}
