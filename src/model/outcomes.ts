import { z } from "zod";
import { isoDate } from "./date.ts";
import { reference } from "./reference.ts";
import { citedWorkSchema } from "./source.ts";
import { identifier, text } from "./text.ts";

const outcomeSchema = z.strictObject({
  /** Authority that was inspected. */
  area: reference("areas"),
  /** Framework under which it was. */
  framework: reference("frameworks"),
  /** Day on which the report was published. */
  published: isoDate,
  /** What kind of inspection it was, as the source says, for example "Short inspection". */
  kind: text.optional(),
  /** Grades in the words of the framework's scale, by area of judgement; empty where the source gives none. */
  judgements: z.record(identifier, text),
  /** Remark to readers. */
  note: text.optional(),
});

/**
 * Outcomes of inspections whose reports are not published here, as a list of official statistics gives them: `data/outcomes/<id>.yaml`. An import writes
 * it; an officer may type it.
 */
export const outcomesSchema = z.strictObject({
  /** The list that they are from. */
  citation: citedWorkSchema,
  /** Words of the source for kinds of inspection that no rule of the engine knows, with their framework. */
  types: z.record(z.string(), reference("frameworks")).optional(),
  /** Columns of the source that no rule of the engine knows, with the area of judgement, or `left-out`. */
  columns: z.record(z.string(), identifier).optional(),
  /** Every inspection once, oldest first; none before the first import, where types or columns had to be said. */
  outcomes: z.array(outcomeSchema),
});

export type Outcomes = z.infer<typeof outcomesSchema>;
export type Outcome = Outcomes["outcomes"][number];
