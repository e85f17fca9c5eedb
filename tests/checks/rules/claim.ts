import { sheet, type RuleCases } from "./rule-case.ts";

const claim = (id: string, stated: string, more = "") =>
  `  - { id: ${id}, place: Paragraph 1, says: Reading was ${stated}%., kind: value, stated: ${stated}, ${more}of: { indicator: reading-expected, period: "2015" } }\n`;
const claims = (...lines: readonly string[]) => ({
  "data/claims/exampleshire-report-2018.yaml": `document: exampleshire-report-2018\narea: exampleshire\nclaims:\n${lines.join("")}`,
});
const total = (parts: string) =>
  sheet({
    columns: ["title: Number"],
    rows: ["title: North, cells: [12]", "title: South, cells: [13]", "title: All, cells: [25]"],
    more: `arithmetic: [{ kind: total, across: rows, total: All, parts: [${parts}] }]\n`,
  });

/** Mistakes in claims. What they compute has tests of its own. */
export const claimCases: RuleCases = {
  "claim-repeated": {
    "two claims with one id": {
      mistake: claims(claim("reading", "57.0"), claim("reading", "57")),
      issues: [
        "data/claims/exampleshire-report-2018.yaml:5:11  There is a claim reading already, in data/claims/exampleshire-report-2018.yaml. → Give one of the two another id.",
      ],
      control: claims(claim("reading", "57.0"), claim("reading-again", "57")),
    },
  },
  "claim-input": {
    "a rule of a table that names a row that is not there": {
      mistake: total("North, South, West"),
      issues: ["data/tables/sheet.yaml:13:77  There is no row “West”. → The rows are: North, South, All."],
      control: total("North, South"),
    },
  },
  "claim-differs": {
    "a figure that the text states otherwise": {
      mistake: claims(claim("reading", "58.0")),
      issues: [
        "data/claims/exampleshire-report-2018.yaml:4:11  warning: Reading was 58.0%. Report 2018, Table 1, page 4 gives 57.0%. → Compare both with the source; if it is printed so, add a note with explains: 57.0. [reading]",
      ],
      control: claims(claim("reading", "58.0", "note: The table prints 57.0., explains: 57.0, ")),
    },
  },
  "claim-note": {
    "a note on a disagreement that there is not": {
      mistake: claims(claim("reading", "57.0", "note: The table prints 58.0., ")),
      issues: [
        "data/claims/exampleshire-report-2018.yaml:4:11  warning: The note explains a disagreement, but the figures agree: Report 2018, Table 1, page 4 gives 57.0%. → Remove the note, or check the claim. [reading]",
      ],
      control: claims(claim("reading", "57.0")),
    },
  },
};
