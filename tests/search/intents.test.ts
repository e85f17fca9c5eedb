import { describe, expect, test } from "vitest";
import { readIntent } from "../../src/search/intents.ts";

describe("the form of a query says which kind of page is wanted", () => {
  test.each([
    ["what is a core group", "Glossary"],
    ["What’s an EHC plan", "Glossary"],
    ["progress 8 meaning", "Glossary"],
    ["how many children are in care", "Indicator"],
    ["is the rate rising", "Indicator"],
    ["have assessments improved", "Has it improved?"],
    ["minutes of january", "Meeting"],
    ["what was recommended", "Recommendation"],
    ["is my child safe", "For parents"],
    ["our sons' school", "For parents"],
    ["northvale v southvale", "Comparison"],
    ["who runs this website", "Page"],
    ["how fast are plans made", "Indicator"],
    ["did they sort out the meetings", "Has it improved?"],
    ["was anything done about visits", "Has it improved?"],
    ["what ofsted asked of the council", "Recommendations"],
  ])("%s: %s", (query, kind) => {
    expect([...readIntent(query).kinds.keys()]).toContain(kind);
  });

  test("a number more than a word of the field", () => {
    const { kinds } = readIntent("what is the number of children in care");
    expect(kinds.get("Indicator")).toBeGreaterThan(kinds.get("Glossary") ?? 0);
  });

  test("and nothing where it only names a thing", () => {
    expect([...readIntent("children in care whatsoever").kinds]).toEqual([]);
    expect(readIntent("attendance 12018").years).toEqual(new Set());
  });
});

test("how many were done asks for a number and not for what became of it", () => {
  expect([...readIntent("how many assessments were done").kinds.keys()]).toEqual(["Indicator"]);
});

test("years are read as they are typed, and words that ask for the newest", () => {
  expect(readIntent("inspection 2012 and 2019").years).toEqual(new Set(["2012", "2019"]));
  expect(readIntent("when was the last inspection").isNewest).toBe(true);
  expect(readIntent("nowhere to live").isNewest).toBe(false);
});

test("whether something is good asks for the newest, unless it says when", () => {
  expect(readIntent("Is my council any good at helping families").isNewest).toBe(true);
  expect(readIntent("are the schools here bad").isNewest).toBe(true);
  expect(readIntent("was the council good in 2012").isNewest).toBe(false);
  expect(readIntent("good schools").isNewest).toBe(false);
  expect(readIntent("is the rate of absence rising").isNewest).toBe(false);
});

test.each([
  ["northvale ofsted rating", true],
  ["how is the council rated", true],
  ["latest inspection grade", true],
  ["what was the ofsted rating", false],
  ["why was it rated inadequate", false],
  ["ofsted rating of primary schools", false],
  ["gcse grades", false],
  ["gcse grades of the council", false],
  ["childrens services grade", true],
  ["is safeguarding good in northvale", true],
  ["are schools good in northvale", false],
])("whether “%s” asks for the grade of services as it is now: %s", (query, isOfGrade) => {
  expect(readIntent(query).isOfGrade).toBe(isOfGrade);
});
