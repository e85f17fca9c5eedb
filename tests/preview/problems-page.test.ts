import { expect, test } from "vitest";
import type { Issue } from "../../src/records/issue.ts";
import { addWarnings, writeFailurePage, writeProblemsPage } from "../../src/site/dev/problems-page.ts";

const error: Issue = {
  ...{ file: "data/topics.yaml", line: 3, column: 5, severity: "error", rule: "file-missing" },
  ...{ problem: "A <topic> is wrong.", remedy: "Mend it & save." },
};
const warning: Issue = { ...error, severity: "warning", problem: "This could be better." };
const page = '<html><body class="a"><main></main></body></html>';

test("problems stand with place, words and remedy, as text and never as markup", () => {
  const html = writeProblemsPage([error, warning, { ...error, file: "data/site.yaml" }]);
  expect(html).toContain("2 problems in 2 files");
  expect(html).toContain("data/topics.yaml:3:5");
  expect(html).toContain("A &lt;topic&gt; is wrong.");
  expect(html).toContain("Mend it &amp; save.");
  expect(html).not.toContain("This could be better.");
});

test("warnings are a strip at the top of a page, once", () => {
  const html = addWarnings(page, [warning]);
  expect(html).toMatch(/<body class="a"><aside .*1 warning about the records.*This could be better\..*<main>/s);
  expect(addWarnings(html, [warning])).toBe(html);
});

test("a page without warnings stays as it is, whatever notes there are", () => {
  expect(addWarnings(page, [{ ...warning, severity: "note" }])).toBe(page);
});

test("dollar signs of a warning stay as they are", () => {
  expect(addWarnings(page, [{ ...warning, problem: "It costs $& and $1." }])).toContain("It costs $&amp; and $1.");
});

test("a failure of the code is told without markup of its own", () => {
  expect(writeFailurePage(new Error("No <document>"))).toContain("No &lt;document&gt;");
});
