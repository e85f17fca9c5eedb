import { describe, expect, test } from "vitest";
import type { Choices } from "../../../src/browser/search/index.ts";
import { openIndex } from "../../../src/browser/search/index.ts";
import { answerQuery } from "../../../src/browser/search/query.ts";
import { indexPages, openMemory, pageOf } from "./memory-index.ts";

const pages = [
  pageOf("/care/", "Children in care", "How many children the council looks after."),
  pageOf("/care-health/", "Health assessments of children in care", "Done in time.", {
    facets: [
      ["Kind", "Indicator"],
      ["Year", "2018"],
    ],
  }),
  pageOf("/letter/", "Inspection letter", "The LAC had their health checked in good time. Drift and delay were found."),
  pageOf(
    "/attendance/",
    "Attendance at primary schools",
    "Pupils present. Absence of 2.5% from 10,000 sessions in 2017/18.",
    {
      facets: [
        ["Kind", "Indicator"],
        ["Year", "2017"],
        ["Year", "2018"],
      ],
    },
  ),
  pageOf("/a-level/", "Average points for A levels", "Students at key stage 5."),
  pageOf(
    "/re-referrals/",
    "Re-referrals within 12 months",
    "A delay that is a drift. Behaviour at the Łódź centre of L'Arche.",
  ),
  pageOf("/organisation/", "How the council is organised", "Its neighbours in a level field."),
];

async function ask(query: string, choices: Choices = {}) {
  const index = await openMemory(pages);
  const answer = await answerQuery(query, choices, index);
  const found = await Promise.all(answer.pages.map(async ({ page }) => (await index.loadPage(page)).url));
  return { ...answer, found };
}

describe("a query finds", () => {
  test.each([
    ["the page of its name first", "children in care", "/care/"],
    ["the plural by the singular", "primary school", "/attendance/"],
    ["any form of a word", "attending", "/attendance/"],
    ["a page that uses another form of a term", "LAC health assessment", "/care-health/"],
    ["a term with words that say nothing", "a level", "/a-level/"],
    ["an acronym in lower case", "ks5", "/a-level/"],
    ["a synonym", "truancy", "/attendance/"],
    ["a word with a hyphen in any spelling", "re referrals", "/re-referrals/"],
    ["a word with a hyphen", "re-referrals", "/re-referrals/"],
    ["a word with a hyphen left out", "rereferrals", "/re-referrals/"],
    ["a number with marks", "10000", "/attendance/"],
    ["a decimal", "2.5", "/attendance/"],
    ["either year of two", "2017", "/attendance/"],
    ["a number as a word", "twelve months", "/re-referrals/"],
    ["letters without their marks", "lodz", "/re-referrals/"],
    ["a part of a name with an apostrophe", "arche", "/re-referrals/"],
    ["an American spelling", "organized", "/organisation/"],
    ["an American spelling of a word", "behavior", "/re-referrals/"],
    ["the possessive", "council’s organisation", "/organisation/"],
    ["a word not typed to the end", "attend", "/attendance/"],
    ["capitals", "DRIFT", "/letter/"],
  ])("%s: %s", async (_, query, url) => {
    expect((await ask(query)).found[0]).toBe(url);
  });

  test("all pages in every form of a term, whichever was typed", async () => {
    const found = async (query: string) => (await ask(query)).found.sort();
    expect(await found("LAC")).toEqual(["/care-health/", "/care/", "/letter/"]);
    expect(await found("looked after children")).toEqual(await found("LAC"));
  });

  test("no term where the words only stand beside each other in small letters", async () => {
    expect((await ask("KS5")).found).toEqual(["/a-level/"]);
  });
});

describe("an acronym that is a word as well", () => {
  const few = [pageOf("/grammar/", "Grammar, punctuation and spelling"), pageOf("/gap/", "The gap at age 11")];
  const find = async (query: string) => {
    const index = await openMemory(few);
    const { pages: found } = await answerQuery(query, {}, index);
    return Promise.all(found.map(async ({ page }) => (await index.loadPage(page)).url));
  };

  test("is found in small letters, and by no other form of the word", async () => {
    expect(await find("gaps")).toContain("/grammar/");
    expect(await find("gap")).toEqual(["/gap/"]);
  });
});

describe("what people type who do not know a name", () => {
  test("leads to the pages that have it, and to no page that only mentions it", async () => {
    const { found, unknown } = await ask("foster kids");
    expect(found).toEqual(["/care/", "/care-health/"]);
    expect([...unknown]).toEqual([]);
  });

  test("is understood among words of a question", async () => {
    expect((await ask("why do they get taken away")).found[0]).toBe("/care/");
  });
});

describe("words that say how something is asked", () => {
  test("need not be on a page", async () => {
    const { found, complete } = await ask("does attendance still keep getting worse");
    expect(found).toEqual(["/attendance/"]);
    expect(complete).toBe(1);
  });

  test("are looked for where there are no others", async () => {
    expect((await ask("in good time")).found[0]).toBe("/letter/");
    expect((await ask("looks after")).found[0]).toBe("/care/");
  });
});

describe("words that belong together", () => {
  test("are found only so between quotation marks, straight or curly", async () => {
    expect((await ask('"drift and delay"')).found).toEqual(["/letter/"]);
    expect((await ask("“drift and delay”")).found).toEqual(["/letter/"]);
    expect((await ask("drift and delay")).found.sort()).toEqual(["/letter/", "/re-referrals/"]);
  });

  test("stand beside other words of the query", async () => {
    expect((await ask('inspection "drift and delay"')).found).toEqual(["/letter/"]);
    expect((await ask('attendance "drift and delay"')).found).toEqual([]);
  });
});

describe("pages that lack some of the words", () => {
  test("are shown where few have all, after those that have", async () => {
    const { found, complete } = await ask("inspection letter attendance");
    expect(complete).toBe(0);
    expect(found[0]).toBe("/letter/");
  });

  test("are told apart by the counts: filters are counted for whole answers only", async () => {
    expect((await ask("inspection letter attendance")).count).toBeUndefined();
    expect((await (await ask("attendance")).count?.())?.["Year"]).toEqual({ "2017": 1, "2018": 1 });
  });
});

describe("filters", () => {
  test("narrow the pages, and each is counted as if it were not in use itself", async () => {
    const { found, count } = await ask("children", { Kind: "Indicator" });
    const counts = await count?.();
    expect(found).toEqual(["/care-health/"]);
    expect(counts?.["Kind"]).toEqual({ Indicator: 1, Page: 1 });
    expect(counts?.["Year"]).toEqual({ "2017": 0, "2018": 1 });
  });

  test("with a value that no page has find nothing", async () => {
    expect((await ask("children", { Year: "1999" })).found).toEqual([]);
  });
});

describe("pages of one measure for groups", () => {
  const measure = [
    pageOf("/reading/", "Reading"),
    pageOf("/reading-care/", "Reading: children in care", "", { nameOf: "group", variantOf: "/reading/" }),
    pageOf("/reading-meals/", "Reading: free meals", "", { nameOf: "group", variantOf: "/reading/" }),
    pageOf("/book/", "A book on reading"),
  ];
  const find = async (query: string) => {
    const index = await openMemory(measure);
    const { pages: found, complete } = await answerQuery(query, {}, index);
    const urlOf = async (page: number) => (await index.loadPage(page)).url;
    const lines = await Promise.all(
      found.map(async ({ page, folded }) => [await urlOf(page), await Promise.all(folded.map(urlOf))]),
    );
    return { complete, lines };
  };

  test("stand below the measure", async () => {
    const { complete, lines } = await find("reading");
    expect(lines[0]).toEqual(["/reading/", ["/reading-care/", "/reading-meals/"]]);
    expect(lines[1]).toEqual(["/book/", []]);
    expect(complete).toBe(4);
  });

  test("come first where the group was asked for", async () => {
    expect((await find("reading in care")).lines[0]?.[0]).toBe("/reading-care/");
  });
});

test("a year is answered by pages that have figures or papers of it", async () => {
  expect((await ask("attendance 2018")).found[0]).toBe("/attendance/");
  expect((await ask("attendance 2018")).complete).toBe(1);
});

describe("slips", () => {
  test("are offered another word where it is on many more pages, and are searched for as they stand", async () => {
    const many = Array.from({ length: 60 }, (_, at) => pageOf(`/a${at}/`, "Health"));
    const index = await openMemory([...many, pageOf("/slip/", "Minutes", "Helth.")]);
    const answer = await answerQuery("helth", {}, index);
    expect([...answer.offered]).toEqual([["helth", "health"]]);
    expect((await index.loadPage(answer.pages[0]?.page ?? -1)).url).toBe("/slip/");
    expect(answer.pages).toHaveLength(1);
    expect((await answerQuery("health", {}, index)).offered.size).toBe(0);
  });

  test("are corrected and named, in the order of the query", async () => {
    const { unknown, found } = await ask("helth asessment xyzzy");
    expect([...unknown]).toEqual([
      ["helth", "health"],
      ["asessment", "assessment"],
      ["xyzzy", undefined],
    ]);
    expect(found[0]).toBe("/care-health/");
  });

  test("are searched for as nothing else where they are spelt right", async () => {
    expect([...(await ask("safety of children")).unknown]).toEqual([["safety", undefined]]);
  });

  test("need no list of words where every word is known", async () => {
    const asked: string[] = [];
    const index = await openMemory(pages, asked);
    await answerQuery("attendance", {}, index);
    expect(asked.filter((path) => path.startsWith("vocabulary/"))).toEqual([]);
    await answerQuery("atendance", {}, index);
    expect(asked.filter((path) => path.startsWith("vocabulary/"))).toHaveLength(1);
  });
});

test.each([
  ["nothing", ""],
  ["marks only", "?! … — ()"],
  ["an empty pair of quotation marks", '""'],
  ["markup", '<img src="x" onerror="alert(1)">'],
  ["a pattern", "(a+)+$ .* [^]{99}"],
  ["names of properties", "__proto__ constructor toString"],
  ["ten thousand letters", "ab ".repeat(3334)],
  ["a word of ten thousand letters", "z".repeat(10_000)],
  ["other alphabets", "学校 школа"],
])("a query of %s is answered without a fault", async (_, query) => {
  expect((await ask(query)).pages.length).toBeLessThan(pages.length);
});

test("small words are looked for where there are no others", async () => {
  expect((await ask("how many")).found[0]).toBe("/care/");
});

test("a file that cannot be loaded is said, and asked for again the next time", async () => {
  const files = new Map(indexPages(pages).map(({ path, content }) => [path, content]));
  let isBroken = true;
  const index = await openIndex((path) =>
    isBroken && path.startsWith("words/")
      ? Promise.reject(new Error(`${path} cannot be read`))
      : Promise.resolve(JSON.parse(files.get(path) ?? "") as unknown),
  );
  await expect(answerQuery("attendance", {}, index)).rejects.toThrow("cannot be read");
  isBroken = false;
  expect((await answerQuery("attendance", {}, index)).complete).toBe(1);
});
