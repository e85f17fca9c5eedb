import { expect, describe, test } from "vitest";
import type { Changes } from "../../site-fixture.ts";
import { findIn, makeIndicator, school, tell } from "./proposing-fixture.ts";

const document = "exampleshire-report-2018";
const table = (place: string, fields: string) => `title: List of indicators
source: { document: ${document}, place: "${place}" }
area: exampleshire
topic: key-stage-2
rowHeading: Indicator
unit: percent
counted: things
${fields}`;
const list = (word: string): Changes => ({
  ...school,
  "data/tables/list.yaml": table(
    "Annex, page 20",
    `columns: [{ title: Result 2017 }, { title: Rank 2017, unit: count }, { title: Target met, unit: text }]
rows:
  - { title: "Pupils at the expected standard: writing", cells: [62, 91, "${word}"] }
  - { title: "Pupils at the expected standard: spelling", cells: [74, 12, ""] }
`.replace('""', "blank"),
  ),
});
const text = (word: string) => `## Annex

Indicator	Result 2017	Rank 2017	Target met
Pupils at the expected standard: writing	62%	91st	${word}
Pupils at the expected standard: spelling	74%	12th
`;

describe("a list of indicators at the end of a report", () => {
  test("prints again what other places give, and says whether a target is met", () => {
    const found = tell(findIn(text("Missed"), list("Missed")));
    expect(found).toContain("{kind:value,stated:62,of:{writing-expected,2017}}");
    expect(found).toContain("{kind:value,stated:91,of:{rank:writing-expected,2017}}");
    expect(found).toContain("{kind:value,stated:12,of:{rank:spelling-expected,2017}}");
    expect(found.filter((each) => each.includes("kind:target"))).toEqual([
      "{kind:target,result:{rank:writing-expected,2017},target:{target:writing-expected,2017},is:missed}",
    ]);
  });

  test("says nothing of a target with a word that is no status, nor of names whose figures are others", () => {
    expect(tell(findIn(text("See page 4"), list("See page 4"))).filter((each) => each.includes("kind:target"))).toEqual(
      [],
    );
    const other = {
      ...list("Missed"),
      "data/tables/list.yaml": String(list("Missed")["data/tables/list.yaml"]).replace("62, 91", "33, 44"),
    };
    const found = findIn(text("Missed").replace("62%	91st", "33%	44th"), other);
    expect(tell(found).filter((each) => each.includes("writing"))).toEqual([]);
  });
});

describe("a statement on a whole stage", () => {
  const writing = (country: number) =>
    makeIndicator("writing-expected", {
      title: "Writing, expected standard",
      figures: [
        [60, 62],
        [64, 65],
        [61, 62.2],
        [63, country],
      ],
      ranks: [88, 91],
    });
  const read = (prose: string) => tell(findIn(`## Report\n\n${prose}\n`, school));

  const music = (rank: number) =>
    makeIndicator("music-expected", { title: "Music, expected standard", figures: [[50, 51]], ranks: [90, rank] });

  test("is of the measures for which it is so, where it is for most of them", () => {
    const prose = "## Report\n\nKey stage 2 attainment is in the top 10% of authorities.\n";
    expect(tell(findIn(prose, { ...school, ...music(8) }))).toEqual([
      "{kind:band,rank:{rank:music-expected,2017},band:top-10}",
      "{kind:band,rank:{rank:spelling-expected,2017},band:top-10}",
    ]);
    expect(findIn(prose, { ...school, ...music(95) })).toEqual([]);
    expect(findIn(prose)).toEqual([]);
  });

  test("is of no measure under the heading of one, and of no group that it does not name", () => {
    expect(findIn("## Key stage 2 music\n\nAttainment is in the top 10% of authorities.\n", school)).toEqual([]);
    expect(read("Key stage 2 attainment of all groups is in the top 10% of authorities.")).toEqual([]);
  });

  test("is of the tables below the heading that it stands under", () => {
    const below = `## Key stage 2\n\nThe proportion of pupils at the expected standard is above the national average.\n\n### Spelling\n\n	Spelling
Exampleshire	74
Example region	71
Statistical neighbours	70.5
Example country	66

### Writing

	Writing
Exampleshire	62
Example region	65
Statistical neighbours	62.2
Example country	61
`;
    const lower = { ...school, ...writing(61) };
    expect(tell(findIn(below, lower))).toEqual([
      "{kind:comparison,of:{spelling-expected,2017},than:[{spelling-expected,2017,area:example-country}],is:above}",
      "{kind:comparison,of:{writing-expected,2017},than:[{writing-expected,2017,area:example-country}],is:above}",
    ]);
    expect(findIn(below.replace("61\n", "64\n"), { ...school, ...writing(64) })).toEqual([]);
  });
});

describe("a figure that two tables print", () => {
  const two = (name: string): Changes => ({
    ...school,
    "data/tables/one.yaml": table(
      "Sheet one, facts",
      `columns: [{ title: "%" }]\nrows: [{ title: Spelling lessons visited, cells: [31.5] }, { title: Books, cells: [8.5] }]\n`,
    ),
    "data/tables/two.yaml": table(
      "Sheet two, facts",
      `columns: [{ title: "%" }]\nrows: [{ title: ${name}, cells: [31.5] }, { title: Desks, cells: [7.5] }]\n`,
    ),
  });
  const text = (name: string) =>
    `## Facts\n\nSpelling lessons visited\t31.5%\nBooks\t8.5%\n\n## More\n\n${name}\t31.5%\nDesks\t7.5%\n`;

  test("is one statement, under names that share most of their words", () => {
    const name = "Visited lessons in spelling";
    expect(tell(findIn(text(name), two(name)))).toEqual([
      "{kind:value,stated:31.5,of:{table:two,row:Visited lessons in spelling,column:%}}",
    ]);
    expect(findIn(text("Chairs mended in time"), two("Chairs mended in time"))).toEqual([]);
  });
});
