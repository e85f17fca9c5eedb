import { describe, expect, test } from "vitest";
import { describeChoice, keepChoice, listCouncilHomes, listCouncilPages } from "../../../src/views/councils/choice.ts";
import { loadCorrectSite } from "../../site-fixture.ts";
import { loadTwoCouncils } from "../../two-councils.ts";

const { shared, northvale, southvale } = loadTwoCouncils();
const addressesOf = (links: readonly { readonly address: string }[] = []) => links.map(({ address }) => address);

describe("a page of one council", () => {
  test("leads to the same page of the other", () => {
    const choice = describeChoice(shared, southvale, "/councils/southvale/parents/primary-school/");
    expect(choice?.council).toMatchObject({ name: "Southvale", address: "/councils/southvale/" });
    expect(addressesOf(choice?.others)).toEqual(["/councils/northvale/parents/primary-school/"]);
  });

  test("leads to the other's home from its own home, and from what the other has not", () => {
    const homes = describeChoice(shared, southvale, "/councils/southvale/");
    expect(addressesOf(homes?.others)).toEqual(["/councils/northvale/"]);
    const absent = describeChoice(shared, southvale, "/councils/southvale/topics/no-such-topic/");
    expect(addressesOf(absent?.others)).toEqual(["/councils/northvale/"]);
  });

  test("keeps the choice in the menu: its own pages, and lists of what is about it", () => {
    expect(keepChoice(southvale, "/schools/")).toBe("/councils/southvale/schools/");
    expect(keepChoice(southvale, "/services/")).toBe("/councils/southvale/services/");
    expect(keepChoice(southvale, "/documents/")).toBe("/documents/area/southvale/");
    expect(keepChoice(southvale, "/recommendations/")).toBe("/recommendations/by-area/southvale/");
    expect(keepChoice(southvale, "/judgements/")).toBe("/judgements/#judgements-southvale");
    expect(keepChoice(southvale, "/search/")).toBe("/search/");
    expect(keepChoice(southvale, "/topics/")).toBe("/councils/southvale/topics/");
  });
});

test("the page of a record says whose it is, and is not offered about the other", () => {
  const choice = describeChoice(shared, northvale, "/documents/northvale-report-2018/");
  expect(choice?.own).toBe(false);
  expect(choice?.council.name).toBe("Northvale");
});

test("a shared page has no choice made, and leads to each council that has it", () => {
  expect(describeChoice(shared, shared, "/topics/key-stage-2/")).toBeUndefined();
  expect(keepChoice(shared, "/documents/")).toBe("/documents/");
  expect(addressesOf(listCouncilPages(shared, "/topics/key-stage-2/"))).toEqual([
    "/councils/northvale/topics/key-stage-2/",
    "/councils/southvale/topics/key-stage-2/",
  ]);
});

test("the site of one council has no line of councils", () => {
  const site = loadCorrectSite();
  expect(describeChoice(site, site, "/schools/")).toBeUndefined();
  expect(listCouncilHomes(site)).toEqual([]);
  expect(keepChoice(site, "/documents/")).toBe("/documents/");
});
