import { expect, test } from "vitest";
import { tableSchema } from "../../../src/model/table.ts";
import { findTable } from "../../../src/importers/sheet/find-table.ts";
import { readWorkbook } from "../../../src/importers/sheet/workbook.ts";
import { makeWorkbook } from "./workbook-fixture.ts";

test("a table whose first label also stands above it, in another table, is read from its own rows", () => {
  const { sheets } = readWorkbook(
    makeWorkbook([
      {
        name: "S",
        rows: [
          ["Early help", "Apr"],
          ["Assessments", 10],
          ["Front door", "Apr"],
          ["Assessments", 110],
          ["Referrals", 120],
        ],
      },
    ]),
  );
  const table = tableSchema.parse({
    ...{
      title: "Report",
      source: { document: "report", place: "S" },
      area: "a",
      topic: "t",
      rowHeading: "Front door",
    },
    ...{ unit: "count", columns: [{ title: "Apr" }] },
    rows: [
      { title: "Assessments", cells: [1] },
      { title: "Referrals", cells: [2] },
    ],
  });
  expect(findTable(table, sheets, 0, () => false)).toMatchObject({ place: { rows: [3, 4] } });
});
