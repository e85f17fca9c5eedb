/*
 * Pages for parents are words and rules. `data/stages.yaml` says which measures count at a stage and what they mean; how they compare, rank
 * and changed is stated by `findings/key-measure.ts` from the figures, and never written by hand. The change is that since the year before,
 * or the reason why there is none.
 */
import { z } from "zod";
import { reference } from "./reference.ts";
import { identifier, text } from "./text.ts";

const sharePeopleSchema = z.strictObject({
  /** Who is counted, in the plural: "children", "pupils". */
  who: text,
  /** What those did of whom the figure is the share, in the past: "were ready for year 1". */
  did: text,
});

const keyMeasureSchema = z.strictObject({
  indicator: reference("indicators"),
  /** Name in everyday words, for example "Ready for year 1". */
  title: text,
  /** What the figure counts and what it tells a parent, in one to three plain sentences. No figures: they come from the data. */
  meaning: text,
  /**
   * Where the figure is a share of people: who they are and what they did. The page then says it of 10 or 100 of them: "In Exampleshire
   * about 7 in 10 children were ready for year 1". Not for shares of schools, classes or days.
   */
  people: sharePeopleSchema.optional(),
  /** Where the figure is the share of school sessions that pupils missed: who they are, in the plural. The page then says it in days of a school year. */
  schoolDays: z
    .strictObject({
      /** Who misses school, in the plural: "pupils". */
      who: text,
    })
    .optional(),
  /** What a parent can take from the figure or ask the school, in one or two plain sentences. No figures. */
  forYou: text.optional(),
});

/** A stage of a child's life as its own page for parents: an entry of `data/stages.yaml`, in the order of display. */
export const stageSchema = z.strictObject({
  /** Id of the stage: it becomes an address. */
  id: identifier,
  /** Name in everyday words, for example "Primary school". */
  title: text,
  /** Ages or school years, for example "Reception, age four to five". */
  ages: text,
  /** What happens at this stage, in one to three plain sentences. No figures: they come from the data. */
  summary: text,
  /** Topics with the charts, documents and recommendations to read next. */
  topics: z.array(reference("topics")).min(1),
  /** The measures that say most about the stage, the most telling first. */
  measures: z
    .array(keyMeasureSchema)
    .min(3, { error: "are too few|A stage has three to five key measures." })
    .max(5, { error: "are too many|A stage has three to five key measures." }),
});

export type Stage = z.infer<typeof stageSchema>;
export type SharePeople = z.infer<typeof sharePeopleSchema>;
export type KeyMeasure = z.infer<typeof keyMeasureSchema>;
