import { describe, expect, test } from "vitest";
import { computeDue } from "../../src/catalogue/register.ts";
import { findIssues, loadChangedSite, loadCorrectSite, type Changes } from "../site-fixture.ts";

describe("the day by which a recommendation is due", () => {
  test("is counted from the day of publication (the inspection of 24 February 2012)", () => {
    expect(computeDue("2012-02-24", "immediate")).toBe("2012-02-24");
    expect(computeDue("2012-02-24", "within-three-months")).toBe("2012-05-24");
    expect(computeDue("2012-02-24", "within-six-months")).toBe("2012-08-24");
  });

  test("is the last day of a month that is too short, also over the end of a year", () => {
    expect(computeDue("2018-11-30", "within-three-months")).toBe("2019-02-28");
    expect(computeDue("2019-11-30", "within-three-months")).toBe("2020-02-29");
    expect(computeDue("2018-08-31", "within-six-months")).toBe("2019-02-28");
  });

  test("is not made up for the longer term, or where no timescale is given", () => {
    expect(computeDue("2012-02-24", "longer-term")).toBeUndefined();
    expect(computeDue("2012-02-24", undefined)).toBeUndefined();
  });
});

describe("the register of recommendations", () => {
  const thread = `title: Attendance
summary: Whether children go to school.
topic: attendance
recommendations: [exampleshire-assessment-2007#KEY]
findings:
  - source: { document: exampleshire-report-2018, place: Paragraph 9 }
    bearing: progress
    text: Attendance rose.
  - source: { document: exampleshire-assessment-2007, place: Paragraph 1 }
    bearing: mentioned
    text: In the same letter.
`;
  const bare = loadCorrectSite();
  const first = bare.register.find((entry) => entry.document.id === "exampleshire-assessment-2007");
  const key = first?.id ?? "";
  const changes: Changes = { "data/threads/attendance.yaml": thread.replace("KEY", key) };

  test("lists every recommendation of every document, the oldest first", () => {
    const all = [...bare.documents.values()].flatMap((document) => document.recommendations ?? []);
    expect(bare.register).toHaveLength(all.length);
    const days = bare.register.map((entry) => entry.document.published);
    expect(days).toEqual([...days].sort());
  });

  test("says nothing of a recommendation that no later document mentions", () => {
    expect(first?.findings).toEqual([]);
  });

  test("takes a later word that is about the time before it was asked for as background", () => {
    const about = (evidence: string) => {
      const dated = thread
        .replace("KEY", key)
        .replace("    text: Attendance rose.", `    evidence: "${evidence}"\n    text: Attendance rose.`);
      const { catalogue } = loadChangedSite({ "data/threads/attendance.yaml": dated });
      return catalogue?.register.find((item) => item.key === first?.key)?.findings.map(({ background }) => background);
    };
    expect(about("2006")).toEqual([true]);
    expect(about("2017")).toEqual([false]);
  });

  test("follows a thread into later documents only", () => {
    const entry = loadCorrectSite(changes).register.find((item) => item.key === first?.key);
    expect(entry?.findings.map(({ date, bearing, text }) => [date, bearing, text])).toEqual([
      ["2018-03-07", "progress", "Attendance rose."],
    ]);
  });

  describe("says of a later word", () => {
    const changed = (change: (text: string) => string) => {
      const text = change(thread.replace("KEY", key));
      return loadCorrectSite({ "data/threads/attendance.yaml": text }).register.find((item) => item.key === first?.key);
    };
    const progress = "    bearing: progress\n";

    test("who speaks, and about when: the publisher, of its visit", () => {
      expect(changed((text) => text)?.findings[0]).toMatchObject({
        ...{ speaker: "council", name: "The council", quoted: false, background: false },
        evidence: { from: "2018-01-15", to: "2018-01-19", basis: "visit" },
      });
    });

    test("whom the document quotes, and about when", () => {
      const quotation = '    speaker: inspector\n    speakerName: Ofsted\n    evidence: "2017-12"\n';
      expect(changed((text) => text.replace(progress, quotation + progress))?.findings[0]).toMatchObject({
        ...{ speaker: "inspector", name: "Ofsted", quoted: true },
        evidence: { from: "2017-12", basis: "stated" },
      });
    });

    test("that it is background, where it is about the time before or is marked so", () => {
      const old = '    evidence: "2007-10"\n    background: true\n';
      expect(changed((text) => text.replace(progress, old + progress))?.findings[0]?.background).toBe(true);
      const marked = "    background: true\n";
      expect(changed((text) => text.replace(progress, marked + progress))?.findings[0]?.background).toBe(true);
    });

    test("how it bears on each entry: it only mentions the matter of one that it does not concern", () => {
      const bearing = (concerns: string) =>
        changed((text) => text.replace(progress, `    concerns: [${concerns}]\n${progress}`))?.findings[0]?.bearing;
      expect(["", first?.key ?? ""].map(bearing)).toEqual(["mentioned", "progress"]);
    });

    test("nothing else in another order", () => {
      const [head, ...words] = thread.replace("KEY", key).split(/(?=  - source)/);
      const more = words.concat(words.map((word) => word.replace("progress", "met").replace("rose", "fell")));
      expect(changed(() => [head, ...more.toReversed()].join(""))).toEqual(changed(() => [head, ...more].join("")));
    });
  });

  test("knows the day of the newest document about the same authority", () => {
    expect(bare.register.map(({ knownUntil }) => knownUntil)).toEqual(["2018-03-07", "2018-03-07"]);
    expect(bare.register.map(({ made }) => made)).toEqual(["2007-11-26", "2018-01-19"]);
  });

  test("a thread that names a recommendation wrongly is reported with the right one", () => {
    expect(findIssues({ "data/threads/attendance.yaml": thread.replace("KEY", `${key}x`) })).toEqual([
      `data/threads/attendance.yaml:4:19  There is no recommendation or planned action exampleshire-assessment-2007#${key}x. → Did you mean exampleshire-assessment-2007#${key}?`,
    ]);
  });
});

describe("plans and meetings", () => {
  const plan = `title: Plan
shortTitle: Plan
covers: "2018"
area: exampleshire
summary: A plan.
source: { document: exampleshire-report-2018, place: Page 1 }
serves:
  - { id: safety, title: Safety }
themes:
  - { id: one, title: One, aim: To begin., serves: [safety], continues: [plan#one] }
`;
  const meeting = `---
body: Committee
date: 2018-03-07
area: exampleshire
record: minutes
summary: A meeting.
items:
  - { number: "1", title: Minutes, documents: [exampleshire-report-2018] }
source: { description: Minutes of two pages, licence: Open Government Licence v3.0 }
---

Nothing more.
`;

  test("are accepted", () => {
    const changes = { "data/plans/plan.yaml": plan, "content/meetings/2018-03-07-committee.md": meeting };
    expect(findIssues(changes)).toEqual([]);
  });

  test("a priority that the plan does not serve, and a theme that does not exist", () => {
    const changes = { "data/plans/plan.yaml": plan.replace("[safety]", "[safty]").replace("plan#one", "plan#on") };
    expect(findIssues(changes)).toEqual([
      "data/plans/plan.yaml:10:53  The plan serves no priority safty. → Did you mean safety?",
      "data/plans/plan.yaml:10:73  There is no theme plan#on. → The themes are: plan#one.",
    ]);
  });

  test("a meeting whose file has another day than the meeting", () => {
    expect(findIssues({ "content/meetings/2018-03-08-committee.md": meeting })).toEqual([
      "content/meetings/2018-03-08-committee.md:3:7  The name of a meeting's file begins with its day, so that the address says when it was. → Rename the file to 2018-03-07-… or correct the date.",
    ]);
  });
});
