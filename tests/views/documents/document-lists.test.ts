import { describe, expect, test } from "vitest";
import { facetTitles, listFacetValues, yearOf } from "../../../src/views/documents/document-lists.ts";
import { loadCorrectSite, readSiteFile } from "../../site-fixture.ts";

const assessment = "content/documents/2007/exampleshire-assessment-2007.md";

/** The correct site with a second assessment, of another authority. */
const catalogue = loadCorrectSite({
  "content/documents/2007/other-assessment-2007.md": readSiteFile(assessment)
    .replace("areas: [exampleshire]", "areas: [other-authority, exampleshire]")
    .replace("shortTitle: Assessment 2007", "shortTitle: Assessment 2007, both")
    .replace(/## Staying safe[\s\S]*/, "## Staying safe\n"),
});

describe("ways to narrow the list of documents", () => {
  test("by kind, year and authority, each with its documents", () => {
    expect(
      listFacetValues(catalogue).map(({ facet, title, url, documents }) => [
        facet,
        title,
        url,
        documents.map(({ id }) => id),
      ]),
    ).toEqual([
      [
        "kind",
        "Annual performance assessment",
        "/documents/kind/annual-performance-assessment/",
        ["exampleshire-assessment-2007", "other-assessment-2007"],
      ],
      ["kind", "Committee report", "/documents/kind/committee-report/", ["exampleshire-report-2018"]],
      ["year", "2018", "/documents/year/2018/", ["exampleshire-report-2018"]],
      ["year", "2007", "/documents/year/2007/", ["exampleshire-assessment-2007", "other-assessment-2007"]],
      [
        "area",
        "Exampleshire",
        "/documents/area/exampleshire/",
        ["exampleshire-report-2018", "exampleshire-assessment-2007", "other-assessment-2007"],
      ],
      ["area", "Other authority", "/documents/area/other-authority/", ["other-assessment-2007"]],
    ]);
  });

  test("every document can be reached by each way", () => {
    const values = listFacetValues(catalogue);
    for (const facet of ["kind", "year", "area"] as const) {
      const reached = values.filter((value) => value.facet === facet).flatMap(({ documents }) => documents);
      expect(new Set(reached)).toEqual(new Set(catalogue.documents.values()));
    }
  });

  test("no two have the same address, and each way has a title", () => {
    const urls = listFacetValues(catalogue).map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
    expect(facetTitles).toEqual({ kind: "Kind", year: "Year", area: "Authority" });
  });

  test("the year is that of publication", () => {
    expect([...catalogue.documents.values()].map(yearOf)).toEqual(["2018", "2007", "2007"]);
  });
});
