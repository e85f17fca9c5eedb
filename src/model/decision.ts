import { z } from "zod";
import { partialDate } from "./date.ts";
import { reference } from "./reference.ts";
import { identifier, text } from "./text.ts";

/** A later paper that says what was done about it: a document or the papers of a meeting. */
const answerSchema = z
  .strictObject({
    /** Id of the document. */
    document: reference("documents").optional(),
    /** Id of the meeting, where its agenda or minutes say it. */
    meeting: reference("meetings").optional(),
    /** Where in it. */
    place: text,
    /** What it says, in our words. */
    text: text,
  })
  .superRefine(({ document, meeting }, context) => {
    if ((document === undefined) !== (meeting === undefined)) return;
    const message = "does not name one paper|Name a document or a meeting published here, and not both.";
    context.addIssue({ code: "custom", message });
  });

/** What is known of something that a body decided, asked for or committed itself to. */
const decisionFields = {
  /** Id, unique within the meeting or document: it becomes an address. */
  id: identifier,
  /** What was decided, asked for or promised, in our words. */
  text: text,
  /** Who is to act, where the source says so. */
  askedOf: text.optional(),
  /** Day, month or year by which it is to be done, where the source says so. */
  due: partialDate.optional(),
  /** The later paper published here that answers it. Without it readers of what somebody was to do are told that none is. */
  answer: answerSchema.optional(),
};

/** A decision or an action asked for: a sentence in our words, or the sentence as `text` with what else the source says of it. */
export const decidedSchema = z.union([text, z.strictObject(decisionFields)], {
  error:
    "is neither a sentence nor a decision|Write the sentence, or id: and text: with askedOf, due or answer where the sources say so.",
});

/** What a strategy, protocol or plan commits somebody to, without being an action of a plan. */
export const commitmentSchema = z.strictObject({
  ...decisionFields,
  /** Where in the document it stands. */
  place: text,
});

export type Decided = z.infer<typeof decidedSchema>;
export type Commitment = z.infer<typeof commitmentSchema>;
export type DecisionAnswer = z.infer<typeof answerSchema>;
