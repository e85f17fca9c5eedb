import { z } from "zod";
import type { Catalogue, DocumentEntry } from "../../catalogue/catalogue.ts";
import { library } from "../../library/library.ts";
import { documentStatuses, recommendationKinds, timescales } from "../../model/document.ts";
import { findDocumentStatus } from "../../views/documents/document-status.ts";
import { plainMarkdown } from "../../views/documents/document-markdown.ts";
import { apiUrl, documentUrl, recommendationUrl, sectionUrl } from "../../model/addresses.ts";
import { address, day, id, idOf, partialDay, place, words } from "./fields.ts";
import { response } from "./response.ts";
import type { ApiResource } from "./resource.ts";
import { wordingFields, wordingOf } from "./wording.ts";

const entry = {
  id,
  title: words.describe("Title as printed."),
  shortTitle: words,
  kind: z
    .union([z.enum(library.documentKinds.map((kind) => kind.id)), idOf("a kind of this site's own")])
    .describe("Id of what it is, as in the list of kinds. Others may be added."),
  published: day,
  publisher: words,
  areas: z.array(idOf("an authority that it is about")),
  framework: idOf("the framework under which it judges").nullable(),
  topics: z.array(idOf("a topic")),
  summary: words,
  url: address,
  json: address,
};

const judgement = z.strictObject({
  area: words.describe("Id of what is judged, within the framework."),
  word: words.describe("The grade. Compare grades by this word, never by the number."),
  number: z
    .int()
    .nullable()
    .describe("Number printed beside the word. Its direction differs from framework to framework."),
  framework: idOf("the framework, where it is not the document's").nullable(),
  made: partialDay.nullable().describe("When it was made, where that is not the document's day."),
  authority: idOf("the authority, where the document is about several").nullable(),
  strengths: z.array(words.describe("What the document names as good in this area.")),
  place,
  quote: words.nullable().describe("The document's exact words."),
  note: words.nullable(),
});

const recommendation = z.strictObject({
  id: words.describe("Id within the document."),
  kind: z.enum(recommendationKinds),
  text: words.describe("What is asked for, in our words."),
  ...wordingFields,
  area: words.nullable().describe("Area of judgement that it stands under."),
  topic: idOf("the topic").nullable(),
  timescale: z.enum(timescales).nullable(),
  addressee: words.nullable(),
  origin: words.nullable().describe("Where it was first made, if the document repeats it."),
  progress: words.nullable(),
  place,
  url: address,
});

const record = z.strictObject({
  ...entry,
  status: z.enum(documentStatuses).nullable().describe("Whether it still holds, where that is known."),
  supersededBy: z
    .strictObject({
      document: idOf("the document, where it is published here").nullable(),
      title: words.nullable(),
      address: words.nullable(),
    })
    .nullable()
    .describe("What took its place."),
  asOf: partialDay.describe("What its services, telephone numbers and duties are of."),
  recommendationsDrawn: words
    .nullable()
    .describe("How we drew the recommendations from the text, where the document has no list of them."),
  covers: words.nullable().describe("Period that it reports on."),
  visit: z.strictObject({ from: day, to: day }).nullable(),
  people: z.array(z.strictObject({ name: words, role: words })),
  source: z.strictObject({
    description: words.describe("What the original is."),
    address: words.nullable().describe("Where the original can be found."),
    licence: words,
  }),
  judgements: z.array(judgement),
  recommendations: z.array(recommendation),
  responses: z
    .array(response.extend({ to: z.array(idOf("a recommendation that is answered by name")) }))
    .describe("Whether somebody accepted what it asks for; to the document as a whole where `to` is empty."),
  notes: z.array(words),
  indicators: z.array(idOf("an indicator with figures from it")),
  tables: z.array(idOf("a table printed in it")),
  text: words.describe("The summary as Markdown, in our words."),
});

/** Documents, newest first. */
export const documentsResource: ApiResource = {
  name: "documents",
  title: "Documents",
  description: "Letters, reports, assessments, papers and plans, newest first.",
  page: sectionUrl.documents,
  entry: z.strictObject(entry),
  list: ({ catalogue }) => Array.from(catalogue.documents.values(), describe),
  records: {
    name: "document",
    title: "A document with its judgements, recommendations and text",
    record,
    list: ({ catalogue }) =>
      Array.from(catalogue.documents.values(), (document) => ({
        id: document.id,
        title: document.title,
        page: documentUrl(document.id),
        read: () => ({
          ...describe(document),
          status: findDocumentStatus(document),
          asOf: document.asOf ?? document.published,
          recommendations: document.recommendations?.map((item) => ({
            ...item,
            wording: wordingOf(item),
            url: recommendationUrl(document.id, item.id),
          })),
          indicators: document.indicatorIds,
          tables: listTableIds(catalogue, document.id),
          text: plainMarkdown(document.body),
        }),
      })),
  },
};

function describe(document: DocumentEntry) {
  return {
    ...document,
    kind: document.kind.id,
    url: documentUrl(document.id),
    json: apiUrl(`documents/${document.id}`),
  };
}

function listTableIds({ tables }: Catalogue, document: string): string[] {
  return [...tables.values()].filter(({ source }) => source.document === document).map((table) => table.id);
}
