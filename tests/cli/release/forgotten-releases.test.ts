import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { checkSite } from "../../../src/cli/check/check-site.ts";
import { joinLedgers } from "../../../src/cli/release/join-site-ledgers.ts";
import type { BuildOptions } from "../../../src/cli/build/build-site.ts";
import { releaseSite } from "../../../src/cli/release/release-site.ts";
import { siteFolder } from "../../site-fixture.ts";

const hasGit = spawnSync("git", ["--version"]).status === 0;
const ledgers = ["data/releases.csv", "data/release-ledger.csv", "data/addresses.csv"];
let root = "";
let said: string[] = [];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "findings-git-"));
  cpSync(siteFolder, root, { recursive: true });
  said = [];
  for (const method of ["log", "error"] as const)
    vi.spyOn(console, method).mockImplementation((line: string) => said.push(line));
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true, force: true });
});

function git(...args: readonly string[]): void {
  const names = ["-c", "user.name=Officer", "-c", "user.email=officer@example.org"];
  execFileSync("git", [...names, ...args], { cwd: root, stdio: "ignore" });
}

async function release(day: string, figure?: string): Promise<void> {
  if (figure !== undefined) {
    const file = join(root, "data/observations/maths-progress.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace("2015/16: 1.2", `2015/16: 1.2\n      2013/14: ${figure}`));
  }
  const build = (_: string, { settle }: BuildOptions) => {
    settle?.(join(root, "dist"));
    return Promise.resolve(true);
  };
  expect(await releaseSite(root, day, { build })).toBe(true);
  git("add", "-A");
  git("commit", "-q", "-m", `Release of ${day}`);
}

const ledgerIssues = () => said.filter((line) => line.includes("[release-ledger]"));

describe.skipIf(!hasGit)("a release that a commit noted is not forgotten", () => {
  beforeEach(async () => {
    git("init", "-q", "-b", "main");
    rmSync(join(root, "dist"), { recursive: true, force: true });
    cpSync(join(siteFolder, "content"), join(root, "dist"), { recursive: true });
    await release("2018-03-07");
  });

  test("while the ledgers hold it", () => {
    expect(checkSite(root)).toBeDefined();
    expect(ledgerIssues()).toEqual([]);
    expect(joinLedgers(root)).toBe(false);
  });

  test("when all ledgers are deleted together", () => {
    for (const file of ledgers) rmSync(join(root, file));
    expect(checkSite(root)).toBeUndefined();
    expect(ledgerIssues()).toEqual([
      expect.stringMatching(
        /^data\/releases\.csv:1:1 {2}The release of 2018-03-07, noted in the commit [0-9a-f]+, is not in the ledgers any more\. Restore the files with: git checkout [0-9a-f]+ -- /,
      ),
    ]);
  });

  test("when a merge takes the other side, until both are joined", async () => {
    git("checkout", "-q", "-b", "other");
    await release("2018-06-01", "0.9");
    git("checkout", "-q", "main");
    await release("2018-05-01");
    git("merge", "-q", "-s", "ours", "other");
    expect(checkSite(root)).toBeUndefined();
    expect(ledgerIssues()).toHaveLength(1);
    expect(ledgerIssues()[0]).toContain("The release of 2018-06-01");

    expect(joinLedgers(root)).toBe(true);
    said = [];
    // The figure that only the other side published is missed again, which the older ledger had hidden.
    expect(checkSite(root)).toBeUndefined();
    expect(ledgerIssues()).toEqual([]);
    expect(said.filter((line) => line.includes("[release-gone]"))).toEqual([
      expect.stringContaining("The value for exampleshire in 2013/14, published as 0.9 on 2018-06-01, is gone."),
    ]);
  });
});
