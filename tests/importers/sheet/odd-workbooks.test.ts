import { describe, expect, test } from "vitest";
import { ImportRefused } from "../../../src/importers/records/problem.ts";
import { importSheet } from "../../../src/importers/sheet/import-sheet.ts";
import { changeSite } from "../../site-fixture.ts";
import { makeWorkbook, type Given } from "./workbook-fixture.ts";

const head = (title: string) => `title: ${title}
source: { document: exampleshire-report-2018, place: Front door }
area: exampleshire
topic: early-years
asOf: 2018-01-31
`;
const site = changeSite({
  "data/tables/perf-2018-01-contacts.yaml": `${head("Contacts")}rowHeading: Contact
unit: count
columns:
  - { title: No. }
  - { title: "%", unit: percent }
rows:
  - { title: Referral, cells: [30, 25.0] }
  - { title: Advice, cells: [90, 75.0] }
  - { title: All, cells: [120, 100.0] }
`,
  "data/tables/perf-2018-01-trend.yaml": `${head("Referrals by month")}rowHeading: Line
unit: count
columns:
  - { title: Dec 2017, period: "2017-12" }
  - { title: Jan 2018, period: "2018-01" }
rows:
  - { title: Received, cells: [310, 330] }
  - { title: Accepted, cells: [210, 230] }
`,
});
const share = (v: number) => ({ v, z: "0.0%" });
const contacts = (all: readonly Given[] = ["All", 160, share(1)]): (readonly Given[])[] => [
  ["Contact", "No.", "%"],
  ["Referral", 40, share(0.25)],
  ["Advice", 120, share(0.75)],
  all,
];

function run(rows: readonly (readonly Given[])[], { merged = [], month }: { merged?: string[]; month?: string } = {}) {
  const file = makeWorkbook([{ name: "Sheet", rows, merged }]);
  const { files, lines } = importSheet(site, { file, like: "perf-2018-01", document: "report-2018-02", month });
  const text = [...files].map(([path, each]) => (path.startsWith("data/tables") ? each : "")).join("");
  return { text, lines: lines.join("\n") };
}

describe("a workbook of next month", () => {
  test.each<[string, Given, Given, Given]>([
    ["bare", 0.25, 0.5, 1],
    ["printed with decimals", { v: 0.25, z: "0.00" }, { v: 0.5, z: "0.00" }, { v: 1, z: "0.00" }],
    ["beside others with a sign", 0.5, share(0.75), share(1)],
  ])("whose shares are parts of 1, %s, is a draft", (_, referral, advice, all) => {
    const { text } = run([
      ["Contact", "No.", "%"],
      ["Referral", 40, referral],
      ["Advice", 80, advice],
      ["All", 120, all],
    ]);
    expect(text).not.toMatch(/, (?:0\.\d+|1(?:\.00)?)\]/);
    expect(text).toMatch(/TODO: Sheet!C2 holds 0\.\d+ without a sign/);
  });

  test("whose shares are small, as those of before, is read", () => {
    const small = changeSite({
      "data/tables/perf-2018-01-rare.yaml": `${head("Rare")}rowHeading: Contact
unit: percent
columns: [{ title: Share }]
rows: [{ title: One, cells: [0.3] }, { title: Two, cells: [0.9] }]
`,
    });
    const file = makeWorkbook([
      {
        name: "Sheet",
        rows: [
          ["", "Share"],
          ["One", { v: 0.4, z: "0.0" }],
          ["Two", { v: 0.8, z: "0.0" }],
        ],
      },
    ]);
    const { files } = importSheet(small, { file, like: "perf-2018-01", document: "report-2018-02" });
    expect([...files.values()].join("")).toContain("cells: [0.4]");
  });

  test("that merges a number over rows does not give it to each", () => {
    const { text } = run(
      [
        ["Contact", "No.", "%"],
        ["Referral", 40, share(1)],
        ["Advice", 80, ""],
        ["All", 120, share(1)],
      ],
      { merged: ["C2:C3"] },
    );
    expect(text).toContain('cells: [40, "TODO: Sheet!C2 holds 100.0% in a cell that is merged');
    expect(text).toContain('cells: [80, "TODO: Sheet!C3 holds 100.0% in a cell that is merged');
  });

  test("with one more column of a heading than before is not read in its place", () => {
    const rows = contacts().map(([label = "", ...cells], row) => [label, row === 0 ? "%" : share(0.11), ...cells]);
    const { text, lines } = run(rows);
    expect(text).not.toMatch(/11\.0|, 25\.0/);
    expect(text).toContain('cells: [40, "TODO: ');
    expect(lines).toContain("the column “%” stands over more columns of the workbook");
  });

  test("with a table of other rows beside it is read", () => {
    const beside = [
      ["Ward", "No.", "%"],
      ["North", 1, share(0.1)],
      ["South", 2, share(0.2)],
      ["West", 3, share(0.3)],
    ];
    const { text } = run(contacts().map((line, row) => [...line, "", ...(beside[row] ?? [])]));
    expect(text).toContain("cells: [40, 25.0]");
    expect(text).not.toContain("TODO: the column");
  });

  test("with a row after the last, or before the first, is a draft that names it", () => {
    expect(run([...contacts(), ["Not known", 7, share(0.04)]]).lines).toContain("also has a row “Not known”");
    const [heading = [], ...rows] = contacts();
    expect(run([heading, ["Early help", 7, share(0.04)], ...rows]).lines).toContain("also has a row “Early help”");
    expect(run([...contacts(), [], ["Not known", 7, share(0.04)]]).text).not.toContain("TODO: the workbook");
  });

  test("with the total above is read by its label", () => {
    const [heading = [], referral = [], advice = [], all = []] = contacts();
    const { text } = run([heading, all, referral, advice]);
    expect(text).toMatch(/title: All\n\s+cells: \[160, 100\.0\]/);
    expect(text).not.toContain("TODO: the row");
  });

  test("whose months have the year above, or another form, is read", () => {
    const above = [
      ["", "2018", ""],
      ["Line", "Jan", "Feb"],
      ["Received", 330, 350],
      ["Accepted", 230, 260],
    ];
    expect(run(above, { merged: ["B1:C1"] }).text).toContain("cells: [330, 350]");
    const short = [
      ["Line", { v: 43_101, z: "mmm-yy" }, "February 2018"],
      ["Received", 330, 350],
      ["Accepted", 230, 260],
    ];
    expect(run(short).text).toContain("cells: [330, 350]");
  });

  test("that names the month of before and nowhere its own is refused, unless the officer names the month", () => {
    const rows = [["As at 31 January 2018"], ...contacts()];
    expect(() => run(rows)).toThrow(ImportRefused);
    expect(() => run(rows)).toThrow(/names January 2018.*nowhere February 2018.*--month 2018-02/s);
    expect(run(rows, { month: "2018-02" }).text).toContain("cells: [40, 25.0]");
    expect(run([...rows, [], ["Printed on 3 February 2018"]]).text).toContain("cells: [40, 25.0]");
  });

  test.each<[string, Given, Given, string]>([
    ["a share beyond all", 40, 2200, "more than 100 per cent"],
    ["a point where thousands may be meant", "1.100", share(0.25), "whether it is 1100"],
    ["a comma of decimals", 40, "25,0%", "write its decimals behind a point"],
    ["a count below a bound", "<5", share(0.25), "write suppressed"],
  ])("is a draft with %s", (_, count, part, why) => {
    const { text } = run([
      ["Contact", "No.", "%"],
      ["Referral", count, part],
      ["Advice", 120, share(0.75)],
      ["All", 160, share(1)],
    ]);
    expect(text).toMatch(new RegExp(`TODO: Sheet![BC]2 holds .*${why}`));
  });

  test("with marks of a footnote in superior figures is read", () => {
    const [heading = [], [, ...referral] = [], ...rows] = contacts();
    expect(run([heading, ["Referral¹", ...referral], ...rows]).text).toContain("cells: [40, 25.0]");
  });

  test("as a CSV file of older programs keeps its pounds and dashes", () => {
    const bytes = Buffer.from(
      "Contact,No.,%\nReferral,40,25.0%\nAdvice,120,75.0%\nCost – £,3,1%\nAll,160,100%\n".replace("–", "\u0096"),
      "latin1",
    );
    const { lines } = importSheet(site, {
      file: { name: "feb.csv", bytes: new Uint8Array(bytes) },
      like: "perf-2018-01",
      document: "report-2018-02",
    });
    expect(lines.join("\n")).toContain("also has a row “Cost – £”");
  });
});
