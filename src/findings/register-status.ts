/*
 * Who said it, about when. A later word has a speaker (`catalogue/speakers.ts`: from the publisher, by the names of inspectorates and
 * councils) and the time of its evidence (`catalogue/evidence.ts`), which is not that of its paper. A status is a pure function of these:
 * the inspectors' newest word on results by the time of the evidence, and beside it what the council reports; words about one time that
 * differ are mixed; what is older than the request is background. The order of records decides nothing, and no clock is asked: a due date
 * has passed when the newest document about the authority is younger.
 */
import type { LaterWord, RegisterEntry } from "../catalogue/catalogue.ts";
import type { Evidence } from "../catalogue/evidence.ts";
import { lastDay } from "../model/date.ts";
import { compareLaterWords } from "../catalogue/later-words.ts";
import { bearings, speakers, type Bearing, type Speaker } from "../model/finding.ts";

/** Where things stand by one speaker's words; `mixed` where words about one time differ. */
export type Standing = Bearing | "mixed";

/** The word of one speaker that counts. */
export interface SpeakerStatus {
  readonly speaker: Speaker;
  /** Who speaks, for readers, each name once. */
  readonly names: readonly string[];
  readonly standing: Standing;
  /** How the words that count bear on it, each once, in the order of `bearings`: two or more where the standing is mixed. */
  readonly bearings: readonly Bearing[];
  /** Time of the newest of them. */
  readonly evidence: Evidence;
  readonly findings: readonly LaterWord[];
}

/** What the status of an entry rests on. */
type Followed = Pick<RegisterEntry, "findings">;
type Dated = Pick<RegisterEntry, "findings" | "due" | "document" | "knownUntil">;

/**
 * What each speaker said last, by the time of the evidence and not of the paper: inspectors first, then the council, each partner by itself,
 * the committee. Partners and committees are left out where inspectors or the council speak of a later time. Background says nothing here, and
 * the order of the findings changes nothing.
 */
export function listSpeakerStatuses({ findings }: Followed): SpeakerStatus[] {
  const answers = findings.filter(({ background }) => !background).sort(compareLaterWords);
  const groups = Map.groupBy(answers, ({ speaker, name }) => (speaker === "partner" ? `${speaker} ${name}` : speaker));
  const statuses = [...groups.values()].map(weighWords);
  const main = statuses.filter(({ speaker }) => speaker === "inspector" || speaker === "council");
  return statuses
    .filter((status) => main.includes(status) || main.every(({ evidence }) => evidence.ends <= status.evidence.ends))
    .sort((a, b) => speakers.indexOf(a.speaker) - speakers.indexOf(b.speaker));
}

/**
 * The status of an entry: what inspectors said last of results, else what the council did, else another; where nobody speaks of results, an
 * intention before a mere mention. Undefined where no later document speaks of it.
 */
export function findStatus(entry: Followed): SpeakerStatus | undefined {
  const statuses = listSpeakerStatuses(entry);
  const find = (fits: (standing: Standing) => boolean) => statuses.find(({ standing }) => fits(standing));
  return find(isResult) ?? find((standing) => standing === "planned") ?? statuses[0];
}

/** Whether a standing speaks of results, and not only of intentions or of the matter. */
export function isResult(standing: Standing): boolean {
  return standing !== "planned" && standing !== "mentioned";
}

/** Whether a document about the same authority was published later here, so that it could speak of the entry. */
export function hasLaterDocuments({ document, knownUntil }: Pick<RegisterEntry, "document" | "knownUntil">): boolean {
  return knownUntil > document.published;
}

/** Whether the day by which it was due lies before the newest document, and none says with what result. No clock is asked. */
export function isOverdueWithoutWord(entry: Dated): boolean {
  const { due, knownUntil } = entry;
  if (due === undefined || lastDay(due) >= knownUntil) return false;
  return !listSpeakerStatuses(entry).some(({ standing }) => isResult(standing));
}

/** Weighs the words of one speaker, which must be at least one, in the order of time. */
function weighWords(words: readonly LaterWord[]): SpeakerStatus {
  const results = words.filter(({ bearing }) => isResult(bearing));
  const dated = results.filter((word) => !isUndatedQuotation(word));
  const planned = words.filter(({ bearing }) => bearing === "planned");
  const eligible = [dated, results, planned, words].find(({ length }) => length > 0) ?? words;
  const newest = eligible.filter(({ evidence }) => evidence.ends === eligible.at(-1)?.evidence.ends);
  const counted = eligible.filter((word) => newest.some((other) => isAboutSameTime(word, other)));
  const found = bearings.filter((bearing) => counted.some((word) => word.bearing === bearing));
  const [last] = newest.slice(-1) as [LaterWord];
  return {
    speaker: last.speaker,
    names: [...new Set(newest.map(({ name }) => name))],
    standing: found.length > 1 ? "mixed" : (found[0] ?? last.bearing),
    bearings: found,
    evidence: last.evidence,
    findings: counted,
  };
}

/** A quotation without a time of its own may be as old as anything: a dated word of the same speaker counts before it. */
function isUndatedQuotation({ quoted, evidence }: LaterWord): boolean {
  return quoted && evidence.basis === "publication";
}

/**
 * Whether two words of one speaker are about one time: their evidence ends on one day, or they were published on one day and what they are
 * about overlaps. A paper without a date for what it says may mean any time until its day.
 */
function isAboutSameTime(a: LaterWord, b: LaterWord): boolean {
  if (a.evidence.ends === b.evidence.ends) return true;
  if (a.date !== b.date) return false;
  if (a.evidence.basis === "publication" || b.evidence.basis === "publication") return true;
  return a.evidence.begins <= b.evidence.ends && b.evidence.begins <= a.evidence.ends;
}
