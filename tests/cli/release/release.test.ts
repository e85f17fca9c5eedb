import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { BuildOptions } from "../../../src/cli/build/build-site.ts";
import { releaseSite } from "../../../src/cli/release/release-site.ts";
import { correctionOf } from "../../release-fixture.ts";
import { replaceInFile, siteFolder, type Changes } from "../../site-fixture.ts";

const releaseScript = join(import.meta.dirname, "../../../src/cli/programs/release.ts");
const figuresFile = "data/release-ledger.csv";
const addressesFile = "data/addresses.csv";
let root = "";
let said: string[] = [];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "findings-"));
  cpSync(siteFolder, root, { recursive: true });
  said = [];
  for (const method of ["log", "error"] as const)
    vi.spyOn(console, method).mockImplementation((line: string) => said.push(line));
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true, force: true });
});

describe("a release", () => {
  test("notes every figure and every page that was built, with its day", async () => {
    expect(await release("2018-03-07", ["index.html", "404.html", "indicators/x/index.html", "indicators/x.csv"])).toBe(
      true,
    );
    expect(read(figuresFile)).toContain("\nreading-expected,exampleshire,2017,value,69.0,revised,2018-03-07\n");
    expect(read(addressesFile)).toBe("address,released\n/,2018-03-07\n/indicators/x/,2018-03-07\n");
    expect(said).toEqual([
      "Released on 2018-03-07: 38 figures, grades and wordings (38 added, 0 changed, 0 removed) and 2 pages (2 added). Commit data/release-ledger.csv, data/addresses.csv and data/releases.csv with what you publish.",
    ]);
  });

  test("that follows changes only what is new, and forgets no page", async () => {
    await release("2018-03-07", ["index.html", "old/index.html"]);
    const before = read(figuresFile);
    await release("2018-04-01", ["index.html", "new/index.html"]);
    expect(read(figuresFile)).toBe(before);
    expect(read(addressesFile)).toBe("address,released\n/,2018-03-07\n/new/,2018-04-01\n/old/,2018-03-07\n");
    expect(said[1]).toContain("(0 added, 0 changed, 0 removed) and 3 pages (1 added)");
  });

  test("notes a corrected figure anew", async () => {
    await release("2018-03-07", ["index.html"]);
    change(replaceInFile("data/observations/reading-expected.yaml", "2015: 57.0", "2015: 57.5"));
    const named = "{ indicator: reading-expected, area: exampleshire, period: '2015', before: '57.0', after: '57.5' }";
    change(correctionOf("2018-05-03", named));
    expect(await release("2018-05-04", ["index.html"])).toBe(true);
    expect(read(figuresFile)).toContain("\nreading-expected,exampleshire,2015,value,57.5,,2018-05-04\n");
    expect(said[1]).toContain("(0 added, 1 changed, 0 removed)");
  });
});

describe("nothing is released, and the ledgers stay as they were", () => {
  test("where the site could not be built", async () => {
    expect(await releaseSite(root, "2018-03-07", { build: () => Promise.resolve(false) })).toBe(false);
    expect(existsSync(join(root, figuresFile))).toBe(false);
    expect(existsSync(join(root, addressesFile))).toBe(false);
  });

  test.each(["2018-02-30", "7 March 2018", ""])("on a day that does not exist: %s", async (day) => {
    expect(await release(day, ["index.html"])).toBe(false);
    expect(said).toEqual([`“${day}” is not a day. Write npx findings release and the day as YYYY-MM-DD.`]);
    expect(existsSync(join(root, figuresFile))).toBe(false);
  });

  test("far in the future, which would refuse every release until then", async () => {
    expect(await release("2999-01-01", ["index.html"])).toBe(false);
    expect(said).toEqual(["2999-01-01 is more than 31 days ahead. Write the day on which the site is published."]);
    expect(await release("2019-01-20", ["index.html"])).toBe(true);
  });

  test("with a page on which something is still to be written", async () => {
    change({
      "content/pages/help.mdx": `---\ntitle: Help\nsummary: How to ask.\nupdated: 2018-03-01\n---\n\n<ToWrite what="whom to ask" />\n`,
    });
    expect(await release("2018-03-07", ["index.html"])).toBe(false);
    expect(said[0]).toContain("content/pages/help.mdx:7:1  warning: Still to be written: whom to ask.");
    expect(said[1]).toContain("Nothing was released");
    expect(existsSync(join(root, figuresFile))).toBe(false);
  });

  test("before the last release", async () => {
    await release("2018-03-07", ["index.html"]);
    expect(await release("2018-03-06", ["index.html"])).toBe(false);
    expect(said[1]).toBe("The last release was on 2018-03-07. Release on that day or later.");
  });

  test("before the day of a correction, which would then cover the changes of another day", async () => {
    change(correctionOf("2018-05-03", "{ indicator: reading-expected }"));
    expect(await release("2018-05-02", ["index.html"])).toBe(false);
    expect(said).toEqual([
      "data/corrections/2018-05-03-figure.yaml:1:7  The correction is dated after the release of 2018-05-02. Correct its date, or release on that day or later. [release-day]",
    ]);
  });
});

describe("the command", () => {
  test("checks first: it ends with 1, says what is wrong and writes nothing", () => {
    change(replaceInFile("data/observations/reading-expected.yaml", "2015: 57.0", "2015: 690"));
    const { status, stderr } = run("--site", root);
    expect(stderr).toContain("reading-expected.yaml:28:13  Percentage 690 is above 100.");
    expect(status).toBe(1);
    expect(existsSync(join(root, figuresFile))).toBe(false);
  });

  test("takes one day", () => {
    const { status, stderr } = run("--site", root, "2018-03-07", "2018-03-08");
    expect(stderr).toContain("A release has one day");
    expect(status).toBe(1);
  });

  function run(...args: readonly string[]) {
    return spawnSync(process.execPath, [releaseScript, ...args], { encoding: "utf8" });
  }
});

/** Releases a site of which the build makes the files given. */
function release(day: string, files: readonly string[], today = "2019-01-01"): Promise<boolean> {
  const build = (_: string, { settle }: BuildOptions) => {
    rmSync(join(root, "dist"), { recursive: true, force: true });
    change(Object.fromEntries(files.map((file) => [`dist/${file}`, "built"])));
    settle?.(join(root, "dist"));
    return Promise.resolve(true);
  };
  return releaseSite(root, day, { build, today });
}

function change(changes: Changes): void {
  for (const [file, content] of Object.entries(changes)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content ?? "");
  }
}

function read(file: string): string {
  return readFileSync(join(root, file), "utf8");
}
