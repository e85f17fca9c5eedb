import { describe, expect, test } from "vitest";
import { loadChangedSite, showIssue } from "../../site-fixture.ts";
import type { Way } from "./way.ts";
import { waysOfAreas } from "./ways-of-areas.ts";
import { waysOfCounts } from "./ways-of-counts.ts";
import { waysOfRecords } from "./ways-of-records.ts";
import { waysOfSheets } from "./ways-of-sheets.ts";
import { waysOfTables } from "./ways-of-tables.ts";
import { waysOfTotals } from "./ways-of-totals.ts";

const groups = {
  "one or more tables": waysOfTables,
  "two tables with several columns": waysOfSheets,
  "other records": waysOfRecords,
  "other areas, and what stands beside it": waysOfAreas,
  "counts that are printed": waysOfCounts,
  "totals in words": waysOfTotals,
};

describe.each(Object.entries(groups))("a small count is given away by %s", (_, ways: Readonly<Record<string, Way>>) => {
  test.each(Object.entries(ways))("%s", (__, { mistake, issues, control }) => {
    const found = loadChangedSite(mistake).issues.filter(({ rule }) => rule.startsWith("disclosure-"));
    expect(
      found.map(({ rule }) => rule),
      found.map(showIssue).join("\n"),
    ).toEqual(issues.map(([rule]) => rule));
    found.forEach((issue, index) => {
      expect(issue.problem).toMatch(new RegExp((issues[index]?.[1] ?? "").replace(/[.()+%]/g, "\\$&")));
    });
    const left = loadChangedSite(control).issues;
    const counted = left.filter(({ rule, severity }) => severity === "error" || rule.startsWith("disclosure-"));
    expect(counted.map(showIssue)).toEqual([]);
  });
});
