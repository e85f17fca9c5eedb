import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Catalogue, IndicatorEntry } from "../../src/catalogue/catalogue.ts";
import { loadCatalogue } from "../../src/catalogue/load.ts";
import { formatIssue } from "../../src/records/issue.ts";
import { openFolder } from "../../src/records/read.ts";
import { stateFinding } from "../../src/findings/indicator.ts";

const catalogue = loadRealCatalogue();
const indicators = [...catalogue.indicators.values()];

describe("findings of the real catalogue", () => {
  test.each([
    ["schools-good-or-outstanding-secondary", "Barnet was 16.4 percentage points above England on 31 January 2018"],
    ["absence-primary", "Barnet moved below England in 2017, for the first time in the years shown"],
    ["absence-secondary", "Barnet was below England in every year from 2013 to 2017"],
    ["eyfs-good-level-of-development", "Barnet was above England in 2017, having been below in 2016"],
    ["ks1-writing-higher", "Barnet was level with England in 2017"],
    ["ks2-rwm-expected", "Barnet was 8.0 percentage points above England in 2017"],
    ["ks2-rwm-expected-white", "Barnet was above England in 2016 and 2017"],
    ["ks2-rwm-expected-black", "Barnet drew level with England in 2017"],
    ["ks4-progress-8-chinese", "Barnet was below England in 2016 and 2017"],
    ["ks4-attainment-8", "Barnet was 10.1 points above England in 2017"],
    ["ks5-three-a-grades", "Barnet was above England in every year from 2013 to 2017"],
  ])("%s: %s", (id, title) => {
    const indicator = catalogue.indicators.get(id);
    if (!indicator) throw new Error(`There is no indicator ${id}.`);
    expect(titleOf(indicator)).toBe(title);
  });

  test("every finding has at most 16 words", () => {
    expect(indicators.length).toBeGreaterThan(100);
    expect(findTitles((title) => title.split(" ").length > 16)).toEqual([]);
  });

  test("no finding has a number that the reader would stumble over", () => {
    expect(findTitles((title) => /NaN|undefined|Infinity|\b-\d|e\+/.test(title))).toEqual([]);
  });

  test("no finding says “1 percentage points”, “level with in” or “in 31 January”", () => {
    expect(
      findTitles((title) => /(?<![\d.])1 (percentage )?points|level with in|\bin \d{1,2} [A-Z]/.test(title)),
    ).toEqual([]);
  });
});

function titleOf(indicator: IndicatorEntry): string {
  return stateFinding(indicator, catalogue.site.comparators, catalogue.areas);
}

function findTitles(isOdd: (title: string) => boolean): string[] {
  return indicators.flatMap((indicator) =>
    isOdd(titleOf(indicator)) ? [`${indicator.id}: ${titleOf(indicator)}`] : [],
  );
}

function loadRealCatalogue(): Catalogue {
  const loaded = loadCatalogue(openFolder(join(import.meta.dirname, "../..")));
  if (!loaded.catalogue) throw new Error(loaded.issues.map(formatIssue).join("\n"));
  return loaded.catalogue;
}
