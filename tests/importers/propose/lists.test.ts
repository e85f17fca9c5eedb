import { describe, expect, test } from "vitest";
import type { Changes } from "../../site-fixture.ts";
import { findIn, makeIndicator, school, tell } from "./proposing-fixture.ts";

const document = "exampleshire-report-2018";
const gap = makeIndicator("writing-gap", {
  title: "Writing gap",
  group: "disadvantaged",
  figures: [
    [-21, -21],
    [-19, -19],
    [-22, -22],
    [-20, -20],
  ],
});

/** A list whose titles the records shorten, so that its rows are known by their references and numbers. */
const list = (rank: string, mark: string): Changes => ({
  ...school,
  ...gap,
  "data/indicators/writing-gap.yaml": String(gap["data/indicators/writing-gap.yaml"])
    .replace("unit: percent", "unit: percentage-points")
    .replace("pupilGroup:", "gap: true\npupilGroup:"),
  "data/tables/list.yaml": `title: List of indicators
source: { document: ${document}, place: "Annex, page 20" }
area: exampleshire
topic: key-stage-2
rowHeading: Indicator
unit: percent
counted: things
columns:
  - { title: Reference, unit: text }
  - { title: Target, unit: text }
  - { title: 2017 Result, period: "2017" }
  - { title: Mark, unit: text }
  - { title: Rank, unit: text }
  - { title: "Beside: region", period: "2017", area: example-region }
  - { title: "Beside: neighbours", period: "2017", area: exampleshire-neighbours }
  - { title: "Beside: country", period: "2017", area: example-country }
rows:
  - { title: Writing, indicator: writing-expected, cells: [EX/W1, Top 10%, 62, "${mark}", "${rank}", 65, 62.2, 64] }
  - { title: Spelling, indicator: spelling-expected, cells: [EX/W2, blank, 74, blank, 12th, 71, 70.5, 66] }
  - title: Gap in writing
    indicator: writing-gap
    unit: percentage-points
    cells: [EX/W3, blank, -21, blank, blank, -19, -22, -20]
`,
});
const text = (rank: string, mark = "") => `## Annex

PI reference	Indicator title	Target	2017 Result	Benchmarking
EX/W1	The share of pupils who reach the standard of writing	Top 10%	62% ${mark} Rank: ${rank}	Region 65% Neighbours 62.2% Country 64%
EX/W2	The share of pupils who reach the standard of spelling		74% Rank: 12 <sup>th</sup>	Region 71% Neighbours 70.5% Country 66%
EX/W3	Distance of disadvantaged pupils in writing		-21% (Disadvantaged: 51% National (Others) 72%)	Region: -19% (53%) Neighbours: -22% (50%) Country: -20% (52%)
`;
const find = (rank: string, mark = "blank") =>
  tell(findIn(text(rank, mark === "blank" ? "" : `(${mark})`), list(rank, mark)));
const targets = (found: readonly string[]) => found.filter((each) => each.includes("kind:target"));

describe("a list of indicators with references, whose titles the records shorten", () => {
  test("prints ranks that other places give, also where the records hold them in words", () => {
    const found = find("91st");
    expect(found).toContain("{kind:value,stated:91,of:{rank:writing-expected,2017}}");
    expect(found).toContain("{kind:value,stated:12,of:{rank:spelling-expected,2017}}");
  });

  test("does not state again what its own cells give an indicator in a period", () => {
    expect(find("91st").filter((each) => /stated:(?:62|65|64)\b/.test(each))).toEqual([]);
  });

  test("sets results beside targets: by its mark, else by the figures that are held", () => {
    const claim = (is: string) => [
      `{kind:target,result:{rank:writing-expected,2017},target:{target:writing-expected,2017},is:${is}}`,
    ];
    expect(targets(find("91st"))).toEqual(claim("missed"));
    expect(targets(find("91st", "G"))).toEqual(claim("met"));
    expect(targets(find("91st", "A"))).toEqual([]);
    const whys = (mark: string) =>
      findIn(text("91st"), list("91st", mark)).flatMap(({ content, why }) => (content.kind === "target" ? [why] : []));
    expect(whys("blank").join()).toContain("no mark");
    expect(whys("G").join()).not.toContain("no mark");
  });

  test("gives gaps with the figures that they lie between", () => {
    const others = "other:{writing-expected-others,2017,area:example-country}";
    const gaps = (printed = text("91st")) =>
      tell(findIn(printed, list("91st", "blank"))).filter((each) => /disadvantaged|others/.test(each));
    const found = gaps();
    expect(found).toContain(`{kind:gap,stated:-21,group:{writing-expected-disadvantaged,2017},${others}}`);
    expect(found).toContain(
      `{kind:gap,stated:-19,group:{writing-expected-disadvantaged,2017,area:example-region},${others}}`,
    );
    expect(found).toContain("{kind:value,stated:72,of:{writing-expected-others,2017,area:example-country}}");
    expect(found).toContain("{kind:value,stated:52,of:{writing-expected-disadvantaged,2017,area:example-country}}");
    // A figure behind a gap is of the group, also where it is a slip, as long as the others are.
    expect(gaps(text("91st").replace("(50%)", "(70%)"))).toContain(
      "{kind:value,stated:70,of:{writing-expected-disadvantaged,2017,area:exampleshire-neighbours}}",
    );
    // A gap without its figures is no more than a figure that is held.
    expect(gaps(text("91st").replace(/\(\d\d%\)|\(Disadv.*?72%\)/g, ""))).toEqual([]);
  });

  test("is read as well where its rows go on in lines without a reference", () => {
    const wrapped = text("91st").replaceAll(/ (Neighbours)/g, "\n\t\t\t\t$1");
    expect(wrapped.split("\n").length).toBeGreaterThan(text("91st").split("\n").length);
    expect(tell(findIn(wrapped, list("91st", "blank")))).toEqual(find("91st"));
  });

  test("is not another list with the same references and other figures", () => {
    expect(findIn(text("91st").replaceAll(/\d\d(?:\.\d)?%/g, "11%"), list("91st", "blank"))).toEqual([]);
  });
});
