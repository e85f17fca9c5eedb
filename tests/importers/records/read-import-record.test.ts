import { describe, expect, test } from "vitest";
import { ImportRefused } from "../../../src/importers/records/problem.ts";
import { readImportRecord } from "../../../src/importers/records/read-import-record.ts";
import { memorySite } from "../memory-site.ts";

const head = `importer: ees
licence: open-government-licence-3
markers: { x: not-available }
measures:
  - { code: share, indicator: reading, where: { sex: Total } }
`;

function read(text: string): string[] {
  try {
    readImportRecord(memorySite({ "data/imports/a.yaml": text }), "a");
    return [];
  } catch (error) {
    if (error instanceof ImportRefused) return error.problems.map(({ file, problem }) => `${file} ${problem}`);
    throw error;
  }
}

describe("the record of an import", () => {
  test.each([
    ["is read", ""],
    [
      "may take one column twice, of other rows",
      "  - { code: share, indicator: reading-girls, where: { sex: Girls } }\n",
    ],
  ])("%s", (_, more) => {
    expect(read(head + more)).toEqual([]);
  });

  test.each([
    [
      "two measures are one indicator",
      `${head}  - { code: number, indicator: reading }\n`,
      "data/imports/a.yaml:6 share and number would both be the indicator reading.",
    ],
    [
      "the same rows are two indicators",
      `${head}  - { code: share, indicator: writing, where: { sex: Total } }\n`,
      "data/imports/a.yaml:6 share is named twice, for reading and for writing.",
    ],
    [
      "a field is misspelt",
      head.replace("code: share", "kode: share"),
      "data/imports/a.yaml:5 There is no field kode here.",
    ],
    ["it is no YAML", head.replace("markers: {", "markers: ["), "data/imports/a.yaml:3 "],
    [
      "it holds both sides of a merge",
      `<<<<<<< HEAD\n${head}=======\n>>>>>>> other\n`,
      "a.yaml:1 Two versions of this file",
    ],
  ])("is refused with its line where %s", (_, text, message) => {
    expect(read(text).join("\n")).toContain(message);
  });
});
