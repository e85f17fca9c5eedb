import { z } from "zod";
import { reference } from "./reference.ts";
import { citationSchema } from "./source.ts";
import { identifier, text } from "./text.ts";

/** One step of a grading scale. */
const gradeSchema = z.strictObject({
  /** The word that inspectors use, for example "Good". Judgements are stored and compared by this word. */
  word: text,
  /** Other words that reports print for the same grade: a judgement may be stored by one of them, as printed. */
  alsoPrinted: z.array(text).min(1).optional(),
  /** The number that stands for the word in this framework, where it has numbers. In 2007 4 was best, in 2012 1. */
  number: z.int().optional(),
  /** What the framework says that the grade means, in our words. */
  meaning: text.optional(),
});

const judgementAreaSchema = z.strictObject({
  /** Id of the area of judgement, unique within the framework. */
  id: identifier,
  /** Heading as printed. */
  title: text,
  /** Heading that it stands under, where the framework has parts. */
  part: text.optional(),
  /** Whether it judges the whole of what the framework inspects. A framework may have several such areas: one a service. */
  overall: z.literal(true).optional(),
  /** Theme that lets areas of different frameworks stand side by side, for example `staying-safe`. */
  theme: identifier.optional(),
  /** Topics on whose pages its judgements are shown. */
  topics: z.array(reference("topics")).optional(),
});

/** An inspection framework: who inspects, what is judged and on which scale. One file a framework in `data/frameworks`. */
export const frameworkSchema = z.strictObject({
  /** Full title. */
  title: text,
  /** Name short enough for a table. */
  shortTitle: text,
  /** Who inspects or assesses. */
  inspectorate: text,
  /** First and, where it has ended, last year in which the framework was used. */
  years: z.strictObject({ from: z.int(), to: z.int().optional() }),
  /** One paragraph on what the framework covers, in our words. */
  summary: text,
  /** The grading scale, best grade first. It is empty where inspectors report in words and give no grades. */
  scale: z.array(gradeSchema).refine((grades) => grades.length !== 1, {
    error: "has one grade only|Add the others, or write [] where inspectors give no grades.",
  }),
  /** What is judged, in the framework's order; empty where its reports have no fixed parts. */
  judgementAreas: z.array(judgementAreaSchema),
  /** The work that sets the framework out. */
  source: citationSchema,
  /** For officers: what of the record no source was found for, and what to compare it with. It is not published. */
  unconfirmed: z.array(text).min(1).optional(),
});

export type Framework = z.infer<typeof frameworkSchema>;
export type JudgementArea = z.infer<typeof judgementAreaSchema>;

/** The step of a framework's scale that a judgement's word stands for, from 0 for the best; -1 where it is not on the scale. */
export function findGrade({ scale }: Pick<Framework, "scale">, word: string): number {
  return scale.findIndex((grade) => grade.word === word || (grade.alsoPrinted?.includes(word) ?? false));
}
