import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { pairOf } from "../../../src/importers/ees/file-pair.ts";
import { readListedPlaces } from "../../../src/importers/ees/listed-places.ts";
import { screenEesFiles } from "../../../src/importers/ees/screen.ts";
import { goodPair, set } from "./pair.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "findings-packed-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const { data, meta } = goodPair();
const print = (table: string[][]) => `${table.map((row) => row.join(",")).join("\n")}\n`;
const texts = { data: print(data), meta: print(meta) };

/** Writes files, packed where their names say so, and screens the pair of the first. */
function screen(files: Readonly<Record<string, string | Uint8Array>>) {
  for (const [name, content] of Object.entries(files))
    writeFileSync(
      join(folder, name),
      name.endsWith(".gz") && typeof content === "string" ? gzipSync(content) : content,
    );
  return screenEesFiles(pairOf(join(folder, Object.keys(files)[0] ?? "")), readListedPlaces());
}

test("a file that is no text is told by its kind", () => {
  const { breaches } = screen({ "shares.csv": "PK\u0003\u0004 and more", "shares.meta.csv": texts.meta });
  expect(breaches.map(({ problem }) => problem)).toEqual([expect.stringContaining("but a spreadsheet")]);
});

describe("a file that is packed with gzip", () => {
  test.each([
    ["with its metadata file", { "shares.csv.gz": texts.data, "shares.meta.csv.gz": texts.meta }],
    ["beside a plain metadata file", { "shares.csv.gz": texts.data, "shares.meta.csv": texts.meta }],
    ["where only the metadata is packed", { "shares.csv": texts.data, "shares.meta.csv.gz": texts.meta }],
  ])("is read as the file in it, %s", (_, files) => {
    const { passes, pair } = screen(files);
    expect(passes).toBe(true);
    expect(pair?.profile.rowCount).toBe(6);
    expect([...(pair?.rows() ?? [])]).toHaveLength(6);
  });

  test("is judged by the name of the file in it", () => {
    const { breaches } = screen({ "my shares.csv.gz": texts.data, "my shares.meta.csv.gz": texts.meta });
    const refusing = breaches.filter(({ rule }) => rule.grade === "fail").map(({ rule }) => rule.id);
    expect(refusing).toEqual(["data_filename_spaces", "meta_filename_spaces"]);
    expect(breaches[0]?.remedy).toBe("Call it my_shares.csv.");
  });

  test("is judged by its rows, which messages count in the file in it", () => {
    const spoilt = goodPair();
    set(spoilt.data, 3, "time_period", "2019");
    const { breaches } = screen({ "shares.csv.gz": print(spoilt.data), "shares.meta.csv.gz": texts.meta });
    expect(breaches.some(({ place }) => place.file.endsWith("shares.csv.gz") && place.line > 1)).toBe(true);
  });

  test.each([
    ["cut off", (packed: Uint8Array) => packed.subarray(0, packed.length - 40), /ends before its end/],
    ["damaged", (packed: Uint8Array) => packed.with(30, (packed[30] ?? 0) ^ 0xff), /is damaged/],
  ])("is refused where it is %s", (_, spoil, problem) => {
    const spoilt = spoil(new Uint8Array(gzipSync(texts.data)));
    const { breaches, passes } = screen({ "shares.csv.gz": spoilt, "shares.meta.csv": texts.meta });
    expect(passes).toBe(false);
    expect(breaches.map(({ rule }) => rule.id)).toEqual(["file_read"]);
    expect(breaches[0]?.problem).toMatch(problem);
  });
});
