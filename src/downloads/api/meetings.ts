import { z } from "zod";
import type { MeetingEntry } from "../../catalogue/catalogue.ts";
import { attendanceKinds } from "../../model/meeting.ts";
import { formatDate } from "../../statistics/format-time.ts";
import { plainMarkdown } from "../../views/documents/document-markdown.ts";
import { apiUrl, meetingUrl, sectionUrl } from "../../model/addresses.ts";
import { address, day, id, idOf, words } from "./fields.ts";
import type { ApiResource } from "./resource.ts";

const entry = {
  id,
  body: words.describe("Committee or board."),
  date: day,
  area: idOf("the authority"),
  record: z.enum(["minutes", "agenda"]),
  summary: words,
  url: address,
  json: address,
};

const item = z.strictObject({
  number: words,
  title: words,
  pages: words.nullable().describe("Pages of the agenda pack."),
  documents: z.array(idOf("a document that it is about")),
  topics: z.array(idOf("a topic, where they are not those of its documents")),
  broughtBy: words.nullable(),
  summary: words.nullable(),
  recommendations: z.array(words),
  decisions: z.array(words),
  unanimous: z.boolean().describe("Whether the source says that the decision was unanimous."),
  votes: z.strictObject({ for: z.int(), against: z.int(), abstentions: z.int() }).nullable(),
  actions: z.array(words),
  declarations: z.array(z.strictObject({ name: words, interest: words })),
  note: words.nullable(),
});

/** Meetings, newest first. */
export const meetingsResource: ApiResource = {
  name: "meetings",
  title: "Meetings",
  description: "Meetings of committees and boards, newest first.",
  page: sectionUrl.meetings,
  entry: z.strictObject(entry),
  list: ({ catalogue }) => Array.from(catalogue.meetings.values(), describe),
  records: {
    name: "meeting",
    title: "A meeting with its business, decisions and votes",
    record: z.strictObject({
      ...entry,
      time: words.nullable(),
      ended: words.nullable(),
      venue: words.nullable(),
      people: z.array(z.strictObject({ name: words, role: words.nullable(), kind: z.enum(attendanceKinds) })),
      items: z.array(item),
      workProgramme: z.array(
        z.strictObject({
          meeting: day,
          title: words,
          decision: words,
          reportOf: words,
          issue: z.enum(["key", "non-key", "to-be-confirmed"]),
        }),
      ),
      source: z.strictObject({ description: words, address: words.nullable(), licence: words }),
      notes: z.array(words),
      text: words.describe("Text as Markdown, in our words; may be empty."),
    }),
    list: ({ catalogue }) =>
      Array.from(catalogue.meetings.values(), (meeting) => ({
        id: meeting.id,
        title: `${meeting.body}, ${formatDate(meeting.date)}`,
        page: meetingUrl(meeting.id),
        read: () => ({ ...describe(meeting), text: plainMarkdown(meeting.text) }),
      })),
  },
};

function describe(meeting: MeetingEntry) {
  return { ...meeting, url: meetingUrl(meeting.id), json: apiUrl(`meetings/${meeting.id}`) };
}
