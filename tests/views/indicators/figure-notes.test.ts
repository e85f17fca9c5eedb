import { describe, expect, test } from "vitest";
import { buildPrintedTable } from "../../../src/views/tables/printed-table.ts";
import { renderDocumentHtml } from "../../../src/views/documents/document-html.ts";
import { collectFigureNotes } from "../../../src/views/indicators/figure-notes.ts";
import { findQuotedFigures } from "../../../src/views/documents/quoted-figures.ts";
import { indicatorKey } from "../../../src/claims/figure-key.ts";
import { listCheckSections } from "../../../src/views/checks/check-lists.ts";
import { agreeingTable, checkWritten } from "../../claims/claim-fixture.ts";
import { loadChangedSite, loadCorrectSite, replaceInFile } from "../../site-fixture.ts";

const file = "data/tables/plans.yaml";

describe("notes beside figures that a statement disagrees with", () => {
  test("a cell that does not follow has a note with its arithmetic and the address of the check", () => {
    const { catalogue, claims } = loadChangedSite({ [file]: agreeingTable.replace("26.4, -19", "24.6, -19") });
    const table = catalogue?.tables.get("plans");
    if (!catalogue || !table) throw new Error("The table is missing.");
    const printed = buildPrintedTable(table, collectFigureNotes(catalogue, claims));
    expect(printed.notes).toEqual([
      {
        text: "The table prints 24.6% for South, Share. 42 of 159 is 26.4%.",
        url: "/checks/by-document/exampleshire-report-2018/#plans-south-share-percentage",
      },
    ]);
    expect(printed.parts[0]?.rows[1]?.cells.map(({ noteNumbers }) => noteNumbers)).toEqual([
      [],
      [],
      [1],
      [],
      [],
      [],
      [],
    ]);
  });

  test("a row's own remark stands once, with the address of the check", () => {
    const remark = "The sheet prints 24.6.";
    const changed = agreeingTable.replace(
      "26.4, -19, 89, 95, -6.3]",
      `24.6, -19, 89, 95, -6.3]\n    note: ${remark}\n    explains: 26.4`,
    );
    const { catalogue, claims } = loadChangedSite({ [file]: changed });
    const table = catalogue?.tables.get("plans");
    if (!catalogue || !table) throw new Error("The table is missing.");
    const printed = buildPrintedTable(table, collectFigureNotes(catalogue, claims));
    expect(printed.notes.map(({ text, url }) => [text, url !== undefined])).toEqual([[remark, true]]);
    expect(printed.parts[0]?.rows[1]?.noteNumber).toBe(1);
  });
});

describe("a statement of a source that disagrees with a figure", () => {
  test("is quoted in the note, with who says it and what the figures give, and is never told as a fact", () => {
    const claims = checkWritten(
      "id: digit\nplace: Page 1\nsays: It rose to 70%.\nkind: value\nstated: 70\nof: { indicator: reading-expected, period: '2017' }",
    );
    const catalogue = loadCorrectSite();
    const key = indicatorKey("value", "reading-expected", "exampleshire", "2017");
    const [note] = collectFigureNotes(catalogue, claims).get(key) ?? [];
    expect(note?.text).toMatch(/^The paper says: “It rose to 70%\.” Another place says: .*69\.0%/);
  });
});

describe("a figure quoted in the text", () => {
  const file = "content/documents/2018/exampleshire-report-2018.md";
  const render = (label: string) => {
    const { catalogue, claims } = loadChangedSite(replaceInFile(file, ":figure[69.0%]", `:figure[${label}]`));
    const document = catalogue?.documents.get("exampleshire-report-2018");
    if (!catalogue || !document) throw new Error("The document is missing.");
    const find = findQuotedFigures(catalogue, claims, document.id);
    return JSON.stringify(renderDocumentHtml(document.body.text, [], find).segments);
  };

  test("has a link to its check beside it where it differs from its indicator, and none where it agrees", () => {
    expect(render("96.0%")).toContain("#exampleshire-report-2018-quotes-reading-expected-exampleshire-2017");
    expect(render("69%")).not.toContain("[differs]");
  });
});

describe("claims by outcome", () => {
  test("what changes a conclusion comes first, and empty outcomes are left out", () => {
    const claims = checkWritten(
      "id: digit\nplace: Page 1\nsays: It says 70.\nkind: value\nstated: 70\nof: { indicator: reading-expected, period: '2017' }",
      "id: band\nplace: Page 1\nsays: It says top.\nkind: band\nrank: { rank: maths-progress, period: 2016/17 }\nband: top-10",
    );
    expect(listCheckSections(loadCorrectSite(), claims).map(({ id }) => id)).toEqual(["conclusions", "figures"]);
  });
});
