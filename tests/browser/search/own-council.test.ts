import { describe, expect, test } from "vitest";
import { answerQuery } from "../../../src/browser/search/query.ts";
import { openMemory, pageOf } from "./memory-index.ts";

describe("on the site of one council", () => {
  const of = (authority: string) => ({ facets: [["Authority", authority]] as const });
  const sites = [
    pageOf("/adoption/", "Adoption", "Children of Northvale who are adopted.", of("Northvale")),
    pageOf("/living/", "Children who live in Northvale", "Where they live.", of("Northvale")),
    pageOf("/other/", "Adoption", "Children of Southvale who are adopted.", of("Southvale")),
    pageOf("/area/", "Northvale", "The council."),
    pageOf("/vitamins/", "Vitamins", "Vitamin V of an entry."),
  ];
  const find = async (query: string, about: readonly string[], beside: readonly string[] = []) => {
    const index = await openMemory(sites, [], { about, beside });
    const { pages: found } = await answerQuery(query, {}, index);
    return Promise.all(found.map(async ({ page }) => (await index.loadPage(page)).url));
  };

  test("its own pages come before the same of others, whose name finds them", async () => {
    expect((await find("adoption", ["Northvale"])).slice(0, 2)).toEqual(["/adoption/", "/other/"]);
    expect((await find("adoption", ["Southvale"])).slice(0, 2)).toEqual(["/other/", "/adoption/"]);
    expect((await find("adoption southvale", ["Northvale"]))[0]).toBe("/other/");
  });

  test("two names with a v between them are two names", async () => {
    expect((await find("northvale v southvale", ["Northvale"]))[0]).toBe("/other/");
  });

  test("its name says no more than the site does, unless it is all that was typed", async () => {
    expect((await find("children adopted in northvale", ["Northvale"]))[0]).toBe("/adoption/");
    expect((await find("northvale", ["Northvale"]))[0]).toBe("/area/");
  });

  test("so does that of a country beside which its figures stand", async () => {
    expect((await find("adoption compared with southvale", ["Northvale"]))[0]).toBe("/other/");
    expect((await find("adoption compared with southvale", ["Northvale"], ["Southvale"]))[0]).toBe("/adoption/");
  });
});

test("a title in which the words stand as they were typed comes first", async () => {
  const found = await openMemory([
    pageOf("/a/", "Care of missing children", "Episodes of children."),
    pageOf("/b/", "Children missing from care", "Episodes of children."),
  ]);
  const { pages: ranked } = await answerQuery("children go missing care", {}, found);
  expect(ranked.map(({ page }) => page)).toEqual([1, 0]);
});

test("what a word means comes after a page of the subject where a council is named, unless the meaning is asked for", async () => {
  const of = { facets: [["Authority", "Northvale"]] as const };
  const index = await openMemory(
    [
      pageOf("/a/", "Absence", "Being away.", { facets: [["Kind", "Glossary"]] }),
      pageOf("/absence/", "Absence", "Being away.", of),
      pageOf("/area/", "Northvale", "The council.", of),
    ],
    [],
    { about: ["Northvale"], beside: [] },
  );
  const find = async (query: string) => (await answerQuery(query, {}, index)).pages[0]?.page;
  expect(await find("absence northvale")).toBe(1);
  expect(await find("absence")).toBe(0);
  expect(await find("what does absence mean in northvale")).toBe(0);
});
