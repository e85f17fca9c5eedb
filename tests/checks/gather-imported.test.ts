import { expect, test } from "vitest";
import { gatherImported } from "../../src/checks/figures/imported.ts";
import type { Issue } from "../../src/records/issue.ts";

function issue(line: number, rule: string): Issue {
  const remedy = "Compare it with the source.";
  return { file: "a.csv", line, column: 1, severity: "warning", problem: `Figure ${line} is far out.`, remedy, rule };
}

test("of an imported file one issue of a rule stands for all, and says how many there are", () => {
  const gathered = gatherImported([issue(2, "tenfold"), issue(3, "range"), issue(4, "tenfold"), issue(9, "tenfold")]);
  expect(gathered.map(({ line, problem }) => [line, problem])).toEqual([
    [2, "Figure 2 is far out. 2 more figures of this file look so."],
    [3, "Figure 3 is far out."],
  ]);
  expect(gatherImported([issue(2, "tenfold"), issue(3, "tenfold")])[0]?.problem).toMatch(
    / 1 more figure of this file looks so\.$/,
  );
});
