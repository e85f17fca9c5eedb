import type { Catalogue, MeetingEntry, PlanEntry } from "../../catalogue/catalogue.ts";
import { concernsLead } from "../../catalogue/councils.ts";
import { agendaItemId } from "../../model/addresses.ts";
import { attendanceKinds, type AttendanceKind, type Meeting } from "../../model/meeting.ts";
import { countNoun } from "../../statistics/format-lists.ts";

type Attendee = NonNullable<Meeting["people"]>[number];

/** What is planned for a later meeting, by what the law calls it. */
export const plannedIssueTitles: Record<NonNullable<Meeting["workProgramme"]>[number]["issue"], string> = {
  key: "key decision",
  "non-key": "non-key decision",
  "to-be-confirmed": "kind of decision to be confirmed",
};

/** The meetings and plans that a list has: all, or those that concern the council that leads. */
export function listWork(catalogue: Catalogue): {
  readonly meetings: readonly MeetingEntry[];
  readonly plans: readonly PlanEntry[];
} {
  return {
    meetings: [...catalogue.meetings.values()].filter(({ area }) => concernsLead(catalogue, [area])),
    plans: [...catalogue.plans.values()].filter(({ area }) => concernsLead(catalogue, [area])),
  };
}

/** The people of a meeting by how they took part; a way in which nobody did is left out. */
export function groupAttendance(meeting: MeetingEntry): { kind: AttendanceKind; people: readonly Attendee[] }[] {
  return attendanceKinds
    .map((kind) => ({ kind, people: (meeting.people ?? []).filter((person) => person.kind === kind) }))
    .filter(({ people }) => people.length > 0);
}

/** Whether nothing is published here of what a meeting decided or asked for, so that its page is of the business announced alone. */
export function isAgendaOnly({ record, items }: Pick<MeetingEntry, "record" | "items">): boolean {
  return record === "agenda" && items.every(({ decisions, votes, actions }) => !decisions && !votes && !actions);
}

/** What was decided on an item, as a line of a list that leads to it. */
export interface Outcome {
  /** Anchor of the item. */
  readonly id: string;
  readonly title: string;
  /** "2 decisions, unanimous", "1 decision; votes: 5 for, 0 against, 4 abstentions". */
  readonly how: string;
}

/** The items of a meeting on which something was decided or voted, in their order. */
export function listOutcomes({ items }: Pick<MeetingEntry, "items">): Outcome[] {
  return items.flatMap(({ number, title, decisions = [], unanimous, votes }) => {
    if (decisions.length === 0 && !votes) return [];
    const decided = [
      ...(decisions.length > 0 ? [countNoun(decisions.length, "decision")] : []),
      ...(unanimous ? ["unanimous"] : []),
    ].join(", ");
    const how = [decided, votes && `votes: ${countVotes(votes)}`].filter(Boolean).join("; ");
    return [{ id: agendaItemId(number), title: `${number}. ${title}`, how }];
  });
}

/** "5 for, 0 against, 4 abstentions". */
export function countVotes(votes: NonNullable<MeetingEntry["items"][number]["votes"]>): string {
  return `${votes.for} for, ${votes.against} against, ${countNoun(votes.abstentions, "abstention")}`;
}

/** A meeting that took a document, with the item of its agenda. */
export interface Hearing {
  readonly meeting: MeetingEntry;
  readonly item: MeetingEntry["items"][number];
}

/** The meetings that took a document, newest first. */
export function listHearings(catalogue: Catalogue, documentId: string): Hearing[] {
  return [...catalogue.meetings.values()].flatMap((meeting) =>
    meeting.items.filter((item) => item.documents?.includes(documentId)).map((item) => ({ meeting, item })),
  );
}
