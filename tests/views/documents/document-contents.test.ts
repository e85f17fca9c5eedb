import { describe, expect, test } from "vitest";
import type { DocumentEntry } from "../../../src/catalogue/catalogue.ts";
import { listContents } from "../../../src/views/documents/document-contents.ts";
import { renderDocumentHtml } from "../../../src/views/documents/document-html.ts";
import { loadCorrectSite } from "../../site-fixture.ts";

const site = loadCorrectSite();

function documentOf(id: string): DocumentEntry {
  const document = site.documents.get(id);
  if (!document) throw new Error(`The fixture has no document ${id}.`);
  return document;
}

describe("the contents of a document's page", () => {
  const bare: DocumentEntry = { ...documentOf("exampleshire-report-2018"), indicatorIds: [] };
  delete bare.judgements;
  delete bare.recommendations;
  delete bare.notes;
  const cite = { id: "cite", text: "Cite this document", children: [] };

  test("list what the page adds around the text, and two levels of headings", () => {
    const document = documentOf("exampleshire-report-2018");
    const { headings } = renderDocumentHtml(document.body.text);
    expect(
      listContents(document, headings, [], true).map(({ id, text, children }) => [
        id,
        text,
        children.map((child) => child.id),
      ]),
    ).toEqual([
      ["judgements", "Judgements", []],
      ["notes", "Notes to readers", []],
      ["reading", "Reading", ["mathematics"]],
      ["figures-checked", "Figures checked", []],
      ["recommendations", "What it asks for", []],
      ["figures", "Figures from this document", []],
      ["cite", "Cite this document", []],
    ]);
  });

  test("leave out what the document does not have", () => {
    expect(listContents(bare, [], [], false)).toEqual([cite]);
    expect(listContents({ ...bare, judgements: [], recommendations: [] }, [], [], false)).toEqual([cite]);
  });

  test("put a heading of the third level below the one of the second before it, and leave out deeper ones", () => {
    const headings = ["2 A", "3 B", "4 C", "3 D", "2 E"].map((line) => ({
      depth: Number(line[0]),
      id: line.slice(2).toLowerCase(),
      text: line.slice(2),
    }));
    expect(listContents(bare, headings, [], false)).toEqual([
      {
        id: "a",
        text: "A",
        children: [
          { id: "b", text: "B", children: [] },
          { id: "d", text: "D", children: [] },
        ],
      },
      { id: "e", text: "E", children: [] },
      cite,
    ]);
  });
});
