import { read, utils } from "@e965/xlsx";
import { a11y, readXlsx } from "hucre";
import { expect, test } from "vitest";
import { listDownloads } from "../../../src/downloads/downloads.ts";
import type { Observation } from "../../../src/catalogue/indicator-entry.ts";
import { buildIndicatorWorkbook } from "../../../src/downloads/workbook/indicator-workbook.ts";
import { buildTopicWorkbook } from "../../../src/downloads/workbook/topic-workbook.ts";
import type { SheetCell, Workbook } from "../../../src/downloads/workbook/workbook.ts";
import { writeWorkbook } from "../../../src/site/finishing/write-workbook.ts";
import { loadFullSite } from "../../full-site.ts";

const { catalogue, claims } = loadFullSite();
const workbooks = [...listDownloads(catalogue, claims)].flatMap(({ workbook }) => workbook ?? []);
const find = (url: string): Workbook => {
  const found = workbooks.find((workbook) => workbook.url === url);
  if (!found) throw new Error(`There is no ${url}.`);
  return found;
};
const sheetOf = (workbook: Workbook, name: string) => workbook.sheets.find((sheet) => sheet.name === name);

test("indicators, printed tables and topics have one each, with a cover and the meaning of shorthand", () => {
  const kinds = new Set(workbooks.map(({ url }) => url.split("/")[1]));
  expect([...kinds].sort()).toEqual(["indicators", "tables", "topics"]);
  for (const { sheets } of workbooks) {
    expect(sheets.slice(0, 2).map(({ name }) => name)).toEqual(["Cover", "Notes"]);
    expect(sheets[0]?.table?.rows.map(([name]) => name)).toEqual(sheets.slice(1).map(({ name }) => name));
    for (const { headings, rows } of sheets.flatMap(({ table }) => table ?? [])) {
      expect(new Set(headings).size).toBe(headings.length);
      expect(rows.filter((row) => row.length !== headings.length)).toEqual([]);
    }
  }
});

test("an indicator's figures stand areas down and periods across, as numbers with the decimals of their print", () => {
  const table = sheetOf(find("/indicators/reading-expected.xlsx"), "Figures")?.table;
  expect(table?.headings.slice(0, 2)).toEqual(["Area", "2014"]);
  const own = table?.rows.find(([area]) => area === "Exampleshire");
  expect(own?.[table?.headings.indexOf("2017") ?? 0]).toEqual({ value: 69, decimals: 1 });
});

test("shorthand stands where there is no number, and never a zero", () => {
  const cells = workbooks
    .flatMap(({ sheets }) => sheets.filter(({ name }) => name === "Figures"))
    .flatMap(({ table }) => (table?.rows ?? []).flatMap((row) => row.slice(1)));
  const words = cells.filter((cell) => typeof cell === "string").filter((cell) => /^\[.*\]$/.test(cell));
  expect(words).toContain("[c]");
  expect(words.filter((word) => !/^\[(?:c|x|z|low)\]$/.test(word))).toEqual([]);
});

test("the latest figures of a topic say why one is missing, as the sheet of its own indicator does", () => {
  const [area, period] = ["other-authority", "2017"];
  const [indicator] = [...catalogue.indicators.values()].filter(({ id }) => id === "reading-expected");
  const topic = catalogue.topics.get(indicator?.topic ?? "");
  if (!indicator || !topic) throw new Error("The site of the tests has no such indicator.");
  const hidden: Observation = { area, period, periodIndex: 2017, marker: "suppressed", source: indicator.source };
  const series = indicator.series.map((one) => (one.area === area ? { ...one, observations: [hidden] } : one));
  const own = { ...indicator, series };
  const site = { ...catalogue.site, comparators: [area] };
  const cellOf = (workbook: Workbook, sheet: string) => {
    const table = sheetOf(workbook, sheet)?.table;
    const isOf = table?.headings.indexOf("Other authority") ?? -1;
    if (isOf >= 0) return table?.rows[0]?.[isOf];
    return table?.rows.find(([name]) => name === "Other authority")?.[table.headings.indexOf(period)];
  };
  expect(cellOf(buildIndicatorWorkbook(own, catalogue), "Figures")).toBe("[c]");
  expect(cellOf(buildTopicWorkbook(topic, [own], { ...catalogue, site }), "Latest figures")).toBe("[c]");
});

test("a spreadsheet program reads it: numbers are numbers, text is text, every table is marked as one, no cell is merged", async () => {
  for (const url of ["/indicators/reading-expected.xlsx", "/tables/sheet-2019-01.xlsx"]) {
    const workbook = find(url);
    const bytes = await writeWorkbook(workbook);
    const file = read(bytes);
    expect(file.SheetNames).toEqual(workbook.sheets.map(({ name }) => name));
    for (const { name, title, lines, table } of workbook.sheets) {
      const sheet = file.Sheets[name];
      if (!sheet || !table) throw new Error(`${name} has no table.`);
      expect(sheet["!merges"] ?? []).toEqual([]);
      const rows: unknown[][] = utils.sheet_to_json(sheet, { header: 1, defval: undefined });
      expect(rows[0]?.[0]).toBe(title);
      const width = table.headings.length;
      const expected = table.rows.map((row) => row.map((cell) => (typeof cell === "object" ? cell.value : cell)));
      const found = rows.slice(lines.length + 2).map((row) => Array.from({ length: width }, (_, index) => row[index]));
      expect(found).toEqual(expected);
    }
    const again = await readXlsx(bytes);
    expect(again.sheets.map(({ tables }) => tables?.length)).toEqual(workbook.sheets.map(() => 1));
    expect(a11y.audit(again).filter(({ type }) => /merge|blank|empty/i.test(type))).toEqual([]);
  }
});

test("the same records give the same bytes", async () => {
  const workbook = find("/indicators/reading-expected.xlsx");
  expect(Buffer.from(await writeWorkbook(workbook)).equals(await writeWorkbook(workbook))).toBe(true);
});

test("text that begins like a formula stays text", async () => {
  const table = { headings: ["Note"], rows: [["=1+1"], ["+44 20"]] };
  const bytes = await writeWorkbook({
    ...{ url: "/x.xlsx", title: "X", publisher: "P" },
    sheets: [{ name: "Cover", title: "X", lines: [], table }],
  });
  const cell = read(bytes).Sheets["Cover"]?.["A3"] as { t: string; v: string; f?: string } | undefined;
  expect(cell).toMatchObject({ t: "s", v: "=1+1" });
  expect(cell?.f).toBeUndefined();
});

/** A workbook of one sheet with this table. */
function workbookOf(headings: readonly string[], rows: readonly (readonly SheetCell[])[]): Workbook {
  return {
    ...{ url: "/x.xlsx", title: "X & Y", publisher: "P" },
    sheets: [{ name: "Cover", title: "X", lines: ["One.", "Two."], table: { headings, rows } }],
  };
}

test("headings of a long table stay in sight, numbers keep their decimals, and text its spaces", async () => {
  const rows = Array.from({ length: 40 }, (_, index): SheetCell[] => [
    index === 0 ? " a <b> \n" : undefined,
    { value: index / 8, decimals: index === 0 ? 3 : 0 },
  ]);
  const bytes = await writeWorkbook(workbookOf(["Name", "Value"], rows));
  const { sheets, properties } = await readXlsx(bytes);
  expect(properties?.title).toBe("X & Y");
  expect(sheets[0]?.freezePane?.rows).toBe(4);
  expect(sheets[0]?.rows.slice(3, 6)).toEqual([
    ["Name", "Value"],
    [" a <b> \n", 0],
    [null, 0.125],
  ]);
  expect(read(bytes, { cellNF: true }).Sheets["Cover"]?.["B5"]).toMatchObject({ v: 0, z: "0.000" });
  expect(sheets[0]?.tables?.[0]).toMatchObject({ range: "A4:B44" });
});

test("what a spreadsheet program would refuse is not written: two columns, or two sheets, of one name", () => {
  const twins = workbookOf(["Name", "name"], []);
  expect(() => writeWorkbook(twins)).toThrow("In /x.xlsx two of these have one name: Name, name.");
  const { sheets } = workbookOf(["Name"], []);
  expect(() => writeWorkbook({ ...twins, sheets: [...sheets, ...sheets] })).toThrow("Cover, Cover");
});

test("ranks have a sheet of their own where a source prints any, with how many are ranked", () => {
  const [ranked, unranked] = ["absence-primary", "reading-expected"].map((id) => catalogue.indicators.get(id));
  if (!ranked || !unranked) throw new Error("An indicator is missing.");
  const sheet = sheetOf(buildIndicatorWorkbook(ranked, catalogue), "Ranks");
  expect(sheet?.table).toEqual({
    headings: ["Area", "2005/06", "2006/07"],
    rows: [["Exampleshire", "41 of 150", "40 of 150"]],
  });
  expect(sheetOf(buildIndicatorWorkbook({ ...unranked, ranks: [] }, catalogue), "Ranks")).toBeUndefined();
});
