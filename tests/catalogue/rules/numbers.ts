import { readSiteFile } from "../../site-fixture.ts";
import { sheet, type RuleCases } from "./rule-case.ts";

const report = "content/documents/2018/exampleshire-report-2018.md";
const body = (text: string) => ({ [report]: `${readSiteFile(report)}\n:para[7] ${text}\n` });
const readings = (...lines: readonly string[]) => ({
  "data/readings/exampleshire-report-2018.yaml": `document: exampleshire-report-2018\nreadings:\n${lines.map((line) => `  - { ${line} }\n`).join("")}`,
});
const claim = (says: string, more: string) => ({
  "data/claims/exampleshire-report-2018.yaml": `document: exampleshire-report-2018\narea: exampleshire\nclaims:\n  - { id: one, place: Paragraph 7, says: ${says}, ${more} }\n`,
});
const value = 'of: { indicator: reading-expected, period: "2017" }';
const progress = "place: Mathematics, numbers: 0.75";
const remedy =
  "Compare it with the source. If it is printed so, bind it with :figure or a claim, or add it to data/readings/exampleshire-report-2018.yaml.";
const finding = (text: string) => ({
  "data/threads/reading.yaml": `title: Reading\nsummary: How pupils read.\ntopic: key-stage-2\nrecommendations: [exampleshire-report-2018#attendance-plan]\nfindings:\n  - source: { document: exampleshire-report-2018, place: Paragraph 7 }\n    bearing: mentioned\n    text: ${text}\n`,
});

/** Numbers in texts, and the lists in which they stand a second time. */
export const numberCases: RuleCases = {
  "number-stands-once": {
    "a digit that is wrong in a text, beside the figures of its document": {
      mistake: body("In all 96.0% of them reached it."),
      issues: [
        `${report}:63:17  warning: 96.0% stands nowhere among the figures of Report 2018; 69.0 does. → ${remedy}`,
      ],
      control: body("In all 69.0% of them reached it."),
    },
    "a digit that is wrong, where the place has been read": {
      mistake: { ...body("There were 437 visits."), ...readings("place: paragraph 7, numbers: 435; 69%", progress) },
      issues: [
        `${report}:63:21  warning: 437 stands nowhere among what is held and read for Report 2018, paragraph 7; 435 does. → ${remedy}`,
      ],
      control: { ...body("There were 435 visits."), ...readings("place: paragraph 7, numbers: 435", progress) },
    },
    "a figure of another place, where the document has been read": {
      mistake: { ...body("In all 69.0% read well."), ...readings("place: paragraph 7, numbers: 435", progress) },
      issues: [
        `${report}:63:17  warning: 69.0% stands nowhere among what is held and read for Report 2018, paragraph 7. → ${remedy}`,
      ],
      control: {
        ...body("In all 69.0% read well."),
        ...readings("place: paragraph 7, numbers: 69.0%", progress),
      },
    },
    "two texts about one paragraph that differ": {
      mistake: { ...body("There were 435 visits."), ...finding("There were 453 visits.") },
      issues: [
        `${report}:63:21  warning: 435 stands nowhere among the figures of Report 2018; 453 does. → ${remedy}`,
        `data/threads/reading.yaml:8:22  warning: 453 stands nowhere among the figures of Report 2018; 435 does. → ${remedy}`,
      ],
      control: { ...body("There were 435 visits."), ...finding("There were 435 visits.") },
    },
    "a note of a row": {
      mistake: sheet({ columns: ["title: Number"], rows: ["title: North, cells: [12], note: The text has 21."] }),
      issues: [
        `data/tables/sheet.yaml:10:53  warning: 21 stands nowhere among the figures of Report 2018; 12 does. → ${remedy}`,
      ],
      control: sheet({ columns: ["title: Number"], rows: ["title: North, cells: [12], note: The text has 12."] }),
    },
    "a second number in the sentence of a claim": {
      mistake: claim("Reading was 69.0% of 438.", `kind: value, stated: 69.0, ${value}`),
      issues: [
        `data/claims/exampleshire-report-2018.yaml:4:63  warning: 438 stands nowhere among the figures of Report 2018. → ${remedy}`,
      ],
      control: claim("Reading was 69.0%.", `kind: value, stated: 69.0, ${value}`),
    },
    "no number that states no fact": {
      mistake: {},
      issues: [],
      control: body("Under section 47, in 2019, those aged 16 and 17 were seen within 45 days."),
    },
  },
  "claim-says": {
    "a sentence that says another number than its claim": {
      mistake: claim("Reading was 96.0%.", `kind: value, stated: 69.0, ${value}`),
      issues: [
        "data/claims/exampleshire-report-2018.yaml:4:42  The sentence does not say 69.0, the number that the claim states. → Write the number in says as it stands in stated, or correct one of the two.",
        `data/claims/exampleshire-report-2018.yaml:4:54  warning: 96.0% stands nowhere among the figures of Report 2018; 69.0 does. → ${remedy}`,
      ],
      control: claim("Reading was 69.0%.", `kind: value, stated: 69.0, ${value}`),
    },
    "and one in words": {
      mistake: claim("It has three parts.", "kind: count, stated: 2, things: [one, another]"),
      issues: [
        "data/claims/exampleshire-report-2018.yaml:4:42  The sentence does not say 2, the number that the claim states. → Write the number in says as it stands in stated, or correct one of the two.",
      ],
      control: claim("It has two parts.", "kind: count, stated: 2, things: [one, another]"),
    },
  },
  "reading-number": {
    "two numbers without a semicolon": {
      mistake: { ...body("There were 435 visits."), ...readings("place: paragraph 7, numbers: 435 and 69%", progress) },
      issues: [
        "data/readings/exampleshire-report-2018.yaml:3:36  “435 and 69%” is not one number. → Write numbers as printed, with a semicolon between two.",
        `${report}:63:21  warning: 435 stands nowhere among what is held and read for Report 2018, paragraph 7. → ${remedy}`,
      ].toSorted(),
      control: { ...body("There were 435 visits."), ...readings("place: paragraph 7, numbers: 435; 69%", progress) },
    },
  },
  "reading-idle": {
    "the reading of a place whose name is mistyped": {
      mistake: {
        ...body("There were 435 visits."),
        ...readings("place: paragraph 7, numbers: 435", "place: Mathematic, numbers: 12", progress),
      },
      issues: [
        "data/readings/exampleshire-report-2018.yaml:4:14  warning: No text with a number is about Mathematic. → Did you mean Mathematics?",
      ],
      control: { ...body("There were 435 visits."), ...readings("place: paragraph 7, numbers: 435", progress) },
    },
  },
};
