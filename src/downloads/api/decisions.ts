import { z } from "zod";
import { decisionKinds } from "../../catalogue/decisions.ts";
import { decisionUrl, sectionUrl } from "../../model/addresses.ts";
import { address, day, id, idOf, partialDay, words } from "./fields.ts";
import type { ApiResource } from "./resource.ts";

const answer = z.strictObject({
  document: idOf("the document").nullable(),
  meeting: idOf("the meeting").nullable(),
  place: words,
  text: words.describe("What it says, in our words."),
});

/** What was decided, asked for, planned and promised. */
export const decisionsResource: ApiResource = {
  name: "decisions",
  title: "Decisions",
  description:
    "What meetings decided and asked for, what they planned for later meetings, and what strategies promise, newest first.",
  page: sectionUrl.decisions,
  entry: z.strictObject({
    id,
    home: words.describe("Id of the meeting or document in which it stands."),
    kind: z.enum(decisionKinds),
    text: words.describe("What was decided, asked for or promised, in our words."),
    date: day.describe("Day of the meeting or document."),
    body: words.describe("Committee, or who published the document."),
    area: idOf("the authority"),
    meeting: idOf("the meeting, where it is of one").nullable(),
    item: words.nullable().describe("Number of the agenda's item."),
    askedOf: words.nullable().describe("Who is to act, where the source says so."),
    due: partialDay.nullable().describe("By when, or the day of the meeting that is to take it, as the source says."),
    answer: answer.nullable().describe("The later paper published here that answers it."),
    url: address,
  }),
  list: ({ catalogue }) =>
    catalogue.decisions.map((entry) => ({
      ...entry,
      item: entry.item?.number,
      url: decisionUrl(entry.home, entry.id),
    })),
};
