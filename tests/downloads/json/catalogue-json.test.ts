import { describe, expect, test } from "vitest";
import { buildCatalogueJson } from "../../../src/downloads/json/catalogue-json.ts";
import { listDownloads } from "../../../src/downloads/downloads.ts";
import { planOf2018 } from "../../plan-fixture.ts";
import { loadCorrectSite } from "../../site-fixture.ts";

const catalogue = loadCorrectSite();
const json = JSON.parse(JSON.stringify(buildCatalogueJson(catalogue))) as ReturnType<typeof buildCatalogueJson>;

describe("the catalogue's JSON", () => {
  test("lists every document, newest first, with its address", () => {
    expect(json.title).toBe("Findings for Exampleshire");
    expect(
      json.documents.map(({ id, kind, published, framework, url }) => ({ id, kind, published, framework, url })),
    ).toEqual([
      {
        id: "exampleshire-report-2018",
        kind: "committee-report",
        published: "2018-03-07",
        framework: "example-inspection",
        url: "/documents/exampleshire-report-2018/",
      },
      {
        id: "exampleshire-assessment-2007",
        kind: "annual-performance-assessment",
        published: "2007-11-26",
        framework: "example-assessment",
        url: "/documents/exampleshire-assessment-2007/",
      },
    ]);
  });

  test("lists every judgement with the framework and the day on which it was made", () => {
    expect(json.judgements.filter(({ area }) => area === "overall-effectiveness")).toMatchObject([
      {
        document: "exampleshire-report-2018",
        framework: "example-inspection",
        authority: "exampleshire",
        word: "Good",
        number: 2,
        date: "2018-03-07",
      },
      {
        document: "exampleshire-report-2018",
        framework: "example-assessment",
        authority: "exampleshire",
        word: "Good",
        number: 3,
        date: "2007-11",
      },
      {
        document: "exampleshire-assessment-2007",
        framework: "example-assessment",
        word: "Good",
        number: 3,
        date: "2007-11-26",
      },
    ]);
    expect(json.judgements.find(({ area }) => area === "leadership")).toMatchObject({
      word: "Outstanding",
      number: null,
    });
  });

  test("lists every recommendation with its anchor and the place of its history", () => {
    expect(json.recommendations).toMatchObject([
      { id: "quicker-decisions", area: "staying-safe", timescale: null, addressee: null },
      {
        id: "attendance-plan",
        kind: "recommendation",
        area: null,
        timescale: "within-three-months",
        addressee: "The council",
        plan: null,
        due: "2018-06-07",
        url: "/documents/exampleshire-report-2018/#attendance-plan",
        history: "/recommendations/by-document/exampleshire-report-2018/#attendance-plan",
      },
    ]);
  });

  test("lists every planned action with its plan and theme", () => {
    const { recommendations } = buildCatalogueJson(loadCorrectSite(planOf2018));
    expect(recommendations.filter(({ kind }) => kind === "planned-action")).toHaveLength(3);
    expect(recommendations.filter(({ id }) => id === "agree-targets")).toEqual([
      {
        id: "agree-targets",
        document: "exampleshire-assessment-2007",
        plan: "plan-2018",
        theme: "attendance",
        kind: "planned-action",
        title: "Agree targets with schools.",
        area: null,
        timescale: null,
        addressee: "Education",
        topic: "attendance",
        date: "2007-11-26",
        due: "2018-09",
        status: null,
        statusBy: null,
        place: "Section 5.1",
        url: "/plans/plan-2018/#agree-targets",
        history: "/recommendations/by-document/plan-2018/#agree-targets",
      },
    ]);
  });

  test("lists every indicator with its periods, areas and files", () => {
    expect(json.indicators.find(({ id }) => id === "reading-expected")).toEqual({
      id: "reading-expected",
      title: "Disadvantaged pupils who reached the expected standard in reading",
      topic: "key-stage-2",
      unit: "percent",
      periods: ["2014", "2015", "2016", "2017"],
      areas: ["exampleshire", "example-region", "exampleshire-neighbours", "example-country", "other-authority"],
      url: "/indicators/reading-expected/",
      json: "/indicators/reading-expected.json",
      csv: "/indicators/reading-expected.csv",
    });
  });

  test("gives areas their code, and an address only where they have a page", () => {
    const areas = new Map(json.areas.map((area) => [area.id, area]));
    expect(areas.get("exampleshire")).toMatchObject({
      title: "Exampleshire Council",
      code: "E06999901",
      url: "/areas/exampleshire/",
    });
    expect(areas.get("exampleshire-neighbours")).toMatchObject({ kind: "neighbour-set", code: null, url: null });
    expect(areas.get("example-country")).toMatchObject({ code: "E92999901", url: null });
  });

  test("has null, never nothing, where there is nothing to say", () => {
    for (const list of [json.documents, json.judgements, json.recommendations, json.indicators, json.areas]) {
      const keys = new Set(list.flatMap((item) => Object.keys(item)));
      for (const item of list) expect(new Set(Object.keys(item))).toEqual(keys);
    }
  });
});

describe("files to take away", () => {
  const downloads = [...listDownloads(catalogue, [])];

  test("every file that the catalogue names is written once", () => {
    const urls = downloads.map(({ url }) => url);
    const named = ["/data/catalogue.json", ...json.indicators.flatMap((indicator) => [indicator.json, indicator.csv])];
    expect(named.filter((url) => !urls.includes(url))).toEqual([]);
    expect(new Set(urls).size).toBe(urls.length);
  });

  test("each ends with a line end, and JSON can be read", () => {
    for (const { url, text = "\n", workbook } of downloads) {
      if (workbook) continue;
      expect(text.endsWith("\n")).toBe(true);
      if (url.endsWith(".json")) expect(() => JSON.parse(text) as unknown).not.toThrow();
    }
  });
});
