import { describe, expect, test } from "vitest";
import { writeCsv, type CsvFile } from "../../../src/downloads/csv/csv-file.ts";
import { buildCsvw } from "../../../src/downloads/csv/csvw.ts";
import { listDownloads } from "../../../src/downloads/downloads.ts";
import { loadFullSite } from "../../full-site.ts";
import { findCsvwFaults } from "./check-csvw.ts";

const { catalogue, claims } = loadFullSite();
const downloads = new Map([...listDownloads(catalogue, claims)].map((download) => [download.url, download]));
const described = [...downloads.keys()].filter((url) => url.endsWith(".csv-metadata.json"));

describe("CSVW metadata", () => {
  test("stands beside every CSV file but the metadata files of the open data standard", () => {
    const tables = [...downloads.keys()].filter((url) => url.endsWith(".csv") && !url.endsWith(".meta.csv"));
    expect(described.length).toBeGreaterThan(30);
    expect(described).toEqual(tables.map((url) => `${url}-metadata.json`));
  });

  test.each(described)("%s follows the vocabulary, and its file follows it", (url) => {
    const csv = url.replace("-metadata.json", "");
    const metadata = JSON.parse(downloads.get(url)?.text ?? "") as ReturnType<typeof buildCsvw>;
    expect(findCsvwFaults(metadata, csv, downloads.get(csv)?.text ?? "")).toEqual([]);
  });

  test("says what symbols stand for no number", () => {
    const metadata = JSON.parse(
      downloads.get("/data/ees/reading-expected.csv-metadata.json")?.text ?? "",
    ) as ReturnType<typeof buildCsvw>;
    expect(metadata.tableSchema.columns.at(-1)).toMatchObject({
      name: "value",
      datatype: "decimal",
      null: ["", "z", "x", "c", "low", "u"],
    });
  });
});

describe("the check of CSVW metadata", () => {
  const file: CsvFile = {
    url: "/data/list.csv",
    title: "List",
    description: "A list.",
    key: ["id"],
    columns: [
      { name: "id", type: "text", description: "Id." },
      { name: "count", type: "integer", description: "Count." },
    ],
    rows: [
      ["a", 1],
      ["b", undefined],
    ],
  };
  const csvw = buildCsvw(file, { publisher: "Council", licence: { address: "https://example.org/licence" } });
  const schema = csvw.tableSchema;

  test.each([
    ["a cell of another type", csvw, "id,count\na,1\nb,many\n"],
    ["a heading that is not there", csvw, "id,number\na,1\n"],
    ["a column too many", csvw, "id,count,note\na,1,x\n"],
    ["a key twice", csvw, "id,count\na,1\na,2\n"],
    ["the address of another file", { ...csvw, url: "other.csv" }, "id,count\na,1\n"],
    ["a property without a prefix", { ...csvw, publisher: "Council" }, "id,count\na,1\n"],
    ["a key that is no column", { ...csvw, tableSchema: { ...schema, primaryKey: ["code"] } }, "id,count\na,1\n"],
  ])("finds %s", (_, metadata, text) => {
    expect(findCsvwFaults(metadata, file.url, text)).not.toEqual([]);
  });

  test("finds nothing where nothing is wrong", () => {
    expect(findCsvwFaults(csvw, file.url, writeCsv(file))).toEqual([]);
  });
});
