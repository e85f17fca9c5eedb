import { describe, expect, test } from "vitest";
import { groupUpdates } from "../../../src/views/plans/plan-lists.ts";
import {
  listRegisterFacets,
  listRegisterFilters,
  placeUrl,
  registerFacetTitles,
} from "../../../src/views/register/register-lists.ts";
import { countEntries, describeAddressee, describeDue, describeStatus } from "../../../src/findings/register-words.ts";
import { entryUrl } from "../../../src/catalogue/entry-address.ts";
import { planOf2018 } from "../../plan-fixture.ts";
import { loadCorrectSite } from "../../site-fixture.ts";

const thread = `title: Attendance
summary: Whether children go to school.
topic: attendance
recommendations: [exampleshire-report-2018#attendance-plan, plan-2018#agree-targets]
`;
const catalogue = loadCorrectSite({ ...planOf2018, "data/threads/attendance.yaml": thread });
const { register } = catalogue;
const facets = listRegisterFacets(catalogue);

describe("ways to narrow the register", () => {
  test("by what was said later, document or plan, theme, kind and due, each with its number", () => {
    expect(facets.map(({ facet, title, entries }) => [facet, title, entries.length])).toEqual([
      ["status", "The council reports progress", 1],
      ["status", "No later statement recorded here", 3],
      ["status", "No later document is published here", 1],
      ["document", "Assessment 2007", 1],
      ["document", "Plan 2018", 3],
      ["document", "Report 2018", 1],
      ["topic", "Attendance", 2],
      ["topic", "Safeguarding", 1],
      ["kind", "Recommendation", 1],
      ["kind", "Area for development", 1],
      ["kind", "Planned action", 3],
      ["due", "Within three months", 1],
      ["due", "2018", 1],
      ["due", "2019", 1],
      ["due", "No date or timescale given", 2],
    ]);
  });

  test("every entry can be reached by each way but theme, which not all have", () => {
    for (const way of ["document", "kind", "due", "status"]) {
      const reached = facets.filter(({ facet }) => facet === way).flatMap(({ entries }) => entries);
      expect(new Set(reached)).toEqual(new Set(register));
      if (way !== "status") expect(reached).toHaveLength(register.length);
    }
  });

  test("no two have the same address, each way has a title, and no entry's address is a list's", () => {
    const urls = [...facets.map(({ url }) => url), ...register.map(entryUrl)];
    expect(new Set(urls).size).toBe(urls.length);
    expect(new Set(facets.map(({ facet }) => registerFacetTitles[facet])).size).toBe(5);
  });
});

describe("an entry in words", () => {
  const [quicker, targets, homes, streets, plan] = register.map((entry) => ({
    due: describeDue(entry),
    for: describeAddressee(entry),
    status: describeStatus(entry),
    place: placeUrl(entry),
  }));

  test("says by when, worked out from a timescale or as the plan says", () => {
    expect(plan?.due).toBe("Within three months: by 7 June 2018");
    expect(targets?.due).toBe("Due: September 2018");
    expect(streets?.due).toBe("Due: 2019");
    expect(describeDue({ timescale: "longer-term", due: undefined })).toBe("Longer term");
    expect(quicker?.due).toBeUndefined();
  });

  test("says who is to act", () => {
    expect([quicker?.for, targets?.for, plan?.for]).toEqual([undefined, "Lead: Education", "For: The council"]);
  });

  test("says what was said of it last, or that nothing was", () => {
    expect(homes?.status).toEqual([
      "For January 2018, the council reported progress.",
      "No later report by inspectors is published here.",
    ]);
    expect(quicker?.status).toEqual(["No later statement recorded here."]);
    expect(plan?.status).toEqual([]);
  });

  test("leads to its place in the document or plan", () => {
    expect(quicker?.place).toBe("/documents/exampleshire-assessment-2007/#quicker-decisions");
    expect(targets?.place).toBe("/plans/plan-2018/#agree-targets");
  });
});

test("recommendations and planned actions are counted apart", () => {
  expect(countEntries(register)).toEqual(["2 recommendations", "3 planned actions"]);
  expect(countEntries(register.slice(0, 1))).toEqual(["1 recommendation"]);
  expect(countEntries([])).toEqual([]);
});

test("search finds a list by its documents, for each sentence that no thread has on its page is a result of its own", () => {
  const filters = listRegisterFilters(catalogue, register);
  expect(filters && filters.names).toEqual([
    ...["Assessment 2007", "Plan 2018", "Report 2018"].flatMap((home) => [
      `Recommendations, ${home}`,
      `Actions, ${home}`,
    ]),
  ]);
  expect(
    listRegisterFilters(
      catalogue,
      register.filter(({ threads }) => threads.length > 0),
    ),
  ).toBe(false);
});

test("reports on a theme leave out, beside an action, those that name it", () => {
  const theme = catalogue.plans.get("plan-2018")?.themes[0];
  const texts = (except?: string) =>
    theme && groupUpdates(theme, except).map(({ date, updates }) => [date, ...updates.map(({ text }) => text)]);
  expect(texts()).toEqual([["2018-03-07", "Attendance rose.", "Homes were visited."]]);
  expect(texts("visit-homes")).toEqual([["2018-03-07", "Attendance rose."]]);
  expect(texts("agree-targets")).toEqual([["2018-03-07", "Attendance rose.", "Homes were visited."]]);
});
