import { afterEach, expect, test, vi } from "vitest";
import { explainFailure, explainOutput } from "../../src/cli/explain-failure.ts";
import { printIssues } from "../../src/cli/print-issues.ts";
import type { Issue } from "../../src/records/issue.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

test.each([
  ["ENOSPC", "The disk is full: /site/dist. Make room on it, and try again."],
  ["EROFS", "The disk can only be read: /site/dist. Build in a folder that can be written to."],
  [
    "EACCES",
    "You may not read or write here: /site/dist. Ask whoever looks after this computer for the right to do so.",
  ],
])("the failure %s is explained with its path", (code, words) => {
  expect(explainFailure(Object.assign(new Error("failed"), { code, path: "/site/dist" }))).toBe(words);
});

test("a thread without memory is explained, whatever was made at the time", () => {
  const cause = Object.assign(new Error("terminated"), { code: "ERR_WORKER_OUT_OF_MEMORY" });
  expect(explainFailure(new Error("page", { cause }))).toBe(
    "There is too little memory for a site of this size. Close other programs, or build on a computer with more of it.",
  );
});

test("a program that was ended is named", () => {
  const error = Object.assign(new Error("ended"), { code: "HELPER_ENDED", path: "/engine/sass" });
  expect(explainFailure(error)).toMatch(
    /^A program that this command needs was ended from outside: \/engine\/sass\. Try again/,
  );
});

test("other errors are not explained away", () => {
  expect(explainFailure(new Error("failed"))).toBeUndefined();
  expect(explainFailure(Object.assign(new Error("failed"), { code: "ERR_MODULE_NOT_FOUND" }))).toBeUndefined();
  expect(explainOutput("There is no indicator nope.\n    at render (x.ts:1:2)")).toBeUndefined();
});

test.each([
  ["[Error: ENOSPC: no space left on device, write '/site/a.html']\n  at x", "The disk is full: /site/a.html."],
  ["ENOSPC: no space left on device, write", "The disk is full."],
  ["Something went wrong inside rolldown: No space left on device (os error 28)", "The disk is full."],
  ["x\nEACCES: permission denied, mkdir '/site/.findings'\ny", "You may not read or write here: /site/.findings."],
])("what another program printed is explained: %j", (output, words) => {
  expect(explainOutput(output)).toContain(words);
});

function listIssues(count: number, severity: Issue["severity"], file: string): Issue[] {
  const issue = { file, column: 1, severity, problem: "Wrong.", remedy: "Mend it.", rule: "file-text" } as const;
  return Array.from({ length: count }, (_, index) => ({ ...issue, line: index + 1 }));
}

test("so many issues that nobody reads them are counted, and no error is lost among warnings", () => {
  const lines: string[] = [];
  vi.spyOn(console, "error").mockImplementation((line: string) => lines.push(line));
  printIssues([...listIssues(300_000, "warning", "a.yaml"), ...listIssues(3, "error", "z.yaml")]);
  expect(lines).toHaveLength(201);
  expect(lines.slice(0, 3).every((line) => line.startsWith("z.yaml"))).toBe(true);
  expect(lines.at(-1)).toBe("… and 299,803 more issues. Mend these first; the rest may go with them.");
});

test("as many as can be read are all printed, in their order", () => {
  const lines: string[] = [];
  vi.spyOn(console, "error").mockImplementation((line: string) => lines.push(line));
  printIssues([...listIssues(199, "warning", "a.yaml"), ...listIssues(1, "error", "z.yaml")]);
  expect(lines).toHaveLength(200);
  expect(lines.at(-1)).toContain("z.yaml");
});
