import { expect, test } from "vitest";
import { findSpelling } from "../../../src/browser/search/spelling.ts";
import { groupOfSound, soundOf } from "../../../src/search/sound.ts";

const words =
  "accommodation assessment attendance grammar knowledge leavers neglect phonics primary safeguarding topics".split(
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
  ["a letter that is not heard", "nowledge", "knowledge"],
])("finds the word meant: %s", (_, typed, meant) => {
  expect(findSpelling(typed, words)).toBe(meant);
});

test("finds none that is far, and allows a short word one slip only", () => {
  expect(findSpelling("xyzzy", words)).toBeUndefined();
  expect(findSpelling("nglet", words)).toBeUndefined();
});

test("a word is looked for among those that begin as it is heard", () => {
  const groupOf = (word: string) => groupOfSound(soundOf(word));
  expect(groupOf("fonics")).toBe(groupOf("phonics"));
  expect(groupOf("emmunisation")).toBe(groupOf("immunisation"));
  expect(groupOf("kare")).toBe(groupOf("care"));
  expect(groupOf("phonics")).not.toBe(groupOf("pledge"));
  expect(groupOf("")).toBe(groupOf("attendance"));
});
