import type { Workbook } from "../../downloads/workbook/workbook.ts";
import { packFile, writeArchive, type ZipEntry } from "../zip.ts";
import { listWorkbookParts, type WorkbookPart } from "./workbook-parts.ts";

/**
 * Writes a workbook as .xlsx; the same one gives the same bytes. Throws where two headings of a table, or two names of sheets, are the same.
 */
export function writeWorkbook(workbook: Workbook): Uint8Array {
  findTwins(workbook);
  return writeArchive(listWorkbookParts(workbook).map(pack));
}

/** Most parts of a workbook are the same in many, and packed once; a sheet of figures is longer, and of one workbook only. */
const packed = new Map<string, ZipEntry>();
const mostRemembered = 500;
const longestRemembered = 2500;
const usualLevel = 6;

function pack({ path, xml }: WorkbookPart): ZipEntry {
  if (xml.length > longestRemembered) return packFile(path, Buffer.from(xml), usualLevel);
  const key = `${path} ${xml}`;
  const entry = packed.get(key) ?? packFile(path, Buffer.from(xml), usualLevel);
  if (packed.size >= mostRemembered) packed.clear();
  packed.set(key, entry);
  return entry;
}

/** Throws where a spreadsheet program would refuse a workbook because two things in it have one name; it does not tell capitals. */
function findTwins({ url, sheets }: Workbook): void {
  const names = [sheets.map(({ name }) => name), ...sheets.map(({ table }) => table?.headings ?? [])];
  for (const ofOne of names) {
    const seen = new Set(ofOne.map((name) => name.toLowerCase()));
    if (seen.size < ofOne.length) throw new Error(`In ${url} two of these have one name: ${ofOne.join(", ")}.`);
  }
}
