import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  findDistObstacle,
  isBuilder,
  lockFolder,
  mendFolder,
  replaceSite,
  scratchFolder,
} from "../../src/cli/build/work-folder.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "findings-work-"));
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true, force: true });
});

function publish(folder: string, words: string): void {
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, "index.html"), words);
}

const readSite = () => readFileSync(join(root, "dist/index.html"), "utf8");
/** No process has this number: it is above the greatest that Linux gives. */
const nobody = 2 ** 22 + 1;

describe("the site is put in place", () => {
  test("where there was one, and where there was none", async () => {
    publish(".findings/build-1", "first");
    replaceSite(root, join(root, ".findings/build-1"));
    expect(readSite()).toBe("first");
    publish(".findings/build-2", "second");
    replaceSite(root, join(root, ".findings/build-2"));
    expect(readSite()).toBe("second");
    expect(readdirSync(join(root, ".findings"))).not.toContain("previous");
    await vi.waitFor(
      () => {
        expect(readdirSync(join(root, ".findings"))).toEqual([]);
      },
      { timeout: 30_000 },
    );
  });

  test("or stays as it was, if the last step fails", () => {
    publish("dist", "old");
    mkdirSync(join(root, ".findings"));
    expect(() => {
      replaceSite(root, join(root, ".findings/nothing"));
    }).toThrow();
    expect(readSite()).toBe("old");
  });
});

describe("what is no folder is not replaced", () => {
  test("nothing, or a folder, is no obstacle", () => {
    expect(findDistObstacle(root)).toBeUndefined();
    publish("dist", "old");
    expect(findDistObstacle(root)).toBeUndefined();
  });

  test("a file is", () => {
    writeFileSync(join(root, "dist"), "notes");
    expect(findDistObstacle(root)).toMatch(/^dist is a file, .+ Move the file away/);
  });

  test.each(["a folder", "nothing"])("a link is, also one that leads to %s", (target) => {
    if (target === "a folder") publish("elsewhere", "old");
    symlinkSync(join(root, "elsewhere"), join(root, "dist"));
    expect(findDistObstacle(root)).toMatch(/^dist is a link, .+ Take the link away/);
  });
});

describe("the next command mends what a stopped one left", () => {
  test("a site that was on its way to be replaced goes back", () => {
    publish(".findings/previous", "old");
    publish(`.findings/build-${nobody}`, "new");
    mendFolder(root);
    expect(readSite()).toBe("old");
    expect(readdirSync(join(root, ".findings"))).toEqual([]);
  });

  test.each(["previous", "old-1"])("a site that was replaced already goes, left as %s", (name) => {
    publish("dist", "new");
    publish(`.findings/${name}`, "old");
    mendFolder(root);
    expect(readSite()).toBe("new");
    expect(readdirSync(join(root, ".findings"))).toEqual([]);
  });

  test("what is not a build's own stays", () => {
    publish(".findings/test-1", "mine");
    mendFolder(root);
    expect(existsSync(join(root, ".findings/test-1/index.html"))).toBe(true);
  });

  test("and nothing is touched while another builds", () => {
    publish(".findings/previous", "old");
    publish(".findings/build-new", "new");
    const unlock = lockFolder(root);
    mendFolder(root);
    expect(existsSync(join(root, "dist"))).toBe(false);
    expect(existsSync(scratchFolder(root))).toBe(true);
    if (typeof unlock === "function") unlock();
  });
});

describe("a folder is kept for one build", () => {
  test("until it ends", () => {
    const unlock = lockFolder(root);
    expect(typeof unlock).toBe("function");
    expect(lockFolder(root)).toBe(process.pid);
    if (typeof unlock === "function") unlock();
    const again = lockFolder(root);
    expect(typeof again).toBe("function");
    if (typeof again === "function") again();
  });

  test("and is lost to another that took it over: what that one noted stays", () => {
    const unlock = lockFolder(root);
    expect(isBuilder(root)).toBe(true);
    writeFileSync(join(root, ".findings/building"), "1");
    expect(isBuilder(root)).toBe(false);
    if (typeof unlock === "function") unlock();
    expect(readFileSync(join(root, ".findings/building"), "utf8")).toBe("1");
  });

  test("also after it was silent for long, as while a computer sleeps", () => {
    const unlock = lockFolder(root);
    utimesSync(join(root, ".findings/building"), 1, 1);
    expect(isBuilder(root)).toBe(true);
    if (typeof unlock === "function") unlock();
    expect(readdirSync(join(root, ".findings"))).toEqual([]);
  });

  test.each([
    ["was killed", String(nobody), 0],
    ["has not been heard of for a day", String(process.pid), 86_400],
    ["left an empty note", "", 0],
  ])("but not by one that %s", (_, note, silenceSeconds) => {
    const file = join(root, ".findings/building");
    mkdirSync(join(root, ".findings"));
    writeFileSync(file, note);
    const then = Date.now() / 1000 - silenceSeconds;
    utimesSync(file, then, then);
    const unlock = lockFolder(root);
    expect(typeof unlock).toBe("function");
    if (typeof unlock === "function") unlock();
  });
});
