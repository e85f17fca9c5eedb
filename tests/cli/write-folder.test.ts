import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeFolder } from "../../src/cli/write-folder.ts";

let work = "";
let folder = "";

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), "findings-new-"));
  folder = join(work, "site");
});

afterEach(() => {
  rmSync(work, { recursive: true, force: true });
});

describe("files of a folder are written all or none", () => {
  const wrong = new Map([
    ["a.txt", "new"],
    ["b.txt", "new"],
    ["b.txt/c.txt", "below a file"],
  ]);

  test("a new folder is not there when one of them fails", () => {
    expect(() => {
      writeFolder(folder, wrong);
    }).toThrow();
    expect(readdirSync(work)).toEqual([]);
  });

  test("a folder that is there keeps what it had", () => {
    mkdirSync(folder);
    writeFileSync(join(folder, "a.txt"), "old");
    expect(() => {
      writeFolder(folder, wrong);
    }).toThrow();
    expect(readdirSync(folder)).toEqual(["a.txt"]);
    expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe("old");
  });

  test("also when the last of them cannot be put in its place", () => {
    mkdirSync(folder);
    writeFileSync(join(folder, "a.txt"), "old");
    const files = new Map([...wrong].slice(0, 2));
    let moves = 0;
    const failing = (from: string, to: string) => {
      moves += 1;
      if (moves === 3) throw new Error("The disk is gone.");
      renameSync(from, to);
    };
    expect(() => {
      writeFolder(folder, files, failing);
    }).toThrow("The disk is gone.");
    expect(readdirSync(folder)).toEqual(["a.txt"]);
    expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe("old");
  });
});
