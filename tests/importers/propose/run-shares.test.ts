import { expect, test } from "vitest";
import { findIn } from "./proposing-fixture.ts";

const groups = (second: string) => ({
  "data/tables/conferences-by-age.yaml": `title: Conferences by age
source: { document: exampleshire-report-2018, place: "Results, page 4" }
area: exampleshire
topic: key-stage-2
rowHeading: Age
unit: count
columns:
  - { title: Number }
  - { title: "%", unit: percent }
  - { title: Group, unit: percent }
rows:
  - { title: Under 1, cells: [10, 10.0, blank] }
  - { title: "1", cells: [20, 20.0, 35.0] }
  - { title: "2", cells: [15, 15.0, blank] }
  - { title: "3", cells: [25, 25.0, ${second}] }
  - { title: "4", cells: [30, 30.0, blank] }
  - { title: Total, role: total, cells: [100, 100, blank] }
`,
});
const text = (second: string) => `## Results

	Number	%	Group
Under 1	10	10.0%	-
1	20	20.0%	35.0%
2	15	15.0%	
3	25	25.0%	${second}%
4	30	30.0%	
Total	100	100%	
`;
const read = (second: string) =>
  findIn(text(second), groups(second)).flatMap(({ content }) =>
    content.kind === "percentage" && "sum" in content.part
      ? [`${content.stated}: ${JSON.stringify(content.part.sum.map((each) => ("row" in each ? each.row : "")))}`]
      : [],
  );

test("shares that stand beside some rows are those of the rows that alone make them all up", () => {
  expect(read("55.0")).toEqual(['35: ["1","2"]', '55: ["3","4"]']);
});

test("where no rows make them up nothing is said", () => {
  expect(read("54.0")).toEqual([]);
});
