/*
 * What meetings decided and asked for, what strategies promise, and what is planned for later meetings, in one shape. An entry is known by its meeting
 * or document and its id there, which is its address too; a plain sentence has the number of its item and its place under it.
 */
import { agendaItemId } from "../model/addresses.ts";
import type { Decided, DecisionAnswer } from "../model/decision.ts";
import type { Document } from "../model/document.ts";
import type { Meeting } from "../model/meeting.ts";
import { compareText } from "../records/issue.ts";
import type { MarkdownBody, SourceRecord } from "../records/record.ts";

type Item = Meeting["items"][number];

/** An item of an agenda with what was decided and asked for as sentences. */
export type MeetingItem = Omit<Item, "decisions" | "actions"> & {
  readonly decisions?: readonly string[];
  readonly actions?: readonly string[];
};

/** What a meeting has beside the fields of its record. */
export interface MeetingContent {
  readonly id: string;
  readonly file: string;
  readonly items: readonly MeetingItem[];
  readonly text: MarkdownBody;
}

/** What an entry of the list of decisions is. */
export const decisionKinds = ["resolution", "action", "planned-business", "commitment"] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** Something that was decided, asked for, promised or planned for a later meeting. */
export interface DecisionEntry {
  /** Id of the meeting or document in which it stands, and its own id there. */
  readonly home: string;
  readonly id: string;
  readonly kind: DecisionKind;
  readonly text: string;
  /** Day of the meeting, or of the document. */
  readonly date: string;
  /** Authority whose meeting it was, or the first that the document is about. */
  readonly area: string;
  /** Committee, or who published the document. */
  readonly body: string;
  /** Meeting and item under which it stands; undefined for a promise of a document. */
  readonly meeting: string | undefined;
  readonly item: MeetingItem | undefined;
  /** Place in the document. */
  readonly place: string | undefined;
  readonly askedOf: string | undefined;
  /** Day, month or year by which it is to be done, or the day of the meeting that is to take it. */
  readonly due: string | undefined;
  /** The later paper that answers it. */
  readonly answer: DecisionAnswer | undefined;
}

/** What of a document makes its promises entries. */
type PromisingDocument = Pick<Document, "published" | "publisher" | "areas" | "commitments"> & { readonly id: string };

/** A meeting's items with all that was decided as sentences. */
export function listMeetingItems(items: readonly Item[]): MeetingItem[] {
  return items.map(({ decisions, actions, ...item }) => ({
    ...item,
    ...(decisions && { decisions: decisions.map(textOf) }),
    ...(actions && { actions: actions.map(textOf) }),
  }));
}

/** All entries of the list of decisions, newest first, those of one meeting in the order of its agenda. */
export function listDecisions(
  meetings: readonly SourceRecord<"meetings">[],
  documents: Iterable<PromisingDocument>,
): DecisionEntry[] {
  return [...meetings.flatMap(listOfMeeting), ...[...documents].flatMap(listOfDocument)].sort(
    (a, b) => compareText(b.date, a.date) || compareText(a.home, b.home),
  );
}

function listOfMeeting({ id: home, fields }: SourceRecord<"meetings">): DecisionEntry[] {
  const { date, area, body, items, workProgramme = [] } = fields;
  const about = { home, date, area, body, meeting: home, place: undefined };
  const ofItems = items.flatMap((item) => {
    const [own] = listMeetingItems([item]);
    const list = (kind: DecisionKind, word: string, all: readonly Decided[] = []) =>
      all.map((decided, index) => ({
        ...{ ...about, kind, item: own, text: textOf(decided) },
        ...(typeof decided === "string"
          ? { id: `${agendaItemId(item.number)}-${word}-${String(index + 1)}`, ...nothingElse }
          : { ...nothingElse, ...decided }),
      }));
    return [...list("resolution", "decided", item.decisions), ...list("action", "asked", item.actions)];
  });
  const planned = [...Map.groupBy(workProgramme, ({ meeting }) => meeting)].flatMap(([day, lines]) =>
    lines.map((line, index) => ({
      ...{ ...about, kind: "planned-business" as const, item: undefined, answer: undefined },
      id: line.id ?? `planned-${day}-${String(index + 1)}`,
      text: `${line.title}. ${line.decision}`,
      askedOf: line.reportOf,
      due: day,
    })),
  );
  return [...ofItems, ...planned];
}

function listOfDocument({
  id: home,
  published,
  publisher,
  areas,
  commitments = [],
}: PromisingDocument): DecisionEntry[] {
  return commitments.map((commitment) => ({
    ...{ ...nothingElse, ...commitment, home, kind: "commitment" as const, date: published },
    ...{ area: areas[0] ?? "", body: publisher, meeting: undefined, item: undefined },
  }));
}

const nothingElse = { askedOf: undefined, due: undefined, answer: undefined };

function textOf(decided: Decided): string {
  return typeof decided === "string" ? decided : decided.text;
}
