import { describe, expect, test } from "vitest";
import type { Catalogue } from "../../../src/catalogue/catalogue.ts";
import type { IndicatorEntry } from "../../../src/catalogue/indicator-entry.ts";
import { describeAge } from "../../../src/views/page/how-old.ts";
import { findIndicators } from "../../../src/catalogue/find-indicators.ts";
import { listJudgements } from "../../../src/views/judgements/judgement-history.ts";
import { listOwnSchoolPlaces } from "../../../src/views/schools/own-school.ts";
import { loadCorrectSite, readSiteFile } from "../../site-fixture.ts";

const elsewhere = `elsewhere:
  - { title: Reports on Exampleshire, address: "https://example.org/reports", what: Reports., parts: [judgements], area: exampleshire }
  - { title: Reports on others, address: "https://example.org/others", what: Reports., parts: [judgements], area: other-authority }
  - { title: Attendance figures, address: "https://example.org/absence", what: Figures., parts: [standards], topics: [attendance] }
  - { title: All figures, address: "https://example.org/figures", what: Figures., parts: [standards, services] }
  - { title: Find a school, address: "https://example.org/schools", what: Schools., parts: [standards], ownSchool: true }
`;
const catalogue = loadCorrectSite({ "data/site.yaml": readSiteFile("data/site.yaml") + elsewhere });
const reading = { parts: ["standards"], indicators: findIndicators(catalogue, ["reading-expected"]) } as const;
const judged = { parts: ["judgements"], judgements: listJudgements(catalogue, "exampleshire") } as const;

/** The catalogue with the council's reading figures of one period only, with or without a number. */
function readingOnly(period: string, periodKind: IndicatorEntry["periodKind"], value?: number) {
  const [indicator] = reading.indicators as [IndicatorEntry];
  const observation = { area: "exampleshire", period, periodIndex: 0, source: { document: "a", place: "b" } };
  const observations = [value === undefined ? observation : { ...observation, value }];
  return {
    parts: ["standards"] as const,
    indicators: [{ ...indicator, periodKind, series: [{ area: "exampleshire", observations }] }],
  };
}

describe("how old a page is", () => {
  test("is stated from the newest figure of the council", () => {
    expect(describeAge(catalogue, reading, undefined)?.words).toBe("The newest figure here is for 2017.");
  });

  test("is stated from the areas of the page, where it names them", () => {
    expect(describeAge(catalogue, { ...reading, areas: ["nowhere"] }, undefined)).toBeUndefined();
  });

  test("counts no forecast, which is of a time that nobody has seen", () => {
    const { parts, indicators } = readingOnly("2020", "calendar-year", 60);
    const mark = (marker: "forecast" | "provisional") =>
      indicators.map((indicator) => ({
        ...indicator,
        series: indicator.series.map((series) => ({
          ...series,
          observations: series.observations.map((item) => ({ ...item, marker })),
        })),
      }));
    expect(describeAge(catalogue, { parts, indicators: mark("forecast") }, undefined)).toBeUndefined();
    expect(describeAge(catalogue, { parts, indicators: mark("provisional") }, undefined)?.words).toContain("2020");
  });

  test("counts the newest judgement by its own day, or by that of the document that gives it", () => {
    expect(describeAge(catalogue, judged, undefined)?.words).toBe("The newest judgement here is of 7 March 2018.");
  });

  test("counts a newer judgement of another authority only where there is none of its own, and names it", () => {
    const others = judged.judgements.map((item) => ({ ...item, authority: "other-authority", date: "2020-01-01" }));
    const say = (judgements: typeof others) => describeAge(catalogue, { ...judged, judgements }, undefined)?.words;
    expect(say([...judged.judgements, ...others])).toBe("The newest judgement here is of 7 March 2018.");
    expect(say(others)).toBe("The newest judgement of Other authority here is of 1 January 2020.");
  });

  test("names figure, judgement and document in one sentence", () => {
    const all = { ...reading, ...judged, documents: ["2018-03-07", "2018-05-01", "2007-01-01"] };
    expect(describeAge(catalogue, all, undefined)?.words).toBe(
      "The newest figure here is for 2017, the newest judgement is of 7 March 2018 and the newest document is of 1 May 2018.",
    );
  });

  test("names a judgement and a document of one day together", () => {
    const all = { ...reading, ...judged, documents: ["2018-03-07"] };
    expect(describeAge(catalogue, all, undefined)?.words).toBe(
      "The newest figure here is for 2017 and the newest judgement and document are of 7 March 2018.",
    );
  });

  test("passes over a period that has only a marker", () => {
    expect(describeAge(catalogue, readingOnly("2019", "calendar-year"), undefined)).toBeUndefined();
  });

  test("comes with a caution where it is old", () => {
    expect(describeAge(catalogue, reading, undefined)?.caution).toBe("It does not show how things are today.");
    expect(describeAge(catalogue, { ...reading, ...judged }, undefined)?.caution).toMatch(/^They do not/);
    expect(describeAge(catalogue, reading, "2018-01-01")?.caution).toBeUndefined();
  });

  test("is not stated of a page without dates", () => {
    expect(describeAge(catalogue, { parts: ["services"] }, undefined)).toBeUndefined();
  });
});

describe("old content", () => {
  const isOld = (content: ReturnType<typeof readingOnly>, day: string | undefined) =>
    describeAge(catalogue, content, day)?.old;

  test("ended more than two years before the release, by the last day of its period", () => {
    const monthly = readingOnly("2019-01", "month", 5);
    expect(isOld(monthly, "2021-01-31")).toBe(false);
    expect(isOld(monthly, "2021-02-01")).toBe(true);
  });

  test("of a school year counts from the end of August", () => {
    const yearly = readingOnly("2017", "academic-year-ending", 5);
    expect(isOld(yearly, "2019-08-31")).toBe(false);
    expect(isOld(yearly, "2019-09-01")).toBe(true);
  });

  test("is everything on a site that was never released", () => {
    expect(isOld(readingOnly("2099", "calendar-year", 5), undefined)).toBe(true);
  });

  test("a judgement known by its year or month only is compared by that", () => {
    const [judgement] = judged.judgements.slice(-1);
    if (!judgement) throw new Error("The site has no judgement.");
    const made = (date: string) => ({ parts: ["judgements"] as const, judgements: [{ ...judgement, date }] });
    expect(describeAge(catalogue, made("2017"), "2019-06-01")?.old).toBe(false);
    expect(describeAge(catalogue, made("2017-05"), "2019-06-01")?.old).toBe(true);
    expect(describeAge(catalogue, made("2017-05"), "2019-06-01")?.words).toContain("is of May 2017");
  });
});

describe("where newer figures are", () => {
  const titles = (content: Parameters<typeof describeAge>[1], site: Catalogue = catalogue, day?: string) =>
    describeAge(site, content, day)?.elsewhere.map(({ title }) => title);

  test("is listed for the page's part, without places about some topics only", () => {
    expect(titles(reading)).toEqual(["All figures"]);
  });

  test("is listed for the page's topic", () => {
    expect(titles({ ...reading, topics: ["attendance"] })).toEqual(["Attendance figures", "All figures"]);
  });

  test("leads to the authorities judged on the page and to no others", () => {
    expect(titles(judged)).toEqual(["Reports on Exampleshire"]);
    expect(titles({ ...judged, areas: ["other-authority"], judgements: [], documents: ["2007-01-01"] })).toEqual([
      "Reports on others",
    ]);
  });

  test("is not listed beside what is new", () => {
    expect(titles(reading, catalogue, "2018-01-01")).toEqual([]);
  });

  test("has no way to a single school, to which the page on schools leads", () => {
    expect(titles(reading)).not.toContain("Find a school");
    expect(listOwnSchoolPlaces(catalogue.site).map(({ title }) => title)).toEqual(["Find a school"]);
    expect(listOwnSchoolPlaces(loadCorrectSite().site)).toEqual([]);
  });

  test("is left out where the site names no place", () => {
    expect(titles(reading, loadCorrectSite())).toEqual([]);
  });
});
