import { spawnSync, type SpawnSyncReturns } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildScript, copyBuildableSite, readAll } from "../small-build.ts";

const checkScript = join(import.meta.dirname, "../../src/cli/programs/check.ts");
const isRoot = process.getuid?.() === 0;
/** The user without any rights, whom every Linux has. */
const nobody = 65534;
/** Nothing is forbidden to root, and Windows has other rights. */
const canBeNobody = isRoot
  ? spawnSync("setpriv", [`--reuid=${nobody}`, `--regid=${nobody}`, "--clear-groups", "true"]).status === 0
  : process.platform !== "win32";

describe.skipIf(!canBeNobody)("what a user may not read or write is said by its path", () => {
  const work = mkdtempSync(join(tmpdir(), "findings-rights-"));
  const root = copyBuildableSite(join(work, "site"));
  let published: ReadonlyMap<string, string>;

  beforeAll(() => {
    chmodSync(work, 0o755);
    for (const folder of ["public", ".findings"]) mkdirSync(join(root, folder));
    writeFileSync(join(root, "public/notes.txt"), "x");
    if (isRoot) own(root);
    const { status, stderr } = run(buildScript);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    published = readAll(join(root, "dist"));
  });

  afterAll(() => {
    rmSync(work, { recursive: true, force: true });
  });

  function own(folder: string): void {
    chownSync(folder, nobody, nobody);
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
      chownSync(join(entry.parentPath, entry.name), nobody, nobody);
  }

  function run(script: string): SpawnSyncReturns<string> {
    const options = { cwd: root, encoding: "utf8", env: { ...process.env, HOME: work } } as const;
    const user = [`--reuid=${nobody}`, `--regid=${nobody}`, "--clear-groups"];
    return isRoot
      ? spawnSync("setpriv", [...user, process.execPath, script], options)
      : spawnSync(process.execPath, [script], options);
  }

  /** Runs a command while the rights of a file or folder are others. */
  function withRights(path: string, rights: number, script: string): SpawnSyncReturns<string> {
    const usual = path.includes(".") && !path.startsWith(".") ? 0o644 : 0o755;
    chmodSync(join(root, path), rights);
    try {
      return run(script);
    } finally {
      chmodSync(join(root, path), usual);
    }
  }

  const expectRefusal = ({ status, stderr }: SpawnSyncReturns<string>, words: string) => {
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(status).toBe(1);
    expect(readAll(join(root, "dist"))).toEqual(published);
    expect(readdirSync(join(root, ".findings")).filter((name) => name !== "cache")).toEqual([]);
  };

  test.each([
    ["a file of records", "data/topics.yaml"],
    ["a folder of records", "data/areas"],
    ["a folder of texts", "content/documents/2018"],
  ])("%s that may not be read: by check and build", (_, path) => {
    for (const script of [checkScript, buildScript])
      expectRefusal(withRights(path, 0o000, script), `${path}:1:1  It may not be read.`);
  });

  test.each([
    ["the published site", "dist", 0o555],
    ["the folder of work", ".findings", 0o555],
    ["a file to publish as it is", "public/notes.txt", 0o000],
  ])("%s: by build", (_, path, rights) => {
    expectRefusal(withRights(path, rights, buildScript), join(root, path));
  });

  test("a site that may only be read can be checked", () => {
    expect(withRights(".", 0o555, checkScript).status).toBe(0);
  });

  test("and with its rights back it is built again", () => {
    expect(run(buildScript).status).toBe(0);
    expect(readAll(join(root, "dist"))).toEqual(published);
  });
});
