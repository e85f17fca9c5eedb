import { z } from "zod";
import { reference } from "./reference.ts";
import { citationSchema } from "./source.ts";
import { identifier, text } from "./text.ts";

/** Parts of the site: `standards` for the stages of education, `services` for care and protection. */
export const topicParts = ["standards", "services"] as const;
export type TopicPart = (typeof topicParts)[number];

/** A topic or stage that documents and indicators are listed under: an entry of `data/topics.yaml`, in the order of display. */
export const topicSchema = z.strictObject({
  id: identifier,
  title: text,
  /** One or two sentences for parents and residents. */
  summary: text,
  /** `standards` for the stages of education, `services` for care and protection. */
  part: z.enum(topicParts),
});
export type Topic = z.infer<typeof topicSchema>;

/** A group of pupils for which the same measure is given: an entry of `data/pupil-groups.yaml`, in the order of display. */
export const pupilGroupSchema = z.strictObject({
  id: identifier,
  title: text,
  /** Who is counted. */
  definition: text,
  /** The group of all pupils who are not in this one, with which it is compared. */
  others: reference("pupilGroups").optional(),
});
export type PupilGroup = z.infer<typeof pupilGroupSchema>;

/** A band of a ranking of N areas: an entry of `data/bands.yaml`. */
export const bandSchema = z.strictObject({
  id: identifier,
  /** Words for readers, for example "top 10%". */
  title: text,
  /** Which end of the ranking it counts from. */
  end: z.enum(["top", "bottom"]),
  /** Share of the areas, between 0 and 1: of 152, the top 0.1 is rank 15 or better. */
  share: z.number().gt(0).lt(1),
});
export type Band = z.infer<typeof bandSchema>;

/** A term or acronym: an entry of `data/terms.yaml`. */
export const termSchema = z.strictObject({
  id: identifier,
  /** The term in full. */
  term: text,
  /** Short forms, for example "GLD". */
  acronyms: z.array(text).optional(),
  /** Other words that people search for. */
  synonyms: z.array(text).optional(),
  /** What it means, in one to three plain sentences. */
  definition: text,
  /** A few words that stand in brackets after the first mention on each page, where readers must not have to follow a link: "similar councils". */
  brief: text.optional(),
  /** Part of the site in which alone the word has this meaning, where it is an everyday word: pages of the other part do not link it. */
  part: z.enum(topicParts).optional(),
  /** The work that defines it, where it has an official definition. */
  source: citationSchema.optional(),
});
export type Term = z.infer<typeof termSchema>;
