import { describe, expect, test } from "vitest";
import { buildCatalogueJson } from "../../../src/downloads/json/catalogue-json.ts";
import { groupChanges, labelCorrection } from "../../../src/views/corrections/correction-changes.ts";
import { linkConcerns, listCorrections } from "../../../src/views/corrections/correction-lists.ts";
import { buildCorrectionsFeed } from "../../../src/downloads/feeds/corrections-feed.ts";
import { listDownloads } from "../../../src/downloads/downloads.ts";
import { planOf2018 } from "../../plan-fixture.ts";
import { correctionOf, sheetOf } from "../../release-fixture.ts";
import { loadCorrectSite, replaceInFile, type Changes } from "../../site-fixture.ts";
import { readXml } from "../../downloads/read-xml.ts";

const sheet = sheetOf(
  "2019-01",
  "2019-02-11",
  "  - { title: Total, indicator: children-looked-after, cells: [316, 323, 12.5] }\n",
);
const corrections: Changes = {
  ...sheet,
  ...planOf2018,
  ...correctionOf("2019-05-03", "{ indicator: reading-expected, area: exampleshire, period: '2017' }", "reading"),
  ...correctionOf("2019-06-10", "{ document: exampleshire-report-2018 }, { plan: plan-2018 }", "words"),
  ...correctionOf("2019-05-03", "{ table: sheet-2019-01 }, { indicator: old-name, withdrawn: true }", "a-sheet"),
};
const catalogue = loadCorrectSite(corrections);

describe("corrections", () => {
  test("stand newest first, those of one day by their names", () => {
    expect([...catalogue.corrections.keys()]).toEqual(["2019-06-10-words", "2019-05-03-a-sheet", "2019-05-03-reading"]);
  });

  test.each([
    ["indicator", "reading-expected", ["2019-05-03-reading"]],
    ["indicator", "maths-progress", []],
    ["document", "exampleshire-report-2018", ["2019-06-10-words"]],
    ["document", "exampleshire-assessment-2007", []],
    ["plan", "plan-2018", ["2019-06-10-words"]],
  ] as const)("are shown on the page of the %s %s", (kind, id, expected) => {
    expect(listCorrections(catalogue, kind, id).map((correction) => correction.id)).toEqual(expected);
  });

  test("of a table are shown on its document's page", () => {
    expect(listCorrections(catalogue, "document", "sheet-2019-01").map(({ id }) => id)).toEqual(["2019-05-03-a-sheet"]);
  });

  test("name what they are about, with its address where it is still here", () => {
    const linked = [...catalogue.corrections.values()].flatMap((correction) => linkConcerns(catalogue, correction));
    expect(linked).toEqual([
      { title: "Report on standards and inspection in Exampleshire", url: "/documents/exampleshire-report-2018/" },
      { title: "Plan for children in Exampleshire", url: "/plans/plan-2018/" },
      { title: "Children looked after", url: "/documents/sheet-2019-01/#sheet-2019-01" },
      { title: "old-name, no longer here under this name", url: undefined },
      {
        title: "Disadvantaged pupils who reached the expected standard in reading, Exampleshire, 2017",
        url: "/indicators/reading-expected/",
      },
    ]);
  });

  test("stand in the catalogue's JSON with their addresses", () => {
    const published = buildCatalogueJson(catalogue).corrections;
    expect(published.map(({ date, url }) => [date, url])).toEqual([
      ["2019-06-10", "/corrections/#2019-06-10-words"],
      ["2019-05-03", "/corrections/#2019-05-03-a-sheet"],
      ["2019-05-03", "/corrections/#2019-05-03-reading"],
    ]);
    expect(published[2]).toMatchObject({
      title: "A figure was wrong",
      before: "71.0%",
      after: "69.0%",
      place: null,
      concerns: [{ indicator: "reading-expected", area: "exampleshire", period: "2017" }],
    });
  });
});

describe("the kind of a correction", () => {
  const gone = { document: "old-name", withdrawn: true } as const;
  test.each([
    ["Revision by the source", { kind: "revision-by-the-source", concerns: [{ indicator: "reading-expected" }] }],
    ["Correction of a mistake", { kind: undefined, concerns: [{ indicator: "reading-expected" }, gone] }],
    ["Renamed or withdrawn", { kind: undefined, concerns: [gone] }],
  ] as const)("is %s in words", (label, correction) => {
    expect(labelCorrection({ ...correction, concerns: [...correction.concerns] })).toBe(label);
  });
});

describe("a correction of many figures", () => {
  const figure = (id: string, period: string) =>
    `{ indicator: ${id}, area: exampleshire, period: '${period}', before: 71.0%, after: 69.0% }`;
  const group = (readings: number) => {
    const figures = [
      ...Array.from({ length: readings }, (_, index) => figure("reading-expected", String(1990 + index))),
      figure("maths-progress", "2016/17"),
    ];
    const many = loadCorrectSite(correctionOf("2019-06-10", figures.join(", "), "many"));
    return [...many.corrections.values()].map((correction) => groupChanges(many, correction))[0];
  };

  test("has its figures by the indicator, with their numbers, and the first unfolded", () => {
    const grouped = group(5);
    expect(grouped?.counted).toBe("6 figures of 2 indicators");
    expect(grouped?.groups.map(({ url, counted, isOpen }) => [url, counted, isOpen])).toEqual([
      ["/indicators/reading-expected/", "5 figures", true],
      ["/indicators/maths-progress/", "1 figure", false],
    ]);
    expect(grouped?.groups[0]?.title).toBe("Disadvantaged pupils who reached the expected standard in reading");
    expect(grouped?.groups[0]?.lines[1]).toEqual({ where: "Exampleshire, 1991", before: "71.0%", after: "69.0%" });
  });

  test("folds the first too where it is long", () => {
    expect(group(20)?.groups[0]?.isOpen).toBe(true);
    expect(group(21)?.groups[0]?.isOpen).toBe(false);
  });

  test("has those of the site's council first where they are many, and of others under one line", () => {
    const figure = (area: string, year: number) =>
      `{ indicator: reading-expected, area: ${area}, period: '${year}', before: "1071.0", after: "-2" }`;
    const [own, others] = [["exampleshire"], Array.from({ length: 20 }, () => "example-country")];
    const all = [...others, ...own].map((area, index) => figure(area, 1990 + index));
    const many = loadCorrectSite(correctionOf("2019-06-10", all.join(", "), "many"));
    const [grouped] = [...many.corrections.values()].map((correction) => groupChanges(many, correction));
    expect(grouped?.counted).toBe("21 figures of 1 indicator, 1 of them of Exampleshire");
    expect(grouped?.groups.map(({ lines, isOpen }) => [lines, isOpen])).toEqual([
      [[{ where: "Exampleshire, 2010", before: "1,071.0%", after: "\u22122%" }], true],
    ]);
    expect(grouped?.others?.counted).toBe("20 figures of 1 indicator");
    expect(grouped?.others?.groups.map(({ isOpen }) => isOpen)).toEqual([false]);
  });

  test("is a list as before where they are few", () => {
    expect(group(4)).toBeUndefined();
  });
});

describe("the feed of corrections", () => {
  const read = (changes: Changes) => {
    const feed = readXml(buildCorrectionsFeed(loadCorrectSite(changes)));
    const entries = feed.children.filter(({ name }) => name === "entry");
    const text = (name: string) => feed.children.find((child) => child.name === name)?.text;
    return { entries, id: text("id"), updated: text("updated"), links: linksOf(feed) };
  };
  const withoutAddress = replaceInFile("data/site.yaml", "address: https://findings.example.org/\n", "");

  test("is a download of the site", () => {
    const urls = [...listDownloads(catalogue, [])].map(({ url }) => url);
    expect(urls).toContain("/corrections.atom");
  });

  test("is as new as the newest correction, and has all of them, newest first", () => {
    const { entries, updated } = read(corrections);
    expect(updated).toBe("2019-06-10T00:00:00Z");
    expect(entries.map((entry) => entry.children.find(({ name }) => name === "id")?.text)).toEqual([
      "https://findings.example.org/corrections/#2019-06-10-words",
      "https://findings.example.org/corrections/#2019-05-03-a-sheet",
      "https://findings.example.org/corrections/#2019-05-03-reading",
    ]);
    expect(entries[0]?.children.find(({ name }) => name === "summary")?.text).toBe(
      "The figure was corrected.\nBefore: 71.0%\nNow: 69.0%\nWhy: It was copied from the row above.",
    );
  });

  test("is as new as the newest document where there are none", () => {
    expect(read({})).toEqual({
      entries: [],
      id: "https://findings.example.org/corrections/",
      updated: "2018-03-07T00:00:00Z",
      links: ["https://findings.example.org/corrections.atom", "https://findings.example.org/corrections/"],
    });
  });

  test("of a site in a folder of its host names the folder", () => {
    const inFolder = replaceInFile("data/site.yaml", "findings.example.org/\n", "example.org/findings\n");
    expect(read(inFolder).links).toEqual([
      "https://example.org/findings/corrections.atom",
      "https://example.org/findings/corrections/",
    ]);
  });

  test("of a site without an address has names that last, and links that start at the feed", () => {
    const { id, links, entries } = read({ ...corrections, ...withoutAddress });
    expect(id).toBe("tag:exampleshire.invalid,2019-01-01:corrections/");
    expect(links).toEqual(["corrections.atom", "corrections/"]);
    expect(entries[0]?.children.find(({ name }) => name === "id")?.text).toBe(
      "tag:exampleshire.invalid,2019-06-10:corrections/2019-06-10-words",
    );
    expect(entries.flatMap(linksOf)[0]).toBe("corrections/#2019-06-10-words");
  });
});

function linksOf(element: ReturnType<typeof readXml>): (string | undefined)[] {
  return element.children.filter(({ name }) => name === "link").map(({ attributes }) => attributes["href"]);
}
