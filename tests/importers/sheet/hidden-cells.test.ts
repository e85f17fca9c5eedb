import { expect, test } from "vitest";
import { proposeTables } from "../../../src/importers/sheet/propose-tables.ts";
import { changeSite } from "../../site-fixture.ts";
import { makeWorkbook } from "./workbook-fixture.ts";

test("rows and columns that the author has hidden are named and not read", () => {
  const file = makeWorkbook([
    {
      name: "Team",
      rows: [
        ["Measure", "Jan 2024", "Feb 2024", "Names"],
        ["Visits", 10, 20, 991],
        ["Plans", 11, 21, 992],
        ["Draft", 993, 994, 995],
      ],
      hiddenRows: [3],
      hiddenColumns: [3],
    },
  ]);
  const { files, lines } = proposeTables(changeSite({}), file, "new");
  const text = [...files.values()].join("");
  expect(text).toContain("cells: [11, 21]");
  expect(text).not.toMatch(/99\d|Names|Draft/);
  expect(lines.join("\n")).toContain("Hidden and not read: “Team, row 4” and “Team, column D”.");
});
