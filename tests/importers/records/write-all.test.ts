import { mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { createProgress } from "../../../src/importers/records/progress.ts";
import { writeAll } from "../../../src/importers/records/write-all.ts";

const root = mkdtempSync(join(tmpdir(), "write-all-"));
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

test("files are written all, or none where one cannot be put in its place", async () => {
  mkdirSync(join(root, "data"), { recursive: true });
  writeFileSync(join(root, "data/a.csv"), "old");
  const files = new Map([
    ["data/a.csv", "new"],
    ["data/b.csv", "new"],
  ]);
  const move = (from: string, to: string) => {
    if (to.endsWith("b.csv")) throw new Error("The disk is full");
    renameSync(from, to);
  };
  await expect(writeAll({ root, files, move })).rejects.toThrow("The disk is full");
  expect(readFileSync(join(root, "data/a.csv"), "utf8")).toBe("old");
  expect(readdirSync(join(root, "data"))).toEqual(["a.csv"]);
  await writeAll({ root, files });
  expect(readFileSync(join(root, "data/a.csv"), "utf8")).toBe("new");
  expect(readdirSync(join(root, ".findings"))).toEqual([]);
});

test("nothing is said of what takes less than two seconds", () => {
  let now = 0;
  const said: string[] = [];
  const progress = createProgress({ write: (text) => said.push(text), now: () => now, isTerminal: false });
  for (now = 0; now <= 9000; now += 500) progress.tell("Reading", now / 9000);
  expect(said).toEqual(["Reading … 22%\n", "Reading … 77%\n"]);
});
