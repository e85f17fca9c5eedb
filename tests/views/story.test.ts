import { describe, expect, test } from "vitest";
import { buildStoryFigure } from "../../src/views/charts/story.ts";
import { findPublishedChart, listChartIds } from "../../src/views/charts/published.ts";
import { listStoryEvents } from "../../src/views/story/story-events.ts";
import { loadCorrectSite } from "../site-fixture.ts";
import { loadTwoCouncils } from "../two-councils.ts";

const source = "source: { document: exampleshire-report-2018, place: Paragraph 3 }";
const plan = (title: string, head: string, update = "") => `title: ${title}
shortTitle: ${title}
covers: A year
area: exampleshire
summary: What is to be done.
${head}${source}
themes:
  - id: safety
    title: Safety
    aim: To keep children safe.${update}
`;
const site = loadCorrectSite({
  "data/plans/agreed.yaml": plan("Agreed plan", "agreed: 2018-02\n"),
  "data/plans/told.yaml": plan("Told plan", ""),
  "content/meetings/2018-04-01-committee.md": `---
body: Committee
date: 2018-04-01
area: exampleshire
record: minutes
summary: It met.
items:
  - { number: "1", title: Minutes, decisions: [The minutes were agreed.] }
  - { number: "2", title: Plan, decisions: [The plan was noted., A report is to follow.] }
source: { description: Minutes, address: "https://example.org/minutes", licence: Open Government Licence v3.0 }
---
`,
});

describe("the story of an authority", () => {
  const events = listStoryEvents(site, "exampleshire");

  test("has judgements of the whole, plans and meetings that decided, oldest first", () => {
    expect(events.map(({ kind, date, title }) => [kind, date, title])).toEqual([
      ["judgement", "2007-11-26", expect.stringMatching(/./)],
      ["plan", "2018-02", "Agreed plan"],
      ["judgement", "2018-03-07", expect.stringMatching(/./)],
      ["plan", "2018-03-07", "Told plan (first mentioned in a paper of this date)"],
      ["decision", "2018-04-01", "Committee: 3 decisions"],
    ]);
  });

  test("leads to what tells of each event", () => {
    expect(events.map(({ address }) => address)).toEqual([
      "/documents/exampleshire-assessment-2007/",
      "/plans/agreed/",
      "/documents/exampleshire-report-2018/",
      "/plans/told/",
      "/meetings/2018-04-01-committee/",
    ]);
  });

  test("is that of the authority alone", () => {
    expect(listStoryEvents(site, "other-authority").filter(({ kind }) => kind !== "judgement")).toEqual([]);
  });
});

describe("its drawing", () => {
  const figure = buildStoryFigure(site, "exampleshire");

  test("has a lane a kind of event, and none that is empty", () => {
    expect(figure?.data.lanes.map(({ kind, title }) => [kind, title])).toEqual([
      ["judgement", "Judged as a whole"],
      ["plan", "Plans: 2"],
      ["decision", "Meetings that decided: 1"],
    ]);
  });

  test("shows each grade in its own word, with its place on its own scale", () => {
    expect(figure?.data.lanes[0]?.events.map(({ grade }) => grade?.text)).toEqual(
      figure?.events.flatMap(({ judgements: [first] }) => first?.judgement.word ?? []),
    );
  });

  test("is published beside the other charts", () => {
    expect(listChartIds(site)).toContain("story/exampleshire");
    expect(findPublishedChart(site, "story/exampleshire")?.page).toBe("/");
  });

  test("is none where the whole was judged fewer than two times", () => {
    const { shared, southvale } = loadTwoCouncils();
    expect(buildStoryFigure(southvale, "southvale")).toBeUndefined();
    expect(listChartIds(shared).filter((id) => id.startsWith("story/"))).toEqual([]);
  });
});
