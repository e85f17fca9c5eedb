/*
 * The file that a site publishes of an indicator can be read again: each of its columns is one of ours under another name, or says what the records
 * of the indicator and its areas say, which is held against them.
 */
import { idFromFile } from "../file-names.ts";
import { breach, type Issue, type Rule } from "../issue.ts";
import type { Place } from "../locate.ts";
import { readWork, workForm } from "./csv-work.ts";
import type { ReadColumn } from "./csv-columns.ts";
import { citationColumns } from "./csv-citation.ts";
import type { FigureRows } from "./csv-rows.ts";
import type { CsvCell } from "./split-csv.ts";

export const shapePublished: Rule = {
  id: "shape-published",
  severity: "error",
  says: "A file of figures that was taken from a site has one indicator, whose name, unit and areas' codes are those of the records here.",
};

/** What a file says of its indicator or of an area beside the figures, and where it says so first. */
export interface Said extends Place {
  /** `unit` for that of the indicator, else the area whose code it is. */
  readonly of: "unit" | { readonly area: string };
  readonly text: string;
}

const sourceColumns = { document: "document", place: "place", page: "page", address: "citationAddress" } as const;

/** Columns by which a source is named: `source_place`, `rank_source_place`, `target_source_place`. */
function nameSourceColumns(of: "" | "rank" | "target"): (readonly [string, ReadColumn])[] {
  const own = of === "" ? "source" : `${of}_source`;
  return Object.entries(sourceColumns).map(([name, column]) => [
    `${own}_${name}`,
    of === "" ? column : `${of}:${column}`,
  ]);
}

/** Columns of a published file that are columns of ours. */
const readColumns: ReadonlyMap<string, ReadColumn> = new Map<string, ReadColumn>([
  ...(
    [
      "area",
      "period",
      "value",
      "marker",
      "rank",
      "note",
      "denominator",
      "numerator",
      "lower",
      "upper",
      "target",
    ] as const
  ).map((name) => [name, name] as const),
  ["rank_of", "of"],
  ["rank_note", "rankNote"],
  ["note_explains", "explains"],
  // A site does not publish these; who reads its file again may add them.
  ["disclosure", "disclosure"],
  ["disclosureReason", "disclosureReason"],
  ["boundaries", "boundaries"],
  ["target_band", "targetBand"],
  ["target_comparator", "targetComparator"],
  ["target_rating", "targetRating"],
  ["target_reference", "targetReference"],
  ...nameSourceColumns(""),
  ...nameSourceColumns("rank"),
  ...nameSourceColumns("target"),
]);

/** Columns that name a work in words, each with what stands before the names of its columns here. */
const workColumns: ReadonlyMap<string, "" | "rank:" | "target:"> = new Map([
  ["source_work", ""],
  ["rank_source_work", "rank:"],
  ["target_source_work", "target:"],
]);

/** Columns that say what the site's records say, or what its checks found. */
const saidColumns = [
  ...["indicator", "indicator_title", "area_name", "area_code", "unit", "denominator_of"],
  ...["disputed", "rank_disputed", "target_disputed"],
];

/** All columns that a published file can have. */
export const publishedColumns: readonly string[] = [...saidColumns, ...readColumns.keys(), ...workColumns.keys()];

/** Whether a heading is that of a file which a site published of an indicator or of several. */
export function isPublishedHeading(names: readonly string[]): boolean {
  return names.includes("source_place") || (names.includes("indicator") && names.includes("area_name"));
}

/** The rows of a published file with our columns, and what it says beside them; `issues` takes what keeps it from being read. */
export function readPublished(
  file: string,
  { names, rows }: FigureRows,
  issues: Issue[],
): { readonly read: FigureRows; readonly said: readonly Said[] } {
  const found = checkIndicator(file, names, rows);
  issues.push(...found.issues);
  if (found.isOfSeveral) return { read: { names, isWide: false, rows: [] }, said: [] };
  const works = [...workColumns].flatMap(([name, before]) => {
    const index = names.indexOf(name);
    return index < 0 ? [] : [{ before, index, address: names.indexOf(name.replace(/work$/, "address")) }];
  });
  const columns = names.flatMap((name, index) => {
    const column = works.some(({ address }) => address === index) ? undefined : readColumns.get(name);
    return column === undefined ? [] : [{ column, index, isText: !numberColumns.includes(column) }];
  });
  const addresses = new Map<string, CsvCell>();
  const translated = rows.map((cells) => [
    ...columns.map(({ index, isText }) => takeCell(cells[index], isText)),
    ...works.flatMap(({ index, address }) => readCited(file, cells, [index, address], { addresses, issues })),
  ]);
  const heading = [
    ...columns.map(({ column }) => column),
    ...works.flatMap(({ before }) => Object.values(citationColumns).map((column): ReadColumn => `${before}${column}`)),
  ];
  return { read: { names: heading, isWide: false, isPublished: true, rows: translated }, said: listSaid(names, rows) };
}

const numberColumns: readonly ReadColumn[] = ["value", "target", "lower", "upper"];

/** A cell of text without the apostrophe that keeps a spreadsheet from running it. */
function takeCell(cell: CsvCell | undefined, isText: boolean): CsvCell {
  if (!cell) return { text: "", line: 1, column: 1 };
  return isText && /^'[=+\-@＝＋－＠]/.test(cell.text) ? { ...cell, text: cell.text.slice(1) } : cell;
}

/** The cells of a cited work: title, publisher, day of issue and address. A row that leaves out the address has that of a row above with the same work. */
function readCited(
  file: string,
  cells: readonly CsvCell[],
  [index, at]: readonly [work: number, address: number],
  { addresses, issues }: { readonly addresses: Map<string, CsvCell>; readonly issues: Issue[] },
): CsvCell[] {
  const cell = takeCell(cells[index], true);
  const given = takeCell(cells[at], true);
  const nothing = { ...cell, text: "" };
  if (cell.text === "") return [nothing, nothing, nothing, given];
  const work = readWork(cell.text);
  if (!work) {
    const problem = `“${cell.text}” does not name a work as the site writes it.`;
    const { line, column } = cell;
    issues.push(breach(shapePublished, { file, line, column }, problem, `Write it as ${workForm}.`));
    return [nothing, nothing, nothing, nothing];
  }
  if (given.text !== "") addresses.set(cell.text, given);
  const address = given.text === "" ? (addresses.get(cell.text) ?? given) : given;
  return [...[work.title, work.publisher, work.issued].map((text) => ({ ...cell, text })), address];
}

/** A file of several indicators, of which nothing is read, or of another than its name says. */
function checkIndicator(
  file: string,
  names: readonly string[],
  rows: FigureRows["rows"],
): { readonly issues: Issue[]; readonly isOfSeveral?: boolean } {
  const index = names.indexOf("indicator");
  const found = new Map<string, CsvCell>();
  for (const { [index]: cell } of rows) if (cell && !found.has(cell.text)) found.set(cell.text, cell);
  const [first, second] = found.values();
  if (!first) return { issues: [] };
  const report = (cell: CsvCell, problem: string, remedy: string) =>
    breach(shapePublished, { file, line: cell.line, column: cell.column }, problem, remedy);
  if (second) {
    const problem = `The file has figures of ${found.size} indicators, as that of a topic or of all figures.`;
    const remedy =
      "Take the file of each indicator from its page (indicators/<id>.csv), and save each under that name in data/observations.";
    return { issues: [report(second, problem, remedy)], isOfSeveral: true };
  }
  const id = idFromFile(file);
  if (first.text === id) return { issues: [] };
  const problem = `The figures are of the indicator ${first.text || "without a name"}, and the file is named ${id}.`;
  const remedy = `Name the file ${first.text}.csv; or write ${id} in the column indicator, if they are its figures.`;
  return { issues: [report(first, problem, remedy)] };
}

/** The unit, and the code of each area: each with the place where it stands first. */
function listSaid(names: readonly string[], rows: FigureRows["rows"]): Said[] {
  const [unit, area, code] = [names.indexOf("unit"), names.indexOf("area"), names.indexOf("area_code")];
  const said = new Map<string, Said>();
  for (const cells of rows) {
    const [ofUnit, ofArea, ofCode] = [cells[unit], cells[area], cells[code]];
    if (ofUnit && !said.has(`unit ${ofUnit.text}`)) said.set(`unit ${ofUnit.text}`, { ...ofUnit, of: "unit" });
    const key = `area ${ofArea?.text ?? ""} ${ofCode?.text ?? ""}`;
    if (ofCode && ofArea && ofCode.text !== "" && !said.has(key))
      said.set(key, { ...ofCode, of: { area: ofArea.text } });
  }
  return [...said.values()];
}
