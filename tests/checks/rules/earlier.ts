import type { Changes } from "../../site-fixture.ts";
import { measure, sheet, type RuleCases } from "./rule-case.ts";

const printed = sheet({
  columns: ["title: Number", "title: When, unit: text"],
  rows: ["title: Visits made, cells: [41, January 2012]", "title: Share of visits, unit: percent, cells: [64, blank]"],
});

/** An indicator of visits with a figure of a table from before its own. */
function earlier({ row = "Visits made", column = "Number", period = "2012" } = {}): Changes {
  const named = `[{ table: sheet, row: ${row}, column: ${column}, period: "${period}", differs: No day is given. }]`;
  const fields = { unit: "count", decimals: "0", earlierFigures: named };
  return { ...measure({ exampleshire: { 2017: 50 } }, { fields }), ...printed };
}

export const earlierCases: RuleCases = {
  "value-earlier": {
    "a row that the table does not have": {
      mistake: earlier({ row: "Visits maid" }),
      issues: [
        "data/indicators/visits.yaml:10:39  sheet has no row “Visits maid”. → The rows are: Visits made, Share of visits.",
      ],
      control: earlier(),
    },
    "words in place of a number": {
      mistake: earlier({ column: "When" }),
      issues: [
        "data/indicators/visits.yaml:10:60  The cell holds no number. → Name the column that has it, or remove the figure.",
      ],
      control: earlier(),
    },
    "another unit": {
      mistake: earlier({ row: "Share of visits" }),
      issues: [
        "data/indicators/visits.yaml:10:39  The cell is counted in percent, and the indicator in count. → Name a figure of the same unit.",
      ],
      control: earlier(),
    },
    "a period of another kind": {
      mistake: earlier({ period: "2012-01" }),
      issues: [
        "data/indicators/visits.yaml:10:76  2012-01 is no period of the kind academic-year-ending. → Write it as the indicator's own.",
      ],
      control: earlier(),
    },
  },
};
