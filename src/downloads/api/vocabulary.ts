import { hasAreaPage } from "../../model/area.ts";
import { z } from "zod";
import { documentParts, voices } from "../../model/document-kind.ts";
import { areaUrl, stageUrl, termUrl, sectionUrl } from "../../model/addresses.ts";
import { address, id, idOf, sourcePlace, words } from "./fields.ts";
import type { ApiResource } from "./resource.ts";

/** Areas with their codes. */
export const areasResource: ApiResource = {
  name: "areas",
  title: "Areas",
  description: "Authorities, regions, countries and sets of statistical neighbours, with official codes.",
  page: sectionUrl.areas,
  entry: z.strictObject({
    id,
    name: words,
    fullName: words,
    kind: z.enum(["local-authority", "region", "sub-region", "country", "neighbour-set"]),
    code: words.nullable().describe("Nine-character code of the Office for National Statistics."),
    educationCode: words.nullable().describe("Three-digit code of the Department for Education."),
    region: idOf("the region that it lies in").nullable(),
    country: idOf("the country that it lies in").nullable(),
    of: idOf("the authority that a set of neighbours belongs to").nullable(),
    edition: words.nullable().describe("Edition of a set of neighbours."),
    members: z.array(words).describe("Members of a set of neighbours, where its source names them."),
    source: sourcePlace.nullable(),
    url: address.nullable(),
  }),
  list: ({ catalogue }) =>
    Array.from(catalogue.areas.values(), (area) => ({
      ...area,
      url: hasAreaPage(area) ? areaUrl(area.id) : undefined,
    })),
};

/** What documents are. */
export const documentKindsResource: ApiResource = {
  name: "document-kinds",
  title: "Kinds of document",
  description: "What the documents are, and whose word.",
  page: sectionUrl.documents,
  entry: z.strictObject({
    id,
    title: words,
    plural: words,
    meaning: words,
    voice: z.enum(voices).nullable().describe("Whose word they are; null where each document's publisher tells."),
    carries: z.array(z.enum(documentParts)).describe("What they can carry besides their text."),
  }),
  list: ({ catalogue }) => catalogue.documentKinds.values(),
};

export const topicsResource: ApiResource = {
  name: "topics",
  title: "Topics",
  description: "Topics and stages of education, in the order of display.",
  page: undefined,
  entry: z.strictObject({ id, title: words, summary: words, part: z.enum(["standards", "services"]) }),
  list: ({ catalogue }) => catalogue.topics.values(),
};

/** Stages of a child's life, for parents. */
export const stagesResource: ApiResource = {
  name: "stages",
  title: "Stages for parents",
  description: "Stages of a child's life in order of age, with the measures that say most about each.",
  page: sectionUrl.schools,
  entry: z.strictObject({
    id,
    title: words,
    ages: words.describe("Ages or school years."),
    summary: words,
    topics: z.array(idOf("a topic to read next")),
    measures: z
      .array(
        z.strictObject({
          indicator: idOf("the indicator"),
          title: words.describe("Name in everyday words."),
          meaning: words.describe("What the figure counts and tells a parent."),
        }),
      )
      .describe("The most telling first."),
    url: address,
  }),
  list: ({ catalogue }) => Array.from(catalogue.stages.values(), (stage) => ({ ...stage, url: stageUrl(stage.id) })),
};

export const pupilGroupsResource: ApiResource = {
  name: "pupil-groups",
  title: "Groups of pupils",
  description: "Groups of pupils for which the same measure is given.",
  page: undefined,
  entry: z.strictObject({
    id,
    title: words,
    definition: words,
    others: idOf("the group of all pupils who are not in this one").nullable(),
  }),
  list: ({ catalogue }) => catalogue.pupilGroups.values(),
};

export const bandsResource: ApiResource = {
  name: "bands",
  title: "Bands of a ranking",
  description: "Shares of the areas ranked, narrowest first.",
  page: undefined,
  entry: z.strictObject({
    id,
    title: words,
    end: z.enum(["top", "bottom"]),
    share: z.number().describe("Share of the areas, between 0 and 1."),
  }),
  list: ({ catalogue }) => catalogue.bands,
};

export const termsResource: ApiResource = {
  name: "terms",
  title: "Glossary",
  description: "Terms and acronyms with their meaning.",
  page: sectionUrl.glossary,
  entry: z.strictObject({
    id,
    term: words,
    acronyms: z.array(words),
    synonyms: z.array(words),
    definition: words,
    source: z.strictObject({ title: words, publisher: words, issued: words.nullable() }).nullable(),
    url: address,
  }),
  list: ({ catalogue }) => catalogue.terms.map((term) => ({ ...term, url: termUrl(term.id) })),
};
