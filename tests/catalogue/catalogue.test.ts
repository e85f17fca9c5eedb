import { describe, expect, test } from "vitest";
import { loadChangedSite, loadCorrectSite, readSiteFile, replaceInFile, showIssue } from "../site-fixture.ts";

const assessmentFile = "content/documents/2007/exampleshire-assessment-2007.md";
const reportFile = "content/documents/2018/exampleshire-report-2018.md";
const site = loadCorrectSite();

describe("documents", () => {
  test("stand newest first, and by id where two are of one day", () => {
    const letter = readSiteFile(assessmentFile).replace("published: 2007-11-26", "published: 2018-03-07");
    const changed = loadCorrectSite({
      ...replaceInFile("data/frameworks/example-assessment.yaml", "to: 2008", "to: 2018"),
      "content/documents/2018/a-letter.md": letter.replace("title: Annual", "title: One more"),
      "content/documents/2018/z-letter.md": letter.replace("title: Annual", "title: Another"),
    });
    expect([...changed.documents.keys()]).toEqual([
      "a-letter",
      "exampleshire-report-2018",
      "z-letter",
      "exampleshire-assessment-2007",
    ]);
  });

  test("know the indicators whose figures come from them, in the order of the indicators", () => {
    expect(site.documents.get("exampleshire-report-2018")?.indicatorIds).toEqual([
      "maths-progress",
      "reading-expected",
      "absence-primary",
    ]);
    expect(site.documents.get("exampleshire-assessment-2007")?.indicatorIds).toEqual(["absence-primary"]);
  });

  test("have their file, and their text with its place and its directives", () => {
    const document = site.documents.get("exampleshire-assessment-2007");
    expect(document?.file).toBe(assessmentFile);
    expect(document?.body.line).toBe(30);
    expect(document?.body.text).toBe(readSiteFile(assessmentFile).split("---\n").at(2));
    expect(document?.body.directives).toEqual([
      {
        name: "figure",
        label: "5.0%",
        attributes: { indicator: "absence-primary", area: "exampleshire", period: "2006/07" },
        line: 33,
        column: 25,
      },
      { name: "para", label: "4", attributes: {}, line: 34, column: 22 },
    ]);
  });
});

describe("records stand in the order of display", () => {
  test("topics and groups of pupils as listed", () => {
    expect([...site.topics.keys()]).toEqual(["key-stage-2", "attendance", "safeguarding"]);
    expect([...site.pupilGroups.keys()]).toEqual(["disadvantaged", "not-disadvantaged"]);
  });

  test("indicators by topic as listed, then by id", () => {
    expect([...site.indicators.keys()]).toEqual(["maths-progress", "reading-expected", "absence-primary"]);
  });

  test("bands narrowest first", () => {
    expect(site.bands.map((band) => band.id)).toEqual(["top-10", "top-20", "bottom-half"]);
  });

  test("frameworks by the year in which they began", () => {
    const changes = replaceInFile("data/frameworks/example-inspection.yaml", "from: 2012", "from: 2004");
    expect([...site.frameworks.keys()]).toEqual(["example-assessment", "example-inspection"]);
    expect([...loadCorrectSite(changes).frameworks.keys()]).toEqual(["example-inspection", "example-assessment"]);
  });

  test("terms by their words, capitals or not", () => {
    const changes = {
      "data/terms.yaml": `${readSiteFile("data/terms.yaml")}- id: attainment\n  term: attainment\n  definition: Results.\n`,
    };
    const terms = loadCorrectSite(changes).terms.map((item) => item.term);
    expect(terms).toEqual(terms.toSorted((a, b) => a.localeCompare(b, "en-GB")));
    expect(terms.filter((term) => /^[a-z]/.test(term))).toEqual(["attainment", "persistent absence"]);
  });

  test("areas by id, with it", () => {
    expect([...site.areas].map(([id, area]) => [id, area.id, area.kind])).toEqual([
      ["example-country", "example-country", "country"],
      ["example-region", "example-region", "region"],
      ["exampleshire", "exampleshire", "local-authority"],
      ["exampleshire-neighbours", "exampleshire-neighbours", "neighbour-set"],
      ["other-authority", "other-authority", "local-authority"],
    ]);
  });
});

test("frameworks keep what their numbers mean: 4 is best in one, 1 in the other", () => {
  const best = [...site.frameworks.values()].map((framework) => framework.scale[0]);
  expect(best.map((grade) => [grade?.word, grade?.number])).toEqual([
    ["Outstanding", 4],
    ["Outstanding", 1],
  ]);
});

test("the site's settings and pages are in the catalogue", () => {
  expect(site.site.council).toEqual({ name: "Exampleshire Council", area: "exampleshire" });
  expect(site.pages.get("about")).toMatchObject({ title: "About this site", file: "content/pages/about.mdx" });
});

describe("a site with mistakes", () => {
  const loaded = loadChangedSite({
    ...replaceInFile(reportFile, "kind: recommendation", "kind: recomendation"),
    ...replaceInFile("data/observations/maths-progress.yaml", "2016/17: 39", "2016/17: 153"),
    ...replaceInFile("data/areas/example-region.yaml", "code: E12999901", "code: 12999901"),
  });

  test("has no catalogue, and the issues of all its files in order", () => {
    expect(loaded.catalogue).toBeUndefined();
    expect(loaded.issues.map(showIssue)).toEqual([
      `${reportFile}:39:11  recommendations[1].kind “recomendation” is not one of the words allowed here. → Did you mean recommendation?`,
      'data/areas/example-region.yaml:4:7  code should be text, and is the number 12999901. → Put it in quotation marks: "12999901".',
      "data/observations/maths-progress.yaml:18:16  Rank 153 does not exist among 152. → A rank lies between 1 and 152.",
    ]);
  });

  test("keeps the records that are in order", () => {
    expect(loaded.records.documents.map((document) => document.id)).toEqual(["exampleshire-assessment-2007"]);
    expect(loaded.records.areas).toHaveLength(4);
  });
});
