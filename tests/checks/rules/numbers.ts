import { readSiteFile } from "../../site-fixture.ts";
import { sheet, type RuleCases } from "./rule-case.ts";

const report = "content/documents/2018/exampleshire-report-2018.md";
const body = (text: string) => ({ [report]: `${readSiteFile(report)}\n:para[7] ${text}\n` });
const readings = (...lines: readonly string[]) => ({
  "data/readings/exampleshire-report-2018.yaml": `document: exampleshire-report-2018\nreadings:\n${lines.map((line) => `  - { ${line} }\n`).join("")}`,
});
const readFigures = (record: string, lines: readonly string[]) => ({
  "data/readings/exampleshire-report-2018.yaml": `document: exampleshire-report-2018\nfigures:\n  - ${record}\n    lines: |-\n${lines.map((line) => `      ${line}\n`).join("")}`,
});
const readPlans = (...lines: readonly string[]) => readFigures("table: sheet", lines);
const readIndicator = (...lines: readonly string[]) => readFigures("indicator: reading-expected", lines);
const plans = (...rows: readonly string[]) =>
  sheet({
    columns: ["title: Earlier", "title: Now"],
    rows: rows.map((cells, index) => `title: Team ${"AB"[index] ?? ""}, counted: things, cells: ${cells}`),
  });
const claim = (says: string, more: string) => ({
  "data/claims/exampleshire-report-2018.yaml": `document: exampleshire-report-2018\narea: exampleshire\nclaims:\n  - { id: one, place: Paragraph 7, says: ${says}, ${more} }\n`,
});
const value = 'of: { indicator: reading-expected, period: "2017" }';
const progress = 'place: Mathematics, numbers: 0.75 }\n  - { place: "Table 2, page 5", numbers: 0';
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
      issues: [`${report}:63:17  warning: 96.0% stands nowhere among the figures of Report 2018. → ${remedy}`],
      control: body("In all 69.0% of them reached it."),
    },
    "a digit that is wrong, where the place has been read": {
      mistake: { ...body("There were 437 visits."), ...readings("place: paragraph 7, numbers: 435; 69%", progress) },
      issues: [
        `${report}:63:21  warning: 437 stands nowhere among what is held and read for Report 2018, paragraph 7 (69, 435). → ${remedy}`,
      ],
      control: { ...body("There were 435 visits."), ...readings("place: paragraph 7, numbers: 435", progress) },
    },
    "a figure of another place, where the document has been read": {
      mistake: { ...body("In all 69.0% read well."), ...readings("place: paragraph 7, numbers: 435", progress) },
      issues: [
        `${report}:63:17  warning: 69.0% stands nowhere among what is held and read for Report 2018, paragraph 7 (435). → ${remedy}`,
      ],
      control: {
        ...body("In all 69.0% read well."),
        ...readings("place: paragraph 7, numbers: 69.0%", progress),
      },
    },
    "two texts about one paragraph that differ": {
      mistake: { ...body("There were 435 visits."), ...finding("There were 453 visits.") },
      issues: [
        `${report}:63:21  warning: 435 stands nowhere among the figures of Report 2018. → ${remedy}`,
        `data/threads/reading.yaml:8:22  warning: 453 stands nowhere among the figures of Report 2018. → ${remedy}`,
      ],
      control: { ...body("There were 435 visits."), ...finding("There were 435 visits.") },
    },
    "a note of a row": {
      mistake: sheet({ columns: ["title: Number"], rows: ["title: North, cells: [12], note: The text has 21."] }),
      issues: [
        `data/tables/sheet.yaml:10:53  warning: 21 stands nowhere among the figures of Report 2018. → ${remedy}`,
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
    "a number of another passage of the same place": {
      mistake: {
        ...body("Of 435 visits, 12 were late."),
        ...readings('place: paragraph 7, numbers: "435; 21\\n12; 8"', progress),
      },
      issues: [
        `${report}:63:25  warning: 12 stands nowhere among what is held and read for Report 2018, paragraph 7 (21, 435). → ${remedy}`,
      ],
      control: {
        ...body("Of 435 visits, 21 were late."),
        ...readings('place: paragraph 7, numbers: "435; 21\\n12; 8"', progress),
      },
    },
    "a number twice that its passage prints once": {
      mistake: {
        ...body("Of 435 visits, 435 were late."),
        ...readings("place: paragraph 7, numbers: 435; 430", progress),
      },
      issues: [
        `${report}:63:25  warning: 435 stands nowhere among what is held and read for Report 2018, paragraph 7. → ${remedy}`,
      ],
      control: {
        ...body("Of 435 visits, 430 were late."),
        ...readings("place: paragraph 7, numbers: 435; 430", progress),
      },
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
        `data/claims/exampleshire-report-2018.yaml:4:54  warning: 96.0% stands nowhere among the figures of Report 2018. → ${remedy}`,
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
  "figure-stands-once": {
    "a digit that is wrong in a cell of a table that was read": {
      mistake: { ...plans("[20, 38]", "[61, 42]"), ...readPlans("61; 42", "20; 28") },
      issues: [
        "data/tables/sheet.yaml:11:51  warning: 38 is not in the line 20; 28, read for sheet. → Compare it with the source; if it is printed so, put it into data/readings/exampleshire-report-2018.yaml, from line 4.",
      ],
      control: { ...plans("[20, 28]", "[61, 42]"), ...readPlans("61; 42", "20; 28") },
    },
    "and a number that is printed once in its row, but stands there twice": {
      mistake: { ...plans("[20, 20]", "[61, 42]"), ...readPlans("20; 28", "61; 42") },
      issues: [
        "data/tables/sheet.yaml:11:51  warning: 20 is in the line 20; 28, read for sheet, less often. → Compare it with the source; if it is printed so, put it into data/readings/exampleshire-report-2018.yaml, from line 4.",
      ],
      control: { ...plans("[20, 28]", "[61, 42]"), ...readPlans("20; 28", "61; 42") },
    },
    "a figure of an indicator": {
      mistake: readIndicator("66", "58.0; 60.5; 61.0", "66.3", "57.0; 96.0", "67.0; 59.0"),
      issues: [
        "data/observations/reading-expected.yaml:31:16  warning: 69 is not in the line 57.0; 96.0, read for reading-expected. → Compare it with the source; if it is printed so, put it into data/readings/exampleshire-report-2018.yaml, from line 4.",
      ],
      control: readIndicator("66", "58.0; 60.5; 61.0", "66.3", "57.0; 69.0", "67.0; 59.0"),
    },
  },
  "reading-idle": {
    "a line that no row has": {
      mistake: { ...plans("[20, 28]", "[61, 42]"), ...readPlans("20; 28", "61; 42", "90; 89") },
      issues: [
        "data/readings/exampleshire-report-2018.yaml:4:12  warning: No row of sheet has the numbers 90; 89. → Compare the table with the source; if the line is not printed there, remove it from the reading.",
      ],
      control: { ...plans("[20, 28]", "[61, 42]"), ...readPlans("20; 28", "61; 42") },
    },
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
