import { parseDocument, stringify } from "yaml";
import type { CitedWork } from "../../model/source.ts";
import type { FileSource } from "../../records/folder.ts";
import { readIfThere, type ImportedFigures } from "./edition.ts";

/**
 * The text of `data/indicators/<id>.yaml`. One that is there stays as an officer left it; only where it cites the same work, the edition in its source
 * follows. To have it described anew, delete the file before the import.
 */
export function writeIndicator(
  site: FileSource,
  { indicator, fields, place }: ImportedFigures,
  citation: CitedWork,
): string {
  const text = readIfThere(site, `data/indicators/${indicator}.yaml`);
  if (text === undefined) return stringify({ ...fields, source: { citation, place } }, { lineWidth: 120 });
  const document = parseDocument(text);
  const cited = document.getIn(["source", "citation", "title"]);
  if (cited !== citation.title || document.getIn(["source", "citation", "issued"]) === citation.issued) return text;
  document.setIn(["source", "citation", "issued"], citation.issued);
  return document.toString({ lineWidth: 0 });
}
