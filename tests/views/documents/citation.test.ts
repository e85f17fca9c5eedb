import { describe, expect, test } from "vitest";
import { citeDocument } from "../../../src/views/documents/citation.ts";
import { renderDocumentHtml } from "../../../src/views/documents/document-html.ts";
import { correctionOf } from "../../release-fixture.ts";
import { loadCorrectSite, replaceInFile, type Changes } from "../../site-fixture.ts";

const report = "content/documents/2018/exampleshire-report-2018.md";

function cite(changes: Changes = {}, id = "exampleshire-report-2018") {
  const catalogue = loadCorrectSite(changes);
  const document = catalogue.documents.get(id);
  if (!document) throw new Error(`The fixture has no document ${id}.`);
  return { ...citeDocument(catalogue, document), body: document.body.text };
}

const title = "“Report on standards and inspection in Exampleshire”";

describe("a document is cited", () => {
  test("as the original: who published it, title, day, address", () => {
    expect(cite().original).toBe(`Exampleshire Council, ${title}, 7 March 2018, https://example.org/reports/2018.pdf`);
    expect(cite({}, "exampleshire-assessment-2007").original).toBe(
      "Example inspectorate, “Annual assessment of services for children in Exampleshire”, 26 November 2007, https://example.org/letters/2007.pdf",
    );
  });

  test("as the page, which is a summary", () => {
    expect(cite().page).toBe(
      `Exampleshire Council, summary of ${title} (Exampleshire Council, 7 March 2018), Findings for Exampleshire, https://findings.example.org/documents/exampleshire-report-2018/`,
    );
  });

  test("as corrected, with the day of the newest correction", () => {
    const changes = {
      ...correctionOf("2019-05-03", "{ document: exampleshire-report-2018 }", "a"),
      ...correctionOf("2019-06-10", "{ document: exampleshire-report-2018 }", "b"),
    };
    expect(cite(changes).page).toContain("Findings for Exampleshire, corrected on 10 June 2019, https://");
  });

  test("without an address where the site has none", () => {
    const without = replaceInFile("data/site.yaml", "address: https://findings.example.org/\n", "");
    expect(cite(without).page).toMatch(/, Findings for Exampleshire$/);
    expect(cite(without).paragraph?.words).toMatch(/, paragraph 1$/);
  });
});

describe("a paragraph is cited", () => {
  test("by its number in the original and its place on the page, which is there", () => {
    const { paragraph, body } = cite();
    expect(paragraph).toEqual({
      words: `Exampleshire Council, ${title}, 7 March 2018, paragraph 1, summarised at https://findings.example.org/documents/exampleshire-report-2018/#paragraph-1`,
      number: "1",
      id: "paragraph-1",
    });
    const html = renderDocumentHtml(body).segments.map((segment) => ("html" in segment ? segment.html : ""));
    expect(html.join("")).toContain(`id="${paragraph?.id ?? ""}"`);
  });

  test("with the parts of its number", () => {
    expect(cite(replaceInFile(report, ":para[1-2]", ":para[1.10-1.12]")).paragraph).toMatchObject({
      number: "1.10",
      id: "paragraph-1-10",
    });
  });

  test("not at all where the page shows no numbers", () => {
    const bare = replaceInFile(report, ":para[1-2] ", "");
    const text = bare[report];
    expect(cite({ [report]: String(text).replace(":para[3] ", "") }).paragraph).toBeUndefined();
  });
});
