import { expect, test } from "vitest";
import { readPrinted } from "../../../src/importers/report/printed/read-file.ts";
import { makePdf, type PlacedText } from "./make-pdf.ts";
import { prose } from "./report-pages.ts";

const page = (words: string): PlacedText[] =>
  [words, ...prose].map((text, index) => ({ x: 72, y: 100 + index * 15, text }));
const linesOf = async (bytes: Uint8Array) => {
  const printed = await readPrinted(bytes);
  return "problem" in printed ? [printed.problem] : printed.lines.map(({ text }) => text);
};

test.each([90, 180, 270])("pages that lie turned by %d degrees are read upright", async (rotate) => {
  const upright = await linesOf(makePdf([page("First page"), page("Second page")]));
  expect(await linesOf(makePdf([page("First page"), page("Second page")], { rotate }))).toEqual(upright);
  expect(upright).toContain("First page");
});

test("two pages beside each other on one sheet are read one after the other", async () => {
  const sheet = [...page("First page"), ...page("Second page").map((each) => ({ ...each, x: each.x + 595 }))];
  expect(await linesOf(makePdf([sheet], { width: 1190 }))).toEqual([
    ...(await linesOf(makePdf([page("First page"), page("Second page")]))),
  ]);
});

test("a wide page that has a line across its middle is one page", async () => {
  const lines = await linesOf(makePdf([page("First page").map((each) => ({ ...each, x: 450 }))], { width: 1190 }));
  expect(lines).toEqual(["First page", ...prose]);
});
