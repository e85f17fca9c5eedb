import { expect, test } from "vitest";
import { findDocumentBy, findIndicatorBy, findStageBy } from "../../../src/views/search/found-by.ts";
import { stateShortAnswer } from "../../../src/findings/short-answer.ts";
import { loadCorrectSite } from "../../site-fixture.ts";

const catalogue = loadCorrectSite();
const [indicator] = catalogue.indicators.values();
if (!indicator) throw new Error("The fixture has no indicator.");

test("a measure of one group is found below the measure for all; a headline is one that the home page has", () => {
  const group = { ...indicator, id: "of-group", pupilGroup: "some-group", measure: "m" };
  const whole = { ...indicator, measure: "m", pupilGroup: undefined };
  const measures = new Map([["m", [whole, group]]]);
  const home = { ...catalogue.site.home, indicators: [indicator.id] };
  const site = { ...catalogue, measures, site: { ...catalogue.site, home } };
  expect(findIndicatorBy(site, group)).toMatchObject({
    nameOf: "group",
    variantOf: `/indicators/${indicator.id}/`,
  });
  expect(findIndicatorBy(site, whole)).toMatchObject({ nameOf: "headline", variantOf: undefined });
  expect(findIndicatorBy({ ...catalogue, measures, stages: new Map() }, { ...whole, id: "another" }).nameOf).toBe(
    "page",
  );
});

test("a figure in doubt is said to be, and nothing stands beside it", () => {
  const reading = catalogue.indicators.get("reading-expected");
  const own = reading?.series.find(({ area }) => area === catalogue.site.council.area);
  if (!reading || !own) throw new Error("The fixture's council has no figure.");
  const disputed = own.observations.map((observation) => ({ ...observation, disputed: "figure" as const }));
  const series = reading.series.map((one) => (one === own ? { ...own, observations: disputed } : one));
  const beside = { ...catalogue, site: { ...catalogue.site, comparators: ["example-country"] } };
  expect(stateShortAnswer(reading, beside)).toBe("Exampleshire 69.0% in 2017, revised; Example country 61.0%");
  const answer = stateShortAnswer({ ...reading, series }, beside);
  expect(answer).toMatch(/\(this figure is in doubt\)$/);
  expect(answer).not.toContain(";");
  expect(stateShortAnswer({ ...reading, series: [] }, beside)).toBeUndefined();
});

test("a document with judgements is found by each grade and says its overall one; another is a document", () => {
  const documents = [...catalogue.documents.values()];
  const judged = documents.find(({ judgements = [] }) => judgements.length > 0);
  if (!judged) throw new Error("The fixture has no document with judgements.");
  const found = findDocumentBy(catalogue, judged);
  const word = judged.judgements?.[0]?.word ?? "";
  expect(found.nameOf).toBe("judgement");
  expect(found.names.join("|")).toContain(`: ${word}`);
  const plain = findDocumentBy(catalogue, { ...judged, judgements: [] });
  expect(plain).toEqual({ names: [judged.title, judged.shortTitle, judged.kind.title], nameOf: "document" });
});

test("a stage is found by its ages and by what its measures are called there", () => {
  const stage = { id: "s", title: "Infants", ages: "Age five to seven", summary: "S.", topics: [], measures: [] };
  expect(findStageBy(stage).names).toEqual(["Infants", "Age five to seven"]);
});
