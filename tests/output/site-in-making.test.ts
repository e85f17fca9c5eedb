import { beforeEach, expect, test, vi } from "vitest";
import { timeSeries } from "../../src/charts/time-series/chart.ts";
import { listDownloads } from "../../src/downloads/downloads.ts";
import { loadSite } from "../../src/checks/load-site.ts";
import { getCatalogue, getClaims } from "../../src/site/catalogue.ts";
import { openSite } from "../../src/site/site-reader.ts";
import { startSite } from "../../src/site/site-in-making.ts";
import { buildIndicatorFigure } from "../../src/views/charts/indicator.ts";
import { changeSite, siteFolder } from "../site-fixture.ts";

let written: string[] = [];
const content = new Map<string, string>();
const output = {
  write: (url: string, text: string | Uint8Array) => {
    written.push(url);
    content.set(url, String(text));
  },
  has: (url: string) => url === "/public/index.html",
};

beforeEach(() => {
  written = [];
  openSite(siteFolder, { loaded: loadSite(changeSite({})) });
});

test("the files of an indicator follow its page, and each file of the site is written once", () => {
  const site = startSite(output);
  expect(site.finishPage("charts/shell/index.html", '<a href="/@@from@@/">@@title@@</a>@@figure@@')).toBeUndefined();
  const rendered = "<main data-search-body><h1>Reading</h1></main>";
  expect(site.finishPage("indicators/reading-expected/index.html", rendered)).toBe(rendered);
  expect(written).toEqual(
    expect.arrayContaining([
      "/indicators/reading-expected.json",
      "/indicators/reading-expected.csv",
      "/indicators/reading-expected.csv-metadata.json",
      "/api/v1/indicators/reading-expected.json",
      "/charts/indicators/reading-expected.svg",
      "/charts/indicators/reading-expected/index.html",
    ]),
  );
  const page = content.get("/charts/indicators/reading-expected/index.html") ?? "";
  expect(page).toMatch(/^<a href="\.\.\/\.\.\/\.\.\/indicators\/reading-expected\/">Exampleshire: 69\.0% in 2017/);
  expect(page).toContain('<figure class="chart"');
  expect(page).not.toContain("@@");
  expect(written.filter((url) => url.includes("maths-progress"))).toEqual([]);
  site.finish();
  site.writeSearchIndex();
  const downloads = [...listDownloads(getCatalogue(), getClaims())];
  const all = downloads.map(({ url }) => url);
  const embeds = downloads.flatMap(({ chart }) => (chart ? `/charts/${chart.id}/index.html` : []));
  const ofSearch = written.filter((url) => url.startsWith("search-index/"));
  expect(ofSearch).toContain("search-index/start.json");
  expect([...written].sort()).toEqual([...all, ...embeds, ...ofSearch, "/data/findings.zip"].sort());
  expect(new Set(written).size).toBe(written.length);
  expect(written).not.toContain("/charts/shell/index.html");
});

test("a chart is drawn once a width for its page and its file", () => {
  const draw = vi.spyOn(timeSeries, "draw");
  const catalogue = getCatalogue();
  const indicator = catalogue.indicators.get("reading-expected");
  const chart = indicator && buildIndicatorFigure(indicator, catalogue);
  for (const width of [720, 340]) chart?.draw(width);
  const before = draw.mock.calls.length;
  startSite(output).finishPage("indicators/reading-expected/index.html", "");
  expect(before).toBe(2);
  expect(draw.mock.calls.length).toBe(before);
  draw.mockRestore();
});

test("links become relative; pages to find are those of their own", () => {
  const site = startSite(output);
  expect(site.finishPage("a/b/index.html", '<a href="/c/">c</a>')).toBe('<a href="../../c/">c</a>');
  expect(site.finishPage("404.html", '<a href="/c/">c</a>')).toBe('<a href="/c/">c</a>');
  site.finishPage("index.html", "");
  site.finishPage("old/index.html", '<meta http-equiv="refresh" content="0; url=/new/">');
  site.finishPage("charts/x/index.html", '<meta name="robots" content="noindex">');
  expect(site.listPagesToFind()).toEqual(["/", "/a/b/"]);
});

test("a file of the folder public/ that would be replaced by a page is refused", () => {
  expect(() => startSite(output).finishPage("public/index.html", "")).toThrow(
    "public/public/index.html stands in the place of the page.",
  );
});
