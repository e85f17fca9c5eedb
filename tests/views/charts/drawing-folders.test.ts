import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { stateHeadline } from "../../../src/findings/headline.ts";
import { buildIndicatorFigure } from "../../../src/views/charts/indicator.ts";
import { writeChartFile } from "../../../src/views/charts/published.ts";
import { findLeaving } from "../../charts/leaving.ts";
import { readChanges } from "../../records/mistake-folders.ts";
import { loadChangedSite, loadCorrectSite, showIssue } from "../../site-fixture.ts";

/** The indicator of a folder of figures that are hard to draw, as a page has it. */
function open(folder: string, id: string) {
  const changes = readChanges(join(import.meta.dirname, "../../fixtures/drawings", folder));
  expect(loadChangedSite(changes).issues.map(showIssue)).toEqual([]);
  const site = loadCorrectSite(changes);
  const indicator = site.indicators.get(id);
  if (!indicator) throw new Error(`There is no indicator ${id}.`);
  return { site, chart: buildIndicatorFigure(indicator, site), headline: stateHeadline(indicator, site) };
}

describe("shares above 100 that their indicator allows", () => {
  test("the axis holds every value, in the drawing and in its file", () => {
    const { site, chart } = open("percent-over-100-series", "places-taken");
    expect(chart?.description).toMatch(/axis from 90% to 1[3-9]\d%/);
    expect([340, 720].flatMap((width) => findLeaving(chart?.draw(width) ?? ""))).toEqual([]);
    expect(chart && writeChartFile(chart, site)).toMatch(/1[3-9]\d%/);
  });

  test("without a range of its own, the axis ends at 100", () => {
    const { site, chart } = open("percent-over-100-series-control", "places-taken");
    expect(chart?.description).toMatch(/axis from 9\d% to 100%/);
    expect(chart && writeChartFile(chart, site)).not.toMatch(/1[1-9]\d%/);
  });
});

describe("an indicator whose figures are all suppressed", () => {
  test("says why there is no number, and has no axis", () => {
    const { chart, headline } = open("nothing-but-suppressed", "all-hidden");
    expect(headline).toBe("All figures are suppressed to protect people");
    expect(chart).toBeUndefined();
  });

  test("is drawn where some have numbers", () => {
    const { chart, headline } = open("nothing-but-suppressed-control", "all-hidden");
    expect(headline).toBe("Exampleshire: 61.5% in 2017, up from 58.0% in 2016");
    expect(chart?.description).toContain("suppressed to protect people in 2015");
  });
});
