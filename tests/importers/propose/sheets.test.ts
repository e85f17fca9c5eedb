import { describe, expect, test } from "vitest";
import type { Changes } from "../../site-fixture.ts";
import { findIn, tell } from "./proposing-fixture.ts";

const source = (place: string) => `source: { document: exampleshire-report-2018, place: "${place}" }`;
const indicator = (id: string, title: string, unit: string): Changes => ({
  [`data/indicators/${id}.yaml`]: `title: ${title}
shortTitle: ${title}
definition: A count of the month.
unit: ${unit}
decimals: 1
polarity: higher-is-better
periodKind: month
topic: safeguarding
${source("Front door, sheet")}
`,
});
const sheet = (fields: string) => `${fields}
area: exampleshire
topic: safeguarding
asOf: 2018-01-31
rowHeading: Row
unit: count
disclosure: published-in-source
disclosureReason: They stand in a public paper.
`;
const site: Changes = {
  ...indicator("visits", "Visits made", "count"),
  ...indicator("visits-in-time", "Visits in time", "percent"),
  "data/tables/visits.yaml": `${sheet(`title: Visits\n${source("Front door, sheet")}`)}columns: [{ title: Jan, period: "2018-01" }]
rows: [{ title: Visits made, indicator: visits, cells: [80] }, { title: Days, cells: [3] }]
`,
  "data/tables/by-team.yaml": `${sheet(`title: Visits by team\n${source("Front door, by team")}`)}columns: [{ title: No. }, { title: "%", unit: percent }]
rows: [{ title: North, cells: [20, 25] }, { title: South, cells: [28, 35] }, { title: West, cells: [32, 41] }]
`,
  "data/tables/charts.yaml": `${sheet(`title: Charts\n${source("Visits, Charts 1 and 2")}`)}columns: [{ title: Latest, period: "2018-01" }, { title: Target, period: "2018-01", role: target }]
rows: [{ title: "Chart 1 - Visits in time", indicator: visits-in-time, unit: percent, cells: [72.0, 95.0] }]
`,
};

const text = (prose: string) => `# Visits

Team	No.	%
North	20	25%
South	28	35%
West	32	41%

Chart 1 - Visits in time

${prose}

Target:	95.0%
Latest:	72.0%
Variance:	(24.2%)

Chart 2 - Something without an indicator

It is 72%, below statistical neighbours.
`;

describe("sheets of counts", () => {
  test("parts that add up to a count of the sheet, and shares of it, are proposed; the one that is wrong as well", () => {
    const found = tell(findIn(text("Nothing."), site));
    const row = (name: string) => `{table:by-team,row:${name},column:No.}`;
    expect(found).toContain(`{kind:total,stated:80,parts:[${["North", "South", "West"].map(row).join(",")}]}`);
    expect(found.filter((each) => each.includes("kind:percentage"))).toEqual([]);
    const right = { ...site, "data/tables/by-team.yaml": String(site["data/tables/by-team.yaml"]).replace("41", "40") };
    expect(tell(findIn(text("Nothing."), right))).toContain(
      `{kind:percentage,stated:25,part:${row("North")},whole:{visits,2018-01}}`,
    );
  });

  test("the box beside a chart says whether a target is met, and the comment gives the figure", () => {
    expect(tell(findIn(text("Comment: Visits stand at 72% in January."), site)).slice(1)).toEqual([
      "{kind:value,stated:72,of:{visits-in-time,2018-01}}",
      "{kind:target,result:{visits-in-time,2018-01},target:{target:visits-in-time,2018-01},is:missed}",
    ]);
  });

  test("under a chart of which the records hold no indicator nothing is bound by name", () => {
    expect(findIn(text("Nothing."), site).filter(({ place }) => place.includes("Chart 2"))).toEqual([]);
  });
});
