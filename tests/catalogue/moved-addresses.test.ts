import { describe, expect, test } from "vitest";
import type { Catalogue } from "../../src/catalogue/catalogue.ts";
import { listHeldTopics } from "../../src/catalogue/held-topics.ts";
import { findMovedEnd, listMovedAddresses, listRedirects } from "../../src/catalogue/moved-addresses.ts";
import { listLedCatalogues } from "../../src/catalogue/councils.ts";
import { listTopicPages, listTopicContents } from "../../src/views/topics/topic-pages.ts";
import { planOf2018 } from "../plan-fixture.ts";
import { threadOf } from "../thread-fixture.ts";
import { loadCorrectSite } from "../site-fixture.ts";
import { loadTwoCouncils } from "../two-councils.ts";

const { shared, northvale, southvale } = loadTwoCouncils();

describe("addresses that the engine has left", () => {
  test("lead from the part of the site that a topic was under to its one page", () => {
    expect(listMovedAddresses(loadCorrectSite())).toEqual(
      expect.arrayContaining([
        { from: "/standards/attendance/", to: "/topics/attendance/" },
        { from: "/services/safeguarding/", to: "/topics/safeguarding/" },
      ]),
    );
  });

  test("lead from the pages for parents and the list of standards to the page on schools, where a site had them", () => {
    const toSchools = (catalogue: Catalogue) =>
      listMovedAddresses(catalogue)
        .filter(({ to }) => to.endsWith("/schools/"))
        .map(({ from }) => from);
    expect(toSchools(loadCorrectSite())).toEqual(["/standards/"]);
    expect(toSchools(shared)).toEqual([
      ...["/parents/", "/standards/"],
      ...["/councils/northvale/parents/", "/councils/northvale/standards/"],
      ...["/councils/southvale/parents/", "/councils/southvale/standards/"],
    ]);
  });

  test("lead from the page that each recommendation and planned action had to its place on another", () => {
    const site = loadCorrectSite({ ...planOf2018, ...threadOf(["plan-2018#visit-homes"], "") });
    expect(listMovedAddresses(site)).toEqual(
      expect.arrayContaining([
        { from: "/recommendations/plan-2018/visit-homes/", to: "/threads/decisions/#plan-2018-visit-homes" },
        {
          from: "/recommendations/exampleshire-report-2018/attendance-plan/",
          to: "/recommendations/by-document/exampleshire-report-2018/#attendance-plan",
        },
        { from: "/recommendations/plan-2018/", to: "/recommendations/by-document/plan-2018/" },
        {
          from: "/recommendations/exampleshire-report-2018/",
          to: "/recommendations/by-document/exampleshire-report-2018/",
        },
      ]),
    );
  });

  test("lead to the page of the same council where several share the site", () => {
    const moved = listMovedAddresses(shared);
    expect(moved).toContainEqual({
      from: "/councils/southvale/standards/key-stage-2/",
      to: "/councils/southvale/topics/key-stage-2/",
    });
    expect(new Set(moved.map(({ from }) => from)).size).toBe(moved.length);
  });
});

describe("all redirects of a site", () => {
  const redirects = `- from: /standards/truancy/
  to: /standards/attendance/#figures
- from: /services/safeguarding/
  to: /documents/
- from: /old/
  to: /standards/truancy/
`;
  const site = loadCorrectSite();
  const catalogue = { ...site, redirects: [] as { from: string; to: string }[] };
  for (const [, from = "", to = ""] of redirects.matchAll(/from: (\S+)\n {2}to: (\S+)/g))
    catalogue.redirects.push({ from, to });

  test("lead to where readers end, with the place on its page", () => {
    expect(findMovedEnd(catalogue, "/standards/truancy/")).toBe("/topics/attendance/#figures");
    expect(findMovedEnd(catalogue, "/old/")).toBe("/topics/attendance/#figures");
    expect(findMovedEnd(catalogue, "/standards/attendance/#history")).toBe("/topics/attendance/#history");
  });

  test("are the officer's where both name one address", () => {
    expect(listRedirects(catalogue).filter(({ from }) => from === "/services/safeguarding/")).toEqual([
      { from: "/services/safeguarding/", to: "/documents/" },
    ]);
  });

  test("are none from a page that has not moved, and none to itself", () => {
    expect(findMovedEnd(catalogue, "/topics/attendance/")).toBeUndefined();
    const circle = { ...site, redirects: [{ from: "/topics/attendance/", to: "/standards/attendance/" }] };
    expect(listRedirects(circle).filter(({ from, to }) => to === from)).toEqual([]);
  });
});

test.each([
  ["the site of one council", loadCorrectSite()],
  ["councils that share a site", shared],
  ["one of them", northvale],
  ["another", southvale],
])("every topic that has a page has something on it: %s", (_, catalogue) => {
  const pages = listTopicPages(catalogue);
  expect(pages.map(({ topic }) => topic.id).toSorted()).toEqual([...listHeldTopics(catalogue)].toSorted());
  for (const page of pages) expect(listTopicContents(page).length + page.stages.length).toBeGreaterThan(0);
});

test("a council has the pages of its own topics alone", () => {
  for (const led of listLedCatalogues(shared))
    for (const id of listHeldTopics(led)) expect(listHeldTopics(shared)).toContain(id);
});
