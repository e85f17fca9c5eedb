import { describe, expect, test } from "vitest";
import { findFileFault } from "../../src/verification/file-faults.ts";
import { findLinkFaults } from "../../src/verification/link-faults.ts";
import { findPageFaults } from "../../src/verification/page-faults.ts";
import { readPage } from "../../src/verification/read-page.ts";
import { makePage } from "./small-site.ts";

const files = {
  "index.html": makePage('<h1 id="top">Home</h1>'),
  "documents/letter/index.html": makePage('<h2 id="what-was-found">What was found</h2><p id="paragraph-1">1</p>'),
  "pictures/map.png": "",
  "data/list.csv": "",
};

/** What is said of the links of a page that lies at `path`. */
function findLinks(body: string, path = "documents/report/index.html", head = "", hostFolder = "/"): string[] {
  const all: Record<string, string> = { ...files, [path]: makePage(body, head) };
  const pages = Object.entries(all).flatMap(([name, html]) =>
    name.endsWith(".html") ? [[name, readPage(html)] as const] : [],
  );
  return findLinkFaults(new Map(pages), new Set(Object.keys(all)), hostFolder).map(
    ({ rule, problem, remedy }) => `${rule.id}: ${problem} ${remedy}`,
  );
}

describe("links of a built site", () => {
  test.each([
    ["a page", '<a href="../letter/">x</a>'],
    ["the page itself", '<a href="./">x</a>'],
    ["a heading of another page", '<a href="../letter/#what-was-found">x</a>'],
    ["a place of the page", '<h2 id="here">x</h2><a href="#here">x</a>'],
    ["the top of the page", '<a href="#">x</a>'],
    ["a file, with a question", '<a href="../../data/list.csv?download">x</a>'],
    ["another site", '<a href="https://example.org/a b">x</a>'],
    ["a mailbox", '<a href="mailto:team@example.org">x</a>'],
    ["a telephone", '<a href="tel:+44000">x</a>'],
    ["a picture of the site", '<img src="../../pictures/map.png" alt="Map">'],
  ])("may lead to %s", (_, body) => {
    expect(findLinks(body)).toEqual([]);
  });

  test.each([
    [
      "a page that is gone",
      '<a href="../gone/">x</a>',
      "site-link: There is no page /documents/gone/. Write the address of a page of the site, or take the link out.",
    ],
    [
      "a folder without its slash",
      '<a href="../letter">x</a>',
      "site-link: There is no page /documents/letter. Write /documents/letter/, with the slash at its end.",
    ],
    [
      "a place that is gone",
      '<a href="../letter/#conclusion">x</a>',
      "site-link: The page /documents/letter/ has no place #conclusion. Name a heading or paragraph of that page.",
    ],
    [
      "a place of its own page that is gone",
      '<a href="#conclusion">x</a>',
      "site-link: The page /documents/report/ has no place #conclusion. Name a heading or paragraph of that page.",
    ],
    ["nothing", '<a href="">x</a>', "site-link: A link leads nowhere. Write an address, or take the link out."],
    [
      "a missing picture",
      '<img src="../../pictures/plan.png" alt="Plan">',
      "site-picture: There is no picture /pictures/plan.png. Put the picture into the folder public/, at public/pictures/plan.png, or correct its address.",
    ],
    [
      "a picture of another host",
      '<img src="https://example.org/a.png" alt="A">',
      "site-picture: https://example.org/a.png lies on another host, from which browsers may not load it here. Put the file into the folder public/ and write its address there, for example /pictures/map.png.",
    ],
    [
      "a picture of another host, for fine screens",
      '<img srcset="https://example.org/a.png 2x" alt="A">',
      "site-picture: https://example.org/a.png lies on another host, from which browsers may not load it here. Put the file into the folder public/ and write its address there, for example /pictures/map.png.",
    ],
  ])("may not lead to %s", (_, body, fault) => {
    expect(findLinks(body)).toEqual([fault]);
  });

  test("of a page that sends readers on are followed", () => {
    const head = (to: string) => `<meta http-equiv="refresh" content="0; url=${to}">`;
    expect(findLinks("", "old/index.html", head("../documents/letter/#paragraph-1"))).toEqual([]);
    expect(findLinks("", "old/index.html", head("../documents/letter/#paragraph-9"))).toEqual([
      "site-link: The page /documents/letter/ has no place #paragraph-9. Name a heading or paragraph of that page.",
    ]);
  });

  test("of the page for missing pages begin at the site's folder on its host", () => {
    expect(findLinks('<a href="/findings/documents/letter/">x</a>', "404.html", "", "/findings/")).toEqual([]);
    expect(findLinks('<a href="#main">x</a><p id="main">y</p>', "404.html", "", "/findings/")).toEqual([]);
    expect(findLinks('<a href="/documents/letter/">x</a>', "404.html", "", "/findings/")).toEqual([
      "site-link: /documents/letter/ leads out of the site's folder. Write the address of a page of the site.",
    ]);
  });
});

describe("a page by itself", () => {
  const check = (html: string) =>
    findPageFaults("a/index.html", readPage(html)).map(({ rule, problem }) => `${rule.id}: ${problem}`);

  test("is right", () => {
    expect(check(makePage('<h1>Home</h1><h2><img src="a.png" alt="Our town"></h2><p id="a">x</p>'))).toEqual([]);
  });

  test.each([
    ["no words", "<h2></h2>", "site-heading: A heading (h2) of the page has no words."],
    [
      "spaces and invisible letters alone",
      "<h2> \u200b\u3164</h2>",
      "site-heading: A heading (h2) of the page has no words.",
    ],
    ["an element without words", "<h3><span></span></h3>", "site-heading: A heading (h3) of the page has no words."],
  ])("may not have a heading with %s", (_, body, fault) => {
    expect(check(makePage(body))).toEqual([fault]);
  });

  test("may not have an id twice", () => {
    expect(check(makePage('<p id="a">x</p><p id="a">y</p>'))).toEqual([
      "site-markup: Two places of the page have the name #a.",
    ]);
  });

  test("may not hold what browsers must guess at", () => {
    expect(check(makePage("<p>a\u0000b</p>"))[0]).toMatch(
      /^site-markup: The page is not well-formed HTML \(1:\d+ unexpected-null-character\)/,
    );
    expect(check("<p>No head</p>")[0]).toMatch(/missing-doctype/);
  });
});

describe("files for programs", () => {
  const check = (path: string, text: string) => findFileFault(path, text)?.problem;

  test.each([
    ["a.json", '{"a": 1}'],
    ["feed.atom", '<?xml version="1.0"?><feed><a b="c">&amp;</a></feed>'],
    ["a.svg", "<svg><text>x</text></svg>"],
    ["a.csv", "a\u0000"],
  ])("%s is right", (path, text) => {
    expect(check(path, text)).toBeUndefined();
  });

  test.each([
    ["a.json", '{"a": 1', /well-formed JSON/],
    ["a.json", "", /well-formed JSON/],
    ["feed.atom", "<feed><a></feed>", /well-formed XML: Unexpected close tag/],
    ["feed.atom", "", /well-formed XML/],
    ["a.svg", "<svg><text>a\u0007</text></svg>", /well-formed XML: it has the character U\+0007/],
    ["a.svg", "<svg>a & b</svg>", /well-formed XML/],
    ["sitemap.xml", "<a/><b/>", /well-formed XML/],
  ])("%s with %j is not", (path, text, words) => {
    expect(check(path, text)).toMatch(words);
  });
});
