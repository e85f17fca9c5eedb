import { describe, expect, test } from "vitest";
import { listInspections } from "../../../src/views/judgements/inspections.ts";
import { nameNumberedVisit, nameVisitDays } from "../../../src/views/judgements/visit-words.ts";
import { listVisits } from "../../../src/views/judgements/visits.ts";
import { listStoryEvents } from "../../../src/views/story/story-events.ts";
import { listAllJudgements } from "../../../src/views/judgements/judgement-history.ts";
import { isPassedOver, listNewestJudgements, nameAmong } from "../../../src/views/topics/newest-judgements.ts";
import { listTopicPages } from "../../../src/views/topics/topic-pages.ts";
import { loadCorrectSite, type Changes } from "../../site-fixture.ts";
import { loadTwoCouncils } from "../../two-councils.ts";

const letter = (published: string, head: string): Changes => ({
  [`content/documents/2018/letter-${published}.md`]: `---
title: Letter of ${published}
shortTitle: Letter ${published}
kind: monitoring-letter
published: ${published}
publisher: Example inspectorate
areas: [exampleshire]
summary: What inspectors saw.
${head}source:
  description: Letter
  address: https://example.org/letter.pdf
  licence: Open Government Licence v3.0
---

## Findings

Inspectors saw it.
`,
});
const plan = `title: Improvement plan
shortTitle: Plan
covers: "2018"
area: exampleshire
summary: What is to be done.
source: { document: exampleshire-report-2018, place: Paragraph 3 }
themes: [{ id: safety, title: Safety, aim: To keep children safe. }]
visits:
  - { number: 1, from: 2018-04-10, to: 2018-04-11, focus: The front door., source: { document: letter-2018-06-01, place: Paragraph 3 } }
  - { number: 3, from: 2018-05-20, to: 2018-05-21, focus: Care., source: { document: exampleshire-report-2018, place: Paragraph 3 } }
  - { number: 2, focus: No day is known., source: { document: exampleshire-report-2018, place: Paragraph 3 } }
`;
const site = loadCorrectSite({
  "data/plans/plan.yaml": plan,
  "data/plans/plan-two.yaml": plan.replace(
    "title: Improvement plan\nshortTitle: Plan",
    "title: Improvement plan, second\nshortTitle: Second plan",
  ),
  ...letter("2018-06-01", ""),
  ...letter("2018-05-01", "visit: { from: 2018-04-28, to: 2018-05-01 }\n"),
});

describe("inspections of an authority", () => {
  const [newest, first, ...others] = listInspections(site, "exampleshire");

  test("are the newest first, with the judgement of the whole apart", () => {
    expect(others).toEqual([]);
    expect([newest?.date, newest?.overall.map(({ judgement }) => judgement.word)]).toEqual(["2018-03-07", ["Good"]]);
    expect(newest?.parts.map(({ area }) => area.id)).toEqual(["leadership"]);
    expect(first?.date).toBe("2007-11-26");
  });

  test("have the visits that came after them and before the next", () => {
    expect(newest?.visits.map(nameVisitDays)).toEqual([
      "10 to 11 April 2018",
      "28 April 2018 to 1 May 2018",
      "Announced for 20 to 21 May 2018; no document here says whether it took place",
      "Letter of 1 June 2018",
    ]);
    expect(first?.visits).toEqual([]);
  });
});

describe("visits", () => {
  test("of which only an earlier document tells are announced, on a plan's page and in no drawing of what happened", () => {
    const [{ visits = [] } = {}] = [...site.plans.values()];
    expect(visits.map((visit) => nameNumberedVisit(site, visit))).toEqual([
      "Visit 1: 10 to 11 April 2018",
      "Visit 3: announced for 20 to 21 May 2018; no document here says whether it took place",
      "Visit 2",
    ]);
    const visited = listStoryEvents(site, "exampleshire").filter(({ kind }) => kind === "visit");
    expect(visited.map(({ date }) => date)).toEqual(["2018-04-10", "2018-04-28", "2018-06-01"]);
  });

  test("take place where one of two plans says so", () => {
    const earlier = plan.replace("letter-2018-06-01", "exampleshire-report-2018");
    const two = (first: string, second: string) =>
      loadCorrectSite({
        ...{ "data/plans/plan.yaml": first, "data/plans/plan-two.yaml": second.replaceAll("lan\n", "lan two\n") },
        ...letter("2018-06-01", ""),
      });
    for (const [first, second] of [
      [plan, earlier],
      [earlier, plan],
    ] as const)
      expect(listVisits(two(first, second), "exampleshire").map(({ isAnnounced }) => isAnnounced)).toEqual([
        false,
        true,
        false,
      ]);
  });

  test("that two plans list stand once, and those without a day not at all", () => {
    expect(listVisits(site, "exampleshire").map(({ focus }) => focus)).toEqual([
      "The front door.",
      undefined,
      "Care.",
      undefined,
    ]);
  });

  test("are those to the authority alone", () => {
    expect(listVisits(site, "other-authority")).toEqual([]);
  });

  test("name the letter about them, or where they are told of", () => {
    expect(listVisits(site, "exampleshire").map(({ document, told }) => document?.id ?? told?.place)).toEqual([
      "Paragraph 3",
      "letter-2018-05-01",
      "Paragraph 3",
      "letter-2018-06-01",
    ]);
  });
});

describe("the newest judgement on a topic", () => {
  const { shared, southvale } = loadTwoCouncils();
  const newestOf = (catalogue: typeof shared, id: string) => {
    const page = listTopicPages(catalogue).find(({ topic }) => topic.id === id);
    return page ? listNewestJudgements(page, catalogue.site) : [];
  };

  test("is that of each council that leads", () => {
    const areasOf = (catalogue: typeof shared) =>
      newestOf(catalogue, "looked-after-children").map(({ area }) => area.id);
    expect(areasOf(shared)).toEqual(["northvale", "southvale"]);
    expect(areasOf(southvale)).toEqual(["southvale"]);
    expect(newestOf(shared, "key-stage-2")).toEqual([]);
  });

  test("is of the topic most of all, and of the whole only where others are too many", () => {
    const judged = (ids: readonly (readonly [id: string, topics: readonly string[], overall?: true])[]) =>
      ids.map(([id, topics, overall]) => ({ area: { id, title: id, topics, overall }, date: "2018-03-07" }));
    const council = { area: { id: "exampleshire" } };
    const choose = (judgements: ReturnType<typeof judged>) =>
      listNewestJudgements(
        { judged: [{ ...council, judgements }] } as unknown as Parameters<typeof listNewestJudgements>[0],
        site.site,
      ).flatMap((entry) => entry.judgements.map(({ area }) => area.id));
    const whole = ["whole", ["a", "b", "c"], true] as const;
    expect(choose(judged([whole, ["wide", ["a", "b"]], ["own", ["a"]]]))).toEqual(["own"]);
    expect(choose(judged([whole, ["x", ["a"]], ["y", ["a"]], ["z", ["a"]]]))).toEqual(["whole"]);
    expect(choose(judged([whole]))).toEqual(["whole"]);
  });

  test("is passed over where a later inspection of the same authority did not judge the topic", () => {
    const all = listAllJudgements(site);
    const [oldest, newest] = [all[0], all.at(-1)];
    if (!oldest || !newest || oldest.date === newest.date) throw new Error("The site has judgements of one day only.");
    const authority = newest.authority;
    expect(isPassedOver(newest, site)).toBe(false);
    expect(isPassedOver({ ...newest, date: "2001" }, site)).toBe(true);
    expect(isPassedOver({ ...newest, authority: "nobody", date: "2001" }, site)).toBe(false);
    expect(isPassedOver({ ...oldest, authority }, site)).toBe(true);
  });

  test("is told apart from another of its name", () => {
    const item = (part: string | undefined) =>
      ({ area: { title: "Being healthy", part } }) as unknown as Parameters<typeof nameAmong>[0];
    const [first, second] = [item("Looked after children"), item("All children")];
    expect(nameAmong(first, [first, second])).toBe("Being healthy (looked after children)");
    expect(nameAmong(first, [first])).toBe("Being healthy");
  });
});
