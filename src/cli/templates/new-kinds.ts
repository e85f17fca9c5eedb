import type { CollectionName } from "../../model/collections.ts";
import { toIdentifier } from "../../model/text.ts";

/** One of the four questions of a new record. */
export interface Question {
  /** Name of the option that answers it. */
  readonly option: string;
  /** The field that the answer is for, as a path with dots. Words with commas between them answer a list. */
  readonly field: string;
  /** What the officer is asked. */
  readonly asks: string;
  /** Whether the answer is a list. */
  readonly isList?: true;
}

/** A kind of record that can be made by questions. */
export interface NewKind {
  readonly collection: CollectionName;
  readonly questions: readonly Question[];
  /** The id, from the answers by option, where the officer names none. `day` is today. */
  readonly nameIt: (answers: Answers, day: string) => string;
  /** Fields that are known without a question. */
  readonly known?: (facts: { readonly council: string; readonly day: string }) => Readonly<Record<string, unknown>>;
}

/** Answers by option; without an entry where the officer does not know yet. */
export type Answers = Readonly<Record<string, string>>;

const title: Question = { option: "title", field: "title", asks: "Its title" };
const byTitle = ({ title: words = "new-record" }: Answers) => toIdentifier(words) || "new-record";
const ofCouncil = ({ council }: { readonly council: string }) => ({ area: council });

/** Every kind that `new` makes, by its word on the command line. */
export const newKinds = {
  document: {
    collection: "documents",
    questions: [
      title,
      { option: "kind", field: "kind", asks: "What kind of document (npx findings list document-kinds)" },
      { option: "published", field: "published", asks: "Day of publication, as 2019-03-11" },
      { option: "publisher", field: "publisher", asks: "Who published it" },
    ],
    nameIt: byTitle,
    known: ({ council }) => ({ areas: [council] }),
  },
  indicator: {
    collection: "indicators",
    questions: [
      title,
      { option: "unit", field: "unit", asks: "Its unit, as percent or count" },
      { option: "period-kind", field: "periodKind", asks: "How it counts time, as academic-year-ending or month" },
      { option: "topic", field: "topic", asks: "Its topic (npx findings list topics)" },
    ],
    nameIt: byTitle,
    known: () => ({ polarity: "unknown", decimals: 1 }),
  },
  framework: {
    collection: "frameworks",
    questions: [
      title,
      { option: "inspectorate", field: "inspectorate", asks: "Who inspects" },
      { option: "from", field: "years.from", asks: "First year in which it was used" },
      {
        option: "grades",
        field: "scale[].word",
        asks: "Its grades, the best first, with commas between",
        isList: true,
      },
    ],
    nameIt: byTitle,
    known: () => ({ judgementAreas: [] }),
  },
  table: {
    collection: "tables",
    questions: [
      title,
      { option: "document", field: "source.document", asks: "The document that prints it, by its id" },
      { option: "unit", field: "unit", asks: "Unit of its cells, as count or percent" },
      { option: "columns", field: "columns[].title", asks: "Titles of its columns, with commas between", isList: true },
    ],
    nameIt: byTitle,
    known: ofCouncil,
  },
  meeting: {
    collection: "meetings",
    questions: [
      { option: "body", field: "body", asks: "The committee or board" },
      { option: "date", field: "date", asks: "Day of the meeting, as 2019-03-28" },
      { option: "record", field: "record", asks: "minutes, or agenda" },
      { option: "items", field: "items[].title", asks: "Titles of its items, with commas between", isList: true },
    ],
    nameIt: ({ body = "meeting", date }, day) => `${date ?? day}-${toIdentifier(body)}`,
    known: ofCouncil,
  },
  plan: {
    collection: "plans",
    questions: [
      title,
      { option: "covers", field: "covers", asks: "Time that it covers, as 2019-20" },
      { option: "document", field: "source.document", asks: "The document that it stands in, by its id" },
      { option: "themes", field: "themes[].title", asks: "Titles of its themes, with commas between", isList: true },
    ],
    nameIt: byTitle,
    known: ofCouncil,
  },
  thread: {
    collection: "threads",
    questions: [
      title,
      { option: "topic", field: "topic", asks: "Its topic (npx findings list topics)" },
      {
        option: "recommendations",
        field: "recommendations[]",
        asks: "What asked for it, as document#id, with commas between",
        isList: true,
      },
      { option: "summary", field: "summary", asks: "What the matter is, in a sentence" },
    ],
    nameIt: byTitle,
  },
  correction: {
    collection: "corrections",
    questions: [
      title,
      { option: "concerns", field: "concerns", asks: "What changed, as: indicator some-id" },
      { option: "before", field: "before", asks: "What readers saw before" },
      { option: "after", field: "after", asks: "What they see now" },
    ],
    nameIt: ({ title: words = "correction" }, day) => `${day}-${toIdentifier(words)}`,
    known: ({ day }) => ({
      date: day,
      before: "TODO: what readers saw before.",
      after: "TODO: what they see now.",
      concerns: [
        { indicator: "TODO: the id of what changed; write document, table, meeting or plan where it is none." },
      ],
    }),
  },
  redirect: {
    collection: "redirects",
    questions: [
      { option: "from", field: "from", asks: "Address that was published, as /indicators/old-name/" },
      { option: "to", field: "to", asks: "Where its readers are to go" },
    ],
    nameIt: ({ from = "" }) => from,
  },
} as const satisfies Readonly<Record<string, NewKind>>;

export type NewKindName = keyof typeof newKinds;
