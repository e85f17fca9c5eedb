import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { copyBuildableSite, makeWorkFolder, readAll, removeFolder } from "../small-build.ts";

const work = makeWorkFolder("stopped");
const root = copyBuildableSite(join(work, "site"));
const program = join(import.meta.dirname, "../../src/cli/programs/release.ts");
const day = "2019-07-01";

afterAll(() => {
  removeFolder(work);
});

/** Releases with something that happens just before the ledger of seals is written. */
function releaseWith(fault: string) {
  const script = [
    'import fs from "node:fs";import { syncBuiltinESMExports } from "node:module";const write = fs.writeFileSync;',
    `fs.writeFileSync = (path, ...rest) => { if (String(path).endsWith("releases.csv.new")) ${fault}; write(path, ...rest); };`,
    "syncBuiltinESMExports();",
  ].join("");
  const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(script)}`;
  return spawnSync(process.execPath, [program, "--at", `${day}T12:00`], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NODE_OPTIONS },
  });
}

const listLeft = () => readdirSync(join(root, ".findings")).filter((name) => !/^(?:cache|old-\d+)$/.test(name));

describe("a site and its ledgers are published in one step", () => {
  test("a disk that is full when the ledgers are written publishes neither", () => {
    const before = readAll(join(root, "data"));
    const { status, stderr } = releaseWith('throw Object.assign(new Error("no space"), { code: "ENOSPC", path })');
    expect(stderr).toContain("The disk is full: ");
    expect(stderr).toContain("what was published before is untouched");
    expect(status).toBe(1);
    expect(existsSync(join(root, "dist"))).toBe(false);
    expect(readAll(join(root, "data"))).toEqual(before);
    expect(listLeft()).toEqual([]);
  });

  test("Ctrl-C between both comes too late: both are whole", () => {
    const { status } = releaseWith('process.kill(process.pid, "SIGINT")');
    expect(status).toBe(0);
    expect(existsSync(join(root, "dist/index.html"))).toBe(true);
    const data = readdirSync(join(root, "data"));
    expect(data).toEqual(expect.arrayContaining(["addresses.csv", "release-ledger.csv", "releases.csv"]));
    expect(data.filter((name) => name.endsWith(".new"))).toEqual([]);
    expect(listLeft()).toEqual([]);
  });
});
