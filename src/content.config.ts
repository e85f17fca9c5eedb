import { defineCollection } from "astro:content";
import type { z } from "zod";
import { areaNamesSchema } from "./model/area.ts";
import type { CollectionName } from "./model/collections.ts";
import { documentSchema } from "./model/document.ts";
import { indicatorSchema } from "./model/indicator.ts";
import { topicSchema } from "./model/lists.ts";
import { meetingSchema } from "./model/meeting.ts";
import { pageSchema } from "./model/page.ts";
import { planSchema } from "./model/plan.ts";
import { recordLoader } from "./site/loader.ts";

export const collections = {
  documents: ofRecords("documents", documentSchema.pick({ title: true })),
  indicators: ofRecords("indicators", indicatorSchema.pick({ title: true })),
  areas: ofRecords("areas", areaNamesSchema),
  topics: ofRecords("topics", topicSchema.pick({ title: true })),
  meetings: ofRecords("meetings", meetingSchema.pick({ body: true, date: true })),
  plans: ofRecords("plans", planSchema.pick({ title: true })),
  pages: ofRecords("pages", pageSchema.pick({ title: true })),
};

function ofRecords<Schema extends z.ZodObject>(name: CollectionName, schema: Schema) {
  return defineCollection({ loader: recordLoader(name, schema), schema });
}
