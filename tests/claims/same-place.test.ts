import { expect, test } from "vitest";
import { isSamePlace } from "../../src/claims/same-place.ts";

test.each<[string, string, boolean]>([
  ["Annex A, performance indicators, CES/S25, page 22", "Annex A – performance indicators, pages 22 to 24", true],
  [
    "Appendix A, Annex A – performance indicators (from page 22), CES/S8",
    "Annex A – performance indicators, pages 22 to 24",
    true,
  ],
  ["Table 3, page 5", "Page 5: table 3", true],
  ["Sheet 1", "sheet 1.", true],
  ["Section 4, page 9", "Section 4, first list", true],
  ["Paragraphs 1.57 and 1.58", "Paragraph 1.58", true],
  ["Annex A, page 22", "Annex B, page 22", false],
  ["Table 3, page 5", "Table 4, page 5", false],
  ["Section 4, page 9", "Section 4, page 11", false],
  ["Key Stage 2, page 11", "Annex A, pages 22 to 24", false],
  ["Chart 10, box", "Charts 1 to 10", false],
  ["Summary", "Annex A", false],
])("“%s” and “%s” of one document are one place: %s", (a, b, expected) => {
  expect(isSamePlace({ document: "report", place: a }, { document: "report", place: b })).toBe(expected);
  expect(isSamePlace({ document: "report", place: a }, { document: "other", place: b })).toBe(false);
});
