import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listThreadPages } from "../../src/views/threads/thread-pages.ts";
import { barnet } from "./barnet.ts";

/**
 * Where each matter stands, in one file, to be read when it changes: run with UPDATE_GOLDEN=1, and sign each line that the difference shows as a
 * careful inspector would.
 */
const path = join(import.meta.dirname, "thread-states.txt");

test("the published states of threads are those that were read and agreed", () => {
  const lines = listThreadPages(barnet).map(({ thread, state, words }) => `${thread.id} | ${state.group} | ${words}\n`);
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(path, lines.join(""));
  expect(lines.join("")).toBe(existsSync(path) ? readFileSync(path, "utf8") : "no such file: run with UPDATE_GOLDEN=1");
});
