import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadCatalogue } from "../../src/checks/load-catalogue.ts";
import type { FileSource } from "../../src/records/folder.ts";
import { openFolder } from "../../src/records/read.ts";
import { barnetFolder } from "./barnet.ts";

const january = "data/tables/perf-2019-01-children-in-care-legal-status.yaml";
const february = "data/tables/perf-2019-02-children-in-care-legal-status.yaml";
const report = "content/documents/2019/performance-report-2019-01.md";
const nextReport = "content/documents/2019/performance-report-2019-02.md";

/** The project with files added, in memory. */
function addFiles(files: Readonly<Record<string, string>>): FileSource {
  const base = openFolder(barnetFolder);
  return {
    list: (folder) =>
      [...base.list(folder), ...Object.keys(files).filter((file) => file.startsWith(`${folder}/`))].sort(),
    read: (file) => (files[file] === undefined ? base.read(file) : new TextEncoder().encode(files[file])),
    exists: (file) => file in files || base.exists(file),
  };
}

describe("next month's sheet is a copy of this month's with other values", () => {
  // What docs/editing.md tells an officer to change: the report, the day, the three months, and the figures.
  const copy = readFileSync(join(barnetFolder, january), "utf8")
    .replace("document: performance-report-2019-01", "document: performance-report-2019-02")
    .replace("asOf: 2019-01-31", "asOf: 2019-02-28")
    .replace('title: Nov\n    period: "2018-11"', 'title: Dec\n    period: "2018-12"')
    .replace('title: Dec\n    period: "2018-12"\nrows', 'title: Dec\n    period: "2018-12"\nrows')
    .replace('title: Jan\n    period: "2019-01"', 'title: Feb\n    period: "2019-02"')
    .replace('title: Dec\n    period: "2018-12"', 'title: Jan\n    period: "2019-01"')
    .replaceAll("cells: [52, 16.5, 53, 50]", "cells: [50, 16.0, 52, 53]");
  const changed = copy.replace(/cells: \[(\d+), ([\d.]+|[a-z-]+), (\d+), (\d+)\]/g, (line, now, share, before) =>
    line.includes("[50, 16.0") ? line : `cells: [${String(now)}, ${String(share)}, ${String(now)}, ${String(before)}]`,
  );
  const document = readFileSync(join(barnetFolder, report), "utf8").split("\n---\n")[0] ?? "";
  const nextDocument = `${document}\n---\n\nThe sheets of February.\n`.replace(
    "published: 2019-03-28",
    "published: 2019-04-25",
  );
  const { catalogue, issues } = loadCatalogue(addFiles({ [february]: changed, [nextReport]: nextDocument }));

  test("is accepted without an error", () => {
    expect(issues.filter((issue) => issue.severity === "error")).toEqual([]);
  });

  test("and its month joins the series, after the months that are there", () => {
    const series = catalogue?.indicators.get("children-in-care-interim-care-order")?.series[0];
    expect(series?.observations.map(({ period, value, source }) => [period, value, source.document])).toEqual([
      ["2018-11", 50, "performance-report-2019-01"],
      ["2018-12", 53, "performance-report-2019-02"],
      ["2019-01", 52, "performance-report-2019-02"],
      ["2019-02", 50, "performance-report-2019-02"],
    ]);
  });

  test("and the table stands in the new report", () => {
    expect(catalogue?.tables.get("perf-2019-02-children-in-care-legal-status")?.source.document).toBe(
      "performance-report-2019-02",
    );
  });
});
