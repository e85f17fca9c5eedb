import { describe, expect, test } from "vitest";
import { readXml } from "../downloads/read-xml.ts";
import { openPages } from "../../src/cli/verify/open-pages.ts";
import { findMetadataFaults } from "../../src/verification/pages/metadata.ts";
import { addressOf, listFiles, loadSiteCatalogue, readPages, readSiteFile, siteFolder } from "./built-site.ts";
import { attributeOf, listElements, textOf } from "../../src/verification/pages/html.ts";
import { sendsOn } from "../../src/verification/pages/links.ts";
import { readStructuredData } from "../../src/verification/pages/structured-data.ts";

const site = "https://site.invalid/";
const catalogue = loadSiteCatalogue();
const files = new Set(listFiles());
const pages = [...readPages()]
  .filter(([path, html]) => path !== "404.html" && !sendsOn(html))
  .map(([path, html]) => ({ path, html, elements: listElements(html), data: readStructuredData(html) }));

/** All pages but those that show one chart within another site. */
const wholePages = pages.filter(({ path }) => !path.startsWith("charts/"));

describe("every page", () => {
  test("has a description of its own, structured data that is right and a feed that is there, as of any site", () => {
    expect(findMetadataFaults(openPages(siteFolder, catalogue.site.address))).toEqual([]);
  });

  test("but the home page shows the way to it, as its breadcrumbs and as data", () => {
    const wrong = wholePages.filter(({ elements, data, path }) => {
      const shown = elements
        .filter((element) => attributeOf(element, "class") === "govuk-breadcrumbs__link")
        .map((element) => [textOf(element), resolve(path, attributeOf(element, "href") ?? "")]);
      const trail = data.things.flatMap((thing) => (thing["@type"] === "BreadcrumbList" ? thing.itemListElement : []));
      const described = trail.map(({ name, item }) => [name, resolve(path, item)]);
      const expected = path === "index.html" ? [] : [...shown, [described.at(-1)?.[0], addressOf(path)]];
      return JSON.stringify(described) !== JSON.stringify(expected) || (path !== "index.html" && shown.length === 0);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test("says at its foot who publishes it, from what where it shows one record, how to report a mistake, and folded what was corrected and its licence", () => {
    const wanted = [/Published for \S/, /Found a mistake\?/];
    const showsRecord = ({ data }: (typeof wholePages)[number]) =>
      data.things.some((thing) => ["Dataset", "Report"].includes(thing["@type"]));
    const folded = ["Corrections", "Licence"].map((word) => new RegExp(`<dt>${word}</dt>`));
    const without = wholePages.filter((page) => {
      const foot = page.html.split('<section class="page-facts"')[1] ?? "";
      const sources = showsRecord(page) ? [/Sources?: /] : [];
      return [...wanted, ...sources, ...folded].some((words) => !words.test(foot));
    });
    expect(without.map(({ path }) => path)).toEqual([]);
  });
});

describe("structured data", () => {
  test("describes each indicator as a Dataset and each document as a Report, and nothing else", () => {
    const pathsOf = (type: string) =>
      pages.filter(({ data }) => data.things.some((thing) => thing["@type"] === type)).map(({ path }) => path);
    expect(pathsOf("Dataset")).toEqual(
      [...catalogue.indicators.values()]
        .flatMap(({ id, family }) => (family === undefined ? [`indicators/${id}/index.html`] : []))
        .sort(),
    );
    expect(pathsOf("Report")).toEqual([...catalogue.documents.keys()].map((id) => `documents/${id}/index.html`).sort());
  });
});

test("every feed can be read, and its entries lead to pages of the site", () => {
  const feeds = [...files].filter((file) => file.endsWith(".atom"));
  expect(feeds.length).toBeGreaterThan(3);
  for (const file of feeds) {
    const feed = readXml(readSiteFile(file));
    const links = [feed, ...feed.children]
      .flatMap(({ children }) => children)
      .filter(({ name }) => name === "link")
      .map(({ attributes }) => resolve(file, attributes["href"] ?? "").replace(/#.*$/, ""));
    expect(links.length).toBeGreaterThan(1);
    expect(links.filter((link) => !files.has(/(^|\/)$/.test(link) ? `${link}index.html` : link))).toEqual([]);
  }
});

test.skipIf(catalogue.site.address !== undefined)(
  "without an address of the site, nothing is made that needs one",
  () => {
    expect(["sitemap.xml", "robots.txt", "sharing.png"].filter((file) => files.has(file))).toEqual([]);
    expect(pages.filter(({ html }) => /rel="canonical"|property="og:/.test(html)).map(({ path }) => path)).toEqual([]);
  },
);

/** An address as seen from a page or file, as a path within the site: the same whether it is written in full or not. */
function resolve(path: string, address: string): string {
  const base = catalogue.site.address ?? site;
  return new URL(address, new URL(path, base)).href.slice(new URL(".", base).href.length);
}
