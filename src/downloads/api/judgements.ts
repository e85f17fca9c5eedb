import { z } from "zod";
import { listDocumentJudgements } from "../../views/judgements/judgement-history.ts";
import { documentUrl, sectionUrl } from "../../model/addresses.ts";
import { address, id, idOf, partialDay, place, words } from "./fields.ts";
import type { ApiResource } from "./resource.ts";

/** Every judgement as its document gives it. */
export const judgementsResource: ApiResource = {
  name: "judgements",
  title: "Judgements",
  description: "Every grade as a document gives it; one that several documents report stands once for each.",
  page: sectionUrl.judgements,
  entry: z.strictObject({
    document: idOf("the document"),
    framework: idOf("the framework"),
    area: words.describe("Id of what is judged, within the framework."),
    areaTitle: words,
    authority: idOf("the authority judged"),
    word: words.describe("The grade. Compare grades by this word, never by the number."),
    number: z.int().nullable().describe("Number printed beside the word."),
    position: z.int().nullable().describe("Place of the word on the framework's scale; 1 is best."),
    positionOf: z.int().nullable().describe("Number of grades on the scale."),
    date: partialDay,
    strengths: z.array(words.describe("What the document names as good in this area.")),
    place,
    quote: words.nullable().describe("The document's exact words."),
    note: words.nullable(),
    url: address,
  }),
  list: ({ catalogue }) =>
    [...catalogue.documents.values()]
      .flatMap((document) => listDocumentJudgements(catalogue, document))
      .map(({ judgement, document, framework, area, authority, date, position }) => ({
        ...judgement,
        document: document.id,
        framework: framework.id,
        area: area.id,
        areaTitle: area.title,
        authority,
        date,
        position: position?.position,
        positionOf: position?.of,
        url: `${documentUrl(document.id)}#judgements`,
      })),
};

/** Inspection frameworks with their scales. */
export const frameworksResource: ApiResource = {
  name: "frameworks",
  title: "Inspection frameworks",
  description: "Who inspects or assesses, what is judged, and on which scale, the best grade first.",
  page: sectionUrl.judgements,
  entry: z.strictObject({
    id,
    title: words,
    shortTitle: words,
    inspectorate: words,
    years: z.strictObject({ from: z.int(), to: z.int().nullable() }),
    summary: words,
    scale: z.array(
      z.strictObject({
        word: words,
        alsoPrinted: z.array(words).describe("Other words that reports print for the same grade."),
        number: z.int().nullable(),
        meaning: words.nullable(),
      }),
    ),
    judgementAreas: z.array(
      z.strictObject({
        id: words,
        title: words,
        part: words.nullable(),
        overall: z.boolean().describe("Whether it judges the whole of what the framework inspects."),
        theme: words.nullable(),
      }),
    ),
    topics: z.array(idOf("a topic that it bears on")),
    source: z.strictObject({ title: words, publisher: words, issued: words.nullable() }),
  }),
  list: ({ catalogue }) => catalogue.frameworks.values(),
};
