import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isBuilder, lockFolder } from "../../src/cli/build/build-lock.ts";
import { mendFolder, scratchFolder } from "../../src/cli/build/replace-site.ts";

let root: string;
/** No process has this number: it is above the greatest that Linux gives. */
const nobody = 2 ** 22 + 1;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "findings-lock-"));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
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
    ["left an empty note", "", 60],
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

  test("nor by two that begin at once: the note of one is not yet written when the other comes", () => {
    mkdirSync(join(root, ".findings"));
    writeFileSync(join(root, ".findings/building"), "");
    expect(lockFolder(root)).toBe(0);
    expect(readdirSync(join(root, ".findings"))).toEqual(["building"]);
  });

  test("and nothing is mended while it is kept", () => {
    mkdirSync(join(root, ".findings/build-new"), { recursive: true });
    const unlock = lockFolder(root);
    mendFolder(root);
    expect(existsSync(scratchFolder(root))).toBe(true);
    if (typeof unlock === "function") unlock();
    mendFolder(root);
    expect(readdirSync(join(root, ".findings"))).toEqual([]);
  });
});
