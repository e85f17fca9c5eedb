import { describe, expect, test } from "vitest";
import { concernsLead, isShared, listLedCatalogues, namePublisher } from "../../src/catalogue/councils.ts";
import { listKnownCouncils, isOwnCouncil } from "../../src/catalogue/speakers.ts";
import { readRecords } from "../../src/records/read.ts";
import { changeSite, loadCorrectSite, readSiteFile, type Changes } from "../site-fixture.ts";

const set = readSiteFile("data/areas/exampleshire-neighbours.yaml")
  .replace("name: Statistical neighbours", "name: Neighbours of the other authority")
  .replace("fullName: Exampleshire's statistical neighbours", "fullName: Neighbours of the other authority")
  .replace("of: exampleshire", "of: other-authority")
  .replace("members: [Other authority]", "members: [Exampleshire]");

/** The correct site with both its authorities as its councils, each with its neighbours, and the country. */
const shared: Changes = {
  "data/site.yaml": readSiteFile("data/site.yaml")
    .replace(/council:\n.*\n.*\n/, "councils: [exampleshire, other-authority]\n")
    .replace(/comparators: .*/, "comparators: [exampleshire-neighbours, other-neighbours, example-country]"),
  "data/areas/other-neighbours.yaml": set,
};

describe("a site that two councils share", () => {
  const catalogue = loadCorrectSite(shared);
  const [first, second] = listLedCatalogues(catalogue);

  test("is published for both, by the full names of their areas", () => {
    expect(namePublisher(catalogue.site)).toBe("Exampleshire Council and Council of the other authority");
    expect(isShared(catalogue.site)).toBe(true);
    expect(second && isShared(second.site)).toBe(false);
  });

  test("is led by each in turn, beside the other and its own neighbours only", () => {
    expect(first?.site.council.area).toBe("exampleshire");
    expect(first?.site.comparators).toEqual(["other-authority", "exampleshire-neighbours", "example-country"]);
    expect(second?.site.council.area).toBe("other-authority");
    expect(second?.site.comparators).toEqual(["exampleshire", "other-neighbours", "example-country"]);
  });

  test("puts the series of the council that leads first, and leaves out the neighbours of the other", () => {
    const areasOf = (led: typeof first) => led?.indicators.get("reading-expected")?.series.map(({ area }) => area);
    expect(areasOf(first)?.[0]).toBe("exampleshire");
    expect(areasOf(second)?.slice(0, 2)).toEqual(["other-authority", "exampleshire"]);
    expect(areasOf(second)).not.toContain("exampleshire-neighbours");
    expect(first?.measures.get("reading-expected")?.[0]).toBe(first?.indicators.get("reading-expected"));
  });

  test("keeps targets to the council whose they are", () => {
    expect(first?.indicators.get("maths-progress")?.targets.length).toBeGreaterThan(0);
    expect(second?.indicators.get("maths-progress")?.targets).toEqual([]);
  });

  test("shows of the home page's indicators those for which the council has figures", () => {
    expect(first?.site.home.indicators).toEqual(["reading-expected", "absence-primary"]);
    expect(second?.site.home.indicators).toEqual(["reading-expected"]);
  });

  test("leaves what is about the other council alone to the other's pages", () => {
    const led = second ?? catalogue;
    expect(concernsLead(led, ["exampleshire"])).toBe(false);
    expect(concernsLead(led, ["exampleshire", "other-authority"])).toBe(true);
    expect(concernsLead(led, ["example-country"])).toBe(true);
    expect(concernsLead(catalogue, ["exampleshire"])).toBe(true);
  });

  test("calls none of them the council, for it could be the other", () => {
    const own = (changes: Changes) => listKnownCouncils(readRecords(changeSite(changes)).records);
    expect(isOwnCouncil("Exampleshire Council", own({}))).toBe(true);
    expect(isOwnCouncil("Exampleshire Council", own(shared))).toBe(false);
  });
});

test("a list of one council is the site of that council", () => {
  const settings = readSiteFile("data/site.yaml").replace(/council:\n.*\n.*\n/, "councils: [exampleshire]\n");
  const { site, indicators } = loadCorrectSite({ "data/site.yaml": settings });
  const before = loadCorrectSite();
  expect(site).toEqual(before.site);
  expect([...indicators.values()]).toEqual([...before.indicators.values()]);
  expect(listLedCatalogues(before)).toEqual([]);
});
