import { defineCollection } from "astro:content";
import { collectionDefinitions } from "./model/collections.ts";
import { recordLoader } from "./site/loader.ts";

export const collections = {
  documents: defineCollection({ loader: recordLoader("documents"), schema: collectionDefinitions.documents.schema }),
  indicators: defineCollection({ loader: recordLoader("indicators"), schema: collectionDefinitions.indicators.schema }),
  areas: defineCollection({ loader: recordLoader("areas"), schema: collectionDefinitions.areas.schema }),
  topics: defineCollection({ loader: recordLoader("topics"), schema: collectionDefinitions.topics.schema }),
  meetings: defineCollection({ loader: recordLoader("meetings"), schema: collectionDefinitions.meetings.schema }),
  plans: defineCollection({ loader: recordLoader("plans"), schema: collectionDefinitions.plans.schema }),
  pages: defineCollection({ loader: recordLoader("pages"), schema: collectionDefinitions.pages.schema }),
};
