import { describe, expect, test } from "vitest";
import { findLastRelease, formatLedger, readLedger, type LedgerForm } from "../../src/records/ledger.ts";
import type { FileSource } from "../../src/records/folder.ts";

const form = {
  file: "data/ledger.csv",
  columns: ["name", "note"],
  key: ["name"],
} as const satisfies LedgerForm<string>;
type Column = (typeof form.columns)[number];

describe("a ledger", () => {
  test("is written in the order of its keys, one thing a line, the day last", () => {
    const lines = [
      { name: "b", note: "2", released: "2019-01-01" },
      { name: "a-1", note: "", released: "2018-01-01" },
      { name: "a", note: "1", released: "2019-01-01" },
    ];
    expect(formatLedger<Column>(form, lines)).toBe(
      "name,note,released\na,1,2019-01-01\na-1,,2018-01-01\nb,2,2019-01-01\n",
    );
  });

  test("keeps commas, quotation marks and line ends, and is read as it was written", () => {
    const lines = [
      { name: "a, b", note: 'said "no"', released: "2019-01-01" },
      { name: "c", note: "two\nlines", released: "2019-01-02" },
    ];
    const text = formatLedger<Column>(form, lines);
    expect(text).toContain('"a, b","said ""no""",2019-01-01\n');
    const read = readLedger<Column>(sourceOf(text), form);
    expect(read.issues).toEqual([]);
    expect(read.lines).toMatchObject(lines);
    expect(formatLedger<Column>(form, read.lines)).toBe(text);
  });

  test("knows the line of each entry, also after Windows line ends", () => {
    const { lines } = readLedger<Column>(sourceOf("name,note,released\r\na,,2019-01-01\r\nb,,2019-01-01\r\n"), form);
    expect(lines.map(({ name, at }) => [name, at?.line])).toEqual([
      ["a", 2],
      ["b", 3],
    ]);
  });

  test("that does not exist has no lines and no issues", () => {
    expect(readLedger<Column>(sourceOf(undefined), form)).toEqual({ lines: [], issues: [] });
  });

  test("with one broken line has no lines, so that nothing is taken for new", () => {
    const read = readLedger<Column>(sourceOf("name,note,released\na,,2019-01-01\nb,2019-01-01\n"), form);
    expect(read.lines).toEqual([]);
    expect(read.issues).toMatchObject([{ file: form.file, line: 3, severity: "error" }]);
  });

  test.each([
    ["is empty", "\n"],
    ["has an open quotation mark", 'name,note,released\n"a,,2019-01-01\n'],
    ["has another column", "name,note,day,released\n"],
    ["lost its heading", "a,,2019-01-01\n"],
  ])("that %s is refused once", (_, text) => {
    expect(readLedger<Column>(sourceOf(text), form).issues).toHaveLength(1);
  });

  test("knows the day of the last release", () => {
    expect(findLastRelease([{ released: "2018-12-31" }, { released: "2019-04-01" }, { released: "2019-01-01" }])).toBe(
      "2019-04-01",
    );
    expect(findLastRelease([])).toBeUndefined();
  });
});

function sourceOf(text: string | undefined): FileSource {
  return {
    list: () => [],
    read: () => new TextEncoder().encode(text),
    exists: () => text !== undefined,
  };
}
