import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeSite } from "../../src/cli/new-site/make-site.ts";
import { readNationalRecords } from "../../src/cli/imports/national-records.ts";
import { loadSite } from "../../src/checks/load-site.ts";
import { openFolder } from "../../src/records/read.ts";
import { memorySite } from "../importers/memory-site.ts";
import { smallDictionary, smallParquet } from "../importers/national/small-parquet.ts";

let work = "";
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), "findings-national-"));
});
afterEach(() => {
  rmSync(work, { recursive: true, force: true });
});

test("a site begins with the national figures of its authority, in order by its own check", async () => {
  const day = "2026-11-30";
  const parquet = smallParquet([
    ["PriTotAbs", "2016", 302, "Barnet", "4.0599999999999996"],
    ["PriTotAbs", "2016", 381, "Calderdale", "4.2"],
    ["PriTotAbs", "2016", 970, "England", "3.9500000000000002"],
    ["PriTotAbs", "2017", 302, "Barnet", "4.1"],
    ["PriTotAbs", "2017", 381, "Calderdale", "4"],
    ["PriTotAbs", "2017", 970, "England", "4"],
  ]);
  writeFileSync(join(work, parquet.name), parquet.bytes);
  writeFileSync(join(work, smallDictionary.name), smallDictionary.bytes);
  const settings = memorySite({ "data/site.yaml": "council: { name: A council, area: barnet }\n" });
  const beginning = await readNationalRecords(settings, join(work, parquet.name), {
    area: "barnet",
    issued: undefined,
    day,
  });
  const folder = join(work, "site");
  const engineFolder = join(import.meta.dirname, "../..");
  expect(makeSite(folder, { authority: "Barnet", beginning, day, engineFolder }).made).toBe(true);
  const { catalogue, issues } = loadSite(openFolder(folder), { day });
  expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  const indicator = catalogue?.indicators.get("absence-primary-overall");
  const own = indicator?.series.find(({ area }) => area === "barnet");
  expect(own?.observations.map(({ printed }) => printed)).toEqual(["4.06", "4.1"]);
  expect(catalogue?.site.home.indicators).toEqual(["absence-primary-overall"]);
  // It holds figures alone, and promises nothing that inspectors say.
  expect([catalogue?.site.home.introduction, catalogue?.site.description].join(" ")).not.toMatch(/inspectors/);
});
