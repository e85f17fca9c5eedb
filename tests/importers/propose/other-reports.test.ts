import { expect, test } from "vitest";
import { carePassages } from "./other-reports/care-passages.ts";
import { schoolPassages } from "./other-reports/school-passages.ts";
import { secondPassages } from "./other-reports/second-passages.ts";
import { services, servicesReport } from "./other-reports/service-records.ts";
import { shorten } from "./other-reports/short-statement.ts";
import { findIn } from "./proposing-fixture.ts";

/** Which way a gap or a change goes may be said or left to its figures. */
const withoutSide = (short: string) => short.replace(/ (?:ahead|behind|either)$|(?<=^change .*) (?:rise|fall)\b/g, "");

const read = [...carePassages, ...schoolPassages, ...secondPassages].map(({ under, text, says }) => {
  const found = findIn(`## ${under}\n\n${text}\n`, services, servicesReport).flatMap(({ content }) =>
    content.kind === "comparison"
      ? content.than.map((each) => shorten({ ...content, than: [each] }))
      : [shorten(content)],
  );
  return { text, says: says.map(withoutSide), found: [...new Set(found.map(withoutSide))] };
});
const known = read.flatMap(({ says, found }) => found.filter((each) => says.includes(each)));

test("most of what other councils' reports would say of held figures is found", () => {
  expect(known.length / read.flatMap(({ says }) => says).length).toBeGreaterThanOrEqual(0.85);
});

test("next to nothing is found that they do not say", () => {
  const wrong = read.flatMap(({ text, says, found }) =>
    found.filter((each) => !says.includes(each)).map((each) => `${text}: ${each}`),
  );
  expect(wrong.length / (wrong.length + known.length), wrong.join("\n")).toBeLessThanOrEqual(0.05);
});

test.each(read.filter(({ says }) => says.length === 0))("nothing is found in “$text”", ({ found }) => {
  expect(found).toEqual([]);
});
