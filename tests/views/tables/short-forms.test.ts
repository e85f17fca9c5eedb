import { expect, test } from "vitest";
import { listShortForms } from "../../../src/views/tables/short-forms.ts";

const table = {
  title: "Visits by team",
  rowHeading: "Team",
  columns: [{ title: "No." }, { title: "CIN" }],
  rows: [{ title: "Sent to MACE / VARP panels" }, { title: "SEAMs", group: "REACH" }, { title: "As agreed" }],
};

test("short forms in the headings and rows of tables are listed, and no others", () => {
  const terms = [
    { term: "Vulnerable adolescents at risk panel", acronyms: ["VARP"] },
    { term: "Child in need", acronyms: ["CIN", "CHIN"] },
    { term: "REACH" },
    { term: "Agreed" },
    { term: "Sexual exploitation and missing", acronyms: ["SEAM", "SEAMs"] },
    { term: "Local authority", acronyms: ["LA"] },
  ];
  expect(listShortForms([table], terms)).toEqual(["CIN", "REACH", "SEAM", "VARP"]);
  expect(listShortForms([{ ...table, rows: [], columns: [] }], terms)).toEqual([]);
});
