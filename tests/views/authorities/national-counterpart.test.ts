import { expect, test } from "vitest";
import { listMovedAddresses } from "../../../src/catalogue/moved-addresses.ts";
import { findNationalCounterpart } from "../../../src/catalogue/national-counterparts.ts";
import { indicatorUrl } from "../../../src/model/addresses.ts";
import { statePeriodsOfAll } from "../../../src/views/authorities/national-words.ts";
import { groupByTopic } from "../../../src/views/indicators/indicator-lists.ts";
import { listIndicatorCharts } from "../../../src/views/charts/published.ts";
import { listAToZ } from "../../../src/views/search/a-to-z.ts";
import { listAuthorityRows } from "../../national-fixture.ts";
import { loadCorrectSite, readSiteFile } from "../../site-fixture.ts";

const rows = Object.values(listAuthorityRows(30, ["5.0", "5.0"]))[0];
const described = readSiteFile("data/indicators/absence-primary.yaml");
const load = (periods: string) =>
  loadCorrectSite({
    "data/indicators/absence-primary.yaml": `${described}nationalMeasure: { indicator: absence-national }\n`,
    "data/indicators/absence-national.yaml": described.replace(/^title: .*/m, "title: Absence, national figures"),
    "data/observations/absence-national.csv": String(rows).replace("2006/07,2007/08", periods),
  });

test("the figures of all authorities stand on the page of the indicator that names them, which lists name alone", () => {
  const catalogue = load("2005/06,2006/07");
  const [own, national] = ["absence-primary", "absence-national"].map((id) => catalogue.indicators.get(id));
  if (!own || !national) throw new Error("The fixture has no such indicators.");
  expect(findNationalCounterpart(catalogue.indicators, own)).toBe(national);
  expect(indicatorUrl(national)).toBe("/indicators/absence-primary/#absence-national");
  expect(listMovedAddresses(catalogue)).toContainEqual({
    from: "/indicators/absence-national/",
    to: "/indicators/absence-primary/#absence-national",
  });
  expect(listIndicatorCharts(national, catalogue)).toEqual([]);
  const named = [
    ...groupByTopic(catalogue).flatMap(({ indicators }) => indicators.map(({ title }) => title)),
    ...listAToZ(catalogue).flatMap(({ entries }) => entries.map(({ title }) => title)),
  ];
  expect(named).toContain(own.title);
  expect(named).not.toContain(national.title);
  expect(statePeriodsOfAll(national, own)).toBe(
    "This site has the figures of every authority for 2005/06 to 2006/07, as their source gives them today. A document of the time may have printed different ones. The chart above covers more years, for fewer areas.",
  );
});

test("where the national figures go on longer, both keep their pages", () => {
  const catalogue = load("2007/08,2008/09");
  expect(catalogue.indicators.get("absence-national")?.family).toBeUndefined();
});
