import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { migrateSite } from "../../../src/cli/migrations/migrate-site.ts";
import { writeFiles } from "../../../src/cli/write-files.ts";
import { engineVersion } from "../../../src/model/engine-version.ts";
import { readAll } from "../../small-build.ts";
import { readSiteFile, siteFolder } from "../../site-fixture.ts";

const framework = "data/frameworks/example-inspection.yaml";
const table = "data/observations/reading-expected.yaml";
/** The framework of the site as migrate leaves it. */
const migrated = readSiteFile(framework).replace(/(    overall: true\n)(    theme: .*\n)/, "$2$1");
let root = "";
let said: string[] = [];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "findings-migrate-"));
  cpSync(siteFolder, root, { recursive: true });
  writeFileSync(join(root, framework), readSiteFile(framework).replace("    overall: true\n", ""));
  said = [];
  for (const method of ["log", "error"] as const)
    vi.spyOn(console, method).mockImplementation((line: string) => said.push(line));
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true, force: true });
});

const read = (file: string) => readFileSync(join(root, file), "utf8");
const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...args], { cwd: root, stdio: "pipe" });

describe("migrating a site", () => {
  test("rewrites its records, says what was changed, and does nothing a second time", () => {
    expect(migrateSite(root)).toBe(true);
    expect(read(framework)).toBe(migrated);
    expect(read("data/site.yaml")).toBe(`engine: ${engineVersion}\n${readSiteFile("data/site.yaml")}`);
    expect(said.join("\n")).toContain("overall-judgements: An area of judgement says itself");
    expect(said.join("\n")).toMatch(/data\/frameworks\/example-inspection\.yaml:\d+ {2}overall: true added to /);
    expect(said.join("\n")).toContain("2 files changed. Look at them with git diff");
    const after = readAll(root);
    expect(migrateSite(root)).toBe(true);
    expect(readAll(root)).toEqual(after);
    expect(said.at(-1)).toBe(`The records are in the form of version ${engineVersion}. There is nothing to migrate.`);
  });

  test("that is only tried says the same and writes nothing", () => {
    const before = readAll(root);
    expect(migrateSite(root, { dryRun: true })).toBe(true);
    expect(readAll(root)).toEqual(before);
    expect(said.join("\n")).toContain("2 files would be changed.");
  });

  test("writes over nothing that git does not have yet", () => {
    git("init", "-q");
    git("add", ".");
    git("commit", "-q", "-m", "before");
    writeFileSync(join(root, framework), `${read(framework)}# Being changed.\n`);
    const before = read(framework);
    expect(migrateSite(root)).toBe(false);
    expect(said).toEqual([
      `${framework}: changed since the last commit. Commit first, so that git shows what migrate changes. Nothing was written.`,
    ]);
    expect(read(framework)).toBe(before);
    git("commit", "-q", "-a", "-m", "changed");
    expect(migrateSite(root)).toBe(true);
  });

  test("ends with 1 while something is left to do by hand, and notes the version after it", () => {
    writeFileSync(join(root, table), read(table).replace("  - id: ", "  - disclosure: published-in-source\n    id: "));
    expect(migrateSite(root)).toBe(false);
    expect(read(framework)).toBe(migrated);
    expect(read("data/site.yaml")).toBe(readSiteFile("data/site.yaml"));
    expect(said.join("\n")).toContain(`by hand: ${table}:2:5  Add disclosureReason`);
    writeFileSync(
      join(root, table),
      read(table).replace("    id: ", "    disclosureReason: Printed in 2018.\n    id: "),
    );
    expect(migrateSite(root)).toBe(true);
    expect(read("data/site.yaml")).toContain(`engine: ${engineVersion}\n`);
  });

  test("of a newer engine is refused", () => {
    writeFileSync(join(root, "data/site.yaml"), `engine: 9.0.0\n${readSiteFile("data/site.yaml")}`);
    const before = readAll(root);
    expect(migrateSite(root)).toBe(false);
    expect(said[0]).toContain("data/site.yaml:1:9  The records are written for version 9.0.0 of the engine");
    expect(readAll(root)).toEqual(before);
  });

  test("leaves a file that is no YAML to the check, and changes the others", () => {
    writeFileSync(join(root, "data/frameworks/broken.yaml"), "title: [\n");
    expect(migrateSite(root)).toBe(true);
    expect(read(framework)).toBe(migrated);
    expect(said.at(-1)).toBe("The check finds more to mend in the records: findings check.");
  });
});

describe("files of a site", () => {
  test("are written all or none", () => {
    const before = readAll(root);
    let moves = 0;
    const failing = (from: string, to: string) => {
      moves += 1;
      if (moves === 3) throw new Error("The disk is gone.");
      renameSync(from, to);
    };
    const texts = new Map([
      [framework, "new"],
      ["data/added.yaml", "new"],
      ["data/site.yaml", "new"],
    ]);
    expect(() => {
      writeFiles(root, texts, failing);
    }).toThrow("The disk is gone.");
    expect(readAll(root)).toEqual(before);
    writeFiles(root, texts);
    expect(read("data/added.yaml")).toBe("new");
  });

  test("are all written before the first is put in its place, so that a full disk changes none", () => {
    const before = readAll(root);
    const move = vi.fn(renameSync);
    const texts = new Map([
      [framework, "new"],
      ["data/site.yaml/below-a-file.yaml", "new"],
    ]);
    expect(() => {
      writeFiles(root, texts, move);
    }).toThrow();
    expect(move).not.toHaveBeenCalled();
    expect(readAll(root)).toEqual(before);
  });
});
