import { expect, test } from "vitest";
import { sumSeconds, type SeenProcess } from "./watch-processes.ts";

/** Processes by number: parent, seconds of their own, and of those that they waited for. */
const seen = (...rows: readonly (readonly [pid: number, parent: number, own: number, waited: number])[]) =>
  new Map<number, SeenProcess>(rows.map(([pid, parent, own, waited]) => [pid, { parent, own, waited }]));

test("a process that was killed counts as it was last seen, though nobody waited for it", () => {
  expect(sumSeconds(1, seen([1, 0, 10, 0], [2, 1, 5, 0], [3, 2, 1, 0]))).toBe(16);
});

test("one that was waited for counts once, and one that was never seen counts by its parent", () => {
  expect(sumSeconds(1, seen([1, 0, 10, 5.5], [2, 1, 5, 0]))).toBe(15.5);
  expect(sumSeconds(1, seen([1, 0, 10, 3]))).toBe(13);
});
