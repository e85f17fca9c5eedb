import { expect, test } from "vitest";
import { listNationalMeasures } from "../../src/library/national/measures.ts";
import { measureWords } from "../../src/library/subject-words/measures.ts";
import { listStems } from "../../src/search/words.ts";

const keyOf = (text: string) => ` ${listStems(text).join(" ")} `;

test("each list of everyday words leads to a title of a national measure", () => {
  const titles = listNationalMeasures().map(({ title }) => keyOf(title));
  const lost = measureWords.filter(
    ({ names }) => !names.some((name) => titles.some((title) => title.includes(keyOf(name)))),
  );
  expect(lost.map(({ names }) => names)).toEqual([]);
});

test("no word leads to where it stands in the name", () => {
  const repeated = measureWords.flatMap(({ names, words }) =>
    words.split(", ").filter((word) => names.every((name) => keyOf(name) === keyOf(word))),
  );
  expect(repeated).toEqual([]);
});
