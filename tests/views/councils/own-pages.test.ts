import { describe, expect, test } from "vitest";
import { keepChoice, keepTrail, listCouncilPages } from "../../../src/views/councils/choice.ts";
import { hasOwnPage, listSectionPaths } from "../../../src/views/councils/own-pages.ts";
import { groupOwnByTopic } from "../../../src/views/indicators/indicator-lists.ts";
import { listComparisons } from "../../../src/views/judgements/comparison-pages.ts";
import { listWork } from "../../../src/views/meetings/meeting-lists.ts";
import { buildKeyMeasureTables } from "../../../src/views/topics/key-measure-tables.ts";
import { loadCorrectSite } from "../../site-fixture.ts";
import { loadTwoCouncils } from "../../two-councils.ts";

const { shared, northvale, southvale } = loadTwoCouncils();

describe("the overviews of a council", () => {
  test.each([
    "/topics/",
    "/indicators/",
    "/compare/",
    "/compare/example-inspection/",
    "/meetings/",
    "/parents/primary-school/",
    "/topics/key-stage-2/",
  ])("stand under its own address: %s", (address) => {
    expect(keepChoice(southvale, address)).toBe(`/councils/southvale${address}`);
  });

  test.each([
    "/checks/",
    "/corrections/",
    "/indicators/reading-expected/",
    "/compare/no-framework/",
    "/topics/nothing/",
  ])("others are those that councils share: %s", (address) => {
    expect(hasOwnPage(southvale, address)).toBe(false);
  });

  test("are not made where the council has nothing of the kind", () => {
    expect(keepChoice(northvale, "/meetings/")).toBe("/meetings/");
    expect(listSectionPaths(shared, "/meetings/").map(({ params }) => params.led)).toEqual([
      undefined,
      "councils/southvale",
    ]);
    expect(listCouncilPages(shared, "/meetings/").map(({ area }) => area)).toEqual(["southvale"]);
    expect(listSectionPaths(loadCorrectSite(), "/meetings/")).toEqual([{ params: { led: undefined } }]);
  });
});

describe("what they list", () => {
  const idsOf = (catalogue: typeof shared) =>
    groupOwnByTopic(catalogue).flatMap(({ indicators }) => indicators.map(({ id }) => id));

  test("indicators of which the council has figures", () => {
    expect(idsOf(southvale)).toContain("visits-in-time");
    expect(idsOf(northvale)).not.toContain("visits-in-time");
    expect(idsOf(shared)).toEqual(expect.arrayContaining(idsOf(northvale)));
  });

  test("its meetings and not those of the other", () => {
    expect(listWork(southvale).meetings).toHaveLength(1);
    expect(listWork(northvale).meetings).toEqual([]);
    expect(listWork(shared).meetings).toHaveLength(1);
  });

  test("key measures with its own column first, and comparisons in which it stands", () => {
    expect(buildKeyMeasureTables(southvale)[0]?.table.columns[0]).toBe("Southvale");
    expect(listComparisons(southvale)[0]?.years[0]?.authorities.map(({ name }) => name)).toContain("Southvale");
    const elsewhere = { ...southvale, site: { ...southvale.site, lead: "eastvale" } };
    expect(listComparisons(elsewhere)).toEqual([]);
    expect(buildKeyMeasureTables(elsewhere)).toEqual([]);
  });
});

test("the pages above one keep the choice, and none is above itself", () => {
  const trail = [["Documents", "/documents/"]] as const;
  expect(keepTrail(southvale, trail, "/documents/southvale-report-2018/")).toEqual([
    ["Documents", "/documents/area/southvale/"],
  ]);
  expect(keepTrail(southvale, trail, "/documents/area/southvale/")).toEqual(trail);
  expect(keepTrail(shared, trail, "/documents/southvale-report-2018/")).toEqual(trail);
});
