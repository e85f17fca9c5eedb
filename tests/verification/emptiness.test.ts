import { describe, expect, test } from "vitest";
import { findEmptyPlaces } from "../../src/verification/pages/emptiness.ts";

const inMain = (html: string) => findEmptyPlaces(`<main>${html}</main>`);

describe("places without content, and words of a template", () => {
  test.each([
    "<h2>All 1 documents</h2><p>Text</p>",
    "<p>Glossary of 0 terms</p>",
    "<p>all 2 indicators by topic</p>",
    "<h2>, oldest first</h2><p>Text</p>",
    "<li>1 documents</li>",
    "<p>London, , England</p>",
    "<h2>Documents</h2>",
    "<h2>Documents</h2><h2>Figures</h2><p>Text</p>",
    "<ul></ul>",
    "<nav><ul></ul></nav>",
  ])("are found in %s", (html) => {
    expect(inMain(html)).not.toEqual([]);
  });

  test.each([
    "<p>In January 0 audits were graded, and 0% of 0 is no share.</p>",
    "<p>0 means in line with the country; an average of 0 days is printed.</p>",
    "<h2>Documents</h2><ul><li>One</li></ul>",
    "<h2>Figures</h2><h3>Reading</h3><svg></svg>",
    "<section><h3>2. Absence of members</h3></section><section><h3>3. Minutes</h3><p>Agreed.</p></section>",
    "<p>All 12 documents, both indicators and one table</p>",
    "<ul hidden></ul>",
  ])("are not found in %s", (html) => {
    expect(inMain(html)).toEqual([]);
  });
});
