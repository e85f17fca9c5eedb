import { expect, test } from "vitest";
import { joinWords, splitWord } from "../../../src/browser/search/joined-words.ts";
import { answerQuery } from "../../../src/browser/search/query.ts";
import { openMemory, pageOf } from "./memory-index.ts";

const vocabulary = ["childminder", "club", "home", "section", "youth"];
const pages = [
  pageOf("/youth/", "Clubs for youth"),
  pageOf("/minder/", "Childminders"),
  pageOf("/section/", "Section 47"),
  pageOf("/a/", "Others"),
];
const open = () => openMemory(pages, [], { vocabulary });

test("a word falls into two that are spelt right, in any form", async () => {
  const index = await open();
  expect(await splitWord("youthclub", index)).toEqual(["youth", "club"]);
  expect(await splitWord("youthsclubs", index)).toEqual(["youths", "clubs"]);
  expect(await splitWord("section47", index)).toEqual(["section", "47"]);
  expect(await splitWord("youthxyz", index)).toBeUndefined();
  expect(await splitWord("s47", index)).toBeUndefined();
});

test("two words make one that is spelt right", async () => {
  const index = await open();
  expect(await joinWords("child", "minders", index)).toBe("childminders");
  expect(await joinWords("minders", "child", index)).toBeUndefined();
});

test.each([
  ["words typed as one", "youthclub", "/youth/"],
  ["a word typed as two", "find a child minder", "/minder/"],
  ["a word with its number", "section47", "/section/"],
  ["words that a hyphen joins, of which a page has one", "youth-vouchers", "/youth/"],
])("a query finds %s", async (_, query, url) => {
  const index = await open();
  const { pages: found } = await answerQuery(query, {}, index);
  expect((await index.loadPage(found[0]?.page ?? -1)).url).toBe(url);
});

test("what was searched for instead is said", async () => {
  const { unknown } = await answerQuery("youthclub", {}, await open());
  expect([...unknown]).toEqual([["youthclub", "youth club"]]);
});
