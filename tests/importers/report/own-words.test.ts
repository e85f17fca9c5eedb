import { expect, test } from "vitest";
import { writeRecommendations } from "../../../src/importers/report/writing/write-recommendations.ts";
import type { ReadRecommendation } from "../../../src/importers/report/reading.ts";

const asked: ReadRecommendation = {
  kind: "area-for-improvement",
  words: "The timeliness of visits to children.",
  heading: "What needs to improve",
  page: 2,
};

test("what a report asks for is in its own words where its text is taken whole, and else to be said by hand beside them", () => {
  const taken = writeRecommendations([asked], true).join("\n");
  expect(taken).toMatch(/text: .*The timeliness of visits to children\./);
  expect(taken).not.toMatch(/TODO|quote:/);
  const said = writeRecommendations([asked], false).join("\n");
  expect(said).toContain("TODO: say in your words");
  expect(said).toMatch(/quote: .*The timeliness of visits to children\./);
});
