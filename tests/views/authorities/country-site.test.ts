import { describe, expect, test } from "vitest";
import { namePublisher } from "../../../src/catalogue/councils.ts";
import { stateHeadline } from "../../../src/findings/headline.ts";
import { listAreas } from "../../../src/views/authorities/area-lists.ts";
import { buildStripFigure } from "../../../src/views/charts/strip.ts";
import { listAuthorityRows } from "../../national-fixture.ts";
import { loadChangedSite, readSiteFile } from "../../site-fixture.ts";

const settings = readSiteFile("data/site.yaml")
  .replace(/council:\n.*\n.*\n/, "country: example-country\n")
  .replace(/comparators: .*/, "comparators: [example-region, exampleshire]");
const { catalogue } = loadChangedSite({ ...listAuthorityRows(40, ["5.0", "5.0"]), "data/site.yaml": settings });

describe("a site about a country", () => {
  test("is published by who readers write to, and the country's figures come first", () => {
    if (!catalogue) throw new Error("The site has an error.");
    expect(namePublisher(catalogue.site)).toBe("Exampleshire Council");
    const indicator = catalogue.indicators.get("absence-primary");
    expect(indicator?.series.map(({ area }) => area)[0]).toBe("example-country");
    // A region is a part of the country, and nothing to hold it against.
    expect(indicator && stateHeadline(indicator, catalogue)).toBe(
      "Example country: 5.1% in 2007/08, little changed from 5.2% in 2006/07",
    );
  });

  test("shows all authorities on a strip, none of them as its own", () => {
    const indicator = catalogue?.indicators.get("absence-primary");
    const strip = catalogue && indicator && buildStripFigure(indicator, catalogue);
    expect(strip?.data.others).toHaveLength(40);
    expect(strip?.data.named.map(({ label, place }) => [label, place])).toEqual([
      ["Example country", 0],
      ["Exampleshire", 2],
    ]);
    expect(strip?.title).toBe("41 authorities in 2007/08");
  });

  test("lists its authorities by region", () => {
    const groups = catalogue ? listAreas(catalogue).others : [];
    expect(groups.map(({ name }) => name)).toEqual(expect.arrayContaining(["London", "Example region"]));
    expect(groups.find(({ name }) => name === "London")?.authorities.map(({ name }) => name)).toContain("Barnet");
  });
});
