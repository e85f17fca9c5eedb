import { describe, expect, test } from "vitest";
import { issueFormats } from "../../src/cli/check/issue-formats.ts";
import type { Issue } from "../../src/records/issue.ts";

const issue: Issue = {
  file: "data/observations/absence, secondary.yaml",
  line: 14,
  column: 9,
  severity: "error",
  problem: "Percentage 690 is above 100.",
  remedy: "Did you mean 69.0?",
  rule: "value-range",
};

describe("issues for a program", () => {
  test("are commands of a workflow at their lines, whatever their text holds", () => {
    const text = issueFormats.github([
      issue,
      { ...issue, severity: "note", problem: "100%\n::error::planted", line: 2 },
    ]);
    expect(text.split("\n")).toEqual([
      "::error file=data/observations/absence%2C secondary.yaml,line=14,col=9,title=value-range::Percentage 690 is above 100. Did you mean 69.0?",
      "::notice file=data/observations/absence%2C secondary.yaml,line=2,col=9,title=value-range::100%25%0A::error::planted Did you mean 69.0?",
    ]);
  });

  test("are a report of code quality, in which an issue is the same whatever its line", () => {
    const [first, second] = JSON.parse(issueFormats.gitlab([issue, { ...issue, line: 20 }])) as {
      fingerprint: string;
      location: unknown;
      severity: string;
    }[];
    expect(first).toMatchObject({ severity: "blocker", location: { path: issue.file, lines: { begin: 14 } } });
    expect(second?.fingerprint).toBe(first?.fingerprint);
  });

  test("are the list itself", () => {
    expect(JSON.parse(issueFormats.json([issue]))).toEqual([issue]);
    expect(issueFormats.json([])).toBe("[]");
  });
});
