import { z } from "zod";
import type { PlanEntry } from "../../catalogue/catalogue.ts";
import { bearings, speakers } from "../../model/finding.ts";
import { actionUrl, apiUrl, planUrl, sectionUrl } from "../../model/addresses.ts";
import { address, day, id, idOf, partialDay, place, sourcePlace, words } from "./fields.ts";
import type { ApiResource } from "./resource.ts";

const entry = {
  id,
  title: words,
  shortTitle: words,
  covers: words.describe("Time that it covers."),
  area: idOf("the authority"),
  source: sourcePlace,
  url: address,
  json: address,
};

const ownId = words.describe("Id within the plan.");

const theme = z.strictObject({
  id: ownId,
  number: words.nullable(),
  title: words,
  aim: words,
  topic: idOf("the topic of its actions").nullable(),
  priorities: z.array(words),
  serves: z.array(words.describe("Id of a wider priority of the plan.")),
  continues: z.array(words.describe("Theme of an earlier plan, as plan#theme.")),
  actions: z.array(
    z.strictObject({
      id: ownId,
      text: words,
      priority: words.nullable(),
      lead: words.nullable(),
      due: partialDay.nullable(),
      topic: idOf("the topic, where it is not the theme's").nullable(),
      place,
      url: address,
    }),
  ),
  updates: z.array(
    z.strictObject({
      date: day,
      source: sourcePlace,
      text: words,
      actions: z.array(z.strictObject({ id: ownId, bearing: z.enum(bearings) })),
      speaker: z.enum(speakers).nullable().describe("Who speaks, where that is not the document's publisher."),
      speakerName: words.nullable().describe("Who that is by name."),
      evidence: z
        .strictObject({ from: partialDay, to: partialDay })
        .nullable()
        .describe("What time the evidence is about, where the document says so."),
    }),
  ),
  note: words.nullable(),
});

/** Plans with their themes, actions and reports. */
export const plansResource: ApiResource = {
  name: "plans",
  title: "Plans",
  description: "Improvement plans and delivery plans; the file of each holds its themes, actions and reports.",
  page: sectionUrl.meetings,
  entry: z.strictObject(entry),
  list: ({ catalogue }) => Array.from(catalogue.plans.values(), describe),
  records: {
    name: "plan",
    title: "A plan with its themes, actions and reports",
    record: z.strictObject({
      ...entry,
      summary: words,
      serves: z.array(z.strictObject({ id: ownId, title: words })),
      themes: z.array(theme),
      visits: z.array(
        z.strictObject({
          number: z.int(),
          from: day.nullable(),
          to: day.nullable(),
          focus: words,
          document: idOf("the letter about it").nullable(),
          source: sourcePlace,
          note: words.nullable(),
        }),
      ),
      indicators: z.array(
        z.strictObject({ title: words, theme: words.nullable(), indicator: idOf("the indicator").nullable(), place }),
      ),
      notes: z.array(words),
    }),
    list: ({ catalogue }) =>
      Array.from(catalogue.plans.values(), (plan) => ({
        id: plan.id,
        title: plan.title,
        page: planUrl(plan.id),
        read: () => ({ ...describe(plan), themes: plan.themes.map((one) => addAddresses(plan, one)) }),
      })),
  },
};

function describe(plan: PlanEntry) {
  return { ...plan, url: planUrl(plan.id), json: apiUrl(`plans/${plan.id}`) };
}

function addAddresses(plan: PlanEntry, one: PlanEntry["themes"][number]) {
  return {
    ...one,
    actions: one.actions?.map((action) => ({ ...action, url: actionUrl(plan.id, action.id) })),
    updates: one.updates?.map(({ evidence, ...update }) => ({
      ...update,
      evidence: typeof evidence === "string" ? { from: evidence, to: evidence } : evidence,
    })),
  };
}
