import { describe, expect, test } from "vitest";
import { formatIssue, hasErrors, sortIssues, type Issue } from "../../src/records/issue.ts";

const issue: Issue = {
  file: "data/observations/ks2.yaml",
  line: 14,
  column: 9,
  severity: "error",
  problem: "Percentage 690 is above 100.",
  remedy: "Did you mean 69.0?",
  rule: "value-range",
};

describe("an issue in one line", () => {
  test("is place, problem, remedy and rule", () => {
    expect(formatIssue(issue)).toBe(
      "data/observations/ks2.yaml:14:9  Percentage 690 is above 100. Did you mean 69.0? [value-range]",
    );
  });

  test("says so where it is only a warning or a note", () => {
    expect(formatIssue({ ...issue, severity: "warning" })).toContain(":14:9  warning: Percentage");
    expect(formatIssue({ ...issue, severity: "note" })).toContain(":14:9  note: Percentage");
  });

  test("goes on with the rule where there is no remedy", () => {
    expect(formatIssue({ ...issue, remedy: "" })).toBe(
      "data/observations/ks2.yaml:14:9  Percentage 690 is above 100. [value-range]",
    );
  });
});

describe("the order of issues", () => {
  test("is by file, then by line and column as numbers, then by words", () => {
    const order: Issue[] = [
      { ...issue, file: "a.yaml", line: 9, column: 10 },
      { ...issue, file: "a.yaml", line: 10, column: 2 },
      { ...issue, file: "a.yaml", line: 10, column: 11 },
      { ...issue, file: "a.yaml", line: 10, column: 11, problem: "Z" },
      { ...issue, file: "b.yaml", line: 1, column: 1 },
    ];
    expect(sortIssues([...order].reverse())).toEqual(order);
  });

  test("puts capitals before small letters and accents last, on every machine", () => {
    const files = ["B.yaml", "a.yaml", "é.yaml"];
    expect(sortIssues(files.toReversed().map((file) => ({ ...issue, file }))).map(({ file }) => file)).toEqual(files);
  });

  test("leaves the list that it is given as it was", () => {
    const given = [{ ...issue, line: 2 }, issue, { ...issue, line: 1 }];
    sortIssues(given);
    expect(given.map(({ line }) => line)).toEqual([2, 14, 1]);
  });
});

describe("a build", () => {
  test("is stopped by an error among other issues", () => {
    expect(hasErrors([{ ...issue, severity: "note" }, issue])).toBe(true);
  });

  test("is not stopped by warnings and notes", () => {
    expect(
      hasErrors([
        { ...issue, severity: "warning" },
        { ...issue, severity: "note" },
      ]),
    ).toBe(false);
  });
});
