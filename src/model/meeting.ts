import { z } from "zod";
import { isoDate } from "./date.ts";
import { decidedSchema } from "./decision.ts";
import { publicationFields } from "./publication.ts";
import { reference } from "./reference.ts";
import { identifier, text, webAddress } from "./text.ts";

/** How somebody took part in a meeting. */
export const attendanceKinds = ["present", "in-attendance", "apologies", "summoned", "substitute"] as const;
export type AttendanceKind = (typeof attendanceKinds)[number];

/** Ways of taking part, in readers' words. */
export const attendanceTitles: Record<AttendanceKind, string> = {
  present: "Present",
  "in-attendance": "Also in attendance",
  apologies: "Apologies for absence",
  summoned: "Summoned to the meeting",
  substitute: "Substitutes",
};

const attendeeSchema = z.strictObject({
  /** Name as printed. */
  name: text,
  /** Part played, for example "Chairman" or "Co-opted member". */
  role: text.optional(),
  kind: z.enum(attendanceKinds),
});

const agendaItemSchema = z.strictObject({
  /** Number as printed, for example "7" or "6a". */
  number: text,
  title: text,
  /** Pages of the agenda pack. */
  pages: text.optional(),
  /** Documents published here that the item is about. */
  documents: z.array(reference("documents")).optional(),
  /** Topics of the item, where they are not those of its documents. */
  topics: z.array(reference("topics")).optional(),
  /** Who brought the item, for example "Councillor Anne Hutton". */
  broughtBy: text.optional(),
  /** What was said, in our words. */
  summary: text.optional(),
  /** What the paper asked the meeting to do, in our words. */
  recommendations: z.array(text).optional(),
  /** What was resolved, in our words. */
  decisions: z.array(decidedSchema).optional(),
  /** Whether the source says that the decision was unanimous. */
  unanimous: z.literal(true).optional(),
  /** Votes, where they were counted. */
  votes: z
    .strictObject({
      /** How many voted for it. */
      for: z.int().min(0),
      /** How many voted against it. */
      against: z.int().min(0),
      /** How many abstained. */
      abstentions: z.int().min(0),
    })
    .optional(),
  /** What somebody was asked to do, in our words. */
  actions: z.array(decidedSchema).optional(),
  /** Interests declared on the item. */
  declarations: z
    .array(
      z.strictObject({
        /** Who declared it. */
        name: text,
        /** What the interest is, as the source words it. */
        interest: text,
      }),
    )
    .optional(),
  /** Remark to readers. */
  note: text.optional(),
});

const plannedItemSchema = z.strictObject({
  /** Id, unique within the meeting: it becomes an address. Without it, the day and the number of the line under it. */
  id: identifier.optional(),
  /** Day of the meeting that is to take the item. */
  meeting: isoDate,
  title: text,
  /** What the meeting is to do, in our words. */
  decision: text,
  /** Officer who reports. */
  reportOf: text,
  /** As printed: key, non-key or to be confirmed. */
  issue: z.enum(["key", "non-key", "to-be-confirmed"]),
});

/** A meeting of a committee or board. One Markdown file in `content/meetings`, named by its day and body. */
export const meetingSchema = z.strictObject({
  /** Name of the committee or board. */
  body: text,
  /** Day of the meeting. */
  date: isoDate,
  /** Time of day as printed. */
  time: text.optional(),
  /** When it ended, as printed. */
  ended: text.optional(),
  venue: text.optional(),
  /** Authority whose committee it is. */
  area: reference("areas"),
  /** `minutes` where the source records what was decided, `agenda` where it only announces the meeting. */
  record: z.enum(["minutes", "agenda"]),
  /** One or two sentences for lists and search results, in our words. */
  summary: text,
  people: z.array(attendeeSchema).optional(),
  /** Business in the order of the agenda. */
  items: z.array(agendaItemSchema).min(1),
  /** Business planned for later meetings. */
  workProgramme: z.array(plannedItemSchema).optional(),
  /** The original. */
  source: z.strictObject({
    description: text,
    /** Address of the original. */
    address: webAddress.optional(),
    licence: text,
  }),
  notes: z.array(text).optional(),
  ...publicationFields,
});

export type Meeting = z.infer<typeof meetingSchema>;
