import { expect, test } from "vitest";
import { answerQuery } from "../../../src/browser/search/query.ts";
import { openMemory, pageOf } from "./memory-index.ts";

const terms = [
  { forms: ["Quality of schools"], own: 1, asked: ["best school"] },
  { forms: ["Residential care"], own: 1, asked: ["children's home"] },
  { forms: ["Short break"], own: 1, asked: [] },
  { forms: ["Disability"], own: 1, asked: ["short break"] },
];
const pages = [
  pageOf("/quality/", "Quality of schools"),
  pageOf("/residential/", "Residential care"),
  pageOf("/disability/", "Disability"),
  pageOf("/note/", "Notes", "Short breaks were offered."),
  pageOf("/places/", "School places", "Children at home."),
  pageOf("/other/", "Others"),
];

async function find(query: string): Promise<readonly string[]> {
  const index = await openMemory(pages, [], { terms });
  const { pages: found } = await answerQuery(query, {}, index);
  return Promise.all(found.map(async ({ page }) => (await index.loadPage(page)).url));
}

test.each(["best school", "which school is best", "the best primary school"])(
  "%s leads to what best school does",
  async (query) => {
    expect(await find(query)).toContain("/quality/");
  },
);

test("two things that only stand in the same question lead to nothing", async () => {
  expect(await find("children who left home")).not.toContain("/residential/");
  expect(await find("home children")).toContain("/residential/");
});

test("words that are a form of a term lead to other subjects as well", async () => {
  expect(await find("short breaks")).toEqual(expect.arrayContaining(["/note/", "/disability/"]));
});
