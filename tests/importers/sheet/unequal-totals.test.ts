import { expect, test } from "vitest";
import { proposeTables } from "../../../src/importers/sheet/propose-tables.ts";
import { changeSite } from "../../site-fixture.ts";
import { makeWorkbook } from "./workbook-fixture.ts";

const propose = (total: number) =>
  proposeTables(
    changeSite({}),
    makeWorkbook([
      {
        name: "Team",
        rows: [
          ["Team", "Jan 2024"],
          ["North", 10],
          ["South", 30],
          ["Total", total],
        ],
      },
    ]),
    "new",
  );

test("a total that is not the sum of its rows is told, and no sum is proposed", () => {
  const { files, lines } = propose(45);
  expect([...files.values()].join("")).not.toContain("arithmetic");
  expect(lines.join("\n")).toContain(
    "“Total” is not the sum of the other rows: 45 in “Jan 2024”, where they add up to 40.",
  );
  expect(propose(40).lines.join("\n")).not.toContain("is not the sum");
});
