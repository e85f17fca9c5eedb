import { describe, expect, test } from "vitest";
import {
  findAnchor,
  findTextAnchor,
  isLastOfDocument,
  originalUrl,
  sourceUrl,
} from "../../../src/views/places/find-place.ts";
import { loadCorrectSite, readSiteFile } from "../../site-fixture.ts";

const id = "exampleshire-report-2018";
const file = `content/documents/2018/${id}.md`;
const fields = readSiteFile(file).split(/^---$/m)[1] ?? "";
const body = `
## Cover paper

:para[1.1] The report begins.

:para[1.2-1.4] It goes on.

### 5.2 Resources

Money.

## Safeguarding services

### Overall effectiveness

### Capacity for improvement

### Section 47 enquiries and strategy discussions

## Services for looked after children

### Overall effectiveness

### Capacity for improvement

## Key stage 2

### Average progress score

### Diminishing the difference

## Key stage 4

### Key stage 4 by ethnicity

### Average progress score of all

## Plans

## Appendix 1: the draft strategy
`;
const table = (name: string, place: string) => ({
  [`data/tables/${name}.yaml`]: `title: Children
source: { document: ${id}, place: "${place}" }
area: exampleshire
topic: safeguarding
rowHeading: Group
unit: count
columns: [{ title: Number }]
rows: [{ title: All, cells: [120] }]
`,
});
const catalogue = loadCorrectSite({
  [file]: `---${fields.replaceAll(/place: .*/g, "place: Key Stage 2")}---\n${body}`,
  "data/observations/reading-expected.yaml": readSiteFile("data/observations/reading-expected.yaml"),
  ...table("annex", "Annex B – performance, pages 3 to 5"),
  ...table("sheet", "Child Protection, Chart 1"),
});
const find = (place: string) => findAnchor(catalogue, { document: id, place });

describe("a place leads to what it names", () => {
  test.each([
    ["Paragraph 1.1", "paragraph-1-1"],
    ["paragraphs 1.3 and 1.1", "paragraph-1-3"],
    ["Cover paper, paragraph 1.4", "paragraph-1-4"],
    ["Section 5.2", "5-2-resources"],
    ["Resources, page 12", "5-2-resources"],
    ["Appendix 1", "appendix-1-the-draft-strategy"],
    ["Key Stage 2, page 10", "key-stage-2"],
    ["KS2, Diminishing the Difference, page 11, table", "diminishing-the-difference"],
    ["Child Protection, Chart 1", "sheet"],
    ["Child Protection, Chart 1, comment", "sheet"],
    ["Annex B, line 12, page 4", "annex"],
    ["Opening paragraph", "cover-paper"],
  ])("%s", (place, anchor) => {
    expect(find(place)).toBe(anchor);
  });

  test("of headings of one name, to the one below the heading that is named first", () => {
    expect(find("Safeguarding, Capacity for improvement, heading")).toBe("capacity-for-improvement");
    expect(find("Looked after children, Capacity for improvement, heading")).toBe("capacity-for-improvement-2");
    expect(find("Key Stage 4, Average Progress 8 Score, page 14")).toBe("key-stage-4");
  });

  test("and keeps to the heading that is named first, whatever else is named within it", () => {
    expect(find("Plans, KS2 Writing, page 5")).toBe("plans");
  });

  test("by the main words of a heading, also where they end otherwise", () => {
    expect(find("Findings, paragraph on strategy discussions")).toBe("section-47-enquiries-and-strategy-discussions");
    expect(find("Paragraph on planning")).toBe("plans");
    expect(find("Key Stage 4, Attainment 8, page 14")).toBe("key-stage-4");
  });

  test("and to the whole page where no part of it is named", () => {
    expect(find("Title of the paper")).toBeUndefined();
    expect(find("Paragraph 9.9")).toBeUndefined();
    expect(find("Enclosures")).toBeUndefined();
    expect(sourceUrl(catalogue, { document: id, place: "Enclosures" })).toBe(`/documents/${id}/`);
    expect(sourceUrl(catalogue, { document: id, place: "Section 5.2" })).toBe(`/documents/${id}/#5-2-resources`);
  });

  test("in the text, where a table says where it stands", () => {
    expect(findTextAnchor(catalogue, { document: id, place: "Child Protection, Chart 1" })).toBeUndefined();
    expect(findTextAnchor(catalogue, { document: id, place: "Key Stage 2" })).toBe("key-stage-2");
  });
});

describe("the original", () => {
  const at = (page?: number) => originalUrl(catalogue, { document: id, place: "Paragraph 2", ...(page && { page }) });

  test("is opened at its page where the place names it", () => {
    expect(at()).toBe("https://example.org/reports/2018.pdf");
    expect(at(12)).toBe("https://example.org/reports/2018.pdf#page=12");
  });

  test("is linked once for several places in it, unless each has its page", () => {
    const [a, b] = [
      { document: "a", place: "1" },
      { document: "b", place: "1" },
    ];
    expect([a, b, a].map((_, index, all) => isLastOfDocument(all, index))).toEqual([false, true, true]);
    expect(isLastOfDocument([{ ...a, page: 3 }, a], 0)).toBe(true);
  });
});
