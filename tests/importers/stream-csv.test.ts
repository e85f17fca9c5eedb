import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { placeOfCell, streamCsv } from "../../src/importers/csv/stream-csv.ts";

const folder = mkdtempSync(join(tmpdir(), "findings-csv-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function stream(text: string | Uint8Array, chunkSize?: number) {
  const path = join(folder, "file.csv");
  writeFileSync(path, text);
  return streamCsv(path, chunkSize);
}

const text = `\uFEFFa,b\r\n1,"two, or\r\n ""three"""\r\né,5" pipe\r\n\r\n£,6`;
const rows = [
  [1, ["a", "b"]],
  [2, ["1", 'two, or\n "three"']],
  [4, ["é", '5" pipe']],
  [5, [""]],
  [6, ["£", "6"]],
];

describe("a CSV file that is read in pieces", () => {
  test.each([1, 2, 3, 5, 7, 11, 64])("has the same rows in pieces of %d bytes", (size) => {
    const found = [...stream(text, size).rows()].map(({ line, cells }) => [line, cells]);
    expect(found).toEqual(rows);
  });

  test("can be read again", () => {
    const file = stream("a\n1\n");
    expect([...file.rows()].length + [...file.rows()].length).toBe(4);
  });

  test("tells where a cell stands, in a row of two lines too", () => {
    const [, second] = [...stream('a,b,c\n"x\ny",2,3\n').rows()];
    expect(second && [0, 1, 2].map((index) => placeOfCell(second, index))).toEqual([
      { line: 2, column: 1 },
      { line: 3, column: 4 },
      { line: 3, column: 6 },
    ]);
  });

  test("tells the place of a quotation mark that nothing closes", () => {
    const file = stream('a,b\n1,"2\n3,4\n');
    expect([...file.rows()].length).toBe(2);
    expect(file.unclosed()).toEqual({ line: 2, column: 3 });
  });

  test.each([4, 1000])("tells the first place that is not UTF-8, in pieces of %d bytes", (size) => {
    const file = stream(Buffer.from("a,b\r\n1,caf\u00e9\r\n", "latin1"), size);
    expect([...file.rows()].length).toBe(2);
    expect(file.badText()).toEqual({ line: 2, column: 6 });
  });
});
