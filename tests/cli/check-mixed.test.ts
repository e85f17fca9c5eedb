import { describe, expect, test } from "vitest";
import { checkMixed } from "../../src/cli/check/check-mixed.ts";
import { engineVersion } from "../../src/model/engine-version.ts";
import { changeSite, readSiteFile, type Changes } from "../site-fixture.ts";

const settings = readSiteFile("data/site.yaml");
const framework = "data/frameworks/example-inspection.yaml";
const writtenFor = (version: string, changes: Changes = {}) =>
  changeSite({ "data/site.yaml": `engine: ${version}\n${settings}`, ...changes });
const before = { [framework]: readSiteFile(framework).replace("    overall: true\n", "") };

describe("a record in the form of an older engine", () => {
  test("is a mistake in a site that is written for this one: where it is, what it lacks, what to do", () => {
    const [issue, ...others] = checkMixed(writtenFor(engineVersion, before));
    expect(others).toEqual([]);
    expect([issue?.rule, issue?.file, issue?.severity]).toEqual(["engine-mixed", framework, "error"]);
    expect(issue?.problem).toMatch(/^This has the form of an engine before 0\.2\.0, and the site is written for /);
    expect(issue?.remedy).toContain("npx findings migrate");
  });

  test("is migrated in a site that is written for an older one, and so no mistake", () => {
    expect(checkMixed(writtenFor("0.1.0", before))).toEqual([]);
    expect(checkMixed(changeSite(before))).toEqual([]);
  });

  test("is not looked for by an engine that is too old for the site", () => {
    expect(checkMixed(writtenFor("99.0.0", before))).toEqual([]);
  });

  test("is not seen where all have the form of this one", () => {
    expect(checkMixed(writtenFor(engineVersion))).toEqual([]);
  });
});
