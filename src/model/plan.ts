import { z } from "zod";
import { isoDate, partialDate } from "./date.ts";
import { bearings, wordFields } from "./finding.ts";
import { publicationFields } from "./publication.ts";
import { reference } from "./reference.ts";
import { sourcePlaceSchema } from "./source.ts";
import { identifier, text } from "./text.ts";

const actionSchema = z.strictObject({
  /** Id, unique within the plan, and among the recommendations of a document with the plan's id: it becomes an address. */
  id: identifier,
  /** What is to be done, in our words. */
  text: text,
  /** Priority that it stands under, as printed in short. */
  priority: text.optional(),
  /** Agency or post that leads. */
  lead: text.optional(),
  /** When it is due, where the plan says so. */
  due: partialDate.optional(),
  /** Topic, for the register, where it is not the theme's. */
  topic: reference("topics").optional(),
  /** Where in the plan's source it stands. */
  place: text,
});

const updateSchema = z.strictObject({
  /** Day of the paper that reports. */
  date: isoDate,
  /** Where the report stands. */
  source: sourcePlaceSchema,
  /** What was done or found, in our words, with its figures. */
  text: text,
  /** Actions of the theme that the report names, and how it bears on each. Without them it is about the theme as a whole. */
  actions: z
    .array(
      z.strictObject({
        /** Id of the action, in its theme. */
        id: identifier,
        bearing: z.enum(bearings),
      }),
    )
    .optional(),
  ...wordFields,
});

const themeSchema = z.strictObject({
  /** Id, unique within the plan: it becomes an anchor. */
  id: identifier,
  /** Number as printed. */
  number: text.optional(),
  title: text,
  /** What the theme is to reach, in our words. */
  aim: text,
  /** Topic of the theme's actions, for the register. */
  topic: reference("topics").optional(),
  /** Priorities under the theme, in our words or as short labels. */
  priorities: z.array(text).optional(),
  /** Wider priorities that the theme serves: ids from the plan's `serves`. */
  serves: z.array(identifier).optional(),
  /** Themes of an earlier plan that this one continues, as `plan#theme`. */
  continues: z
    .array(
      z
        .string()
        .regex(/^[a-z0-9-]+#[a-z0-9-]+$/, { error: "is not plan#theme|Write the plan's id, # and the theme's id." }),
    )
    .optional(),
  /** What is to be done, each with an id by which reports and threads name it. */
  actions: z.array(actionSchema).optional(),
  updates: z.array(updateSchema).optional(),
  note: text.optional(),
});

const visitSchema = z.strictObject({
  /** Which visit it was, counted from 1. */
  number: z.int().min(1),
  from: isoDate.optional(),
  to: isoDate.optional(),
  /** What the visit looked at, in our words. */
  focus: text,
  /** Letter about the visit, where it is published here. */
  document: reference("documents").optional(),
  source: sourcePlaceSchema,
  note: text.optional(),
});

const planIndicatorSchema = z.strictObject({
  /** Measure as printed. */
  title: text,
  /** Theme that it stands under. */
  theme: identifier.optional(),
  /** Our indicator of the same measure, where its figures are held. */
  indicator: reference("indicators").optional(),
  place: text,
});

/** A plan with themes, actions and reports on them: an improvement plan, a delivery plan. One file a plan in `data/plans`. */
export const planSchema = z.strictObject({
  title: text,
  shortTitle: text,
  /** Time that the plan covers, in words. */
  covers: text,
  /** Day, month or year in which it was agreed, where its source is a later paper: what is older is no answer to its actions. */
  agreed: partialDate.optional(),
  area: reference("areas"),
  /** What the plan is for, who agreed it and who watches over it, in our words. */
  summary: text,
  source: sourcePlaceSchema,
  /** Wider priorities that themes serve. */
  serves: z.array(z.strictObject({ id: identifier, title: text })).optional(),
  themes: z.array(themeSchema).min(1),
  /** Monitoring visits that the plan is measured by. */
  visits: z.array(visitSchema).optional(),
  /** Measures by which the plan is judged. */
  indicators: z.array(planIndicatorSchema).optional(),
  notes: z.array(text).optional(),
  ...publicationFields,
});

export type Plan = z.infer<typeof planSchema>;
export type Theme = Plan["themes"][number];
export type Action = z.infer<typeof actionSchema>;
