import type { RegisterEntry, RegisterKind } from "../catalogue/catalogue.ts";
import type { Speaker } from "../model/finding.ts";
import { timescaleTitles } from "../model/document.ts";
import type { Evidence } from "../catalogue/evidence.ts";
import { isInspectorate } from "../catalogue/speakers.ts";
import { capitalise } from "../statistics/format.ts";
import { formatDate, formatDays } from "../statistics/format-time.ts";
import { countNoun, joinWords } from "../statistics/format-lists.ts";
import {
  hasLaterDocuments,
  isOverdueWithoutWord,
  isResult,
  listSpeakerStatuses,
  type SpeakerStatus,
  type Standing,
} from "./register-status.ts";

/** What an entry of the register is, in readers' words. */
export const registerKindTitles: Record<RegisterKind, string> = {
  recommendation: "Recommendation",
  "area-for-improvement": "Area for improvement",
  "area-for-development": "Area for development",
  "planned-action": "Planned action",
};

/** How one word bears on what was asked for, as a heading. */
export const standingTitles: Record<Standing, string> = {
  met: "Met",
  progress: "Progress",
  "still-needed": "Still needed",
  mixed: "Mixed",
  planned: "Planned or under way, no result",
  mentioned: "Mentioned",
};

/** What is said where no source speaks of an entry later. */
export const noFindingTitle = "No later statement recorded here";

/** What is said where nothing is published here that could speak of an entry. */
export const nothingLaterTitle = "No later document is published here";

/** What is said where only the council or others speak of results. */
const noInspectorTitle = "No later report by inspectors is published here";

/** Who speaks, and how it bears on what was asked for: "Ofsted: still needed", "The council reports progress". */
export function describeStanding(speaker: Speaker, names: readonly string[], standing: Standing): string {
  const who = joinWords(names);
  return speaker === "council" && standing !== "mixed"
    ? `${who} ${reportingWords[standing]}`
    : `${who}: ${standingTitles[standing].toLowerCase()}`;
}

/**
 * The word of one speaker in a sentence: "Ofsted, February 2019: still needed.", "Ofsted, June 2024: met in part, progress in part.", "For January 2019,
 * the council reported progress."
 */
export function describeSpeaker({ speaker, names, standing, bearings, evidence }: SpeakerStatus): string {
  const speakers = joinWords([...new Set(names.map(shortenName))]);
  const when = describeEvidence(evidence);
  const who = `${speakers}, ${when}`;
  if (standing === "mixed") {
    return `${who}: ${bearings.map((bearing) => `${standingTitles[bearing].toLowerCase()} in part`).join(", ")}.`;
  }
  if (speaker !== "council") return `${who}: ${standingTitles[standing].toLowerCase()}.`;
  const dated = evidence.basis === "publication" ? capitalise(when) : `For ${when}`;
  return `${dated}, ${speakers.replace(/^The /, "the ")} ${reportedWords[standing]}.`;
}

/**
 * Where an entry stands, in sentences: the newest word of each speaker, inspectors first; else that there is none, with the day by which it was
 * due where that has passed. Nothing where no later document is published, which is said once for the whole document or plan.
 */
export function describeStatus(entry: RegisterEntry): string[] {
  const statuses = listSpeakerStatuses(entry);
  const [first] = statuses;
  if (!first) {
    if (!hasLaterDocuments(entry)) return [];
    return [describeOverdue(entry) ?? `${noFindingTitle}.`];
  }
  const silent = first.speaker !== "inspector" && statuses.some(({ standing }) => isResult(standing));
  return [
    ...statuses.map(describeSpeaker),
    ...(silent ? [`${noInspectorTitle}.`] : []),
    ...[describeOverdue(entry)].filter((sentence) => sentence !== undefined),
  ];
}

/** Whether all that can be said of an entry is that no source published here speaks of it later, though there are later ones. */
export function isSilent(entry: RegisterEntry): boolean {
  return hasLaterDocuments(entry) && listSpeakerStatuses(entry).length === 0 && describeOverdue(entry) === undefined;
}

/** "Due by 24 August 2012; no later statement is recorded here." Undefined where it was not due, or results are told. */
function describeOverdue(entry: RegisterEntry): string | undefined {
  const { due, findings } = entry;
  if (due === undefined || !isOverdueWithoutWord(entry)) return undefined;
  const what = findings.some(({ background }) => !background) ? "no result" : "no later statement";
  return `Due by ${formatDate(due)}; ${what} is recorded here.`;
}

/** That nothing is published here after a document or plan, for all its entries; undefined where something is, or all have a word. */
export function describeNothingLater(entries: readonly RegisterEntry[]): string | undefined {
  const silent = entries.filter((entry) => !hasLaterDocuments(entry) && listSpeakerStatuses(entry).length === 0);
  const [first] = silent;
  if (!first) return undefined;
  const all = silent.length === 1 ? "what became of it" : "what became of them";
  const subject = silent.length === entries.length ? all : `what became of ${silent.length} of these`;
  return `This site has no document about the authority from after ${formatDate(first.document.published)}, so it cannot say ${subject}.`;
}

/** What time a word is about: "February 2019", "November 2018 to January 2019", "in a paper of March 2019". */
export function describeEvidence({ from, to, basis }: Evidence): string {
  const last = formatDate(to.slice(0, 7));
  if (basis === "publication") return `in a paper of ${last}`;
  const first = formatDate(from.slice(0, 7));
  if (first === last) return last;
  const year = ` ${to.slice(0, 4)}`;
  return `${last.endsWith(year) && first.endsWith(year) ? first.slice(0, -year.length) : first} to ${last}`;
}

/** What time a word is about, to the day, with what says so. */
export function describeEvidenceInFull({ from, to, basis }: Evidence): string {
  if (basis === "publication") return "The document does not say which period it describes";
  const when = formatDays(from, to);
  return basis === "visit" ? `About the visit of ${when}` : `About ${when}`;
}

/** Name for a list: without the place of the words, as in "Ofsted, in its letter of 22 February 2018". */
export function shortenName(name: string): string {
  const [head = name] = name.split(",");
  if (isInspectorate(head) && !isInspectorate(name)) return head;
  return name.replace(/, (?:in|at|on|as|by|quoted|during|after|before|through) .*$/, "");
}

/** A council reports on itself. */
const reportingWords: Record<Exclude<Standing, "mixed">, string> = {
  met: "reports it as met",
  progress: "reports progress",
  "still-needed": "reports that it is still needed",
  planned: "reports that work is planned or under way, without giving a result",
  mentioned: "mentions it without giving a result",
};

/** What a council reported at a time. */
const reportedWords: Record<Exclude<Standing, "mixed">, string> = {
  met: "reported it as met",
  progress: "reported progress",
  "still-needed": "reported that it was still needed",
  planned: "said that work was planned or under way, without giving a result",
  mentioned: "mentioned it without giving a result",
};

/** By when an entry was to be acted on; undefined where its source does not say. */
export function describeDue({ timescale, due }: Pick<RegisterEntry, "timescale" | "due">): string | undefined {
  const day = due === undefined ? undefined : formatDate(due);
  if (timescale === undefined) return day && `Due: ${day}`;
  return day === undefined ? timescaleTitles[timescale] : `${timescaleTitles[timescale]}: by ${day}`;
}

/** Who is to act; undefined where the source does not say. */
export function describeAddressee({
  addressee,
  planned,
}: Pick<RegisterEntry, "addressee" | "planned">): string | undefined {
  return addressee && (planned ? `Lead: ${addressee}` : `For: ${addressee}`);
}

/** How many recommendations and how many planned actions there are; a kind of which there is none is left out. */
export function countEntries(entries: readonly Pick<RegisterEntry, "planned">[]): string[] {
  const planned = entries.filter((entry) => entry.planned).length;
  return [[entries.length - planned, "recommendation"] as const, [planned, "planned action"] as const].flatMap(
    ([count, noun]) => (count > 0 ? countNoun(count, noun) : []),
  );
}

/** Heading of a list of entries; several stand in the order of time. */
export function titleEntries(entries: readonly Pick<RegisterEntry, "planned">[]): string {
  return `${countEntries(entries).join(" and ")}${entries.length > 1 ? ", oldest first" : ""}`;
}
