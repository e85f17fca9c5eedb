import { expect, test } from "vitest";
import type { Block } from "../../../src/importers/report/printed/outline.ts";
import { writeSkeleton, writeWhole } from "../../../src/importers/report/writing/write-body.ts";

const block = (kind: Block["kind"], text: string, number?: number): Block => ({
  ...{ kind, text, page: 1, size: kind === "heading" ? 14 : 12, position: 0, lines: [] },
  ...(number !== undefined && { number }),
});
const paragraphs = (...numbers: readonly number[]) =>
  numbers.map((number) => block("paragraph", "Some words.", number));
const text = [
  block("heading", "First part"),
  ...paragraphs(1, 2, 3),
  block("heading", "Second part"),
  ...paragraphs(4, 5),
  block("heading", "The board"),
  ...paragraphs(1, 2),
];

test("a part that counts its paragraphs anew has no numbers, since a page has each once", () => {
  const marks = (words: string) => words.match(/^:para\[[\d-]+\]/gm);
  expect(marks(writeSkeleton(text, new Set()))).toEqual([
    ":para[1-3]",
    ":para[1]",
    ":para[2]",
    ":para[3]",
    ":para[4-5]",
    ":para[4]",
    ":para[5]",
  ]);
  expect(marks(writeWhole(text))).toEqual([1, 2, 3, 4, 5].map((number) => `:para[${number}]`));
});
