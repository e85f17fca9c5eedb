import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { indicatorSchema } from "../../src/model/indicator.ts";
import { listRecords } from "../../src/cli/list-records.ts";
import { findOnShelf } from "../../src/records/shelf.ts";
import { changeSite, readSiteFile, siteFolder } from "../site-fixture.ts";

const site = changeSite({
  "data/terms.yaml": `${readSiteFile("data/terms.yaml")}- id: vacancy\n  term: Vacancy\n  definition: Ours.\n`,
});

describe("the list of records", () => {
  test("says of each whether it is the site's, overrides the library's, is taken, or is not used", () => {
    const { text, found } = listRecords(site, "terms");
    const lines = text.split("\n").map((line) => line.split(/ {2,}/));
    expect(lines).toContainEqual(["expected-standard", "Expected standard", "this site's, in place of the library's"]);
    expect(lines).toContainEqual(["persistent-absence", "persistent absence", "this site's"]);
    expect(lines).toContainEqual(["vacancy", "Vacancy", "this site's, in place of the library's"]);
    expect(lines).toContainEqual(["key-stage-2", "Key stage 2", "library"]);
    expect(lines).toContainEqual(["agency-staff", "Agency staff", "library, not used"]);
    expect(found).toBe(true);
  });

  test("has the national measures, each as an indicator that lacks its source only", () => {
    const { text } = listRecords(site, "national-measures");
    expect(text.split("\n").map((line) => line.split(/ {2,}/))).toContainEqual([
      "looked-after-number",
      "Looked after children",
    ]);
    const one = listRecords(site, "national-measures", "looked-after-rate");
    expect(listRecords(site, "national-measures", "LAC")).toEqual(one);
    const source = { document: "exampleshire-report-2018", place: "Table 1" };
    expect(indicatorSchema.parse({ ...(parse(one.text) as object), source })).toMatchObject({ unit: "rate-per-10000" });
    expect(listRecords(site, "national-measures", "looked-after-rat")).toEqual({
      text: "There is no national measure looked-after-rat. Did you mean looked-after-rate?",
      found: false,
    });
  });

  test("has frameworks, topics, bands, areas and pupil groups", () => {
    for (const kind of ["frameworks", "topics", "bands", "areas", "pupil-groups"])
      expect(listRecords(site, kind).text).toContain("library, not used");
    expect(listRecords(site).text).toContain("pupil-groups");
  });

  test("shows one record so that it can be copied and changed", () => {
    const { text } = listRecords(site, "frameworks", "single-inspection-framework");
    expect(text).toContain("data/frameworks/single-inspection-framework.yaml");
    expect(parse(text)).toEqual(findOnShelf("frameworks", "single-inspection-framework")?.fields);
    expect(listRecords(site, "terms", "vacancy").text).toContain("Ours.");
  });

  test("says of a framework what no source confirms", () => {
    for (const id of ["youth-justice-inspection-2025", "fostering-inspection-2007", "adoption-inspection-2011"])
      expect(parse(listRecords(site, "frameworks", id).text)).toHaveProperty("unconfirmed.0", expect.any(String));
    expect(listRecords(site, "frameworks", "single-inspection-framework").text).not.toContain("unconfirmed");
  });

  test("of an unknown kind or id is none, with what may be meant", () => {
    expect(listRecords(site, "framework")).toEqual({
      text: "There are no framework. Did you mean frameworks?",
      found: false,
    });
    expect(listRecords(site, "areas", "calderdal")).toEqual({
      text: "There is no area calderdal. Did you mean calderdale?",
      found: false,
    });
  });
});

test("the command takes one kind and one record", () => {
  const script = join(import.meta.dirname, "../../src/cli/programs/list.ts");
  const args = [script, "--site", siteFolder, "frameworks", "x", "y"];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  expect(stderr).toContain("Name one kind, and one record of it");
  expect(status).toBe(1);
});
