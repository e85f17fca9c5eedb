import { expect, test } from "vitest";
import { breach, type Rule } from "../../src/records/issue.ts";
import { findWrongHints } from "./wrong-hints.ts";

const rule: Rule = { id: "value-range", severity: "error", says: "A share is at most 100." };
const issue = (problem: string, remedy: string) =>
  breach(rule, { file: "a.yaml", line: 1, column: 1 }, problem, remedy);

// All that the tests of checks lay over the correct site is held against this where it is read.
test("a hint that offers another number than the one that was written is wrong", () => {
  expect(findWrongHints([issue("Percentage 690 is above 100.", "Did you mean 96.0?")])).toHaveLength(1);
  expect(findWrongHints([issue("Percentage 690 is above 100.", "Did you mean 69.0?")])).toEqual([]);
  expect(findWrongHints([issue("There is no topic attendence.", "Did you mean attendance?")])).toEqual([]);
});
