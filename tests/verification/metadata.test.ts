import { describe, expect, test } from "vitest";
import { findMetadataFaults } from "../../src/verification/pages/metadata.ts";
import { builtPages } from "./any-site.ts";

const feed = '<link rel="alternate" type="application/atom+xml" href="/feed.atom">';
const data = (item: string) =>
  `<script type="application/ld+json">${JSON.stringify({
    "@context": "https://schema.org",
    "@graph": [
      { "@type": "BreadcrumbList", itemListElement: [{ "@type": "ListItem", position: 1, name: "Home", item }] },
    ],
  })}</script>`;
const page = (description: string, rest = feed) =>
  `<html><head><meta name="description" content="${description}">${rest}</head></html>`;
const right = {
  "index.html": page("What stands on the home page"),
  "about/index.html": page("What stands on the other page", feed + data("../")),
};

describe("what search engines and feed readers are told", () => {
  test("is right where each page describes itself and names what is there", () => {
    expect(findMetadataFaults(builtPages(right))).toEqual([]);
  });

  test("may name pages in full where the site's address is known", () => {
    const full = {
      ...right,
      "about/index.html": page("What stands on the other page", feed + data("https://example.org/site/")),
    };
    expect(findMetadataFaults(builtPages(full, "https://example.org/site/"))).toEqual([]);
    expect(findMetadataFaults(builtPages(full, "https://example.org/other/"))).toEqual([
      "about/index.html: Structured data names https://example.org/site/, which is not there.",
    ]);
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    [
      "a short description",
      { "index.html": page("Home page") },
      "index.html: Its description says too little: “Home page”.",
    ],
    ["a description twice", { "index.html": page("What stands on the other page") }, "have the same description"],
    ["no feed", { "index.html": page("What stands on the home page", "") }, "index.html: It names 0 feeds"],
    [
      "data of no form",
      { "index.html": page("What stands on the home page", `${feed}<script type="application/ld+json">{</script>`) },
      "Structured data:",
    ],
    [
      "a page that is not there",
      { "about/index.html": page("What stands on the other page", feed + data("../gone/")) },
      "names ../gone/",
    ],
  ])("reports %s", (_, changes, fault) => {
    expect(findMetadataFaults(builtPages({ ...right, ...changes }))).toEqual([expect.stringContaining(fault)]);
  });
});
