import { describe, expect, test } from "vitest";
import { formatIssue } from "../../src/records/issue.ts";
import { loadChangedSite, type Changes } from "../site-fixture.ts";
import { waysOfCounts } from "../checks/disclosure/ways-of-counts.ts";
import { waysOfRecords } from "../checks/disclosure/ways-of-records.ts";
import { waysOfTables } from "../checks/disclosure/ways-of-tables.ts";
import { hostileCases, hostileGroups } from "./hostile/all.ts";
import { hints } from "./hostile/files.ts";
import { findWrongHints } from "./wrong-hints.ts";

/** What is said of a changed site, in which no hint offers another number. */
function say(changes: Changes): string[] {
  const { issues } = loadChangedSite(changes);
  expect(findWrongHints(issues)).toEqual([]);
  return issues.map(formatIssue);
}

describe.each(hostileGroups)("%s", (_, cases, controls) => {
  test.each(cases)("$name", ({ changes, says }) => {
    const issues = say(changes);
    const found = issues.filter((issue) => says.every((piece) => issue.includes(piece)));
    expect(found, issues.join("\n")).not.toEqual([]);
  });

  test.each(controls)("is right: %s", (_name, changes) => {
    // Whether numbers of texts stand among the figures is asked elsewhere.
    expect(say(changes).filter((issue) => !issue.includes("[number-stands"))).toEqual([]);
  });
});

test.each(hints)("a slip is answered by what was meant", (changes, hint) => {
  expect(say(changes).join("\n")).toContain(hint);
});

/** What a case is of, as its name begins; ways to a suppressed figure are tried in `tests/checks/disclosure`. */
function countKinds(): Readonly<Record<string, number>> {
  const kinds = Object.groupBy(hostileCases, ({ name }) => /^([^:]+): /.exec(name)?.[1] ?? "others");
  const ways = [waysOfCounts, waysOfRecords, waysOfTables].flatMap((list) => Object.keys(list)).length;
  const counts = Object.entries(kinds).map(([kind, list]) => [kind, list?.length ?? 0] as const);
  return Object.fromEntries([
    ...counts.sort(([a], [b]) => a.localeCompare(b, "en")),
    ["ways to a suppressed figure", ways],
  ]);
}

test("they are more than 312 together, none of them twice", () => {
  const counts = countKinds();
  console.table(counts);
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(312);
  expect(new Set(hostileCases.map(({ name, changes }) => name + JSON.stringify(changes))).size).toBe(
    hostileCases.length,
  );
});
