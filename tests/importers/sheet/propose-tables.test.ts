import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { proposeTables } from "../../../src/importers/sheet/propose-tables.ts";
import { changeSite } from "../../site-fixture.ts";
import { makeWorkbook, type GivenSheet } from "./workbook-fixture.ts";

const rows: GivenSheet["rows"] = [
  ["Placements"],
  [],
  ["Placement", "January", "", "December"],
  ["", "No.", "%", "No."],
  ["In the borough"],
  ["Foster care", 30, { v: 0.6, z: "0%" }, 28],
  ["Residential", 10, { v: 0.2, z: "0%" }, 12],
  ["Elsewhere"],
  ["Foster care", 10, { v: 0.2, z: "0%" }, 10],
  ["Total", 50, { v: 1, z: "0%" }, 50],
  [],
  ["Team", "Cost", "Remark"],
  ["North", { v: 1200, z: "[$£-809]#,##0" }, "two posts"],
  ["South", { v: 900, z: "[$£-809]#,##0" }, "one post"],
];
const propose = (sheets: readonly GivenSheet[]) => proposeTables(changeSite({}), makeWorkbook(sheets), "perf-2019-01");

describe("tables of a sheet that has none yet", () => {
  const { files, lines } = propose([{ name: "Care", rows, merged: ["B3:C3"] }]);
  const [first, second] = [...files.values()].map((text) => parse(text) as Record<string, unknown>);

  test("are found with title, headings, groups and units, as drafts", () => {
    expect([...files.keys()]).toEqual(["data/tables/perf-2019-01-1.yaml", "data/tables/perf-2019-01-2.yaml"]);
    expect(first).toMatchObject({
      ...{ status: "draft", title: "Placements", rowHeading: "Placement", unit: "count" },
      columns: [{ title: "January, No." }, { title: "January, %", unit: "percent" }, { title: "December, No." }],
      rows: [
        { title: "Foster care", group: "In the borough", cells: [30, 60, 28] },
        { title: "Residential", group: "In the borough" },
        { title: "Foster care", group: "Elsewhere" },
        { title: "Total", cells: [50, 100, 50] },
      ],
    });
    expect(lines[0]).toBe("given.xlsx: 2 tables proposed, each as a draft.");
  });

  test("come with the sums and shares that all figures show", () => {
    expect(first?.arithmetic).toEqual([
      { kind: "total", across: "rows", total: "Total", only: ["January, No.", "December, No."] },
      { kind: "percentage", across: "columns", percentage: "January, %", part: "January, No.", wholeAt: "Total" },
    ]);
    expect(second).not.toHaveProperty("arithmetic");
  });

  test("know pounds and words, and leave to the officer what no sheet says", () => {
    expect(second).toMatchObject({
      unit: "pounds",
      columns: [{ title: "Cost" }, { title: "Remark", unit: "text" }],
      rows: [{ cells: [1200, "two posts"] }, { cells: [900, "one post"] }],
    });
    for (const field of ["area", "topic"]) expect(second?.[field]).toMatch(/^TODO: /);
  });

  test("propose no sum that one figure breaks", () => {
    const broken = rows.map((row) => (row[0] === "Residential" ? ["Residential", 11, { v: 0.2, z: "0%" }, 12] : row));
    const [table] = [...propose([{ name: "Care", rows: broken }]).files.values()].map(
      (text) => parse(text) as Record<string, unknown>,
    );
    expect(JSON.stringify(table?.arithmetic ?? [])).not.toContain('"total"');
  });
});

test("a sheet without a table is refused in words", () => {
  expect(() => propose([{ name: "Notes", rows: [["Only words"], ["and more"]] }])).toThrow("No table was found.");
});
