import { describe, expect, test } from "vitest";
import { findIn, makeIndicator, school, table, tell } from "./proposing-fixture.ts";

const section = (prose: string) => `## Key stage 2\n\n### Results\n\n${prose}\n${table}`;
const kinds = (prose: string) => tell(findIn(section(prose)));

describe("a sentence beside a table", () => {
  test("is bound to the columns that it names", () => {
    expect(kinds("Spelling was in the top 10% of authorities, and writing was below the national average.")).toEqual([
      "{kind:band,rank:{rank:spelling-expected,2017},band:top-10}",
      "{kind:comparison,of:{writing-expected,2017},than:[{writing-expected,2017,area:example-country}],is:below}",
    ]);
  });

  test("says as much of each subject and each area that it lists", () => {
    const found = kinds("Spelling and writing were in line with statistical neighbours and above the example region.");
    expect(found).toHaveLength(4);
    expect(found.filter((each) => each.includes("is:in-line,tolerance:1"))).toHaveLength(2);
    expect(found.filter((each) => each.includes("area:example-region}],is:above"))).toHaveLength(2);
  });

  test("keeps what stands behind each statement apart", () => {
    expect(kinds("Exampleshire was in the top 10% for spelling and in the top 20% for writing.")).toEqual([
      "{kind:band,rank:{rank:spelling-expected,2017},band:top-10}",
      "{kind:band,rank:{rank:writing-expected,2017},band:top-20}",
    ]);
  });

  test("may name a band of the library that the site has not taken; one that nobody defined is none, and nothing else takes its subject", () => {
    expect(kinds("Spelling was in the top 5% of authorities.")).toEqual([
      "{kind:band,rank:{rank:spelling-expected,2017},band:top-5}",
    ]);
    expect(kinds("Exampleshire was in the top 10% of authorities for spelling and in the top 7% for writing.")).toEqual(
      ["{kind:band,rank:{rank:spelling-expected,2017},band:top-10}"],
    );
  });

  test("gives ranks with their years, and the way between them", () => {
    expect(kinds("The rank for spelling improved from 21st in 2016 to 12th in 2017.")).toEqual([
      "{kind:value,stated:21,of:{rank:spelling-expected,2016}}",
      "{kind:value,stated:12,of:{rank:spelling-expected,2017}}",
      "{kind:trend,over:[{rank:spelling-expected,2016},{rank:spelling-expected,2017}],is:improving}",
    ]);
  });

  test("gives figures and changes of the years that it names", () => {
    expect(kinds("In 2016 spelling stood at 70%. In 2017 it was 74%, an increase of 4 percentage points.")).toEqual([
      "{kind:value,stated:70,of:{spelling-expected,2016}}",
      "{kind:value,stated:74,of:{spelling-expected,2017}}",
      "{kind:change,stated:4,from:{spelling-expected,2016},to:{spelling-expected,2017},direction:rise}",
    ]);
  });

  test("says whether a target was met, also in the sentence after", () => {
    expect(kinds("The target is the top 10% for writing. This has not been met.")).toEqual([
      "{kind:target,result:{rank:writing-expected,2017},target:{target:writing-expected,2017},is:missed}",
    ]);
  });

  test.each([
    ["what is aimed at", "Our target is to be in the top 10% for spelling."],
    ["what is denied", "Spelling is not in the top 10% of authorities."],
    ["what is below a band", "Writing remains below the top 10%."],
    ["a subject that has no figures", "Drawing was above the national average."],
    ["no subject, beside two columns", "Attainment was above the national average."],
    ["a group without figures there", "Attainment of disadvantaged pupils in spelling was above the national average."],
    ["progress, where the table has attainment", "Progress in spelling was above the national average."],
    ["an area without a figure", "Spelling was above inner Exampleshire."],
    ["a day, no rank", "The rank of spelling was published on the 12th March."],
    ["a figure that is held of no year", "In 2016 spelling stood at 71%."],
  ])("binds nothing to %s", (_, prose) => {
    expect(kinds(prose)).toEqual([]);
  });

  test("at least in line is better or in line, as the figures lie", () => {
    expect(kinds("Spelling was at least in line with the example region.")).toEqual([
      "{kind:comparison,of:{spelling-expected,2017},than:[{spelling-expected,2017,area:example-region}],is:above}",
    ]);
    expect(kinds("Writing was at least in line with the example region.")).toEqual([
      expect.stringMatching(/example-region.*is:in-line/),
    ]);
  });

  test("what is so for the first time was the other way round before", () => {
    expect(kinds("In 2017 spelling was above the national average for the first time.")).toEqual([
      "{kind:comparison,of:{spelling-expected,2017},than:[{spelling-expected,2017,area:example-country}],is:above}",
      "{kind:comparison,of:{spelling-expected,2016},than:[{spelling-expected,2016,area:example-country}],is:below}",
    ]);
    expect(kinds("It was the first time that spelling was above the example region.")).toEqual([
      "{kind:comparison,of:{spelling-expected,2017},than:[{spelling-expected,2017,area:example-region}],is:above}",
      "{kind:comparison,of:{spelling-expected,2016},than:[{spelling-expected,2016,area:example-region}],is:below}",
    ]);
  });

  test("that the held figures contradict is found as well", () => {
    expect(kinds("Writing was above the national average.")).toEqual([
      "{kind:comparison,of:{writing-expected,2017},than:[{writing-expected,2017,area:example-country}],is:above}",
    ]);
  });
});

describe("a table", () => {
  const both = { ...school };

  test("whose figures two indicators hold alike is told by its headings, or not bound", () => {
    const twins = {
      ...both,
      ...makeIndicator("first-twin", {
        title: "Music, expected standard",
        figures: [
          [40, 41],
          [42, 43],
          [44, 45],
          [46, 47],
        ],
      }),
      ...makeIndicator("second-twin", {
        title: "Dance, expected standard",
        figures: [
          [40, 41],
          [42, 43],
          [44, 45],
          [46, 47],
        ],
      }),
    };
    const text = (heading: string) =>
      `## Key stage 2\n\nIt was below the national average.\n\n\t${heading}\nExampleshire\t41\nExample region\t43\nStatistical neighbours\t45\nExample country\t47\n`;
    expect(tell(findIn(text("Music"), twins))).toEqual([
      "{kind:comparison,of:{first-twin,2017},than:[{first-twin,2017,area:example-country}],is:below}",
    ]);
    expect(findIn(text("Result"), twins)).toEqual([]);
  });

  test("of a group with all others in brackets gives an order for each area, with all pupils between", () => {
    const text = `## Key stage 2\n${table}\n### Disadvantaged pupils\n\n\tWriting\nExampleshire\t51 (71)\nExample region\t53 (73)\nStatistical neighbours\t50 (70)\nExample country\t52 (72)\n`;
    const found = findIn(text).filter(({ content }) => content.kind === "order");
    expect(found).toHaveLength(8);
    expect(tell(found)).toContain(
      "{kind:order,inputs:[{writing-expected-others,2017,area:example-country},{writing-expected,2017,area:example-country},{writing-expected-disadvantaged,2017,area:example-country}],order:highest-first}",
    );
  });

  test("of the difference to all others gives the gap of each year, and so does the text", () => {
    const text = `## Key stage 2\n\n### The difference\n\nIn 2016 the gap was 21 points; in 2017 this gap was 21 points.\n\n\tExampleshire\tNational other\tDifference\n2017\t51\t72\t-21\n2016\t50\t71\t-21\n`;
    expect(tell(findIn(text)).filter((each) => each.includes("kind:gap"))).toEqual([
      "{kind:gap,stated:21,group:{writing-expected-disadvantaged,2016},other:{writing-expected-others,2016,area:example-country},direction:behind}",
      "{kind:gap,stated:21,group:{writing-expected-disadvantaged,2017},other:{writing-expected-others,2017,area:example-country},direction:behind}",
      "{kind:gap,stated:-21,group:{writing-expected-disadvantaged,2017},other:{writing-expected-others,2017,area:example-country}}",
      "{kind:gap,stated:-21,group:{writing-expected-disadvantaged,2016},other:{writing-expected-others,2016,area:example-country}}",
    ]);
  });
});

test("a statement carries its place, its words and why it was bound", () => {
  const [found] = findIn(section("1.5 Spelling was above the national average."));
  expect(found).toMatchObject({
    place: "Key stage 2, Results, paragraph 1.5",
    words: "Spelling was above the national average.",
    why: "it names “spelling”, and the table of this section holds its figures",
  });
});
