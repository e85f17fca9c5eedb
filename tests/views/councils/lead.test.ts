import { describe, expect, test } from "vitest";
import { leadByAddress, listLeadNames, listLeads } from "../../../src/views/councils/lead.ts";
import { loadCorrectSite } from "../../site-fixture.ts";
import { loadTwoCouncils } from "../../two-councils.ts";

const { shared, southvale } = loadTwoCouncils();

describe("whose page an address is", () => {
  test.each([
    "/councils/southvale/",
    "/councils/southvale/parents/primary-school/",
    "/areas/southvale/",
    "/documents/southvale-report-2018/",
    "/documents/area/southvale/",
    "/recommendations/southvale-inspection-2019/health-checks/",
    "/recommendations/by-area/southvale/",
  ])("%s is led by its council", (address) => {
    expect(leadByAddress(shared, address)).toBe(southvale);
  });

  test.each([
    "/",
    "/parents/primary-school/",
    "/topics/key-stage-2/",
    "/indicators/reading-expected/",
    "/documents/",
    "/documents/kind/inspection-report/",
    "/recommendations/by-kind/recommendation/",
    "/councils/elsewhere/",
  ])("%s is shared", (address) => {
    expect(leadByAddress(shared, address)).toBe(shared);
  });

  test("on the site of one council nothing is anybody's in particular", () => {
    const site = loadCorrectSite();
    expect(leadByAddress(site, "/areas/exampleshire/")).toBe(site);
    expect(listLeads(site)).toEqual([{ led: undefined, catalogue: site }]);
  });
});

test("every page of a council stands under its own address, and the shared one stays", () => {
  expect(listLeads(shared).map(({ led }) => led)).toEqual([undefined, "councils/northvale", "councils/southvale"]);
  expect(listLeadNames(shared)).toEqual(["Northvale", "Southvale"]);
  expect(listLeadNames(southvale)).toEqual(["Southvale"]);
});
