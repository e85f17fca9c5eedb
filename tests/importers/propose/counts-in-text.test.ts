import { describe, expect, test } from "vitest";
import type { Changes } from "../../site-fixture.ts";
import { findIn, tell } from "./proposing-fixture.ts";

const head = (title: string, place: string, fields: string) => `title: ${title}
source: { document: exampleshire-report-2018, place: "${place}" }
area: exampleshire
topic: safeguarding
asOf: 2018-01-31
rowHeading: Row
unit: count
disclosure: published-in-source
disclosureReason: They stand in a public paper.
${fields}`;
const rows = (...cells: readonly (readonly [string, ...number[]])[]) =>
  `rows:\n${cells.map(([title, ...own]) => `  - { title: "${title}", cells: [${own.join(", ")}] }`).join("\n")}\n`;

const site: Changes = {
  "data/indicators/plans.yaml": `title: Children on a plan
shortTitle: Children on a plan
definition: A count of the month.
unit: count
decimals: 0
polarity: neither
periodKind: month
topic: safeguarding
source: { document: exampleshire-report-2018, place: "Plans, sheet" }
`,
  "data/observations/plans.yaml": `sources:
  - { id: sheet, document: exampleshire-report-2018, place: "Plans, sheet" }
series:
  - { area: exampleshire, source: sheet, values: { "2018-01": 150 } }
`,
  "data/tables/durations.yaml": head(
    "Plans by duration",
    "Plans, by duration",
    `columns: [{ title: No. }]\n${rows(["<3M", 20], ["<6M", 31], ["<1Y", 60], ["1Y+", 39])}`,
  ),
  "data/tables/months.yaml": head(
    "Plans by months",
    "Months, sheet",
    `columns: [{ title: No. }]\n${rows(["0-1", 8], ["2-3", 12], ["4-6", 31], ["7-9", 40], ["10-12", 20], ["13+", 39])}`,
  ),
  "data/tables/placements.yaml": head(
    "Plans by home",
    "Plans, by home",
    `columns: [{ title: No. }]\n${rows(["Foster carers", 71], ["Residential", 30], ["Parents", 49])}`,
  ),
  "data/tables/closures.yaml": head(
    "Closures by reason",
    "Closures",
    `columns: [{ title: No. }, { title: "%", unit: percent }]\n${rows(["Needs met", 32, 43], ["Moved away", 28, 38], ["Consent withdrawn", 14, 19])}`,
  ),
  "data/tables/gang-episodes.yaml": head(
    "Gang episodes",
    "Gangs",
    `columns: [{ title: Number of episodes }]\n${rows(["First quarter", 7], ["Second quarter", 11], ["Third quarter", 8])}`,
  ),
};
const read = (text: string) => tell(findIn(text, site));
const row = (table: string, title: string, column = "No.") => `{table:${table},row:${title},column:${column}}`;

describe("a share in a text beside the counts of its sheet", () => {
  test("is that of the rows up to the one that it names, or from it", () => {
    const part = (...titles: readonly string[]) => titles.map((title) => row("durations", title)).join(",");
    expect(read("# Plans\n\n34.0% have been on a plan for under six months.\n")).toEqual([
      `{kind:percentage,stated:34,part:{sum:[${part("<3M", "<6M")}]},whole:{plans,2018-01}}`,
    ]);
    expect(read("# Plans\n\n66.0% have been on a plan for over six months.\n")).toEqual([
      `{kind:percentage,stated:66,part:{sum:[${part("<1Y", "1Y+")}]},whole:{plans,2018-01}}`,
    ]);
  });

  test("is that of the rows whose names stand in the sentence", () => {
    expect(read("# Plans\n\n67.3% live with foster carers or in residential homes.\n")).toEqual([
      `{kind:percentage,stated:67.3,part:{sum:[${row("placements", "Foster carers")},${row("placements", "Residential")}]},whole:{plans,2018-01}}`,
    ]);
  });

  test.each(["67.4% live with foster carers or in residential homes.", "67.3% live with friends."])(
    "is none in “%s”",
    (sentence) => {
      expect(read(`# Plans\n\n${sentence}\n`)).toEqual([]);
    },
  );
});

describe("counts and their share in one sentence", () => {
  const counted = (part: number, whole: number, stated: number) =>
    expect.stringMatching(
      new RegExp(`^\\{kind:percentage,stated:${stated},part:\\{figure:${part},.*whole:\\{figure:${whole},`),
    ) as string;

  test.each([
    ["Of 27 young people, 96% (n=26) were aged 15 to 17.", 26, 27, 96],
    ["In 26 of the 27 cases (96%) the visit was in time.", 26, 27, 96],
    ["96% (26 of 27) were seen.", 26, 27, 96],
    ["There were 26 boys (96%) of the 27 children.", 26, 27, 96],
    ["1,026 out of 2,000 forms came back, 51.3%.", 1026, 2000, 51.3],
  ])("are a statement: %s", (sentence, part, whole, stated) => {
    expect(read(`# Other\n\n${sentence}\n`)).toEqual([counted(part, whole, stated)]);
  });

  test.each([
    "Of 27 young people, 40% (n=26) were aged 15 to 17.",
    "In 3 of the 5 areas spending rose by 12%.",
    "96% of the 27 cases were seen.",
  ])("are none in “%s”", (sentence) => {
    expect(read(`# Other\n\n${sentence}\n`)).toEqual([]);
  });
});

test("a gap is held with its sign, and falls towards zero", () => {
  const gap: Changes = {
    "data/indicators/gap.yaml": `title: Gap in writing
shortTitle: Gap in writing
definition: The distance of two groups.
unit: percentage-points
decimals: 0
polarity: higher-is-better
gap: true
periodKind: academic-year-ending
topic: key-stage-2
range: { minimum: -100, maximum: 100 }
source: { document: exampleshire-report-2018, place: "Results, page 4" }
`,
    "data/observations/gap.yaml": `sources:
  - { id: table, document: exampleshire-report-2018, place: "Results, page 4" }
series:
  - { area: exampleshire, source: table, values: { "2016": -15, "2017": -13 } }
`,
  };
  const both = "over:[{gap,2016},{gap,2017}],is:improving}";
  expect(tell(findIn("# Results\n\nThe gap in writing narrowed by 2 percentage points since 2016.\n", gap))).toEqual([
    "{kind:change,stated:2,from:{gap,2016},to:{gap,2017}}",
  ]);
  expect(tell(findIn("# Results\n\nThe gap in writing has narrowed since 2016.\n", gap))).toEqual([
    `{kind:trend,${both}`,
  ]);
  expect(tell(findIn("# Results\n\nThe gap in writing has fallen since 2016.\n", gap))).toEqual([
    `{kind:trend,${both}`,
  ]);
});

test("a number is the sum of a column whose table the sentence names", () => {
  expect(read("# Gangs\n\n26 gang episodes were opened in the year.\n")).toEqual([
    `{kind:total,stated:26,parts:[${["First", "Second", "Third"].map((each) => row("gang-episodes", `${each} quarter`, "Number of episodes")).join(",")}]}`,
  ]);
  expect(read("# Gangs\n\n26 episodes of other kinds were opened.\n")).toEqual([]);
});

test("the heading of a table says of how many its percentages are", () => {
  const text = (heading: string) =>
    `# Closures\n\n${heading}\tNo.\t%\nNeeds met\t32\t43%\nMoved away\t28\t38%\nConsent withdrawn\t14\t19%\n`;
  expect(read(text("n=93"))).toContain(
    `{kind:percentage,stated:43,part:${row("closures", "Needs met")},whole:{figure:93,at:Heading of the table: n=93,unit:count}}`,
  );
  expect(read(text("Reason"))).toEqual([]);
});

test("two tables that split a whole in one order say the same, part by part", () => {
  const text = "# Plans\n\n\tNo.\n<3M\t20\n<6M\t31\n<1Y\t60\n1Y+\t39\n";
  expect(read(text)).toEqual(
    expect.arrayContaining([
      `{kind:total,stated:20,parts:[${row("months", "0-1")},${row("months", "2-3")}]}`,
      `{kind:value,stated:31,of:${row("months", "4-6")}}`,
      `{kind:value,stated:39,of:${row("months", "13+")}}`,
    ]),
  );
});
