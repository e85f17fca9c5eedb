import { expect, test } from "vitest";
import { findSpelling, mostSlips } from "../../../src/browser/search/spelling.ts";
import { groupOfSound, soundOf } from "../../../src/search/sound.ts";

const words =
  "accommodation assessment attendance grammar knowledge leavers neglect phonics primary safeguarding topics".split(
    " ",
  );

/** The nearest of the words, as a query looks for it. */
function spell(typed: string, among: readonly string[] = words): string | undefined {
  const slips = [0, 1, 2].slice(0, mostSlips(typed) + 1);
  return slips.map((count) => findSpelling(typed, among, count)).find((near) => near !== undefined);
}

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
  ["as it is written, where it is heard otherwise", "leevers", "leavers"],
])("finds the word meant: %s", (_, typed, meant) => {
  expect(spell(typed)).toBe(meant);
});

test("finds none that is far, and allows a short word one slip only, and one of three letters none", () => {
  expect(spell("xyzzy")).toBeUndefined();
  expect(spell("nglet")).toBeUndefined();
  expect(mostSlips("sen")).toBe(0);
  expect(mostSlips("s47")).toBe(0);
});

test("of words that are as near, the one that begins as the slip does is meant, or else the first", () => {
  expect(spell("droft", ["croft", "draft", "drift"])).toBe("draft");
  expect(spell("iroft", ["croft", "draft", "drift"])).toBe("croft");
});

test("a missing plural is no slip, but a word that is nearer without it comes first", () => {
  expect(spell("refgee", ["refugees"])).toBe("refugees");
  expect(spell("homless", ["home", "homeless"])).toBe("homeless");
});

test("a word is looked for among those that begin as it is heard", () => {
  const groupOf = (word: string) => groupOfSound(soundOf(word));
  expect(groupOf("fonics")).toBe(groupOf("phonics"));
  expect(groupOf("emmunisation")).toBe(groupOf("immunisation"));
  expect(groupOf("kare")).toBe(groupOf("care"));
  expect(groupOf("phonics")).not.toBe(groupOf("pledge"));
  expect(groupOf("")).toBe(groupOf("attendance"));
});
