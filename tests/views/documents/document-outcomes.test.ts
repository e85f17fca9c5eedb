import { expect, test } from "vitest";
import { listOutcomes } from "../../../src/views/documents/document-outcomes.ts";
import { planOf2018 } from "../../plan-fixture.ts";
import { loadCorrectSite, type Changes } from "../../site-fixture.ts";

const thread: Changes = {
  "data/threads/decisions.yaml": `title: Decisions
summary: Whether decisions are made soon.
topic: safeguarding
recommendations: [exampleshire-assessment-2007#quicker-decisions]
findings:
  - source: { document: exampleshire-report-2018, place: Paragraph 9 }
    bearing: met
    text: Decisions are made within days.
`,
};

function outcomesOf(id: string, changes: Changes) {
  const catalogue = loadCorrectSite(changes);
  const document = catalogue.documents.get(id);
  if (!document) throw new Error(`The fixture has no document ${id}.`);
  return listOutcomes(catalogue, document);
}

test("recommendations are counted by what was said later, with the list of them", () => {
  expect(outcomesOf("exampleshire-assessment-2007", thread)).toEqual([
    {
      total: "1 recommendation",
      url: "/recommendations/by-document/exampleshire-assessment-2007/",
      words: "The council reports it as met (1).",
    },
  ]);
  expect(outcomesOf("exampleshire-report-2018", thread)[0]?.words).toBe(
    "This site has no document about the authority from after 7 March 2018, so it cannot say what became of it.",
  );
});

test("actions of a plan in the document are counted by themselves, results first", () => {
  const [, plan] = outcomesOf("exampleshire-assessment-2007", planOf2018);
  expect(plan).toEqual({
    total: "3 planned actions",
    url: "/recommendations/by-document/plan-2018/",
    words: "The council reports progress (1); No later statement recorded here (2).",
  });
});

test("a document that asks for nothing has none", () => {
  expect(outcomesOf("exampleshire-report-2018", planOf2018)).toHaveLength(1);
  const catalogue = loadCorrectSite();
  const [document] = catalogue.documents.values();
  expect(document && listOutcomes({ ...catalogue, register: [] }, document)).toEqual([]);
});

test("what was due before the newest document, with no word on the result, is counted", () => {
  const plan = planOf2018["data/plans/plan-2018.yaml"] as string;
  const [, outcome] = outcomesOf("exampleshire-assessment-2007", {
    "data/plans/plan-2018.yaml": plan.replace("due: 2018-09", "due: 2018-02"),
  });
  expect(outcome?.words).toMatch(/The due date passed with no result given for 1\.$/);
});
