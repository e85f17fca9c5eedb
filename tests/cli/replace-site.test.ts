import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { lockFolder } from "../../src/cli/build/build-lock.ts";
import { findDistObstacle, mendFolder, replaceSite, scratchFolder } from "../../src/cli/build/replace-site.ts";

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

describe("what belongs to a site is written in the same step", () => {
  test("when the site is in its place", () => {
    publish("dist", "old");
    publish(".findings/build-new", "new");
    const settle = vi.fn(() => {
      expect(readSite()).toBe("new");
    });
    replaceSite(root, scratchFolder(root), settle);
    expect(settle).toHaveBeenCalledOnce();
  });

  test.each(["old", undefined])("and where that fails, the site is what it was: %s", (words) => {
    if (words !== undefined) publish("dist", words);
    publish(".findings/build-new", "new");
    const settle = () => {
      throw new Error("The disk is full.");
    };
    expect(() => {
      replaceSite(root, scratchFolder(root), settle);
    }).toThrow("The disk is full.");
    expect(existsSync(join(root, "dist")) ? readSite() : undefined).toBe(words);
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
