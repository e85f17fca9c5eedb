/*
 * What was decided, asked for and promised has one list, a section a meeting or document. What somebody was to do says who, by when, and which later
 * paper published here answers it, or that none does; of a plain resolution nothing is asked.
 */
import { nameBody } from "../../catalogue/body-names.ts";
import type { Catalogue, MeetingEntry } from "../../catalogue/catalogue.ts";
import type { DecisionEntry, DecisionKind, MeetingItem } from "../../catalogue/decisions.ts";
import { committeeUrl, documentUrl, meetingUrl } from "../../model/addresses.ts";
import { formatDate } from "../../statistics/format-time.ts";
import { findCommittee } from "./committees.ts";

/** What an entry is, in readers' words. */
export const decisionKindTitles: Record<DecisionKind, string> = {
  resolution: "Resolved",
  action: "Action asked for",
  "planned-business": "Planned business",
  commitment: "Commitment",
};

/** What one meeting or document decided or promised. */
export interface DecisionSection {
  /** Its id, which is the anchor of the section. */
  readonly home: string;
  readonly title: string;
  /** Day of the meeting in words, which names it on the page of its committee; undefined for a document. */
  readonly day: string | undefined;
  readonly url: string;
  /** Page of the committee, where it is a meeting. */
  readonly committee: string | undefined;
  readonly groups: readonly DecisionGroup[];
}

/** Entries of one item of an agenda, or of none. */
export interface DecisionGroup {
  readonly item: MeetingItem | undefined;
  readonly entries: readonly DecisionEntry[];
}

/** Everything that was decided, a section a meeting or document, newest first. */
export function listDecisionSections(
  catalogue: Catalogue,
  decisions: readonly DecisionEntry[] = catalogue.decisions,
): DecisionSection[] {
  return [...Map.groupBy(decisions, ({ home }) => home)].map(([home, entries]): DecisionSection => {
    const meeting = catalogue.meetings.get(home);
    const groups = [...Map.groupBy(entries, ({ item }) => item?.number)].map(([, own]) => ({
      item: own[0]?.item,
      entries: own,
    }));
    const isOfMeeting = entries.some((entry) => entry.meeting !== undefined);
    if (meeting && isOfMeeting) {
      const title = titleMeeting(catalogue, meeting);
      const committee = committeeUrl(findCommittee(catalogue, meeting).id);
      return { home, title, day: formatDate(meeting.date), url: meetingUrl(home), committee, groups };
    }
    const title = catalogue.documents.get(home)?.title ?? home;
    return { home, title, day: undefined, url: documentUrl(home), committee: undefined, groups };
  });
}

/** Who is to act and by when, in words; empty where the source says neither. */
export function describeTask({ kind, askedOf, due }: DecisionEntry): string {
  const dueWords =
    due === undefined
      ? []
      : [kind === "planned-business" ? `Meeting of ${formatDate(due)}` : `Due: ${formatDate(due)}`];
  const who =
    askedOf === undefined ? [] : [kind === "planned-business" ? `Report of: ${askedOf}` : `Asked of: ${askedOf}`];
  return [...who, ...dueWords].map((part) => `${part}.`).join(" ");
}

/** What became of something that somebody was to do: a later paper or meeting, or that none is published here. Undefined of a plain resolution. */
export type Outcome =
  | { readonly kind: "answered"; readonly text: string; readonly document: string; readonly place: string }
  | { readonly kind: "answered-by-meeting"; readonly text: string; readonly title: string; readonly url: string }
  | { readonly kind: "meeting"; readonly title: string; readonly url: string }
  | { readonly kind: "none"; readonly words: string };

/** Finds what became of an entry. Business planned for a meeting leads to that meeting, where its agenda or minutes are published here. */
export function findOutcome(catalogue: Catalogue, entry: DecisionEntry): Outcome | undefined {
  const { kind, answer, askedOf, due, body, area } = entry;
  if (answer?.document !== undefined) return { kind: "answered", ...answer, document: answer.document };
  const answering = catalogue.meetings.get(answer?.meeting ?? "");
  if (answer && answering) {
    const title = `${titleMeeting(catalogue, answering)}, ${answer.place}`;
    return { kind: "answered-by-meeting", text: answer.text, title, url: meetingUrl(answering.id) };
  }
  if (kind === "planned-business") {
    const taken = [...catalogue.meetings.values()].find(
      (meeting) => meeting.date === due && meeting.body === body && meeting.area === area,
    );
    // Business of the very meeting that lists it needs no way there.
    if (taken?.id === entry.meeting) return undefined;
    return taken
      ? { kind: "meeting", title: titleMeeting(catalogue, taken), url: meetingUrl(taken.id) }
      : { kind: "none", words: "No papers of that meeting are published here." };
  }
  if (kind === "resolution" && askedOf === undefined && due === undefined) return undefined;
  return { kind: "none", words: "No later paper published here answers it." };
}

/** What a meeting is called: its committee and its day. */
export function titleMeeting(
  catalogue: Pick<Catalogue, "meetings" | "areas">,
  meeting: Pick<MeetingEntry, "body" | "area" | "date">,
): string {
  return `${nameBody(catalogue, meeting)}, ${formatDate(meeting.date)}`;
}

/** Votes and unanimity of an item, in words; undefined where the source tells neither. */
export function describeVotes({ votes, unanimous }: MeetingItem): string | undefined {
  if (votes)
    return `Votes: ${String(votes.for)} for, ${String(votes.against)} against, ${String(votes.abstentions)} abstentions`;
  return unanimous ? "Unanimous" : undefined;
}

/** Decisions that a thread names, oldest first. */
export function listThreadDecisions(catalogue: Catalogue, keys: readonly string[] = []): DecisionEntry[] {
  return catalogue.decisions.filter(({ home, id }) => keys.includes(`${home}#${id}`)).toReversed();
}
