import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { rules } from "../../src/cli/rules.ts";
import type { Issue } from "../../src/records/issue.ts";
import { listMistakes, readMistake } from "../records/mistake-folders.ts";
import { findWrongHints } from "../records/wrong-hints.ts";
import { loadChangedSite, showIssue, type Changes } from "../site-fixture.ts";
import { casesByRule as cases } from "./rule-cases.ts";

/** Rules that need more than the records; they are tested in `tests/cli`, `tests/verification` and `tests/records/odd-files.test.ts`. */
const rulesOfCommands: readonly string[] = [
  "engine-mixed",
  "file-unreadable",
  "host-stale",
  "time-future",
  "redirect-idle",
  "release-address",
  "release-day",
  "site-file",
  "site-heading",
  "site-link",
  "site-markup",
  "site-picture",
  "site-search",
];

/** The issues of a changed site; read once, because a mistake is asked for twice. */
function findOnce(changes: Changes): readonly Issue[] {
  const issues = known.get(changes) ?? loadChangedSite(changes).issues;
  known.set(changes, issues);
  return issues;
}
const known = new Map<Changes, readonly Issue[]>();

describe.each(Object.entries(cases))("%s", (rule, own) => {
  test.each(Object.entries(own))("%s", (_, { mistake, issues, control }) => {
    const found = findOnce(mistake);
    expect(found.map(showIssue)).toEqual(issues);
    if (issues.length > 0) expect(found.map((issue) => issue.rule)).toContain(rule);
    expect(findWrongHints(found)).toEqual([]);
    expect(loadChangedSite(control).issues.map(showIssue)).toEqual([]);
  });
});

test("the list of rules has each that is defined, once", () => {
  const root = join(import.meta.dirname, "../..");
  // What importers hold a file of others against are rules of those others.
  const files = globSync("src/**/*.ts", { cwd: root }).filter((file) => !file.startsWith(join("src", "importers")));
  const defined = files.flatMap((file) =>
    [...readFileSync(join(root, file), "utf8").matchAll(/: \w*Rule = \{\s+id: "([a-z-]+)"/g)].map(([, id]) => id),
  );
  expect(rules.map(({ id }) => id).toSorted()).toEqual(defined.toSorted());
});

describe("the list of checks in the documentation", () => {
  const text = readFileSync(join(import.meta.dirname, "../../docs/checks.md"), "utf8");
  const documented = [...text.matchAll(/^### `([a-z-]+)` \((error|warning)\)$/gm)].map(([, id, severity]) => [
    id,
    severity,
  ]);

  test("has every rule once, with its severity, and no other", () => {
    expect(documented.toSorted()).toEqual(rules.map(({ id, severity }) => [id, severity]).toSorted());
  });

  test("begins each part with what its rule says", () => {
    const parts = new Map(
      text
        .split(/^### /m)
        .map((part) => [/^`([a-z-]+)`/.exec(part)?.[1], part.replace(/^.*\n\n/, "").replace(/\s+/g, " ")]),
    );
    const others = rules.filter(({ id, says }) => !parts.get(id)?.startsWith(says.replace(/\.$/, "")));
    expect(others.map(({ id, says }) => [id, says, parts.get(id)?.slice(0, says.length)])).toEqual([]);
  });

  test("says of every rule what an officer does and where it comes from", () => {
    const parts = text.split(/^### /m).slice(1);
    const incomplete = parts.filter((part) => !/^Do: /m.test(part) || !/^Source: /m.test(part));
    expect(incomplete.map((part) => part.split("\n")[0])).toEqual([]);
  });
});

test("every rule is broken by a mistake of these tests or of the folders of mistakes", { timeout: 60_000 }, () => {
  const open = new Set(rules.map(({ id }) => id).filter((id) => !rulesOfCommands.includes(id)));
  const close = (changes: Changes) => {
    for (const { rule } of findOnce(changes)) open.delete(rule);
  };
  for (const [rule, own] of Object.entries(cases))
    for (const { mistake } of Object.values(own)) if (open.has(rule)) close(mistake);
  for (const name of listMistakes()) if (open.size > 0) close(readMistake(name));
  expect([...open]).toEqual([]);
});
