import { expect, test } from "vitest";
import { listOwnIds, listTables } from "../../src/views/documents/document-contents.ts";
import { renderDocumentHtml } from "../../src/views/documents/document-html.ts";
import { findSeries } from "../../src/views/documents/document-series.ts";
import { barnet } from "./barnet.ts";

test("letters and updates follow each other", () => {
  for (const series of ["barnet-monitoring-letter", "improvement-plan-update"]) {
    const documents = [...barnet.documents.values()]
      .filter(({ id }) => id.startsWith(series))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(documents.length).toBeGreaterThan(1);
    const neighbours = documents.map((document) => findSeries(barnet, document));
    expect(neighbours.map(({ previous, next }) => [previous?.id, next?.id])).toEqual(
      documents.map((_, index) => [documents[index - 1]?.id, documents[index + 1]?.id]),
    );
  }
});

test.each([...barnet.documents.values()].map((document) => [document.id, document] as const))(
  "%s: no heading has an id that the page uses for something else",
  (_, document) => {
    const own = listOwnIds(document, listTables(barnet, document));
    const { headings, segments } = renderDocumentHtml(document.body.text, own);
    const html = segments.map((segment) => ("html" in segment ? segment.html : "")).join("");
    const ids = [...own, ...[...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1])];
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(headings.map(({ id }) => id)).toEqual([...html.matchAll(/<h[2-6] id="([^"]*)"/g)].map((match) => match[1]));
  },
);
