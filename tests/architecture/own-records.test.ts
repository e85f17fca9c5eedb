import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { describe, expect, test } from "vitest";

const folder = join(import.meta.dirname, "..");

/** Folders of tests that are about the records of this repository: its own site, its sources, the benchmark, what was built. */
const own = /^(?:barnet|sources|bench|site)\//;

/** Whether a test opens the folder of the project itself, rather than one of fixtures. */
function opensProject(text: string): boolean {
  const project = /process\.cwd\(\)|join\(import\.meta\.dirname, "(?:\.\.\/)*\.\."\)/.source;
  const named = Array.from(text.matchAll(new RegExp(`(\\w+) = (?:${project})`, "g")), ([, name]) => name);
  return new RegExp(`\\bopenFolder\\((?:${[...named, project].join("|")})`).test(text);
}

describe("tests of the engine read small fixtures", () => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(sep).join("/"))
    .filter((file) => file.endsWith(".ts") && file !== "architecture/own-records.test.ts");

  test("and never all records of this repository, which take seconds", () => {
    const reading = files.filter((file) => !own.test(file) && opensProject(readFileSync(join(folder, file), "utf8")));
    expect(reading).toEqual([]);
  });

  test.each([
    ['loadCatalogue(openFolder(join(import.meta.dirname, "../..")))', true],
    ['const root = join(import.meta.dirname, "../.."); readRecords(openFolder(root))', true],
    ["readRecords(openFolder(process.cwd()))", true],
    ["readRecords(openFolder(siteFolder))", false],
    ['const root = join(import.meta.dirname, "../.."); readFileSync(root); readRecords(openFolder(folder))', false],
    ['join(import.meta.dirname, "../..")', false],
  ])("%s: %s", (text, expected) => {
    expect(opensProject(text)).toBe(expected);
  });
});
