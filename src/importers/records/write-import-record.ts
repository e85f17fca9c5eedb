import { Document, isMap, parseDocument } from "yaml";
import type { ImportedMeasure, ImportRecord } from "../../model/import.ts";
import type { FileSource } from "../../records/folder.ts";
import { readIfThere, type ImportedEdition } from "./edition.ts";

/**
 * The text of `data/imports/<id>.yaml`: one line a measure, so that the next edition is a short diff. Comments and what only officers write (`take`,
 * `periods`) stay.
 */
export function writeImportRecord(
  site: FileSource,
  { id, record }: ImportedEdition,
  earlier: ImportRecord | undefined,
  measures: readonly ImportedMeasure[],
): string {
  const text = readIfThere(site, `data/imports/${id}.yaml`);
  const document = text === undefined ? new Document({}) : parseDocument(text);
  if (text === undefined) document.commentBefore = opening;
  const { file, ...rules } = record;
  for (const [name, value] of Object.entries({ ...rules, file })) if (value !== undefined) document.set(name, value);
  const before = [...(earlier?.earlier ?? []), ...(earlier ? earlierOf(earlier) : [])];
  const isSame = earlier?.file?.digest === file.digest;
  const list = isSame ? (earlier.earlier ?? []) : before;
  if (list.length > 0) document.set("earlier", writeLines(document, list));
  document.set("measures", writeLines(document, measures));
  return document.toString({ lineWidth: 0 });
}

const opening = [
  " Written by an import: what was taken from which file, and by which rules. Yours to change are `take` (which measures and areas),",
  " `periods` (labels that the rule does not read) and the indicator of a measure before its first import; then import again.",
].join("\n");

function earlierOf({ citation, file }: ImportRecord) {
  return citation && file ? [{ issued: citation.issued, digest: file.digest }] : [];
}

/** A list of which each entry is one line. */
function writeLines(document: Document, entries: readonly object[]) {
  const list = document.createNode(entries);
  for (const item of "items" in list ? (list.items as unknown[]) : []) if (isMap(item)) item.flow = true;
  return list;
}
