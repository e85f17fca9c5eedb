import { describe, expect, test } from "vitest";
import { createTermMarker } from "../../../src/views/page/mark-terms.ts";

const mark = createTermMarker([
  { id: "neighbours", term: "Statistical neighbours" },
  { id: "hub", term: "Multi-agency hub", acronyms: ["MASH"] },
  { id: "hub-team", term: "Multi-agency hub team" },
  { id: "team", term: "Team" },
  { id: "support", term: "MASH support" },
  { id: "reach", term: "REACH" },
  { id: "threshold", term: "Threshold", part: "services" },
]);
const page = (content: string) => `<main id="main">${content}</main>`;
const link = (id: string, words: string) => `<a class="term-link" href="/glossary/#${id}">${words}</a>`;

describe("words of the glossary", () => {
  test("are links where prose first uses them, in paragraphs, lists and definitions", () => {
    expect(mark(page("<p>Beside statistical neighbours.</p><p>Statistical neighbours again.</p>"))).toBe(
      page(`<p>Beside ${link("neighbours", "statistical neighbours")}.</p><p>Statistical neighbours again.</p>`),
    );
    expect(mark(page("<ul><li>The MASH decides.</li></ul>"))).toContain(`The ${link("hub", "MASH")} decides.`);
    expect(mark(page("<dl><dd>The MASH</dd></dl>"))).toContain(link("hub", "MASH"));
  });

  test("are explained in brackets at the first mention where the term has a brief, and not before brackets", () => {
    const explain = createTermMarker([{ id: "neighbours", term: "Statistical neighbours", brief: "similar councils" }]);
    const linked = link("neighbours", "statistical neighbours");
    expect(explain(page("<p>The statistical neighbours do. Statistical neighbours again.</p>"))).toBe(
      page(`<p>The ${linked} (similar councils) do. Statistical neighbours again.</p>`),
    );
    expect(explain(page("<p>Above statistical neighbours (66%).</p>"))).toBe(page(`<p>Above ${linked} (66%).</p>`));
  });

  test("are the longer of two that begin at one place", () => {
    expect(mark(page("<p>A multi-agency hub team and a multi-agency hub.</p>"))).toBe(
      page(`<p>A ${link("hub-team", "multi-agency hub team")} and a ${link("hub", "multi-agency hub")}.</p>`),
    );
  });

  test("are not looked for within a longer one, also where that is linked already", () => {
    const twice = mark(page("<p>A multi-agency hub team, the multi-agency hub team, a team.</p>"));
    expect(twice).toBe(
      page(
        `<p>A ${link("hub-team", "multi-agency hub team")}, the multi-agency hub team, a ${link("team", "team")}.</p>`,
      ),
    );
    expect(mark(page("<p>MASH support</p>"))).toBe(page(`<p>${link("support", "MASH support")}</p>`));
  });

  test("are no everyday words: a name in capitals is one only in capitals", () => {
    expect(mark(page("<p>Reach them, or let REACH reach them.</p>"))).toBe(
      page(`<p>Reach them, or let ${link("reach", "REACH")} reach them.</p>`),
    );
  });

  test("are no part of a grade, and are linked beside it", () => {
    const grade = '<span class="grade grade--low">MASH <span>good</span></span>';
    expect(mark(page(`<p>${grade} <span>The MASH</span></p>`))).toBe(
      page(`<p>${grade} <span>The ${link("hub", "MASH")}</span></p>`),
    );
  });

  test("are left alone in links, headings, tables, drawings, quotations and forms, and outside of the content", () => {
    const kept = [
      '<p><a href="/x/">MASH</a></p>',
      "<h2>MASH</h2>",
      "<table><tr><td><p>MASH</p></td></tr></table>",
      "<p><svg><text>MASH</text></svg></p>",
      "<blockquote><p>MASH</p></blockquote>",
      "<li><label>MASH</label></li>",
      '<p title="a > MASH">No word.</p>',
      "<p>mash, MASHED</p>",
      "<p>Measure DAP_MASH_ATT8; MASH_1.</p>",
    ].join("");
    expect(mark(page(kept))).toBe(page(kept));
    const foot = page('<p>Text.</p><section class="page-facts"><p>MASH</p></section>');
    expect(mark(foot)).toBe(foot);
    expect(mark("<body><p>MASH</p></body>")).toBe("<body><p>MASH</p></body>");
  });

  test("are everyday words where they belong to one part of the site, and are left alone", () => {
    expect(mark(page("<p>A threshold.</p>"))).toBe(page("<p>A threshold.</p>"));
  });

  test("stay as they are on the pages that explain them", () => {
    const own = page('<p>MASH</p><h2 id="words">Words on this page</h2>');
    expect(mark(own)).toBe(own);
    const glossary = page('<h2 id="hub" class="term">MASH</h2><p>The MASH.</p>');
    expect(mark(glossary)).toBe(glossary);
  });
});
