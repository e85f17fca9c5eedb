import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { importIntoSite, type ImportCall } from "../../src/cli/imports/import-into-site.ts";
import { parseRecordFile } from "../../src/records/parse.ts";
import { collectionDefinitions } from "../../src/model/collections.ts";
import { makePdf } from "../importers/report/make-pdf.ts";
import { makeReport } from "../importers/report/make-report.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "findings-import-"));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const file = "content/documents/2024/leeds-inspection-2024.md";
const run = (call: Partial<ImportCall> = {}) =>
  importIntoSite(root, { file: "report.pdf", read: () => makeReport({}), published: "2024-03-05", ...call });
const readWritten = () => readFileSync(join(root, file), "utf8");

describe("a report that is imported", () => {
  test("is a draft with what was read, where it stands and what is to be done", async () => {
    const { text, written } = await run();
    expect(written).toBe(true);
    expect(text).toContain(file);
    expect(text).toContain("5 judgements read. 2 recommendations.");
    const document = readWritten();
    expect(document).toContain("\nstatus: draft\n");
    expect(document).toContain("\npublished: 2024-03-05\n");
    expect(document).toContain(
      "    # Page 1: “Outstanding”\n    word: Outstanding\n    place: Table of judgements, page 1\n",
    );
    expect(document).toContain("\n:para[1-2] TODO: ");
    expect(document).toContain("    quote: The use of what children say.\n");
  });

  test("has nothing that is not allowed in a document, but for what is to be done", async () => {
    await run({ address: "https://example.org/report" });
    const done = readWritten().replace("status: draft\n", "").replaceAll(/TODO:/g, "Done:");
    const { issues } = parseRecordFile("documents", collectionDefinitions.documents, file, done);
    expect(issues).toEqual([]);
  });

  test("can be given in its own words where its licence allows that", async () => {
    const refused = await run({ whole: true });
    expect(refused).toMatchObject({ written: false, text: expect.stringContaining("open licence") as unknown });
    expect(existsSync(join(root, "content"))).toBe(false);
    await run({ whole: true, licence: "open-government-licence-3", address: "https://example.org/report" });
    expect(readWritten()).toContain(
      "\n:para[1] Workers answer on the day on which somebody calls, and write down what they did.\n",
    );
    expect(readWritten()).toContain("\nownWords: true\n");
    const done = readWritten().replace("status: draft\n", "").replaceAll(/TODO:/g, "Done:");
    expect(parseRecordFile("documents", collectionDefinitions.documents, file, done).issues).toEqual([]);
  });
});

describe("nothing is written", () => {
  test("over a document that is there, in whatever year", async () => {
    await run();
    const before = readWritten();
    const again = await run({ published: "2025-03-05" });
    expect(again).toMatchObject({ written: true });
    const same = await run({ published: "2024-09-09" });
    expect(same).toMatchObject({ written: false, text: expect.stringContaining("--id") as unknown });
    expect(readWritten()).toBe(before);
    expect(await run({ id: "leeds-second-inspection-2024" })).toMatchObject({ written: true });
  });

  test.each<[string, Partial<ImportCall>, RegExp]>([
    ["of a file that is not there", { read: () => readFileSync(join(root, "no.pdf")) }, /There is no file report\.pdf/],
    ["of a web page", { read: () => new TextEncoder().encode("<!doctype html><p>Gone") }, /web page/],
    [
      "of another kind of document",
      {
        read: () =>
          makePdf([
            [
              {
                x: 72,
                y: 100,
                text: "Minutes of the meeting of the committee on Tuesday, with all that was said there and by whom",
              },
              {
                x: 72,
                y: 130,
                text: "and what was decided in the end by those who had come, after a long day of talking about it.",
              },
            ],
          ]),
      },
      /none of the reports/,
    ],
    ["for an authority that the title does not name", { authority: "Barnet" }, /Leeds.*Barnet/],
    ["with a day that is none", { published: "5 March 2024" }, /is no day/],
    ["with an address that is none", { address: "example.org" }, /web address/],
    ["with a licence that is unknown", { licence: "open" }, /no licence open/],
  ])("%s", async (_what, call, words) => {
    expect(await run(call)).toMatchObject({ written: false, text: expect.stringMatching(words) as unknown });
    expect(readdirSync(root)).toEqual([]);
  });
});
