import { writeMonth } from "../opening/read-dates.ts";
import type { ReadJudgement } from "../reading.ts";
import type { ReadReport } from "../understand.ts";
import { writeSkeleton, writeWhole } from "./write-body.ts";
import { noteOf, writeReading } from "./write-reading.ts";
import { writeRecommendations } from "./write-recommendations.ts";
import { yamlField, yamlNote } from "./write-yaml.ts";

/** What a file of a document is written with. */
export interface WritingOptions {
  /** Name of the licence of the document, where it is known: its own words may then be published. */
  readonly licence: string | undefined;
  /** Address of the original, where the officer gave it. */
  readonly address?: string | undefined;
  /** Whether the text is given in the document's own words. */
  readonly isWhole: boolean;
}

/** A document as a file of a site. */
export interface WrittenDocument {
  readonly id: string;
  /** Path from the site's root. */
  readonly file: string;
  readonly text: string;
}

/** Writes a report as a draft: what was read, each field with its page and words above it, and what is to be done by hand. */
export function writeDocument(report: ReadReport, options: WritingOptions): WrittenDocument {
  const { layout, authority } = report;
  const place = "value" in authority ? authority.value : undefined;
  const day = dayOf(report);
  const time = layout.idTime === "year" ? day?.slice(0, 4) : day?.slice(0, 7);
  const id = [place?.id, layout.idWords, time].filter((part) => part !== undefined).join("-");
  return {
    id,
    file: `content/documents/${day?.slice(0, 4) ?? "undated"}/${id}.md`,
    text: compose(report, options, place?.id),
  };
}

/** The day by which a document is filed: that of publication, else that on which the inspection ended. */
function dayOf({ published, visit }: ReadReport): string | undefined {
  if ("value" in published) return published.value;
  return "value" in visit ? visit.value.to : undefined;
}

function compose(report: ReadReport, options: WritingOptions, area: string | undefined): string {
  const { layout, title, published, framework, judgements, recommendations, body, unknownRows, notJudged } = report;
  const titleOf = (area: string) => report.frameworkRecord?.judgementAreas.find(({ id }) => id === area)?.title ?? area;
  const day = dayOf(report);
  const topics = new Set(
    report.frameworkRecord?.judgementAreas.flatMap(({ id, topics: own = [] }) =>
      judgements.some((each) => each.area === id) ? own : [],
    ),
  );
  const lines = [
    yamlNote(
      "Read from the report by findings import report. Lines like this one are for you and are never published: page, and the words that were read. What begins with TODO is to be written by hand; then take out “status: draft”.",
    ),
    yamlField("status", "draft"),
    ...unknownRows.map((row) =>
      yamlNote(`The table of judgements also has a row that the framework does not know: “${row}”.`),
    ),
    ...notJudged.map((area) => yamlNote(`The report says that this was not judged: ${titleOf(area)}.`)),
    yamlField("title", title),
    yamlField("shortTitle", day === undefined ? layout.shortTitle : `${layout.shortTitle}, ${writeMonth(day)}`),
    yamlField("kind", layout.kind),
    ...writeReading("published", published),
    yamlField("publisher", layout.publisher),
    `areas: [${area ?? ""}]`,
    ...(framework ? writeReading("framework", framework) : []),
    yamlField("summary", "TODO: say in one or two sentences of your own what the document finds."),
    ...writeVisit(report),
    ...(topics.size > 0 ? ["topics:", ...[...topics].map((topic) => `  - ${topic}`)] : []),
    ...writePeople(report.leads),
    "source:",
    yamlField("description", describeSource(report), 2),
    yamlField(
      "address",
      options.address ??
        "TODO: the address of the report or of the page that offers it; take the line out if there is none.",
      2,
    ),
    yamlField("licence", writeLicence(report, options), 2),
    ...(judgements.length > 0 ? ["judgements:", ...judgements.flatMap(writeJudgement)] : []),
    ...(recommendations.length > 0
      ? ["recommendations:", ...writeRecommendations(recommendations, options.isWhole)]
      : []),
    ...(options.isWhole ? ["ownWords: true"] : []),
  ];
  const task = report.isCounted ? `${numbersTask}\n\n` : "";
  return `---\n${lines.join("\n")}\n---\n\n${task}${options.isWhole ? writeWhole(body) : writeSkeleton(body, new Set(recommendations.map(({ words }) => words)))}\n`;
}

/** What is to be done where numbers of paragraphs are not in the file. */
const numbersTask =
  "TODO: Word counts paragraphs of this document by itself, so their numbers could not be read. Write :para[n] before each that has one, or import the PDF; then take this line out.";

function writeVisit({ visit }: ReadReport): string[] {
  if ("todo" in visit)
    return ["visit:", yamlField("from", `TODO: ${visit.todo}.`, 2), yamlField("to", "TODO: the last day.", 2)];
  return [...noteOf(visit), "visit:", yamlField("from", visit.value.from, 2), yamlField("to", visit.value.to, 2)];
}

function writePeople(leads: ReadReport["leads"]): string[] {
  if (!leads) return [];
  if ("todo" in leads)
    return ["people:", yamlField("- name", `TODO: ${leads.todo}.`, 2), yamlField("role", "Lead inspector", 4)];
  return [
    "people:",
    ...noteOf(leads, 2),
    ...leads.value.flatMap(({ name, role }) => [yamlField("- name", name, 2), yamlField("role", role, 4)]),
  ];
}

function describeSource({ isLetter, pageCount }: ReadReport): string {
  const noun = isLetter ? "Letter" : "Report";
  if (pageCount === undefined) return noun;
  return `${noun} of ${pageCount === 1 ? "one page" : `${pageCount} pages`}`;
}

function writeLicence({ rights }: ReadReport, { licence }: WritingOptions): string {
  const owner = rights.copyright ?? "Copyright";
  if (licence !== undefined) return `${owner}, published under the ${licence}`;
  return (
    rights.copyright ??
    "TODO: whose copyright it is, and under which licence it was published. The report does not say."
  );
}

function writeJudgement({ area, word, number, place }: ReadJudgement): string[] {
  return [
    yamlField("- area", area, 2),
    ...writeReading("word", word, 4),
    ...(number === undefined ? [] : [yamlField("number", number, 4)]),
    yamlField("place", place, 4),
  ];
}
