import { expect, test } from "vitest";
import { readPrinted } from "../../../src/importers/report/printed/read-file.ts";
import { makePdf } from "./make-pdf.ts";

const words = "A paragraph of the report that is long enough to be read as a page with text.";

test("the raised ending of an ordinal stands on the line of its number", async () => {
  const printed = await readPrinted(
    makePdf([
      [
        { x: 73, y: 195, text: "st", size: 7 },
        { x: 60, y: 200, text: "41", size: 12 },
        { x: 82, y: 200, text: "of 152 authorities", size: 12 },
        { x: 300, y: 195, text: "th", size: 7 },
        { x: 60, y: 240, text: words },
      ],
    ]),
  );
  const lines = "lines" in printed ? printed.lines.map(({ text }) => text) : [];
  expect(lines).toContain("41st of 152 authorities");
  // One without a number before it stays where it is.
  expect(lines).toContain("th");
});
