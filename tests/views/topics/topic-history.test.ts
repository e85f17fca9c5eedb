import { describe, expect, test } from "vitest";
import { listItemTopics, listTopicEvents, type TopicEvent } from "../../../src/views/topics/topic-history.ts";
import type { Catalogue } from "../../../src/catalogue/catalogue.ts";
import { planOf2018 } from "../../plan-fixture.ts";
import { loadCorrectSite, replaceInFile, type Changes } from "../../site-fixture.ts";

const thread: Changes = {
  "data/threads/attendance.yaml": `title: Going to school
summary: Whether children go to school.
topic: attendance
recommendations: [exampleshire-report-2018#attendance-plan]
findings:
  - source: { document: exampleshire-assessment-2007, place: Page 2 }
    bearing: still-needed
    text: Many children missed school.
`,
};
const meeting: Changes = {
  "content/meetings/2018-03-01-committee.md": `---
body: Committee
date: 2018-03-01
area: exampleshire
record: minutes
summary: The committee met.
items:
  - { number: "1", title: Minutes }
  - { number: "2", title: The report, documents: [exampleshire-report-2018] }
  - { number: "3", title: Homes, topics: [safeguarding] }
  - { number: "4", title: The report again, documents: [exampleshire-report-2018], topics: [safeguarding] }
source: { description: Minutes of two pages, licence: Open Government Licence v3.0 }
---

The committee met.
`,
};
const catalogue = loadCorrectSite({ ...planOf2018, ...thread, ...meeting });

function showEvent(event: TopicEvent): unknown[] {
  if ("meeting" in event) return [event.date, event.meeting.id, event.items.map(({ number }) => number)];
  const { date, document, entries, matters } = event;
  const said = matters.map(({ title, statements }) => [
    title,
    ...statements.map(({ bearing, text }) => [bearing, text]),
  ]);
  return [date, document.id, entries.map(({ id }) => id), said];
}
const show = (site: Catalogue, topic: string) => listTopicEvents(site, topic).map(showEvent);

describe("the history of a topic", () => {
  test("is what documents and meetings brought, oldest first", () => {
    expect(show(catalogue, "attendance")).toEqual([
      [
        "2007-11-26",
        "exampleshire-assessment-2007",
        ["agree-targets"],
        [["Going to school", ["Still needed", "Many children missed school."]]],
      ],
      ["2018-03-01", "2018-03-01-committee", ["2"]],
      [
        "2018-03-07",
        "exampleshire-report-2018",
        ["attendance-plan"],
        [["Attendance", [undefined, "Attendance rose."], [undefined, "Homes were visited."]]],
      ],
    ]);
  });

  test("has a document that only judges in an area of the topic, or only names the topic", () => {
    expect(show(catalogue, "safeguarding").map(([, id]) => id)).toEqual([
      "exampleshire-assessment-2007",
      "2018-03-01-committee",
    ]);
    const judging = loadCorrectSite({
      ...replaceInFile(
        "content/documents/2007/exampleshire-assessment-2007.md",
        "topics: [safeguarding]\n",
        "topics: [attendance]\n",
      ),
      ...replaceInFile(
        "data/frameworks/example-assessment.yaml",
        "    theme: staying-safe\n",
        "    theme: staying-safe\n    topics: [safeguarding]\n",
      ),
    });
    expect(show(judging, "safeguarding")).toEqual([["2007-11-26", "exampleshire-assessment-2007", [], []]]);
    expect(show(loadCorrectSite(), "key-stage-2")).toEqual([["2018-03-07", "exampleshire-report-2018", [], []]]);
  });
});

test("an item's own topics stand before those of its documents", () => {
  const items = catalogue.meetings.get("2018-03-01-committee")?.items ?? [];
  expect(items.map((item) => listItemTopics(catalogue, item))).toEqual([
    [],
    ["key-stage-2", "attendance"],
    ["safeguarding"],
    ["safeguarding"],
  ]);
});
