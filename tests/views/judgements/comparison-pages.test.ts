import { describe, expect, test } from "vitest";
import { listComparisons } from "../../../src/views/judgements/comparison-pages.ts";
import { loadCorrectSite, readSiteFile, type Changes } from "../../site-fixture.ts";

const letter = readSiteFile("content/documents/2007/exampleshire-assessment-2007.md");
const place = (text: string) => ({ "content/documents/2007/other-letter-2007.md": text }) satisfies Changes;
const otherLetter = letter
  .replace("areas: [exampleshire]", "areas: [other-authority]")
  .replace("shortTitle: Assessment 2007", "shortTitle: Letter to the other authority")
  .replace("word: Outstanding\n    number: 4", "word: Adequate\n    number: 2");
const catalogue = loadCorrectSite(place(otherLetter));
const [comparison] = listComparisons(catalogue);
const [year] = comparison?.years ?? [];

describe("a framework has a comparison", () => {
  test("where two authorities were judged in one year", () => {
    expect(
      listComparisons(catalogue).map(({ framework, names, years }) => [framework.id, names, years.length]),
    ).toEqual([["example-assessment", "Exampleshire and Other authority", 1]]);
    expect(year?.year).toBe("2007");
  });

  test("but not where one was judged alone, or the other in another year", () => {
    expect(listComparisons(loadCorrectSite())).toEqual([]);
    const earlier = otherLetter.replace("published: 2007-11-26", "published: 2006-11-27");
    expect(listComparisons(loadCorrectSite({ "content/documents/2006/other-letter-2006.md": earlier }))).toEqual([]);
  });
});

describe("judgements side by side", () => {
  test("have a row an area in the framework's order, and the council first", () => {
    expect(year?.authorities.map(({ id }) => id)).toEqual(["exampleshire", "other-authority"]);
    expect(
      year?.rows.map(({ area, cells }) => [area.id, ...cells.map(({ judgement }) => judgement?.judgement.word)]),
    ).toEqual([
      ["overall-effectiveness", "Good", "Good"],
      ["staying-safe", "Outstanding", "Adequate"],
    ]);
  });

  test("have what each document asks for in the area", () => {
    expect(year?.rows.map(({ cells }) => cells.map(({ entries }) => entries.map(({ key }) => key)))).toEqual([
      [[], []],
      [["exampleshire-assessment-2007#quicker-decisions"], ["other-letter-2007#quicker-decisions"]],
    ]);
  });

  test("have a part of their own only where a document says more than the grade", () => {
    expect(year?.rows.map(({ area, hasMore }) => [area.id, hasMore])).toEqual([
      ["overall-effectiveness", false],
      ["staying-safe", true],
    ]);
  });

  test("lead to the section of the document that speaks of the area, or to the document", () => {
    expect(year?.rows.map(({ cells }) => cells.map((cell) => cell.place?.url))).toEqual([
      ["/documents/exampleshire-assessment-2007/", "/documents/other-letter-2007/"],
      ["/documents/exampleshire-assessment-2007/#staying-safe", "/documents/other-letter-2007/#staying-safe"],
    ]);
    expect(year?.rows[0]?.cells[1]?.place?.title).toBe("Letter to the other authority");
  });

  test("say how many agree, and where they differ", () => {
    expect(year?.statements).toEqual([
      "Exampleshire and Other authority have the same grade in 1 of 2 areas.",
      "Staying safe: Outstanding in Exampleshire and Adequate in Other authority.",
    ]);
  });

  test("count only areas in which all were judged", () => {
    const partial = otherLetter.replace(
      "  - area: staying-safe\n    word: Adequate\n    number: 2\n    place: Table of grades\n",
      "",
    );
    const [found] = listComparisons(loadCorrectSite(place(partial)));
    expect(found?.years[0]?.rows.map(({ cells }) => cells.map(({ judgement }) => judgement?.judgement.word))).toEqual([
      ["Good", "Good"],
      ["Outstanding", undefined],
    ]);
    expect(found?.years[0]?.statements).toEqual([
      "Exampleshire and Other authority have the same grade in the only area in which all were judged.",
    ]);
  });

  test("have words for none and for all", () => {
    const statementsOf = (text: string) => listComparisons(loadCorrectSite(place(text)))[0]?.years[0]?.statements[0];
    const worse = otherLetter.replace("word: Good", "word: Adequate").replace("number: 3", "number: 2");
    expect(statementsOf(worse)).toBe("Exampleshire and Other authority have the same grade in none of the 2 areas.");
    const alike = otherLetter.replace("word: Adequate", "word: Outstanding").replace("number: 2", "number: 4");
    expect(statementsOf(alike)).toBe("Exampleshire and Other authority have the same grade in both areas.");
    const alone = worse.replace(
      "  - area: staying-safe\n    word: Adequate\n    number: 2\n    place: Table of grades\n",
      "",
    );
    expect(statementsOf(alone)).toBe(
      "Exampleshire and Other authority do not have the same grade in the only area in which all were judged.",
    );
  });

  test("keep the strengths that a judgement names", () => {
    const strong = letter.replace(
      "    number: 4\n    place: Table of grades\n",
      "    number: 4\n    place: Table of grades\n    strengths: [Decisions are sound.]\n",
    );
    const site = loadCorrectSite({
      ...place(otherLetter),
      "content/documents/2007/exampleshire-assessment-2007.md": strong,
    });
    const cells = listComparisons(site)[0]?.years[0]?.rows[1]?.cells ?? [];
    expect(cells.map(({ judgement }) => judgement?.judgement.strengths)).toEqual([["Decisions are sound."], undefined]);
  });
});
