import { join } from "node:path";
import { expect, test } from "vitest";
import { loadCatalogue } from "../../../src/catalogue/load.ts";
import type { SourcePlace } from "../../../src/model/source.ts";
import { listOwnIds, listTables } from "../../../src/publication/document-contents.ts";
import { renderDocumentHtml } from "../../../src/publication/document-html.ts";
import { findAnchor } from "../../../src/publication/places/find-place.ts";
import { openFolder } from "../../../src/records/read.ts";

const { catalogue } = loadCatalogue(openFolder(join(import.meta.dirname, "../../..")));
if (!catalogue) throw new Error("The records of this site have errors.");
const { documents, indicators, tables, register } = catalogue;

const named: SourcePlace[] = [
  ...[...documents.values()].flatMap(({ id, judgements = [], recommendations = [] }) =>
    [...judgements, ...recommendations].map(({ place }) => ({ document: id, place })),
  ),
  ...[...indicators.values()].flatMap(({ source, sources }) => [source, ...sources]),
  ...[...tables.values()].map(({ source }) => source),
  ...register.flatMap(({ findings }) => findings.map(({ document, place }) => ({ document: document.id, place }))),
];
const places = [...new Map(named.map((source) => [`${source.document} ${source.place}`, source])).values()];

test("nineteen of twenty places in this site's records lead to a part of their document's page", () => {
  const whole = places.filter((source) => findAnchor(catalogue, source) === undefined);
  expect(places.length).toBeGreaterThan(200);
  expect(whole.length / places.length).toBeLessThan(0.05);
});

test("every place leads to an anchor that the page has", () => {
  const anchors = new Map(
    [...documents.values()].map((document) => {
      const own = listOwnIds(document, listTables(catalogue, document));
      const { segments } = renderDocumentHtml(document.body.text, own);
      const html = segments.map((segment) => ("html" in segment ? segment.html : "")).join("");
      return [document.id, new Set([...own, ...[...html.matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id)])];
    }),
  );
  const lost = places.filter((source) => {
    const anchor = findAnchor(catalogue, source);
    return anchor !== undefined && !anchors.get(source.document)?.has(anchor);
  });
  expect(lost).toEqual([]);
});
