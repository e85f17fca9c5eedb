import { expect, test } from "vitest";
import { answerQuery } from "../../../src/browser/search/query.ts";
import { openMemory, pageOf } from "./memory-index.ts";

test("a word finds the narrowest of the subjects to which a word leads, and leads to none that no page is named by", async () => {
  const subjects = ["Food", "Food of infants", "Milk"].map((name) => ({ forms: [name], own: 1, asked: ["weaning"] }));
  const index = await openMemory(
    ["Food", "Food at school", "Food of infants", "Meals of infants"].map((title) => pageOf(`/${title}/`, title)),
    [],
    { terms: subjects },
  );
  const { pages: found } = await answerQuery("weaning", {}, index);
  expect((await index.loadPage(found[0]?.page ?? 0)).title).toBe("Food of infants");
  expect(await index.findLeads("wean")).toHaveLength(2);
});
