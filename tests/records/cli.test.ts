import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { replaceInFile, siteFolder } from "../site-fixture.ts";

const checkScript = join(import.meta.dirname, "../../src/cli/programs/check.ts");
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const summary =
  "2 documents, 3 indicators and 20 observations are in order.\n" +
  "2 statements about figures were recomputed: 2 agree; 0 differ. " +
  "All that differ: npx findings check --all. One in full: npx findings check --explain <id>.\n";

describe("the check on the command line", () => {
  test("ends with 0 and says what it has seen where the site is correct", () => {
    const { status, stdout, stderr } = check(["--site", siteFolder]);
    expect(stderr).toBe("");
    expect(stdout).toBe(summary);
    expect(status).toBe(0);
  });

  test("ends with 1 and prints the issues of all files in one run, by file", () => {
    const root = copySite({
      ...replaceInFile("data/observations/reading-expected.yaml", "2015: 57.0", "2015: 690"),
      ...replaceInFile("data/indicators/maths-progress.yaml", "shortTitle: Math", "shortTitle: @Math"),
      ...replaceInFile("content/documents/2018/exampleshire-report-2018.md", "### Mathematics", "<b>Mathematics</b>"),
    });
    const { status, stdout, stderr } = check(["--site", root]);
    expect(stderr.split("\n")).toEqual([
      "content/documents/2018/exampleshire-report-2018.md:55:1  HTML is not allowed in a document: <b>. Write two stars on both sides of the words: **words**. [file-markdown]",
      "content/documents/2018/exampleshire-report-2018.md:55:15  HTML is not allowed in a document: </b>. Write two stars on both sides of the words: **words**. [file-markdown]",
      "data/indicators/maths-progress.yaml:2:13  Text cannot begin with @ here. Put it in quotation marks. [file-yaml]",
      "data/observations/reading-expected.yaml:28:13  Percentage 690 is above 100. Did you mean 69.0? If figures of the indicator can be above 100, declare its range. [value-range]",
      "",
      "4 problems in 3 files. Nothing is published until they are mended.",
      "",
    ]);
    expect(stdout).toBe("");
    expect(status).toBe(1);
  });

  test("counts one problem in one file in the singular", () => {
    const root = copySite(replaceInFile("data/observations/reading-expected.yaml", "2015: 57.0", "2015: 690"));
    expect(check(["--site", root]).stderr).toContain("\n1 problem in 1 file. Nothing");
  });

  test("looks at the folder in which it runs where no other is named", () => {
    expect(check([], siteFolder).stdout).toBe(summary);
  });

  test("ends with 1 in a folder that holds no site", () => {
    const root = mkdtempSync(join(tmpdir(), "findings-"));
    folders.push(root);
    const { status, stderr } = check(["--site", root]);
    expect(stderr).toContain("data/site.yaml:1:1  The file is missing.");
    expect(status).toBe(1);
  });

  test("ends with 1 at an option that it does not know", () => {
    const { status, stdout } = check(["--sit", siteFolder]);
    expect(stdout).toBe("");
    expect(status).toBe(1);
  });
});

describe("one claim explained", () => {
  const id = "exampleshire-report-2018-quotes-reading-expected-exampleshire-2017";

  test("with what it rests on and the values that rounding allows", () => {
    const { status, stdout } = check(["--site", siteFolder, "--explain", id]);
    expect(stdout).toContain("Stated:      69.0%");
    expect(stdout).toContain("Rests on:    69.0% (68.95 to 69.05): Reading, expected standard, Exampleshire, 2017");
    expect(stdout).toContain("Agrees.");
    expect(status).toBe(0);
  });

  test("ends with 1 where there is no such claim, and names one like it", () => {
    const { status, stderr } = check(["--site", siteFolder, "--explain", id.replace("quotes", "qoutes")]);
    expect(stderr).toContain(`Did you mean ${id}?`);
    expect(status).toBe(1);
  });
});

function check(args: readonly string[], cwd = import.meta.dirname) {
  return spawnSync(process.execPath, [checkScript, ...args], { cwd, encoding: "utf8" });
}

/** A copy of the correct site on disk, with changes. */
function copySite(changes: Readonly<Record<string, string | Uint8Array | undefined>>): string {
  const root = mkdtempSync(join(tmpdir(), "findings-"));
  folders.push(root);
  cpSync(siteFolder, root, { recursive: true });
  for (const [file, content] of Object.entries(changes)) writeFileSync(join(root, file), content ?? "");
  return root;
}
