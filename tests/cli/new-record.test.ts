import { describe, expect, test } from "vitest";
import { withChanges } from "../../src/cli/edits/text-edit.ts";
import { makeRecord } from "../../src/cli/templates/make-record.ts";
import { newKinds, type NewKindName } from "../../src/cli/templates/new-kinds.ts";
import { loadSite } from "../../src/checks/load-site.ts";
import { changeSite } from "../site-fixture.ts";

const day = "2019-07-01";
const answers: Readonly<Record<NewKindName, Readonly<Record<string, string>>>> = {
  document: {
    title: "Letter of May",
    kind: "committee-report",
    published: "2019-05-01",
    publisher: "Exampleshire Council",
  },
  indicator: { title: "Visits in time", unit: "percent", "period-kind": "month", topic: "attendance" },
  framework: { title: "Peer review", inspectorate: "Example peers", from: "2018", grades: "Good, Poor" },
  table: { title: "Visits", document: "exampleshire-report-2018", unit: "count", columns: "Jan, Feb" },
  meeting: { body: "Children committee", date: "2019-03-28", record: "minutes", items: "Apologies, Reading" },
  plan: { title: "Plan", covers: "2019-20", document: "exampleshire-report-2018", themes: "Safety, School" },
  thread: {
    title: "Attendance",
    topic: "attendance",
    recommendations: "exampleshire-report-2018#attendance-plan",
    summary: "Whether pupils come.",
  },
  correction: { title: "Reading was wrong", concerns: "indicator reading-expected", before: "71%", after: "69%" },
  redirect: { from: "/old/", to: "/about/" },
};

function make(name: NewKindName, given: Readonly<Record<string, string>>) {
  const source = changeSite({});
  const made = makeRecord(source, newKinds[name], given, { day });
  if ("problems" in made) throw new Error(made.problems.join("\n"));
  return { ...made, after: loadSite(withChanges(source, { texts: made.texts, removed: new Set() }), { day }) };
}

describe.each(Object.keys(newKinds) as NewKindName[])("a new %s", (name) => {
  test("passes but for its TODOs, with four answers and with none", () => {
    for (const given of [answers[name], {}]) {
      if (name === "redirect" && Object.keys(given).length === 0) continue;
      const { after } = make(name, given);
      expect(after.issues.filter(({ rule, severity }) => severity === "error" && rule !== "todo")).toEqual([]);
    }
  });

  test("has its answers in the file", () => {
    const text = [...make(name, answers[name]).texts.values()].join("\n");
    for (const words of Object.values(answers[name]).flatMap((answer) => answer.split(/, | (?=reading-expected)/)))
      expect(text).toContain(words);
  });
});

test("what has a title within a record is named by it, and what is asked for ends as a sentence", () => {
  const text = [...make("plan", answers.plan).texts.values()].join("\n");
  expect(text).toMatch(/- id: safety\n\s+title: Safety/);
  for (const name of Object.keys(newKinds) as NewKindName[])
    expect([...make(name, answers[name]).texts.values()].join("\n")).not.toMatch(/TODO:[^\n]*:"?$/m);
});

test("a draft that is not done keeps nothing from being built", () => {
  const { after } = make("indicator", {});
  expect(after.issues.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(after.catalogue?.indicators.has("new-record")).toBe(false);
});

test("what cannot be is said, and nothing is made", () => {
  const made = makeRecord(changeSite({}), newKinds.table, { ...answers.table, document: "nothing" }, { day });
  expect("problems" in made ? made.problems.join() : "").toContain("There is no document nothing.");
  const word = makeRecord(changeSite({}), newKinds.indicator, { ...answers.indicator, unit: "percents" }, { day });
  expect("problems" in word ? word.problems : []).toEqual([
    "“percents” is not one of the words for unit. Did you mean percent?",
  ]);
  const taken = makeRecord(changeSite({}), newKinds.indicator, answers.indicator, { day, id: "reading-expected" });
  expect("problems" in taken ? taken.problems.join() : "").toContain(
    "There is already a record reading-expected of the kind indicator",
  );
});
