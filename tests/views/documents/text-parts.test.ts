import { describe, expect, test } from "vitest";
import {
  listPartAddresses,
  listTextSections,
  longestText,
  titleSection,
} from "../../../src/catalogue/document-parts.ts";
import { sourceUrl } from "../../../src/views/places/find-place.ts";
import { divideText, levelOfCharts, readSectionPart, renderText } from "../../../src/views/documents/text-parts.ts";
import { listSectionPages } from "../../../src/views/documents/section-pages.ts";
import { loadCorrectSite, readSiteFile } from "../../site-fixture.ts";

const file = "content/documents/2018/exampleshire-report-2018.md";
const words = (count: number) => "word ".repeat(count);
const long = `
## Long one

:para[90] It begins. ${words(longestText / 2)} See [the other](#second-part) and [this](#first-part).

### First part

Text.

## Short one

Few words.

## Long two

:para[91] It goes on. ${words(longestText / 2)}

### Second part

Text.
`;

/** The example's report with a text after its own. */
function withText(text: string) {
  const catalogue = loadCorrectSite({ [file]: `${readSiteFile(file)}${text}` });
  const document = catalogue.documents.get("exampleshire-report-2018");
  if (!document) throw new Error("There is no report.");
  return { catalogue, document };
}

/** The pages of the sections that a test adds, and not those of the example's own text. */
const listAdded = (catalogue: ReturnType<typeof loadCorrectSite>) =>
  listSectionPages(catalogue).filter(({ section }) => section.title !== "Reading");

describe("a long text", () => {
  const { catalogue, document } = withText(long);
  const base = "/documents/exampleshire-report-2018/";
  const parts = divideText(catalogue, document, renderText(catalogue, [], document));

  test("gives its long sections pages, and keeps the short ones", () => {
    const titles = listAdded(catalogue).map(({ section, before, after }) => [
      before?.title,
      section.title,
      after?.title,
    ]);
    expect(titles).toEqual([
      ["Reading", "Long one", "Long two"],
      ["Long one", "Long two", undefined],
    ]);
    expect(listPartAddresses(catalogue)).toEqual(
      ["reading", "long-one", "long-two", "whole"].map((part) => `${base}${part}/`),
    );
  });

  test("is read from page to page with nothing lost", () => {
    const one = parts.find(({ heading }) => heading?.text === "Long one");
    expect(one?.headings.map(({ id }) => id)).toEqual(["first-part"]);
    expect(one?.paragraphs).toEqual([{ id: "paragraph-90", number: "90" }]);
    expect(JSON.stringify(one?.segments)).toContain('<h3 id=\\"first-part\\">');
    expect(JSON.stringify(one?.segments)).not.toContain("<h2");
  });

  test("is led to by places and paragraphs, each on its own page", () => {
    const at = (place: string) => sourceUrl(catalogue, { document: document.id, place });
    expect(at("Paragraph 91")).toBe(`${base}long-two/#paragraph-91`);
    expect(at("First part")).toBe(`${base}long-one/#first-part`);
    expect(at("Short one")).toBe(`${base}#short-one`);
  });

  test("keeps its own links: to the same page, else by the document's", () => {
    const [page] = listAdded(catalogue);
    if (!page) throw new Error("There is no section.");
    const html = JSON.stringify(readSectionPart(catalogue, [], page).segments);
    expect(html).toContain('href=\\"#first-part\\"');
    expect(html).toContain(`href=\\"${base}#second-part\\"`);
  });
});

test("a section that is itself too long is cut at its own headings, and named with the section that they are in", () => {
  const inner = (title: string) => `### ${title}\n\n#### Deeper in ${title}\n\n${words(longestText / 2)}\n\n`;
  const { catalogue } = withText(`\n## Services\n\nIt begins.\n\n${inner("Help")}${inner("Care")}${inner("Money")}`);
  const pages = listAdded(catalogue);
  expect(pages.map(({ section }) => [section.id, titleSection(section)])).toEqual([
    ["services-help", "Services: help"],
    ["services-care", "Services: care"],
    ["services-money", "Services: money"],
  ]);
  const [help] = pages;
  if (!help) throw new Error("There is no section.");
  const part = readSectionPart(catalogue, [], help);
  expect(part.headings.map(({ depth, text }) => [depth, text])).toEqual([[2, "Deeper in Help"]]);
  expect(JSON.stringify(part.segments)).toContain('<h2 id=\\"deeper-in-help\\">');
});

test("a text that is not long stays on one page", () => {
  const { catalogue, document } = withText(long.replaceAll(words(longestText / 2), words(200)));
  expect(listTextSections(catalogue, document).filter(({ hasPage }) => hasPage)).toEqual([]);
  expect(listPartAddresses(catalogue)).toEqual([]);
});

test("charts of a section have titles one level below its headings, or theirs where one stands before them", () => {
  const [chart, heading] = [{ chart: "reading-expected" }, { html: '<h2 id="a">A</h2>' }];
  expect(levelOfCharts({ segments: [{ html: "<p>Text.</p>" }, chart] })).toBe(2);
  expect(levelOfCharts({ segments: [chart, heading, chart] })).toBe(2);
  expect(levelOfCharts({ segments: [heading, chart] })).toBe(3);
  expect(levelOfCharts({ segments: [heading] })).toBe(3);
});
