import { describe, expect, test } from "vitest";
import { findIssues, loadCorrectSite, type Changes } from "../site-fixture.ts";
import { planOf2018 } from "../plan-fixture.ts";

const { register } = loadCorrectSite(planOf2018);
const actions = register.filter((entry) => entry.planned);

describe("planned actions in the register", () => {
  test("stand under their plan, with who leads, in the order of the plan", () => {
    expect(actions.map(({ key, kind, text, addressee }) => [key, kind, text, addressee])).toEqual([
      ["plan-2018#agree-targets", "planned-action", "Agree targets with schools.", "Education"],
      ["plan-2018#visit-homes", "planned-action", "Visit those who miss school.", undefined],
      ["plan-2018#safe-streets", "planned-action", "Have safe streets.", undefined],
    ]);
    expect(actions.map(({ planned }) => planned?.theme.id)).toEqual(["attendance", "attendance", "safety"]);
  });

  test("name the document that the plan stands in, and its place there", () => {
    expect(actions.map(({ home, document, place }) => [home.id, document.id, place])).toEqual([
      ["plan-2018", "exampleshire-assessment-2007", "Section 5.1"],
      ["plan-2018", "exampleshire-assessment-2007", "Section 5.2"],
      ["plan-2018", "exampleshire-assessment-2007", "Section 5.3"],
    ]);
  });

  test("are due when the plan says, and never on a day worked out", () => {
    expect(actions.map(({ due }) => due)).toEqual(["2018-09", undefined, "2019"]);
  });

  test("have a topic of their own or that of their theme", () => {
    expect(actions.map(({ topic }) => topic)).toEqual(["attendance", "safeguarding", undefined]);
  });

  test("stand with the recommendations of the same document, before those of later ones", () => {
    expect(register.map(({ key }) => key)).toEqual([
      "exampleshire-assessment-2007#quicker-decisions",
      ...actions.map(({ key }) => key),
      "exampleshire-report-2018#attendance-plan",
    ]);
  });

  test("are followed by reports of the plan only where these name them", () => {
    expect(actions.map(({ findings }) => findings.map(({ date, bearing, text }) => [date, bearing, text]))).toEqual([
      [],
      [["2018-03-07", "progress", "Homes were visited."]],
      [],
    ]);
  });
});

describe("a thread that follows a planned action", () => {
  const thread = `title: Safe streets
summary: Whether streets are safe.
topic: safeguarding
recommendations: [plan-2018#safe-streets]
findings:
  - source: { document: exampleshire-report-2018, place: Paragraph 11 }
    bearing: still-needed
    text: Streets were not safe.
`;
  const file = "data/threads/safe-streets.yaml";
  const changes: Changes = { ...planOf2018, [file]: thread };

  test("gives it later findings and, where it has none, a topic", () => {
    const entry = loadCorrectSite(changes).register.find(({ key }) => key === "plan-2018#safe-streets");
    expect(entry?.findings.map(({ text }) => text)).toEqual(["Streets were not safe."]);
    expect(entry?.topic).toBe("safeguarding");
  });

  test("is refused where it misspells the action", () => {
    expect(findIssues({ ...changes, [file]: thread.replace("#safe-streets", "#safe-street") })).toEqual([
      `${file}:4:19  There is no recommendation or planned action plan-2018#safe-street. → Did you mean plan-2018#safe-streets?`,
    ]);
  });

  test("is not blamed where the plan itself is refused", () => {
    const [plan = ""] = Object.values(planOf2018) as string[];
    const issues = findIssues({ ...changes, "data/plans/plan-2018.yaml": plan.replace("covers: 2018-19\n", "") });
    expect(issues).toEqual(["data/plans/plan-2018.yaml:1:1  The field covers is missing. → Add it."]);
  });
});

test("a plan with the id of a document shares its addresses, as long as no two entries have one id", () => {
  const [plan = ""] = Object.values(planOf2018) as string[];
  const shared = { "data/plans/exampleshire-report-2018.yaml": plan };
  expect(findIssues(shared)).toEqual([]);
  const keys = loadCorrectSite(shared).register.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});
