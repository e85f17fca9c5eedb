import { describe, expect, test } from "vitest";
import { library } from "../../src/library/library.ts";
import { shelfCollections } from "../../src/model/shelf.ts";
import { readRecords } from "../../src/records/read.ts";
import { findOnShelf, isFromLibrary, listShelf } from "../../src/records/shelf.ts";
import { changeSite, findIssues, loadCorrectSite, readSiteFile, replaceInFile, type Changes } from "../site-fixture.ts";

const report = "content/documents/2018/exampleshire-report-2018.md";
const judgedBySingleInspection = replaceInFile(
  report,
  "\njudgements:\n",
  '\njudgements:\n  - area: care-leavers\n    word: Requires improvement\n    framework: single-inspection-framework\n    made: "2017"\n    place: Page 1\n',
);

/** Ids of the library's records that the site takes. */
function listTaken(changes: Changes, collection: (typeof shelfCollections)[number]): string[] {
  return readRecords(changeSite(changes))
    .records[collection].filter(isFromLibrary)
    .map(({ id }) => id);
}

describe("what nobody takes is not published", () => {
  test("a site that refers to nothing of the library has nothing of it but the kinds of its documents and terms that it mentions", () => {
    const kinds = shelfCollections.filter((name) => name !== "terms" && name !== "documentKinds");
    expect(kinds.flatMap((name) => listTaken({}, name))).toEqual([]);
    expect(listTaken({}, "documentKinds")).toEqual(["annual-performance-assessment", "committee-report"]);
    expect(listTaken({}, "terms")).toContain("key-stage-2");
    expect(listTaken({}, "terms")).not.toContain("brag-rating");
  });

  test("a framework to which a judgement refers is taken, with the topics of what is judged and no others", () => {
    expect(listTaken(judgedBySingleInspection, "frameworks")).toEqual(["single-inspection-framework"]);
    expect(listTaken(judgedBySingleInspection, "topics")).toEqual(["care-leavers"]);
    const framework = loadCorrectSite(judgedBySingleInspection).frameworks.get("single-inspection-framework");
    const topics = framework?.judgementAreas.flatMap((area) => area.topics ?? []);
    expect(new Set(topics)).toEqual(new Set(["safeguarding", "care-leavers"]));
  });

  test("an authority brings its region and its country, and nothing else", () => {
    const changes = replaceInFile(report, "areas: [exampleshire]", "areas: [exampleshire, calderdale]");
    expect(listTaken(changes, "areas").sort()).toEqual(["calderdale", "england", "yorkshire-and-the-humber"]);
  });

  test("the settings of the site take what no record mentions", () => {
    const settings = readSiteFile("data/site.yaml");
    const changes = { "data/site.yaml": `${settings}library:\n  terms: [vacancy]\n  bands: [top-5]\n` };
    expect(listTaken(changes, "terms")).toContain("vacancy");
    expect(listTaken(changes, "bands")).toEqual(["top-5"]);
    expect(listTaken({}, "terms")).not.toContain("vacancy");
  });

  test("a term is mentioned by its name or acronym in any text of the site, and not by other words for it", () => {
    const body = (text: string) => ({ [report]: `${readSiteFile(report)}\n${text}\n` });
    expect(listTaken(body("An agency worker is costly: locum."), "terms")).not.toContain("agency-staff");
    expect(listTaken(body("Agency staff are costly."), "terms")).toContain("agency-staff");
    expect(listTaken(body("The MASH is new."), "terms")).toContain("multi-agency-safeguarding-hub");
    expect(listTaken(body("We mash it."), "terms")).not.toContain("multi-agency-safeguarding-hub");
  });

  test("a site in another country takes the terms of England only by name", () => {
    const wales = {
      ...replaceInFile("data/areas/exampleshire.yaml", "code: E06999901", "code: W06999901"),
      ...replaceInFile("data/areas/example-country.yaml", "E92999901", "W92999901"),
    };
    expect(listTaken(wales, "terms")).toEqual([]);
    const settings = `${readSiteFile("data/site.yaml")}library:\n  terms: [social-worker]\n`;
    expect(listTaken({ ...wales, "data/site.yaml": settings }, "terms")).toEqual(["social-worker"]);
  });

  test("an everyday word is a term only in records of the part of the site where it is one", () => {
    const body = (topics: string) => ({
      [report]: `${readSiteFile(report).replace("topics: [key-stage-2, attendance]", topics)}\nChronologies matter: the chronology of events.\n`,
    });
    expect(listTaken(body("topics: [attendance]"), "terms")).not.toContain("chronology");
    expect(listTaken(body("topics: [safeguarding]"), "terms")).toContain("chronology");
    expect(listTaken(body("topics: []"), "terms")).not.toContain("chronology");
  });

  test("words of the library's own records, and ids, make no term", () => {
    expect(listTaken(judgedBySingleInspection, "terms")).not.toContain("care-leaver");
    expect(
      listTaken(replaceInFile(report, "areas: [exampleshire]", "areas: [exampleshire]\nspeaker: council"), "terms"),
    ).toEqual(listTaken({}, "terms"));
  });
});

describe("a record of the site stands in the place of the library's", () => {
  const own =
    "title: Our own\nshortTitle: Own\ninspectorate: Ofsted\nyears: { from: 2013, to: 2018 }\nsummary: Ours.\nscale: [{ word: Fine }, { word: Poor }]\njudgementAreas: [{ id: all, title: All }]\nsource: { title: Own, publisher: Ofsted }\n";

  test("wholly", () => {
    const changes = { "data/frameworks/single-inspection-framework.yaml": own };
    expect(loadCorrectSite(changes).frameworks.get("single-inspection-framework")?.scale).toEqual([
      { word: "Fine" },
      { word: "Poor" },
    ]);
  });

  test("also where it is refused: the library's does not fill the gap", () => {
    const changes = {
      ...judgedBySingleInspection,
      "data/frameworks/single-inspection-framework.yaml": own.replace("summary: Ours.\n", ""),
    };
    expect(listTaken(changes, "frameworks")).toEqual([]);
    expect(findIssues(changes)).toEqual([
      "data/frameworks/single-inspection-framework.yaml:1:1  The field summary is missing. → Add it. This record overrides the library's framework single-inspection-framework wholly; without it that one holds.",
    ]);
  });

  test("as the same kind of thing, and issues never point into the library", () => {
    const changes = {
      ...replaceInFile(report, "areas: [exampleshire]", "areas: [exampleshire, barnet]"),
      "data/areas/london.yaml": "kind: country\nname: London\nfullName: London\ncode: E92999902\n",
    };
    expect(findIssues(changes)).toEqual([
      "data/areas/london.yaml:1:7  It overrides the library's area london, which is a region, and is a country. → Give it another id, or make it a region.",
    ]);
  });

  test("where two areas have one code, the site's is the one to mend", () => {
    const changes = {
      ...replaceInFile(report, "areas: [exampleshire]", "areas: [exampleshire, barnet, barnet-council]"),
      // Behind a record of the site that overrides, the library's stand behind it too.
      "data/areas/england.yaml": "kind: country\nname: England\nfullName: England\ncode: E92000001\n",
      "data/areas/barnet-council.yaml":
        'kind: local-authority\nname: Barnet\nfullName: Barnet Council\ncode: E09000003\neducationCode: "302"\nregion: london\ncountry: england\n',
    };
    expect(findIssues(changes).filter((issue) => issue.includes("E09000003"))).toEqual([
      "data/areas/barnet-council.yaml:4:7  barnet has E09000003 already. → Check both.",
    ]);
  });

  test("in its place in the order of the library", () => {
    const settings = readSiteFile("data/site.yaml");
    const order = (topics: string) =>
      readRecords(
        changeSite({
          "data/topics.yaml": topics,
          "data/site.yaml": `${settings}library:\n  topics: [attendance, early-years, phonics]\n`,
        }),
      ).records.topics.map(({ id }) => id);
    const entry = (id: string) => `- id: ${id}\n  title: ${id}\n  part: standards\n  summary: Ours.\n`;
    const listed = listShelf("topics").filter((id) => ["attendance", "early-years", "phonics"].includes(id));
    expect(order(entry("early-years")).filter((id) => listed.includes(id))).toEqual(listed);
    expect(order(entry("phonics") + entry("attendance")).filter((id) => listed.includes(id))).toEqual([
      "early-years",
      "phonics",
      "attendance",
    ]);
  });
});

describe("the library's own records", () => {
  test.each(shelfCollections)("%s keep to their schema, and each has an id of its own", (collection) => {
    const ids = library[collection].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(5);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(findOnShelf(collection, id)?.id).toBe(id);
  });

  test("break no rule where a site takes all of them", () => {
    const kinds = shelfCollections.map(
      (name) =>
        `  ${name}: [${listShelf(name)
          .map((id) => `"${id}"`)
          .join(", ")}]\n`,
    );
    const changes = {
      "data/site.yaml": `${readSiteFile("data/site.yaml")}library:\n${kinds.join("")}`,
      ...Object.fromEntries(["topics", "bands", "pupil-groups"].map((name) => [`data/${name}.yaml`, undefined])),
      ...replaceInFile("data/terms.yaml", readSiteFile("data/terms.yaml"), "[]\n"),
    };
    expect(findIssues(changes).filter((issue) => issue.startsWith("library/"))).toEqual([]);
  });

  test("are found by a reference that is misspelt", () => {
    expect(findIssues(replaceInFile(report, "areas: [exampleshire]", "areas: [exampleshire, calderdal]"))).toEqual([
      `${report}:7:23  There is no area calderdal. → Did you mean calderdale?`,
    ]);
  });
});
