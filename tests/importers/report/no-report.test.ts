import { describe, expect, test } from "vitest";
import { readPrinted } from "../../../src/importers/report/printed/read-file.ts";
import { understandReport } from "../../../src/importers/report/understand.ts";
import { block, makePdf } from "./make-pdf.ts";
import { makeReport } from "./make-report.ts";
import { prose } from "./report-pages.ts";

describe("a file that is no report", () => {
  const text = (bytes: string) => new TextEncoder().encode(bytes);
  test.each<[string, Uint8Array, RegExp]>([
    ["is empty", text(""), /empty/],
    ["is a web page", text("<!DOCTYPE html>\n<html><body>Not found</body></html>"), /web page/],
    ["was cut off", makeReport({}).slice(0, 700), /damaged|cut off/],
    ["is a picture of a report", makePdf([[{ x: 500, y: 800, text: "1" }]]), /scan/],
    ["is an old Word file", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /\.docx/],
    ["is no document", Uint8Array.from([1, 2, 3, 0, 255]), /neither/],
  ])("says that it %s", async (_what, bytes, words) => {
    expect(await readPrinted(bytes)).toMatchObject({ problem: expect.stringMatching(words) as unknown });
  });

  test.each([
    "Report on the inspection of children’s services",
    "Ofsted focused visit to children’s services",
    "The joint targeted area inspection",
  ])("but a paper of a committee says what it is: %s", async (title) => {
    const paper = [
      ...block(
        [
          "Children and Education Committee",
          "7 March 2018",
          title,
          "Children’s services in Barnet are good, as the committee is asked to note.",
        ],
        { x: 72, y: 100 },
      ),
      ...block(prose, { x: 72, y: 300 }),
    ];
    const printed = await readPrinted(makePdf([paper]));
    if ("problem" in printed) throw new Error(printed.problem);
    expect(understandReport(printed, {})).toMatchObject({
      problem: expect.stringMatching(/none of the reports/) as unknown,
    });
  });

  test("a report whose title names another authority than the officer does is refused", async () => {
    const printed = await readPrinted(makeReport({}));
    if ("problem" in printed) throw new Error(printed.problem);
    expect(understandReport(printed, { authority: "barnet" })).toMatchObject({
      problem: expect.stringMatching(/Leeds.*Barnet/) as unknown,
    });
  });
});
