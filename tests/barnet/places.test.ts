import { expect, test } from "vitest";
import type { SourcePlace } from "../../src/model/source.ts";
import { listOwnIds, listTables } from "../../src/views/documents/document-contents.ts";
import { renderDocumentHtml } from "../../src/views/documents/document-html.ts";
import { findAnchor } from "../../src/views/places/find-place.ts";
import { barnet } from "./barnet.ts";

const { documents, indicators, tables, register } = barnet;

const named: SourcePlace[] = [
  ...[...documents.values()].flatMap(({ id, judgements = [], recommendations = [] }) =>
    [...judgements, ...recommendations].map(({ place }) => ({ document: id, place })),
  ),
  ...[...indicators.values()].flatMap(({ source, sources }) => [source, ...sources]),
  ...[...tables.values()].map(({ source }) => source),
  ...register.flatMap(({ findings }) => findings.map(({ document, place }) => ({ document: document.id, place }))),
];
// A work that is not published here has no page to lead to.
const places = [
  ...new Map(
    named.filter(({ citation }) => !citation).map((source) => [`${source.document} ${source.place}`, source]),
  ).values(),
];

test("nineteen of twenty places in this site's records lead to a part of their document's page", () => {
  const whole = places.filter((source) => findAnchor(barnet, source) === undefined);
  expect(places.length).toBeGreaterThan(200);
  expect(whole.length / places.length).toBeLessThan(0.05);
});

test("every place leads to an anchor that the page has", () => {
  const anchors = new Map(
    [...documents.values()].map((document) => {
      const own = listOwnIds(document, listTables(barnet, document));
      const { segments } = renderDocumentHtml(document.body.text, own);
      const html = segments.map((segment) => ("html" in segment ? segment.html : "")).join("");
      return [document.id, new Set([...own, ...[...html.matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id)])];
    }),
  );
  const lost = places.filter((source) => {
    const anchor = findAnchor(barnet, source);
    return anchor !== undefined && !anchors.get(source.document)?.has(anchor);
  });
  expect(lost).toEqual([]);
});
