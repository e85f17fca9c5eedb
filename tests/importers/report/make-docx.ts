import { crc32 } from "node:zlib";

/** A Word document with paragraphs and tables of plain text: enough for a reader. Office Open XML, ECMA-376. */
export function makeDocx(parts: readonly (string | readonly (readonly string[])[])[]): Uint8Array {
  const body = parts.map((part) => (typeof part === "string" ? paragraph(part) : tableOf(part))).join("");
  return zip({
    "[Content_Types].xml":
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    "_rels/.rels":
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/numbering.xml": `<?xml version="1.0"?><w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${levels("1", "decimal")}${levels("2", "bullet")}<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`,
    "word/footnotes.xml":
      '<?xml version="1.0"?><w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2"><w:p><w:r><w:t>• A footnote.</w:t></w:r></w:p></w:footnote></w:footnotes>',
    "word/document.xml": `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  });
}

function levels(id: string, form: string): string {
  const level = (at: number) => `<w:lvl w:ilvl="${at}"><w:numFmt w:val="${form}"/></w:lvl>`;
  return `<w:abstractNum w:abstractNumId="${id}">${level(0)}${level(1)}</w:abstractNum>`;
}

/** Signs before a paragraph, with the list and the level that they stand for. */
const lists = { "#) ": [1, 0], "* ": [2, 0], "** ": [2, 1] } as const;

/** A paragraph; one that begins with two hashes is bold, as headings are. "* " and "** " are entries, "#) " is counted by the program. What begins with "<" stands as it is. */
function paragraph(text: string): string {
  if (text.startsWith("<")) return text;
  const [sign = "", [list, level] = []] = Object.entries(lists).find(([own]) => text.startsWith(own)) ?? [];
  if (list !== undefined)
    return paragraph(text.slice(sign.length)).replace(
      "<w:p>",
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`,
    );
  const isBold = text.startsWith("## ");
  const words = text.replace(/^## /, "").replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return `<w:p><w:r>${isBold ? "<w:rPr><w:b/></w:rPr>" : ""}<w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) =>
    row.map((cell) => (cell.startsWith("<w:tc>") ? cell : `<w:tc>${paragraph(cell)}</w:tc>`)).join("");
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join("")}</w:tbl>`;
}

/** An archive whose files are not packed. */
function zip(files: Readonly<Record<string, string>>): Uint8Array {
  const heads: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const data = Buffer.from(text);
    const path = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004", "latin1"), common, path, data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000", "latin1"), common, tail, path]));
    heads.push(local);
    offset += local.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", 0, "latin1");
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...heads, ...directory, end]);
}
