import { collectionDefinitions, type CollectionName } from "../../model/collections.ts";
import { concernKinds } from "../../model/correction.ts";
import { findReferences } from "../../records/find-references.ts";
import type { FileSource } from "../../records/folder.ts";
import type { FieldPath, Place } from "../../records/locate.ts";
import type { SourceRecord } from "../../records/record.ts";
import { offsetOf, readWhole, type TextEdit } from "../edits/text-edit.ts";
import { renameInAddress, type Renaming } from "./rename-address.ts";

/** Every place in a record's file that names a record that is renamed, as edits of the file. Throws where a place does not say what it should. */
export function findMentions(record: SourceRecord, renaming: Renaming, source: FileSource): TextEdit[] {
  const text = readWhole(source, record.file);
  if (record.file.endsWith(".csv")) return findInColumns(record.file, text, renaming);
  const edit: EditPlace = (place, before, after) => {
    const from = offsetOf(text, place);
    const start = text.indexOf(before, from);
    // A value in quotation marks begins with one; anything else in between is another value.
    if (start < 0 || start - from > before.length + mostBetween)
      throw new Error(`${record.file}:${place.line}:${place.column}  ${before} does not stand here as it is written.`);
    return { file: record.file, start, end: start + before.length, text: after };
  };
  const at = (path: FieldPath) => record.locator.place(path);
  const named = listNamed(record, renaming).map(({ path, before, after }) => edit(at(path), before, after));
  const addresses = listAddresses(record).flatMap(({ place, address }) => {
    const after = renameInAddress(address, renaming);
    return after === address ? [] : [edit(place, address, after)];
  });
  return [...named, ...addresses, ...findInText(record, renaming, text)];
}

type EditPlace = (place: Place, before: string, after: string) => TextEdit;

/** A quotation mark, or the words of a link that stand before its address. */
const mostBetween = 2000;

/** Values that are the id, or begin with it and `#`. */
function listNamed(
  record: SourceRecord,
  { collection, from, to, ownParts }: Renaming,
): { readonly path: FieldPath; readonly before: string; readonly after: string }[] {
  const { schema } = collectionDefinitions[record.collection];
  const references = findReferences(schema, record.fields)
    .filter((reference) => reference.collection === collection && reference.id === from)
    .map(({ path }) => ({ path, before: from, after: to }));
  const parts = listPartLinks(record).flatMap(({ path, link }) =>
    link.startsWith(`${from}#`) && ownParts.has(link.slice(from.length + 1))
      ? [{ path, before: link, after: `${to}${link.slice(from.length)}` }]
      : [],
  );
  const concerns = isOf(record, "corrections")
    ? record.fields.concerns.flatMap((concern, index) =>
        concernKinds.flatMap((kind) =>
          `${kind}s` === collection && concern[kind] === from && !concern.withdrawn
            ? [{ path: ["concerns", index, kind], before: from, after: to }]
            : [],
        ),
      )
    : [];
  return [...references, ...parts, ...concerns, ...listReadEntries(record, { collection, from, to })];
}

/** Entries of a list of the site, by which the readings of its texts name their places. */
function listReadEntries(
  record: SourceRecord,
  { collection, from, to }: Pick<Renaming, "collection" | "from" | "to">,
): { readonly path: FieldPath; readonly before: string; readonly after: string }[] {
  if (!isOf(record, "readings") || record.fields.list !== collection) return [];
  return (record.fields.readings ?? []).flatMap(({ place }, index) =>
    place === from ? [{ path: ["readings", index, "place"], before: from, after: to }] : [],
  );
}

function listPartLinks(record: SourceRecord): { readonly path: FieldPath; readonly link: string }[] {
  if (isOf(record, "threads"))
    return [
      ...record.fields.recommendations.map((link, index) => ({ path: ["recommendations", index], link })),
      ...(record.fields.decisions ?? []).map((link, index) => ({ path: ["decisions", index], link })),
      ...(record.fields.findings ?? []).flatMap(({ concerns = [] }, finding) =>
        concerns.map((link, index) => ({ path: ["findings", finding, "concerns", index], link })),
      ),
    ];
  if (!isOf(record, "plans")) return [];
  return record.fields.themes.flatMap(({ continues = [] }, theme) =>
    continues.map((link, index) => ({ path: ["themes", theme, "continues", index], link })),
  );
}

function isOf<Name extends CollectionName>(record: SourceRecord, name: Name): record is SourceRecord<Name> {
  return record.collection === name;
}

/** Addresses within the site, in fields and in links of the text. */
function listAddresses(record: SourceRecord): { readonly place: Place; readonly address: string }[] {
  const at = (path: FieldPath) => record.locator.place(path);
  const links = (record.body?.links ?? []).map(({ address, line, column }) => ({ place: { line, column }, address }));
  if (isOf(record, "redirects")) return [{ place: at(["to"]), address: record.fields.to }];
  if (isOf(record, "site"))
    return (record.fields.navigation ?? []).map(({ address }, index) => ({
      place: at(["navigation", index, "address"]),
      address,
    }));
  return links;
}

/** Indicators and areas that directives of a text name, and indicators that its components do. */
function findInText(record: SourceRecord, { collection, from, to }: Renaming, text: string): TextEdit[] {
  const attribute = collection === "indicators" ? "indicator" : collection === "areas" ? "area" : undefined;
  if (attribute === undefined || !record.body) return [];
  const editWithin = (place: Place, closing: string, mention: RegExp): TextEdit[] => {
    const start = offsetOf(text, place);
    const end = text.indexOf(closing, start);
    const piece = text.slice(start, end < 0 ? text.length : end);
    return Array.from(piece.matchAll(mention), ({ index }) => ({
      file: record.file,
      start: start + index,
      end: start + index + from.length,
      text: to,
    }));
  };
  // The words of a directive may be the id as well, and another attribute the same id of another kind.
  const inDirective = new RegExp(`(?<=[{\\s]${attribute}=["']?)${from}(?![\\w-])`, "g");
  const inComponent = new RegExp(`(?<![\\w-])${from}(?![\\w-])`, "g");
  return [
    ...record.body.directives
      .filter(({ attributes }) => attributes[attribute] === from)
      .flatMap((place) => editWithin(place, "}", inDirective)),
    ...(collection === "indicators" ? record.body.indicators : [])
      .filter(({ id }) => id === from)
      .flatMap((place) => editWithin(place, "/>", inComponent)),
  ];
}

/** Cells of a CSV file that are the id, in the columns that name records of the kind. */
function findInColumns(file: string, text: string, { collection, from, to }: Renaming): TextEdit[] {
  const column = collection === "documents" ? "document" : collection === "areas" ? "area" : undefined;
  if (column === undefined) return [];
  const rows = cutRows(text);
  const index = rows[0]?.findIndex(({ words }) => words.trim() === column) ?? -1;
  if (index < 0) return [];
  return rows.slice(1).flatMap((cells): TextEdit[] => {
    const cell = cells[index];
    if (cell?.words !== from) return [];
    const start = text.indexOf(from, cell.start);
    return [{ file, start, end: start + from.length, text: to }];
  });
}

/** The cells of a CSV text with where each begins in it. */
function cutRows(text: string): { readonly words: string; readonly start: number }[][] {
  const rows: { readonly words: string; readonly start: number }[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n|\r|\n|$)/g;
  for (const match of text.matchAll(cell)) {
    const [whole, written = "", end] = match;
    if (whole === "" && match.index >= text.length) break;
    rows.at(-1)?.push({ words: written.replace(/^"|"$/g, "").replaceAll('""', '"'), start: match.index });
    if (end !== ",") rows.push([]);
  }
  return rows;
}
