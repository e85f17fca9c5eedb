import type { Workbook } from "../../downloads/workbook/workbook.ts";
import { escapeText } from "../../charts/markup.ts";
import { cellStyles, relationships, spreadsheet, writeSheet, writeTablePart, xmlStart } from "./workbook-sheet.ts";

/** A file within a workbook. */
export interface WorkbookPart {
  readonly path: string;
  readonly xml: string;
}

/**
 * Every file of a workbook (ECMA-376, parts 1 and 2). Each names the program that made it and when; both are the same in all, so that the same records give
 * the same bytes.
 */
export function listWorkbookParts(workbook: Workbook): WorkbookPart[] {
  const { title, publisher, sheets } = workbook;
  const withTable = sheets.filter(({ table }) => table !== undefined);
  const numbered = sheets.map((sheet, index) => ({ sheet, number: index + 1, table: withTable.indexOf(sheet) + 1 }));
  return [
    { path: "[Content_Types].xml", xml: writeContentTypes(sheets.length, withTable.length) },
    { path: "_rels/.rels", xml: relate(packageParts) },
    {
      path: "docProps/core.xml",
      xml: `${coreStart}<dc:title>${escapeText(title)}</dc:title><dc:creator>${escapeText(publisher)}</dc:creator>${coreEnd}`,
    },
    { path: "docProps/app.xml", xml: application },
    { path: "xl/workbook.xml", xml: writeContents(sheets) },
    {
      path: "xl/_rels/workbook.xml.rels",
      xml: relate([
        ...numbered.map(({ number }) => [`${relationships}/worksheet`, `worksheets/sheet${number}.xml`] as const),
        [`${relationships}/styles`, "styles.xml"],
      ]),
    },
    { path: "xl/styles.xml", xml: writeStyles(greatestDecimals(workbook)) },
    ...numbered.flatMap(({ sheet, number, table }) => [
      { path: `xl/worksheets/sheet${number}.xml`, xml: writeSheet(sheet) },
      ...(table === 0
        ? []
        : [
            {
              path: `xl/worksheets/_rels/sheet${number}.xml.rels`,
              xml: relate([[`${relationships}/table`, `../tables/table${table}.xml`]]),
            },
            { path: `xl/tables/table${table}.xml`, xml: writeTablePart(sheet, table) },
          ]),
    ]),
  ];
}

const schemas = "http://schemas.openxmlformats.org";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const packageParts = [
  [`${relationships}/officeDocument`, "xl/workbook.xml"],
  [`${schemas}/package/2006/relationships/metadata/core-properties`, "docProps/core.xml"],
  [`${relationships}/extended-properties`, "docProps/app.xml"],
] as const;

const coreStart = `${xmlStart}<cp:coreProperties xmlns:cp="${schemas}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`;
const beginning = "1970-01-01T00:00:00Z";
const coreEnd = `${["created", "modified"].map((what) => `<dcterms:${what} xsi:type="dcterms:W3CDTF">${beginning}</dcterms:${what}>`).join("")}</cp:coreProperties>`;
const application = `${xmlStart}<Properties xmlns="${schemas}/officeDocument/2006/extended-properties"><Application>Findings</Application><DocSecurity>0</DocSecurity></Properties>`;

function relate(parts: readonly (readonly [type: string, target: string])[]): string {
  const all = parts.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${xmlStart}<Relationships xmlns="${schemas}/package/2006/relationships">${all.join("")}</Relationships>`;
}

function writeContentTypes(sheets: number, tables: number): string {
  const override = (path: string, type: string) => `<Override PartName="${path}" ContentType="${type}"/>`;
  const each = (count: number, write: (number: number) => string) =>
    Array.from({ length: count }, (_, index) => write(index + 1));
  return [
    `${xmlStart}<Types xmlns="${schemas}/package/2006/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override("/xl/workbook.xml", `${contentType}.sheet.main+xml`),
    ...each(sheets, (number) => override(`/xl/worksheets/sheet${number}.xml`, `${contentType}.worksheet+xml`)),
    override("/xl/styles.xml", `${contentType}.styles+xml`),
    ...each(tables, (number) => override(`/xl/tables/table${number}.xml`, `${contentType}.table+xml`)),
    override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    override("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
    "</Types>",
  ].join("");
}

function writeContents(sheets: Workbook["sheets"]): string {
  const all = sheets.map(
    ({ name }, index) => `<sheet name="${escapeText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return [
    `${xmlStart}<workbook xmlns="${spreadsheet}" xmlns:r="${relationships}">`,
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="16384" windowHeight="8192" activeTab="0"/></bookViews>',
    `<sheets>${all.join("")}</sheets></workbook>`,
  ].join("");
}

function greatestDecimals({ sheets }: Workbook): number {
  let greatest = 0;
  for (const { table } of sheets)
    for (const row of table?.rows ?? [])
      for (const cell of row) if (typeof cell === "object" && cell.decimals > greatest) greatest = cell.decimals;
  return greatest;
}

/** First format that a workbook may define itself; those below are built in. */
const firstFormat = 164;

/** The looks of cells in the order of `cellStyles`. */
function writeStyles(decimals: number): string {
  const formats = Array.from({ length: decimals }, (_, index) => ({
    id: firstFormat + index,
    code: `0.${"0".repeat(index + 1)}`,
  }));
  const font = (size: number, bold = "") => `<font>${bold}<sz val="${size}"/><name val="Arial"/></font>`;
  const fonts = [font(12), font(16, "<b/>"), font(12, "<b/>")];
  const wrap = 'applyAlignment="true"><alignment vertical="top" wrapText="true"/></xf>';
  const look = (format: number, ofFont: number) =>
    `<xf numFmtId="${format}" fontId="${ofFont}" fillId="0" borderId="0" xfId="0"`;
  const looks = new Array<string>();
  looks[0] = `${look(0, 0)}/>`;
  looks[cellStyles.title] = `${look(0, 1)} applyFont="true"/>`;
  looks[cellStyles.heading] = `${look(0, 2)} applyFont="true" ${wrap}`;
  looks[cellStyles.wrapped] = `${look(0, 0)} ${wrap}`;
  for (const { id } of formats) looks.push(`${look(id, 0)} applyNumberFormat="true"/>`);
  return [
    `${xmlStart}<styleSheet xmlns="${spreadsheet}">`,
    list(
      "numFmts",
      formats.map(({ id, code }) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`),
    ),
    list("fonts", fonts),
    list(
      "fills",
      ["none", "gray125"].map((type) => `<fill><patternFill patternType="${type}"/></fill>`),
    ),
    list("borders", ["<border><left/><right/><top/><bottom/><diagonal/></border>"]),
    list("cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
    list("cellXfs", looks),
    list("cellStyles", ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
    "</styleSheet>",
  ].join("");
}

function list(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : `<${name} count="${items.length}">${items.join("")}</${name}>`;
}
