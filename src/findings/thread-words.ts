import type { RegisterEntry } from "../catalogue/catalogue.ts";
import { capitalise } from "../statistics/format.ts";
import { countNoun, joinWords, numberInWords } from "../statistics/format-lists.ts";
import { compareText } from "../records/issue.ts";
import { hasLaterDocuments, isResult, type SpeakerStatus } from "./register-status.ts";
import { describeEvidence, describeSpeaker, nothingLaterTitle, shortenName } from "./register-words.ts";
import { listInspectorRequests, type ThreadGroup, type ThreadState } from "./thread-state.ts";

/** The groups of matters as headings. */
export const threadGroupTitles: Record<ThreadGroup, string> = {
  needed: "Still needed, when inspectors last reported",
  mixed: "Mixed: inspectors last reported some improvement, but not everywhere",
  unanswered: "No later report by inspectors on the results",
  progress: "Progress, when inspectors last reported",
  met: "Met, when inspectors last reported",
};

/**
 * Where a matter stands, in sentences: "Ofsted, February 2019: still needed. Asked for in 2012, 2018 and 2019." Without a word of inspectors on a
 * result the council's stands there, and that there is none of theirs.
 */
export function describeThreadState(state: ThreadState, entries: readonly RegisterEntry[]): string {
  return [...stateStanding(state, entries), ...describeAsking(entries)].join(" ");
}

/** The same for a list under the title of its group, which says already that inspectors gave no verdict. */
export function describeListedState(state: ThreadState, entries: readonly RegisterEntry[]): string {
  return [
    ...stateStanding(state, entries).filter((sentence) => sentence !== noInspectorSentence),
    ...describeAsking(entries),
  ].join(" ");
}

const noInspectorSentence = "No later report by inspectors on the results is published here.";

/** Who asked for it, and when: "Asked for in 2012 and 2018." and "Also in plans of 2018." */
function describeAsking(entries: readonly RegisterEntry[]): string[] {
  const inspectors = listInspectorRequests(entries);
  const planned = entries.filter((entry) => entry.planned);
  const others = entries.filter((entry) => !planned.includes(entry) && !inspectors.includes(entry));
  const askers = [...Map.groupBy(others, ({ asker }) => asker.name)].map(
    ([name, own]) => `by ${lowerThe(name)} in ${listYears(own)}`,
  );
  const asked = [...(inspectors.length > 0 ? [`in ${listYears(inspectors)}`] : []), ...askers];
  const plans = new Set(planned.map(({ home }) => home.id)).size;
  return [
    ...(asked.length > 0 ? [`Asked for ${asked.join(", and ")}.`] : []),
    ...(plans > 0
      ? [`${asked.length > 0 ? "Also in" : "In"} ${plans === 1 ? "a plan" : "plans"} of ${listYears(planned)}.`]
      : []),
  ];
}

/** How often it was asked for, over how many years and by whom: "6 requests in 4 documents, 2012 to 2019, by Ofsted and the council". */
export function countAsking(entries: readonly RegisterEntry[]): string {
  const planned = entries.filter((entry) => entry.planned);
  const requests = countNoun(entries.length - planned.length, "request");
  const counted = [
    ...(planned.length < entries.length ? [requests] : []),
    ...(planned.length > 0 ? [countNoun(planned.length, "planned action")] : []),
  ];
  const homes = new Set(entries.map(({ home }) => home.id)).size;
  const years = entries.map(({ made }) => made.slice(0, 4)).sort();
  const [first = "", last = first] = [years[0], years.at(-1)];
  const names = entries.flatMap(({ asker }) => listNames(asker));
  return [
    `${joinWords(counted)} in ${homes === 1 ? "one document" : `${String(homes)} documents`}`,
    first === last ? first : `${first} to ${last}`,
    `by ${joinWords([...new Set(names)])}`,
  ].join(", ");
}

function stateStanding(state: ThreadState, entries: readonly RegisterEntry[]): string[] {
  const { inspector, others } = state;
  if (inspector) return [stateInspector(state, inspector), ...stateStillOpen(state)];
  if (!entries.some(hasLaterDocuments)) return [`${nothingLaterTitle}.`];
  const results = others.filter(({ standing }) => isResult(standing));
  const told = (results.length > 0 ? results : others).slice(0, 1);
  return [...told.map(describeSpeaker), stateSilence(state)];
}

/** That inspectors gave no verdict: not since, or not where they wrote of the matter again. */
function stateSilence({ words }: ThreadState): string {
  const last = words.filter(({ word, place }) => place === "answer" && word.speaker === "inspector").at(-1)?.word;
  if (!last || last.quoted) return noInspectorSentence;
  const when = describeEvidence(last.evidence);
  const dated = last.evidence.basis === "publication" ? when : `in ${when}`;
  return `When inspectors last wrote of it, ${dated}, they gave no verdict on what was asked for.`;
}

function stateInspector({ askedAgain, covers }: ThreadState, inspector: SpeakerStatus): string {
  const when = describeEvidence(inspector.evidence);
  if (askedAgain) return `${joinWords([...new Set(inspector.names.map(shortenName))])}, ${when}: asked for again.`;
  const part = covers.answered > 0 && covers.answered < covers.of;
  const on = part ? ` on ${String(covers.answered)} of ${String(covers.of)} recommendations` : "";
  return `${describeSpeaker(inspector).slice(0, -1)}${inspector.standing === "mixed" && part ? "," : ""}${on}.`;
}

function stateStillOpen({ inspector, stillOpen }: ThreadState): string[] {
  const [first, ...more] = [...stillOpen].sort((a, b) => compareText(b.evidence.ends, a.evidence.ends));
  if (!first || inspector?.standing === "still-needed") return [];
  const count = more.length + 1;
  const evidence = describeEvidence(first.evidence);
  const when = first.evidence.basis === "publication" ? evidence : `in ${evidence}`;
  return count === 1
    ? [
        `Another was still needed${first.standing === "mixed" ? " in part" : ""} when inspectors last reported on it, ${when}.`,
      ]
    : [
        `${capitalise(numberInWords(count))} others were still needed${stillOpen.some(({ standing }) => standing === "mixed") ? ", wholly or in part," : ""} when inspectors last reported on them, most recently ${when}.`,
      ];
}

/** Inspectorates that report together are one each. */
function listNames({ speaker, name }: RegisterEntry["asker"]): string[] {
  const short = lowerThe(shortenName(name));
  return speaker === "inspector" ? short.split(/,? and |, /) : [short];
}

function listYears(entries: readonly RegisterEntry[]): string {
  return joinWords([...new Set(entries.map(({ made }) => made.slice(0, 4)))].sort());
}

function lowerThe(name: string): string {
  return name.replace(/^The /, "the ");
}
