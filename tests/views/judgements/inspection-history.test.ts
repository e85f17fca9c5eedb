import { describe, expect, test } from "vitest";
import { buildInspectionHistory } from "../../../src/views/judgements/inspection-history.ts";
import { loadChangedSite } from "../../site-fixture.ts";

function historyOf(...lines: readonly string[]) {
  const head =
    'citation: { title: Outcomes, publisher: Example inspectorate, issued: "2019", address: "https://example.com/outcomes" }';
  const list = [head, "outcomes:", ...lines.map((line) => `  - { area: exampleshire, ${line} }`), ""].join("\n");
  const { catalogue, issues } = loadChangedSite({ "data/outcomes/list.yaml": list });
  if (!catalogue) throw new Error(JSON.stringify(issues));
  return buildInspectionHistory(catalogue, "exampleshire");
}

const inspection = (published: string, judgements: string) =>
  `framework: example-inspection, published: "${published}", judgements: { ${judgements} }`;

describe("the inspection history of an authority", () => {
  test("is newest first, with judgements of the whole first and each word's place on its own scale", () => {
    const history = historyOf(
      inspection("2013-03-01", "leadership: Good, overall-effectiveness: Adequate"),
      inspection("2016-03-01", "leadership: Good, overall-effectiveness: Good"),
    );
    expect(
      history?.rows.map(({ published, grades }) => [
        published,
        ...grades.map(({ area, word, position, change }) => `${area.id} ${word} ${position?.position} ${change}`),
      ]),
    ).toEqual([
      ["2016-03-01", "overall-effectiveness Good 2 Higher than before", "leadership Good 2 As before"],
      ["2013-03-01", "overall-effectiveness Adequate 3 undefined", "leadership Good 2 undefined"],
    ]);
    expect(history?.isCompared).toBe(true);
    expect(history?.statement).toBe(
      "Exampleshire was judged Good for overall effectiveness in the report of 1 March 2016 (Example inspection) and Adequate for overall effectiveness in the report of 1 March 2013 (Example inspection).",
    );
  });

  test("compares nothing between two frameworks, though their words are the same", () => {
    const history = historyOf(
      'framework: example-assessment, published: "2008-03-01", judgements: { overall-effectiveness: Inadequate }',
      inspection("2016-03-01", "overall-effectiveness: Good"),
    );
    expect(history?.rows.flatMap(({ grades }) => grades.map(({ change }) => change))).toEqual([undefined, undefined]);
    expect(history?.isCompared).toBe(false);
  });

  test("says where the newest gave no grade of the whole", () => {
    const history = historyOf(
      inspection("2013-03-01", "overall-effectiveness: Good"),
      inspection("2016-03-01", "leadership: Inadequate"),
    );
    expect(history?.statement).toContain("The newest inspection (1 March 2016) gave no grade of the whole.");
  });

  test("is none where no list has the authority", () => {
    const { catalogue } = loadChangedSite({});
    expect(catalogue && buildInspectionHistory(catalogue, "exampleshire")).toBeUndefined();
  });
});
