import { spawn, spawnSync, type SpawnSyncReturns } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildScript, copyBuildableSite, makeWorkFolder, readAll, removeFolder } from "../small-build.ts";

const work = makeWorkFolder("whole");
const root = copyBuildableSite(join(work, "site"));
const letter = "content/documents/2018/exampleshire-report-2018.md";
const original = readFileSync(join(root, letter), "utf8");

afterAll(() => {
  removeFolder(work);
});

function build(folder = root, environment: NodeJS.ProcessEnv = {}): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [buildScript], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, ...environment },
  });
}

const listWork = (folder = root) => readdirSync(join(folder, ".findings")).filter((name) => name !== "cache");

let first: Map<string, string>;

beforeAll(() => {
  const { status, stderr } = build();
  expect(stderr).toBe("");
  expect(status).toBe(0);
  first = readAll(join(root, "dist"));
});

describe("the same records give the same bytes", () => {
  test("in another folder, order of files, time zone, language and with the rights of a careful user", () => {
    const other = copyBuildableSite(join(work, "a folder with spaces"));
    // Files written anew, last to first, lie in another order on the disk.
    for (const file of [...readAll(join(other, "data")).keys()].reverse()) {
      const path = join(other, "data", file);
      const content = readFileSync(path);
      rmSync(path);
      writeFileSync(path, content);
      utimesSync(path, 1, 1);
    }
    const command = `umask 077; exec "${process.execPath}" "${buildScript}"`;
    const { status } = spawnSync("sh", ["-c", command], {
      cwd: other,
      env: {
        ...process.env,
        TZ: "Pacific/Kiritimati",
        LC_ALL: "tr_TR.UTF-8",
        LANG: "tr_TR.UTF-8",
        USER: "somebody",
        HOME: other,
      },
    });
    expect(status).toBe(0);
    const again = readAll(join(other, "dist"));
    expect([...again.keys()]).toEqual([...first.keys()]);
    expect([...again].filter(([file, content]) => content !== first.get(file)).map(([file]) => file)).toEqual([]);
    expect(statSync(join(other, "dist/index.html")).mode & 0o777).toBe(0o644);
    expect(statSync(join(other, "dist/documents")).mode & 0o777).toBe(0o755);
  });
});

test("what a page says about itself has a space between two sentences, and one only", () => {
  const facts = [...first].flatMap(([file, html]) => {
    const words = /<section class="page-facts"[^>]*>\s*<p>(.*?)<\/p>/s.exec(html)?.[1]?.replace(/<[^>]*>/g, "");
    return words === undefined ? [] : [`${file}: ${words}`];
  });
  expect(facts.some((words) => words.includes("Written for this site. Source: "))).toBe(true);
  expect(facts.filter((words) => /[a-z]\.[A-Z]|\. {2}/.test(words))).toEqual([]);
});

describe("a site with something that readers must not meet is not published", () => {
  const spoil = (text: string) => {
    writeFileSync(join(root, letter), original.replace("## ", `${text}\n\n## `));
    const line =
      readFileSync(join(root, letter), "utf8")
        .split("\n")
        .findIndex((row) => row === text) + 1;
    const { status, stderr } = build();
    writeFileSync(join(root, letter), original);
    return { status, stderr, line };
  };

  test("dead links: each with file, line and column, all in one run", () => {
    // What the records decide is found before the build; these only a built site shows.
    const text = "See [a](/tables/nope.csv) and [b](/topics/#nope).";
    const { status, stderr, line } = spoil(text);
    expect(status).toBe(1);
    expect(stderr).toContain(`${letter}:${line}:9  There is no page /tables/nope.csv.`);
    expect(stderr).toContain(`${letter}:${line}:35  The page /topics/ has no place #nope.`);
    expect(stderr).toContain("what was published before is untouched");
    expect(readAll(join(root, "dist"))).toEqual(first);
    expect(listWork()).toEqual([]);
  });

  test("an entry of the menu that leads nowhere is said once, not for every page", () => {
    const settings = readFileSync(join(root, "data/site.yaml"), "utf8");
    const line = settings.split("\n").findIndex((row) => row.includes("navigation:")) + 3;
    writeFileSync(
      join(root, "data/site.yaml"),
      settings.replace("navigation:\n", "navigation:\n  - title: News\n    address: /documents/year/1999/\n"),
    );
    const { status, stderr } = build();
    writeFileSync(join(root, "data/site.yaml"), settings);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      new RegExp(
        `^data/site\\.yaml:${line}:14  There is no page /documents/year/1999/\\. It is on the page 404\\.html and \\d+ others\\.`,
        "m",
      ),
    );
    expect(stderr.split("\n").filter((row) => row.includes("[site-link]"))).toHaveLength(1);
  });
});

describe("a build that fails in the middle publishes nothing, and says where", () => {
  /** Builds with something that happens where a file is written. */
  const failAt = (file: string, fault: string) => {
    const script = [
      'import fs from "node:fs";import { syncBuiltinESMExports } from "node:module";const write = fs.writeFileSync;',
      `fs.writeFileSync = (path, ...rest) => { if (String(path).endsWith("${file}")) ${fault}; write(path, ...rest); };`,
      "syncBuiltinESMExports();",
    ].join("");
    return build(root, { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}` });
  };

  test.each([
    [
      "a full disk",
      "reading-expected.csv",
      'throw Object.assign(new Error("no space"), { code: "ENOSPC", path })',
      "The disk is full: ",
    ],
    [
      "a picture that cannot be made",
      "indicators/reading-expected.svg",
      'throw new TypeError("no such axis")',
      "data/indicators/reading-expected.yaml  The page /indicators/reading-expected/ could not be made: no such axis",
    ],
    [
      "a thread that ends by itself",
      "reading-expected.csv",
      "process.exit(0)",
      "The thread that writes the site ended by itself (exit 0).",
    ],
  ])("%s", (_, file, fault, words) => {
    const { status, stderr } = failAt(file, fault);
    expect(status).toBe(1);
    expect(stderr).toContain(words);
    expect(stderr).toContain("what was published before is untouched");
    expect(readAll(join(root, "dist"))).toEqual(first);
    expect(listWork()).toEqual([]);
  });
});

describe("what is published is never away", () => {
  test("a build that was killed in its last step is mended by the next command, though that fails", () => {
    mkdirSync(join(root, ".findings"), { recursive: true });
    renameSync(join(root, "dist"), join(root, ".findings/previous"));
    mkdirSync(join(root, ".findings/build-99999999"));
    writeFileSync(join(root, letter), "broken");
    const { status, stderr } = build();
    writeFileSync(join(root, letter), original);
    expect(status).toBe(1);
    expect(stderr).toContain("The site that was published before is back in dist.");
    expect(readAll(join(root, "dist"))).toEqual(first);
    expect(listWork()).toEqual([]);
  });

  test("a second build at the same time is refused, and the first goes on", async () => {
    const one = spawn(process.execPath, [buildScript], { cwd: root, stdio: "ignore" });
    const ended = new Promise<number | null>((resolve) => one.on("exit", resolve));
    await waitFor(() => existsSync(join(root, ".findings/building")));
    const { status, stderr } = build();
    expect(stderr).toContain(`The site is being built by another command (process ${one.pid}).`);
    expect(status).toBe(1);
    expect(await ended).toBe(0);
    await waitFor(() => listWork().length === 0);
  });

  test.each(["SIGINT", "SIGTERM"] as const)("%s stops a build, which leaves nothing behind", async (signal) => {
    const before = statSync(join(root, "dist/index.html")).ino;
    const one = spawn(process.execPath, [buildScript], { cwd: root, stdio: "ignore" });
    const ended = new Promise<number | null>((resolve) => one.on("exit", resolve));
    await waitFor(() => listWork().some((name) => name.startsWith("build-")));
    one.kill(signal);
    expect(await ended).not.toBe(0);
    expect(listWork()).toEqual([]);
    expect(statSync(join(root, "dist/index.html")).ino).toBe(before);
  });

  test("a build whose parent is killed does not go on", async () => {
    const before = statSync(join(root, "dist/index.html")).ino;
    const shell = spawn("sh", ["-c", `"${process.execPath}" "${buildScript}"; true`], { cwd: root, stdio: "ignore" });
    await waitFor(() => listWork().some((name) => name.startsWith("build-")));
    shell.kill("SIGKILL");
    await waitFor(() => listWork().length === 0);
    expect(statSync(join(root, "dist/index.html")).ino).toBe(before);
  });
});

/** Waits until something is so; the test's own limit ends it otherwise. */
async function waitFor(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 50));
}
