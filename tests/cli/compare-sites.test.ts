import { describe, expect, test } from "vitest";
import { compareSites, tellChanges } from "../../src/cli/compare-sites.ts";
import type { BuiltSite } from "../../src/verification/built-site.ts";

const page = (main: string, menu = "", style = "page.A1") =>
  `<!DOCTYPE html><html><head><title>T</title><link rel="stylesheet" href="../assets/${style}.css"></head><body><nav>${menu}</nav><main><img src="../assets/a.${style}.svg">${main}</main></body></html>`;

const observations = "indicator,area,period,value,marker,rank,rank_of\nabsence,exampleshire,2018,4.2,,3,152\n";
const cells = "table,part,row,row_title,column_title,value,text,marker\na,,1,Girls,2018,50,,\na,,2,Girls,2018,51,,\n";
const judgements = "document,framework,area,area_title,authority,word\nletter,f,overall,Overall,exampleshire,Good\n";

const files: Readonly<Record<string, string>> = {
  "index.html": page("Home"),
  "about/index.html": page("About"),
  "charts/absence/index.html": page("Chart"),
  "data/indicators.csv": "id,title\nabsence,Absence from school\n",
  "data/areas.csv": "id,name\nexampleshire,Exampleshire\n",
  "data/observations.csv": observations,
  "data/table-cells.csv": cells,
  "data/judgements.csv": judgements,
};

function siteOf(changes: Readonly<Record<string, string | undefined>> = {}): BuiltSite {
  const all = new Map(
    Object.entries({ ...files, ...changes }).flatMap(([path, text]) =>
      text === undefined ? [] : [[path, text] as const],
    ),
  );
  return { paths: [...all.keys()].sort(), read: (path) => new TextEncoder().encode(all.get(path)) };
}
const changesOf = (changes: Readonly<Record<string, string | undefined>>) => compareSites(siteOf(), siteOf(changes));

describe("two built sites that differ", () => {
  test("in nothing that readers meet are the same", () => {
    const other = siteOf({ "about/index.html": page("About", "<a>New entry</a>", "page.B2") });
    expect(tellChanges(compareSites(siteOf(), other))).toBe("No page and no figure changes.");
  });

  test("in the words of a page name the page, and not its chart to embed", () => {
    const changes = changesOf({ "about/index.html": page("About us"), "charts/absence/index.html": page("Other") });
    expect(changes).toEqual({ pages: { changed: ["/about/"], added: [], removed: [] }, figures: [] });
  });

  test("in their pages name those that are new and gone", () => {
    const { pages } = changesOf({ "about/index.html": undefined, "contact/index.html": page("Contact") });
    expect(pages).toEqual({ changed: [], added: ["/contact/"], removed: ["/about/"] });
  });

  test("in a figure name it with both, and ask for a correction", () => {
    const text = observations.replace("4.2", "4.3");
    const changes = changesOf({ "data/observations.csv": text });
    expect(changes.figures).toEqual([
      { name: "Absence from school, Exampleshire, 2018", before: "4.2, rank 3, of 152", after: "4.3, rank 3, of 152" },
    ]);
    expect(tellChanges(changes)).toMatch(
      /^1 figure changes\. Of the figures that were published before, 1 changes: each needs an entry among the corrections\./,
    );
  });

  test("in a new figure say that none of before changes", () => {
    const text = `${observations}absence,exampleshire,2019,4.1,,,\n`;
    expect(tellChanges(changesOf({ "data/observations.csv": text }))).toBe(
      "1 figure is new. None of the figures that were published before changes.\n\nNew figures:\n\n- Absence from school, Exampleshire, 2019: nothing → 4.1",
    );
  });

  test("in a grade or in a row that a table has twice name what changed", () => {
    const { figures } = changesOf({
      "data/judgements.csv": judgements.replace("Good", "Inadequate"),
      "data/table-cells.csv": cells.replace("51", "52"),
    });
    expect(figures.map(({ before, after }) => [before, after])).toEqual([
      ["51", "52"],
      ["Good", "Inadequate"],
    ]);
  });

  test("in more than a comment can hold are counted", () => {
    const rows = Array.from({ length: 60 }, (_, year) => `absence,exampleshire,${year},1,,,\n`).join("");
    const text = tellChanges(changesOf({ "data/observations.csv": observations + rows }));
    expect(text.split("\n")).toContain("- … and 10 more");
  });
});
