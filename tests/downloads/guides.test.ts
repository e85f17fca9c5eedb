import { describe, expect, test } from "vitest";
import type { Catalogue } from "../../src/catalogue/catalogue.ts";
import { describeApi } from "../../src/downloads/guides/api-guide.ts";
import { describeDownloads } from "../../src/downloads/guides/data-guide.ts";
import { link, text, type Guide } from "../../src/downloads/guides/guide.ts";
import { loadCorrectSite } from "../site-fixture.ts";

const site: Catalogue = loadCorrectSite();
const bare: Catalogue = { ...site, indicators: new Map(), tables: new Map(), pages: new Map() };
const idsOf = (guide: Guide) => guide.chapters.map(({ id }) => id);
const wordsOf = (guide: Guide) => JSON.stringify(guide);

test("a text is the words with what stands between them, and nothing empty", () => {
  expect(text`${link("The list", "/list")} has ${"all"}${[]}.`).toEqual([
    link("The list", "/list"),
    " has ",
    "all",
    ".",
  ]);
});

describe("the page of downloads", () => {
  test("has chapters for what the records hold", () => {
    expect(idsOf(describeDownloads(site))).toEqual(["everything", "lists", "one", "standard", "reading", "licence"]);
    expect(idsOf(describeDownloads(bare))).toEqual(["everything", "lists", "reading", "licence"]);
  });

  test("says once where programs find the same, also without files of one record", () => {
    for (const catalogue of [site, bare])
      expect(wordsOf(describeDownloads(catalogue)).split("the interface for programs")).toHaveLength(2);
  });

  test("names statistical neighbours where an area is a set of them", () => {
    const words = "statistical neighbours among them";
    expect(wordsOf(describeDownloads(site))).toContain(words);
    const areas = new Map([...site.areas].filter(([, { kind }]) => kind !== "neighbour-set"));
    expect(wordsOf(describeDownloads({ ...site, areas }))).not.toContain(words);
  });

  test("takes licence, other places and pages from the records", () => {
    const licence = { id: "own", title: "Own licence", address: "https://example.org/own", attribution: "Ours" };
    const elsewhere = [
      { title: "Newer", address: "https://example.org/newer", what: "Figures of this year.", parts: [] },
    ];
    const guide = describeDownloads({ ...bare, licence, site: { ...site.site, elsewhere } });
    expect(idsOf(guide)).toContain("elsewhere");
    expect(wordsOf(guide)).toContain("https://example.org/own");
    expect(wordsOf(guide)).toContain(`“Ours, from ${site.site.title}.”`);
    expect(wordsOf(guide)).not.toContain("/methodology/");
  });
});

describe("the page of the interface", () => {
  test("shows an example where there is an indicator, and else none", () => {
    expect(idsOf(describeApi({ catalogue: site, claims: [] }))).toContain("example");
    const guide = describeApi({ catalogue: bare, claims: [] });
    expect(idsOf(guide)).toEqual(["start", "lists", "file", "rules", "versions", "licence"]);
    expect(wordsOf(guide)).not.toContain("cut short");
  });

  test("names the site's own address", () => {
    const at = { ...site.site, address: "https://figures.example.org/" };
    expect(wordsOf(describeApi({ catalogue: { ...site, site: at }, claims: [] }))).toContain(
      "curl https://figures.example.org/api/",
    );
  });
});
