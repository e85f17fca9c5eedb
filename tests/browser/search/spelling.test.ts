import { expect, test } from "vitest";
import { findSpelling } from "../../../src/browser/search/spelling.ts";

const words = "accommodation assessment attendance grammar leavers neglect phonics primary safeguarding topics".split(
  " ",
);

test.each([
  ["a letter missing", "safegarding", "safeguarding"],
  ["letters that changed places", "safegaurding", "safeguarding"],
  ["a single letter for a double one", "accomodation", "accommodation"],
  ["a letter too many", "asessmment", "assessment"],
  ["as it is heard", "fonics", "phonics"],
  ["as it is heard at its end", "phonix", "phonics"],
  ["a hard letter as it is heard", "akommodation", "accommodation"],
  ["a wrong letter", "attendence", "attendance"],
  ["in a short word", "neglet", "neglect"],
])("finds the word meant: %s", (_, typed, meant) => {
  expect(findSpelling(typed, words)).toBe(meant);
});

test("finds none that is far, and allows a short word one slip only", () => {
  expect(findSpelling("xyzzy", words)).toBeUndefined();
  expect(findSpelling("nglet", words)).toBeUndefined();
});
