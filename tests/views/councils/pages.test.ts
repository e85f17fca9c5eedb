import { describe, expect, test } from "vitest";
import { listExpectedFiles } from "../../../src/cli/build/expected-files.ts";
import { stateHeadline, stateHeadlineInFull } from "../../../src/findings/headline.ts";
import { openFolder, readRecords } from "../../../src/records/read.ts";
import { buildIndicatorFigure } from "../../../src/views/charts/indicator.ts";
import { listMovedCharts } from "../../../src/views/charts/moved.ts";
import { findPublishedChart, listChartIds } from "../../../src/views/charts/published.ts";
import { buildMeasureTile } from "../../../src/views/charts/tile.ts";
import { listCouncilEntrances } from "../../../src/views/councils/entrances.ts";
import { listStandings } from "../../../src/views/councils/standings.ts";
import { listCouncilReadings } from "../../../src/views/indicators/indicator-readings.ts";
import { listRegisterFacets } from "../../../src/views/register/register-lists.ts";
import { keepChoice } from "../../../src/views/councils/choice.ts";
import { listServiceTopics, listTopicPages } from "../../../src/views/topics/topic-pages.ts";
import { buildLatestTable } from "../../../src/views/topics/topic-table.ts";
import { findIndicators } from "../../../src/catalogue/find-indicators.ts";
import { listLedCatalogues } from "../../../src/catalogue/councils.ts";
import { loadSite } from "../../../src/checks/load-site.ts";
import type { Catalogue } from "../../../src/catalogue/catalogue.ts";
import { fixtureSiteFolder } from "../../small-build.ts";
import { loadCorrectSite } from "../../site-fixture.ts";
import { loadTwoCouncils } from "../../two-councils.ts";

const { shared, northvale, southvale } = loadTwoCouncils();
const changeText = (bytes: Uint8Array, pattern: RegExp, to: string, [from = "", by = ""]: readonly string[] = []) => {
  const text = new TextDecoder().decode(bytes).replace(pattern, to);
  return new TextEncoder().encode(from === "" ? text : text.replaceAll(from, by));
};
const indicator = (catalogue: Catalogue, id: string) => {
  const [found] = findIndicators(catalogue, [id]);
  if (!found) throw new Error(id);
  return found;
};

describe("sentences on an indicator", () => {
  const ofNorth = "Northvale: 74% in 2018, about level with Example country (75%); about level since 2017";
  const ofSouth =
    "Southvale: 69% in 2018, 6 percentage points below Example country; target of 75% missed by 6 percentage points";

  test("are about the council that leads", () => {
    expect(stateHeadline(indicator(northvale, "reading-expected"), northvale)).toBe(ofNorth);
    expect(stateHeadline(indicator(southvale, "reading-expected"), southvale)).toBe(ofSouth);
  });

  test("stand side by side on the page that both share, neither held against the other", () => {
    expect(stateHeadline(indicator(shared, "reading-expected"), shared)).toBe(`${ofNorth}. ${ofSouth}`);
    expect(stateHeadlineInFull(indicator(shared, "visits-in-time"), shared)).toBe(
      "Children in care who were visited in time, Southvale: 88% in 2018, up from 82% in 2017",
    );
  });

  test("say of a council without figures that it has none", () => {
    const [north, south] = listCouncilReadings(shared, "visits-in-time");
    expect(north).toMatchObject({ id: "council-northvale", indicator: undefined });
    expect(north?.statement).toBe("No figure for Northvale is published here.");
    expect(south?.statement).toContain("Southvale: 88% in 2018");
    expect(listCouncilReadings(loadCorrectSite(), "reading-expected")).toEqual([]);
  });
});

describe("charts", () => {
  test("of a shared page show both councils as what it is about, and no target or range of one of them", () => {
    const { data, subtitle } = buildIndicatorFigure(indicator(shared, "reading-expected"), shared) ?? {};
    expect(data?.series.map(({ label, leads, place }) => [label, leads ?? false, place])).toEqual([
      ["Northvale", true, 0],
      ["Southvale", true, 1],
      ["Neighbours of Northvale", false, 2],
      ["Neighbours of Southvale", false, 3],
      ["Example country", false, 4],
    ]);
    expect(data?.targets).toBeUndefined();
    expect(subtitle).toContain("Northvale, Southvale and other areas, 2016 to 2018.");
  });

  test("of a council's page begin with it, and leave out the neighbours of the other", () => {
    const { data, id } = buildIndicatorFigure(indicator(southvale, "reading-expected"), southvale) ?? {};
    expect(data?.series.map(({ label }) => label)).toEqual([
      "Southvale",
      "Northvale",
      "Neighbours of Southvale",
      "Example country",
    ]);
    expect(data?.targets?.map(({ value }) => value)).toEqual([75]);
    expect(id).toBe("councils/southvale/indicators/reading-expected");
  });

  test("are published for each council, and those from when the first was alone lead on", () => {
    const ids = listChartIds(shared);
    expect(ids).toContain("councils/northvale/ranks/reading-expected");
    expect(ids).toContain("councils/southvale/ranks/reading-expected");
    expect(listMovedCharts(shared)).toContainEqual({
      from: "/charts/ranks/reading-expected/",
      to: "/charts/councils/northvale/ranks/reading-expected/",
    });
    expect(listMovedCharts(shared).some(({ from }) => from.includes("/indicators/"))).toBe(false);
    expect(ids).not.toContain("councils/northvale/indicators/visits-in-time");
    // What only one council has is about it on every page.
    expect(ids.filter((id) => id.includes("visits-in-time"))).toEqual(["indicators/visits-in-time"]);
    expect(findPublishedChart(shared, "indicators/visits-in-time")?.subtitle).toContain("Southvale, 2017 to 2018.");
  });
});

test("the latest figures have both councils' columns and no rank where both share them", () => {
  const table = buildLatestTable([indicator(shared, "reading-expected")], shared);
  expect(table).toMatchObject({ leads: 2, ranked: false });
  expect(table.columns.slice(0, 2)).toEqual(["Northvale", "Southvale"]);
  const own = buildLatestTable([indicator(southvale, "reading-expected")], southvale);
  expect(own).toMatchObject({ leads: 1, ranked: true });
  expect(own.rows[0]?.rank).toBe("120th of 152");
});

test("a tile leads to what the indicator's page says of its council", () => {
  const tile = buildMeasureTile(indicator(southvale, "reading-expected"), southvale);
  expect(tile.url).toBe("/indicators/reading-expected/#council-southvale");
  expect(buildMeasureTile(indicator(shared, "reading-expected"), shared).url).toBe("/indicators/reading-expected/");
});

test("the home page leads to each council, with its newest judgement and documents", () => {
  expect(
    listCouncilEntrances(shared).map(({ address, judgement, documents }) => ({
      address,
      word: judgement?.judgement.word,
      documents: documents.map(({ id }) => id),
    })),
  ).toEqual([
    {
      address: "/councils/northvale/",
      word: "Good",
      documents: ["northvale-inspection-2019", "northvale-report-2018"],
    },
    {
      address: "/councils/southvale/",
      word: "Requires improvement to be good",
      documents: ["southvale-inspection-2019", "southvale-report-2018"],
    },
  ]);
});

test("parents choose a council on the page of a stage, which says how each stands to the country", () => {
  const [stage] = shared.stages.values();
  const standings = stage ? listStandings(shared, stage) : [];
  expect(standings.map(({ address, words }) => [address, words])).toEqual([
    ["/councils/northvale/parents/primary-school/", "Level with Example country on 2 of 3 measures, not as good on 1."],
    [
      "/councils/southvale/parents/primary-school/",
      "Better than Example country on 2 of 3 measures, not as good on 1.",
    ],
  ]);
  const alone = { ...shared, site: { ...shared.site, comparators: [] } };
  expect(stage && listStandings(alone, stage).map(({ words }) => words)).toEqual([undefined, undefined]);
});

test("a topic of a council has its own recommendations and documents, and the judgements of both, its own first", () => {
  const [topic] = listServiceTopics(southvale);
  expect(topic?.entries.map(({ id }) => id)).toEqual(["health-checks"]);
  expect(topic?.events.map((event) => "document" in event && event.document.id)).toEqual(["southvale-inspection-2019"]);
  expect(topic?.judged.map(({ area }) => area.name)).toEqual(["Southvale", "Northvale"]);
  const [both] = listServiceTopics(shared);
  expect(both?.entries.map(({ id }) => id)).toEqual(["visits", "health-checks"]);
  expect(both?.tiles).toEqual([]);
});

describe("a council of which little is published", () => {
  const records = openFolder(fixtureSiteFolder("two-councils"));
  const settings = "data/site.yaml";
  const third = "data/areas/eastvale.yaml";
  const { catalogue } = loadSite({
    list: (folder) => [...records.list(folder), ...(third.startsWith(`${folder}/`) ? [third] : [])],
    exists: (file) => file === third || records.exists(file),
    read: (file) => {
      if (file === settings)
        return changeText(records.read(file), /councils: .*/, "councils: [southvale, northvale, eastvale]");
      if (file !== third) return records.read(file);
      return changeText(records.read("data/areas/northvale.yaml"), /Northvale/g, "Eastvale", ["911", "913"]);
    },
  });
  const eastvale = catalogue && listLedCatalogues(catalogue).at(-1);

  test("has no topic in which others alone have anything", () => {
    expect(eastvale?.site.lead).toBe("eastvale");
    expect(eastvale && listTopicPages(eastvale)).toEqual([]);
    expect(eastvale && keepChoice(eastvale, "/topics/key-stage-2/")).toBe("/topics/key-stage-2/");
    expect(eastvale && keepChoice(eastvale, "/documents/")).toBe("/documents/");
  });

  test("is said to have no figures, and others are not held against each other in its place", () => {
    const readings = catalogue ? listCouncilReadings(catalogue, "maths-expected") : [];
    expect(readings.map(({ statement }) => statement)).toEqual([
      "Southvale: 81% in 2018, 5 percentage points above Example country; above since 2017.",
      "Northvale: 73% in 2018, 3 percentage points below Example country; about level in 2017.",
      "No figure for Eastvale is published here.",
    ]);
  });
});

test("where councils have no comparator but each other, the page that they share does not hold one against the other", () => {
  const alone = (catalogue: Catalogue): Catalogue => ({ ...catalogue, site: { ...catalogue.site, comparators: [] } });
  expect(stateHeadline(indicator(shared, "maths-expected"), alone(shared))).toBe(
    "Northvale: 73% in 2018, up from 69% in 2016. Southvale: 81% in 2018, up from 71% in 2016",
  );
});

test("recommendations can be narrowed to a council where several share the site", () => {
  const facets = listRegisterFacets(shared).filter(({ facet }) => facet === "area");
  expect(facets.map(({ title, url, entries }) => [title, url, entries.length])).toEqual([
    ["Northvale", "/recommendations/by-area/northvale/", 1],
    ["Southvale", "/recommendations/by-area/southvale/", 1],
  ]);
  expect(listRegisterFacets(loadCorrectSite()).some(({ facet }) => facet === "area")).toBe(false);
});

test("a build must make each council's pages beside those that were there before", () => {
  const root = fixtureSiteFolder("two-councils");
  const files = listExpectedFiles(root, readRecords(openFolder(root)).records, shared).map(({ file }) => file);
  expect(files).toContain("councils/northvale/index.html");
  expect(files).toContain("councils/southvale/parents/primary-school/index.html");
  expect(files).toContain("councils/southvale/standards/key-stage-2/index.html");
});
