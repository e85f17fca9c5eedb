import { describe, expect, test } from "vitest";
import { entryUrl } from "../../../src/catalogue/entry-address.ts";
import {
  listOpen,
  listOverdue,
  listRecurring,
  listThreadPages,
  listThreadSections,
} from "../../../src/views/threads/thread-pages.ts";
import { planOf2018 } from "../../plan-fixture.ts";
import { loadCorrectSite } from "../../site-fixture.ts";
import { asked, lettersOf2012And2019, said, threadOf } from "../../thread-fixture.ts";

const other = `title: Plans
summary: Whether there are plans.
topic: safeguarding
recommendations: [letter-2012#plans]
findings:
${said("letter-2019", "met")}`;
const catalogue = loadCorrectSite({
  ...lettersOf2012And2019(asked("records", "Write down decisions.")),
  ...planOf2018,
  ...threadOf(
    ["letter-2019#records", "plan-2018#visit-homes"],
    said("letter-2012", "still-needed"),
    "indicators: [absence-primary]\n",
  ),
  "data/threads/plans.yaml": other,
});
const [decisions, plans] = listThreadPages(catalogue);

describe("the page of a thread", () => {
  test("has what was asked and what was said in the order of the evidence, a document's requests together", () => {
    const shown = decisions?.events.map((event) =>
      "said" in event
        ? `${event.said.word.name}: ${event.said.word.bearing}`
        : event.entries.map(({ key }) => key).join(),
    );
    expect(shown).toEqual([
      "exampleshire-assessment-2007#quicker-decisions",
      "plan-2018#visit-homes",
      "Example inspectorate: still-needed",
      "The council: progress",
      "letter-2019#records",
    ]);
  });

  test("says of a word on what it bears, where that is not all", () => {
    const on = decisions?.events.flatMap((event) => ("said" in event ? [event.on.map(({ id }) => id)] : []));
    expect(on).toEqual([["quicker-decisions", "visit-homes"], ["visit-homes"]]);
  });

  test("draws the indicators that the record names", () => {
    expect(decisions?.indicators.map(({ id }) => id)).toEqual(["absence-primary"]);
  });

  test("keeps what inspectors last called needed apart from that of which they tell no result", () => {
    const open = decisions && listOpen(decisions);
    expect(open?.needed.map(({ id }) => id)).toEqual(["quicker-decisions"]);
    expect(open?.untold.map(({ id }) => id)).toEqual(["records"]);
    expect(plans && listOpen(plans)).toEqual({ needed: [], untold: [] });
  });
});

describe("the list of threads", () => {
  test("has what inspectors called for last before what they found met", () => {
    const [own] = listThreadSections(catalogue);
    expect(own?.name).toBe("Exampleshire");
    expect(own?.sections.map(({ group, pages }) => [group, ...pages.map(({ thread }) => thread.id)])).toEqual([
      ["needed", "decisions"],
      ["met", "plans"],
    ]);
  });

  test("counts the inspections that asked, and not the plans of the council", () => {
    expect(listRecurring(listThreadPages(catalogue)).map(({ page, times }) => [page.thread.id, times])).toEqual([
      ["decisions", 2],
    ]);
  });

  test("has what was due before the newest document, without a word on a result", () => {
    expect(listOverdue(catalogue).map(({ key }) => key)).toEqual([
      "plan-2018#agree-targets",
      "exampleshire-report-2018#attendance-plan",
    ]);
  });
});

test("an entry is read in its thread, else among those of its document or plan", () => {
  const url = (key: string) => catalogue.register.filter((entry) => entry.key === key).map(entryUrl);
  expect(url("plan-2018#visit-homes")).toEqual(["/threads/decisions/#plan-2018-visit-homes"]);
  expect(url("plan-2018#agree-targets")).toEqual(["/recommendations/by-document/plan-2018/#agree-targets"]);
});
