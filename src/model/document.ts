import { z } from "zod";
import { commitmentSchema } from "./decision.ts";
import { isoDate, partialDate } from "./date.ts";
import { speakers } from "./finding.ts";
import { reference } from "./reference.ts";
import { draftStatus, publicationFields } from "./publication.ts";
import { responseSchema } from "./response.ts";
import { identifier, text, webAddress } from "./text.ts";

/** Whether a document still holds. */
export const documentStatuses = ["in-force", "superseded", "historic"] as const;
export type DocumentStatus = (typeof documentStatuses)[number];

/** The statuses in readers' words. */
export const documentStatusTitles: Record<DocumentStatus, string> = {
  "in-force": "In force",
  superseded: "Superseded",
  historic: "Historic",
};

/** The document that took the place of another: one published here, or its title and address. */
const successorSchema = z.strictObject({
  /** Id of the document, where it is published here. */
  document: reference("documents").optional(),
  /** Its title, where it is not. */
  title: text.optional(),
  /** Its address, where it is not published here. */
  address: webAddress.optional(),
});

const judgementSchema = z.strictObject({
  /** Id of the area of judgement in the framework. */
  area: identifier,
  /** The grade in words, as on the framework's scale. */
  word: text,
  /** The number printed beside it, where one is printed. It must be the framework's number for the word. */
  number: z.int().optional(),
  /** Where in the document the judgement stands. */
  place: text,
  /** The exact words in which the document gives it, where they say more than the grade. Shown as a quotation. */
  quote: text.optional(),
  /** Framework, where it is not the document's own: a letter may report an earlier judgement. */
  framework: reference("frameworks").optional(),
  /** When the judgement was made, where that is not the day of this document: YYYY, YYYY-MM or YYYY-MM-DD. */
  made: partialDate.optional(),
  /** Authority judged, where the document is about several. */
  authority: reference("areas").optional(),
  /** What the document names as good in this area, in our words, each as short as a line of a list. */
  strengths: z.array(text).optional(),
  /** Remark to readers, for example that the source prints no number. */
  note: text.optional(),
});

/** How soon a recommendation is to be acted on, as the source says. */
export const timescales = ["immediate", "within-three-months", "within-six-months", "longer-term"] as const;
export type Timescale = (typeof timescales)[number];

/** The timescales in readers' words. */
export const timescaleTitles: Record<Timescale, string> = {
  immediate: "Immediate",
  "within-three-months": "Within three months",
  "within-six-months": "Within six months",
  "longer-term": "Longer term",
};

/** What kind of request a recommendation is, in the source's own term. */
export const recommendationKinds = ["recommendation", "area-for-improvement", "area-for-development"] as const;
export type RecommendationKind = (typeof recommendationKinds)[number];

const recommendationSchema = z.strictObject({
  /** Id, unique within the document: it becomes the anchor of the recommendation. */
  id: identifier,
  /** The source's term for it. */
  kind: z.enum(recommendationKinds),
  /** What is asked for, in our words; in a document whose text is its own (`ownWords`), in those. */
  text: text,
  /** The exact words of the document, where they are short: whole sentences or the whole entry. Shown as a quotation, never as ours. */
  quote: text.optional(),
  /** Area of judgement that it stands under, where the framework has one. */
  area: identifier.optional(),
  /** Topic, for the register of all recommendations. */
  topic: reference("topics").optional(),
  /** How soon, where the source says so. */
  timescale: z.enum(timescales).optional(),
  /** Who is to act, where the source says so. */
  addressee: text.optional(),
  /** Where it was first made, if the document repeats it from another, for example "Joint area review, 2006". */
  origin: text.optional(),
  /** Where in the document it stands. */
  place: text,
  /** What the document says about progress with it, in our words. */
  progress: text.optional(),
});

const personSchema = z.strictObject({
  /** Name as printed. */
  name: text,
  /** Post or part played, for example "Reporting inspector". */
  role: text,
});

/**
 * A letter, report, assessment, paper, strategy or plan. One Markdown file in `content/documents/<year>/`: these fields stand
 * between the two `---` lines at the top, the summary in our words below them. The file's name is the document's id.
 */
export const documentSchema = z.strictObject({
  /** Title as printed, in sentence case. */
  title: text,
  /** Title short enough for lists and labels. */
  shortTitle: text,
  /** What the document is: the id of a kind, of the library or of the site. What there is: `npx findings list document-kinds`. */
  kind: reference("documentKinds"),
  /** Day on which it was published or signed. The folder is this year. */
  published: isoDate,
  /** Who published it. */
  publisher: text,
  /** Who speaks in it, where that does not follow from the publisher: inspectorates and councils are known by name. */
  speaker: z.enum(speakers).optional(),
  /** Authorities that it is about. */
  areas: z.array(reference("areas")).min(1),
  /** Inspection framework under which it judges. */
  framework: reference("frameworks").optional(),
  /** One or two sentences for lists and search results, in our words. */
  summary: text,
  /** Days of the inspection or visit. */
  visit: z.strictObject({ from: isoDate, to: isoDate }).optional(),
  /** Period that the document reports on, in words, for example "Academic year 2016/17". */
  covers: text.optional(),
  /**
   * Whether it still holds, where that is known: in-force, superseded or historic. Superseded need not be written where supersededBy is. `draft` while
   * it is being written: then it is checked and shown in previews, and is in no build.
   */
  status: z.enum([...documentStatuses, draftStatus]).optional(),
  publishOn: publicationFields.publishOn,
  withdrawn: publicationFields.withdrawn,
  /** What took its place. */
  supersededBy: successorSchema.optional(),
  /** Month or day that its services, telephone numbers and duties are of, if not that of publication: YYYY, YYYY-MM or YYYY-MM-DD. */
  asOf: partialDate.optional(),
  /** How its recommendations were drawn from its text, where it has no list of them. Stands on the page of each. */
  recommendationsDrawn: text.optional(),
  /** Topics, for browsing. */
  topics: z.array(reference("topics")).optional(),
  /** People named as authors, signatories, inspectors or addressees. */
  people: z.array(personSchema).optional(),
  /** The original: where it can be found, and which part of it this page covers. */
  source: z.strictObject({
    /** What the original is, for example "Letter of four pages" or "Appendix A to item 8 of the agenda". */
    description: text,
    /** Address of the original, or of the page on which its publisher offers it, such as that of the meeting. Write only one that you have opened. */
    address: webAddress.optional(),
    /** Licence or copyright of the original. */
    licence: text,
  }),
  /** Whether the text below the fields is the document's own, word for word, and no summary of ours. Its licence has to allow that. */
  ownWords: z.literal(true).optional(),
  /** Judgements, in the document's order. */
  judgements: z.array(judgementSchema).optional(),
  /** Recommendations, areas for improvement and areas for development, in the document's order. */
  recommendations: z.array(recommendationSchema).optional(),
  /** What later papers say of whether it was accepted. Only where a source says so. */
  responses: z.array(responseSchema).min(1).optional(),
  /** What it commits somebody to, where it is a strategy or protocol: entries of the list of decisions. */
  commitments: z.array(commitmentSchema).min(1).optional(),
  /** Remarks to readers about the document as a whole, for example where it disagrees with itself. */
  notes: z.array(text).optional(),
});

export type Document = z.infer<typeof documentSchema>;
export type Judgement = z.infer<typeof judgementSchema>;
export type Recommendation = z.infer<typeof recommendationSchema>;
