import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parsePage } from "../../src/verification/parse-page.ts";
import { readPage } from "../../src/verification/read-page.ts";
import { scanPage } from "../../src/verification/scan-page.ts";
import { makePage } from "./small-site.ts";

/** Bodies of pages that are right, as the engine writes them. */
const plainBodies = [
  '<h1 id="top">Home</h1><p>One &amp; two, "three" &gt; 2 & more<br>four</p>',
  '<ul><li><p>One</p><ul><li><a href="../a/?b=1&amp;c=2#d">x</a></li></ul></li></ul>',
  "<dl><div><dt>Day</dt><dd>1 May</dd><dd><p>x</p></dd></div><dt>b</dt></dl>",
  '<table><caption>Cases</caption><thead><tr><th scope="col">a</th></tr></thead><tbody>\n<tr><td><p>1</p></td></tr></tbody></table>',
  '<svg viewBox="0 0 1 1"><title>A &#39;line&#39;</title><g><path d="M0 0"/><rect x="1"></rect><text>5</text></g></svg>',
  '<form action="/search/" hidden><label for="q">Find</label><select id="s"><option value="">Any</option></select><input id="q"></form>',
  '<h2><a href="a.png"><img src="a.png" alt="Our town"></a></h2><h3><span>&lt;5</span></h3><h4> \u3164</h4>',
  '<!-- a remark --><details><summary>More</summary><pre><code>a</code></pre></details><script type="module" src="a.js"></script>',
  '<blockquote cite="/a/"><p>x</p></blockquote><img srcset="a.png 1x, b.png 2x" alt=""><hr><section></section>',
];

describe("a page written plainly", () => {
  test.each(plainBodies)("is read without the parser, which says the same: %s", (body) => {
    const html = makePage(body, '<meta charset="utf-8"><link rel="icon" href="/icon.svg">');
    expect(scanPage(html)).toEqual(parsePage(html));
  });

  test("that sends readers on names where", () => {
    const html = makePage("", `<meta http-equiv="refresh" content="0; url=../new/">`);
    expect(scanPage(html)?.targets).toEqual([{ element: "meta", address: "../new/", isLoaded: false }]);
  });

  test("may hold data in a script, whatever they look like", () => {
    const html = makePage("", `<script type="application/ld+json">{"a":"1 < 2 &c <b>"}</script>`);
    expect(scanPage(html)).toEqual(parsePage(html));
  });
});

/** What a browser has to guess at, with what is said of it. */
const malformed: [name: string, body: string, error: RegExp][] = [
  ["an element that is not closed", "<div><span>x</div>", /<span> is not closed/],
  ["a paragraph that is not closed", "<div><p>x</div>", /<p> is not closed/],
  ["an entry that is not closed", "<ul><li>x<li>y</li></ul>", /<li> is not closed/],
  ["elements that cross", "<p><b>x<i>y</b>z</i></p>", /<i> is (?:not closed|not written)/],
  ["elements of blocks that cross", "<section><div>x</section></div>", /<div> is not closed/],
  ["an end without a beginning", "<p>x</p></p>", /<p> is not written/],
  ["a block in a paragraph", "<p>x<div>y</div></p>", /<p> is not closed/],
  ["a list in a paragraph", "<p>x<ul><li>y</li></ul></p>", /<p> is not closed/],
  ["a link in a link", '<a href="/"><span><a href="/">x</a></span></a>', /<a> is (?:not closed|moved)/],
  ["a button in a button", "<button>x<button>y</button></button>", /<button> is not closed/],
  ["a heading in a heading", "<h2>x<h3>y</h3></h2>", /<h2> is not closed/],
  ["a paragraph in a table", "<table><p>x</p><tbody></tbody></table>", /<p> is moved/],
  ["rows without their part of the table", "<table><tr><td>x</td></tr></table>", /<tbody> is not written/],
  ["a text in a drawing that is none of one", "<svg><p>x</p></svg>", /<svg> is not closed/],
  ["a sign of unknown name", "<p>a &nosuch; b</p>", /unknown-named-character-reference/],
  ["a sign that is not closed", "<p>a &amp b</p>", /missing-semicolon/],
  ["a sign that is none", "<p>a &#x81; b</p>", /control-character-reference/],
  ["an attribute twice", '<p id="a" ID="b">x</p>', /duplicate-attribute/],
  ["attributes without a space", '<p id="a"class="b">x</p>', /missing-whitespace-between-attributes/],
  ["a value without its mark", '<p id=a"b>x</p>', /unexpected-character-in-unquoted-attribute-value/],
  ["a value that is not closed", '<p id="a>x</p>', /eof-in-tag/],
  ["a bracket in the text", "<p>1 <2</p>", /invalid-first-character-of-tag-name/],
  ["a comment that is not closed", "<p>x</p><!-- y", /eof-in-comment/],
  ["a comment in a comment", "<!-- a <!-- b -->", /nested-comment/],
  ["a text in a table", "<table><tbody>x</tbody></table>", /a text is moved/],
  ["a cell in no row", "<table><tbody><td>x</td></tbody></table>", /<tr> is not written/],
  ["a tag cut off", "<p>x</p><sp", /<body> is not closed/],
  ["a control character", "<p>a\u0001b</p>", /control-character-in-input-stream/],
  ["a code point that is no character", "<p>a\uFFFEb</p>", /noncharacter-in-input-stream/],
  ["an element closed as it opens", "<p><span/>x</p>", /non-void-html-element-start-tag-with-trailing-solidus/],
];

describe("a page at which browsers have to guess", () => {
  test.each(malformed)("is told: %s", (_, body, error) => {
    const html = makePage(body);
    expect(scanPage(html)).toBeUndefined();
    expect(readPage(html).markupErrors.join("\n")).toMatch(error);
  });

  test("keeps its ids and links, so that no other is blamed for them", () => {
    const page = readPage(makePage('<div><p id="a">x<a href="/b/">y</a></div>'));
    expect(page).toMatchObject({ ids: ["a"], targets: [{ address: "/b/" }] });
  });

  test("may be one without a body, with two, or without its document type", () => {
    expect(readPage('<!DOCTYPE html><html lang="en"><head></head></html>').markupErrors).not.toEqual([]);
    expect(scanPage(makePage('<body class="a"></body>'))).toBeUndefined();
    expect(readPage(makePage("").replace(/^<!DOCTYPE html>/, "")).markupErrors.join()).toMatch(/missing-doctype/);
  });
});

describe("a page that is damaged anywhere", () => {
  /** Pieces that change how what follows is read. */
  const pieces = [
    "<",
    ">",
    "</p>",
    "<p>",
    "<div>",
    "</div>",
    "<a>",
    "</a>",
    "<table>",
    "&",
    "&amp",
    '"',
    "'",
    "=",
    " ",
    "/",
    "<!--",
  ];
  const more = [
    "-->",
    "<svg>",
    "</svg>",
    "<li>",
    "<h2>",
    "</h2>",
    "<b>",
    "<title>",
    "<script>",
    "</body>",
    "<td>",
    "<select>",
    "",
  ];
  const page = makePage(plainBodies.join(""), '<link rel="icon" href="/icon.svg">');

  test("is never read otherwise than a browser reads it", () => {
    let plain = 0;
    [...pieces, ...more].forEach((piece, index) => {
      for (let at = index % 3; at < page.length; at += 3) {
        const html = page.slice(0, at) + piece + page.slice(at + (piece === "" ? 1 + (at % 9) : 0));
        const scanned = scanPage(html);
        if (scanned === undefined) continue;
        plain += 1;
        expect(scanned, `${piece} at ${at}: ${page.slice(at - 20, at + 20)}`).toEqual(parsePage(html));
      }
    });
    expect(plain).toBeGreaterThan(1_000);
  }, 60_000);
});

test("the fixtures of drawings stand in a page without any guess", () => {
  const folder = join(import.meta.dirname, "../charts/golden/time-series");
  const drawings = readdirSync(folder)
    .slice(0, 6)
    .map((name) => readFileSync(join(folder, name), "utf8"));
  for (const drawing of drawings) {
    const html = makePage(`<figure>${drawing}</figure>`);
    expect(readPage(html)).toEqual(parsePage(html));
    expect(readPage(html).markupErrors).toEqual([]);
  }
});
