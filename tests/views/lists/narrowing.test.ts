import { describe, expect, test } from "vitest";
import { narrowBy } from "../../../src/views/lists/narrowing.ts";
import { narrowDecisions } from "../../../src/views/decisions/decision-narrowing.ts";
import { narrowDocuments } from "../../../src/views/documents/document-narrowing.ts";
import { narrowIndicators } from "../../../src/views/indicators/indicator-narrowing.ts";
import { groupOwnByTopic, listIndicatorLines } from "../../../src/views/indicators/indicator-lists.ts";
import { narrowRegister } from "../../../src/views/register/register-narrowing.ts";
import { narrowThreads } from "../../../src/views/threads/thread-narrowing.ts";
import { listThreadPages } from "../../../src/views/threads/thread-pages.ts";
import { decidedSite } from "../../decision-fixture.ts";
import { loadCorrectSite } from "../../site-fixture.ts";
import { lettersOf2012And2019, said, threadOf } from "../../thread-fixture.ts";

describe("what a list is narrowed by", () => {
  const items = [
    { name: "A", body: "Health & Wellbeing Board", due: "2019-05" },
    { name: "B", body: "Health & Wellbeing Board", due: undefined },
  ];
  const facet = (title: string, valuesOf: (item: (typeof items)[number]) => string[]) => ({
    ...{ name: title.toLowerCase(), title, valuesOf },
    values: ["Health & Wellbeing Board", "2019-05", "A", "B", "C"].map((value) => [value, value] as const),
  });

  test("leaves out what is the same of all, and values that none has", () => {
    const { stored } = narrowBy(
      { noun: "entries", published: "oldest first" },
      items,
      [facet("Body", ({ body }) => [body]), facet("Name", ({ name }) => [name])],
      [],
    );
    expect(stored.facets.map(({ title }) => title)).toEqual(["Name"]);
    expect(stored.facets[0]?.values.map(([value]) => value)).toEqual(["a", "b"]);
  });

  test("keeps what some have and others have not, with one word a value", () => {
    const narrowing = narrowBy(
      { noun: "entries", published: "oldest first" },
      items,
      [facet("Due", ({ due }) => (due ? [due] : []))],
      [{ name: "date", title: "by date", valueOf: ({ due }) => due }],
    );
    expect(items.map(narrowing.itemOf)).toEqual(["due=2019-05 date=2019-05", ""]);
    const all = narrowBy(
      { noun: "entries", published: "oldest first" },
      items,
      [facet("Body", ({ name, body }) => (name === "A" ? [body] : []))],
      [],
    );
    expect(all.itemOf({ name: "A", body: "Health & Wellbeing Board", due: undefined })).toBe(
      "body=health-wellbeing-board",
    );
  });
});

describe("the lists of a site", () => {
  const site = loadCorrectSite({
    ...lettersOf2012And2019(),
    ...threadOf(["letter-2012#plans"], said("letter-2019", "progress")),
  });
  /** Each way to narrow leaves all items that it is told of, and none is named that no item has. */
  const findFaults = <Item>({ stored, itemOf }: ReturnType<typeof narrowBy<Item>>, items: readonly Item[]) => {
    const values = new Set(items.flatMap((item) => itemOf(item).split(" ")));
    return stored.facets.flatMap(({ name, values: own }) =>
      own.flatMap(([value]) => (values.has(`${name}=${value}`) ? [] : `${name}=${value}`)),
    );
  };

  test("offer only what an entry has", () => {
    const lines = groupOwnByTopic(site).flatMap(({ indicators }) => listIndicatorLines(site, indicators));
    const decided = decidedSite();
    expect([
      findFaults(narrowRegister(site), site.register),
      findFaults(narrowThreads(site), listThreadPages(site)),
      findFaults(narrowDocuments(site), [...site.documents.values()]),
      findFaults(narrowIndicators(site, groupOwnByTopic(site)), lines),
      findFaults(narrowDecisions(decided), decided.decisions),
    ]).toEqual([[], [], [], [], []]);
    expect(lines.length).toBeGreaterThan(1);
  });

  test("the register says who asked, what was said later and by when it was due", () => {
    const entry = site.register.find(({ key }) => key === "letter-2012#plans");
    const said = entry && narrowRegister(site).itemOf(entry);
    expect(said?.split(" ")).toEqual(
      expect.arrayContaining([
        "asked=example-inspectorate",
        "status=inspector-progress",
        "made=2012-02-24",
        "document=letter-2012",
      ]),
    );
  });

  test("decisions say what followed", () => {
    const decided = decidedSite();
    const { itemOf } = narrowDecisions(decided);
    const of = (wanted: string) => decided.decisions.filter(({ id }) => id === wanted).map(itemOf);
    expect(of("tell-more")[0]).toContain("later=answered");
    expect(of("open-doors")[0]).toContain("later=none");
    expect(of("item-1-decided-1")[0]).toContain("later=not-asked");
  });
});
