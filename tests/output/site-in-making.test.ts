import { beforeEach, expect, test, vi } from "vitest";
import { timeSeries } from "../../src/charts/time-series/chart.ts";
import { listDownloads } from "../../src/downloads/downloads.ts";
import { loadSite } from "../../src/checks/load-site.ts";
import { getCatalogue, getClaims } from "../../src/site/catalogue.ts";
import { PageFailure } from "../../src/site/page-failure.ts";
import { openSite } from "../../src/site/site-reader.ts";
import { finishHere } from "../../src/site/finishing/finish-site.ts";
import type { Finisher, Task } from "../../src/site/finishing/task.ts";
import { startSite } from "../../src/site/site-in-making.ts";
import { buildIndicatorFigure } from "../../src/views/charts/indicator.ts";
import { changeSite, siteFolder } from "../site-fixture.ts";
import { createMemoryOutput } from "./memory-output.ts";

const bytes = (html: string) => Buffer.from(html);

beforeEach(() => {
  openSite(siteFolder, { loaded: loadSite(changeSite({})) });
});

async function start(there: Readonly<Record<string, string>> = {}) {
  const output = createMemoryOutput(there);
  const finisher = finishHere(output);
  const read = (url: string) => Buffer.from(output.read(url)).toString();
  return { site: await startSite(finisher), finisher, read, written: () => [...output.written.keys()] };
}

test("the files of an indicator follow its page, and each file of the site is written once", async () => {
  const { site, read, written } = await start();
  await site.finishPage("charts/shell/index.html", bytes('<a href="/@@from@@/">@@title@@</a>@@figure@@'));
  const rendered = "<main data-search-body><h1>Reading</h1></main>";
  await site.finishPage("indicators/reading-expected/index.html", bytes(rendered));
  expect(read("/indicators/reading-expected/index.html")).toBe(rendered);
  expect(written()).toEqual(
    expect.arrayContaining([
      "/indicators/reading-expected.json",
      "/indicators/reading-expected.csv",
      "/indicators/reading-expected.csv-metadata.json",
      "/api/v1/indicators/reading-expected.json",
      "/charts/indicators/reading-expected.svg",
      "/charts/indicators/reading-expected/index.html",
    ]),
  );
  const page = read("/charts/indicators/reading-expected/index.html");
  expect(page).toMatch(/^<a href="\.\.\/\.\.\/\.\.\/indicators\/reading-expected\/">Exampleshire: 69\.0% in 2017/);
  expect(page).toContain('<figure class="chart"');
  expect(page).not.toContain("@@");
  expect(written().filter((url) => url.includes("maths-progress"))).toEqual([]);
  await site.finish();
  await site.makeIndex();
  const downloads = [...listDownloads(getCatalogue(), getClaims())];
  const all = downloads.map(({ url }) => url);
  const embeds = downloads.flatMap(({ chart }) => (chart ? `/charts/${chart.id}/index.html` : []));
  const ofSearch = written().filter((url) => url.startsWith("/search-index/"));
  expect(ofSearch).toContain("/search-index/start.json");
  const own = "/indicators/reading-expected/index.html";
  expect(written().sort()).toEqual([...all, ...embeds, ...ofSearch, own, "/data/findings.zip"].sort());
});

test("while the finisher is behind, workbooks of no page are written here, with the same bytes", async () => {
  const make = async (isBehind: boolean) => {
    const output = createMemoryOutput();
    const here = finishHere(output);
    const given: Task[] = [];
    const give: Finisher["give"] = (page, tasks) => {
      given.push(...tasks);
      return here.give(page, tasks);
    };
    const site = await startSite({ ...here, give, isBehind: () => isBehind });
    await site.finish();
    return { given, written: output.written };
  };
  const [usual, behind] = [await make(false), await make(true)];
  const countWorkbooks = (tasks: readonly Task[]) => tasks.filter(({ kind }) => kind === "workbook").length;
  expect(countWorkbooks(behind.given)).toBeLessThan(countWorkbooks(usual.given));
  expect(behind.written).toEqual(usual.written);
});

test("a chart is drawn once a width for its page and its file", async () => {
  const draw = vi.spyOn(timeSeries, "draw");
  const catalogue = getCatalogue();
  const indicator = catalogue.indicators.get("reading-expected");
  const chart = indicator && buildIndicatorFigure(indicator, catalogue);
  for (const width of [720, 340]) chart?.draw(width);
  const before = draw.mock.calls.length;
  const { site } = await start();
  await site.finishPage("indicators/reading-expected/index.html", bytes(""));
  expect(before).toBe(2);
  expect(draw.mock.calls.length).toBe(before);
  draw.mockRestore();
});

test("links become relative; pages to find are those of their own", async () => {
  const { site, finisher, read } = await start();
  await site.finishPage("a/b/index.html", bytes('<a href="/c/">c</a>'));
  await site.finishPage("404.html", bytes('<a href="/c/">c</a>'));
  await site.finishPage("index.html", bytes(""));
  await site.finishPage("old/index.html", bytes('<meta http-equiv="refresh" content="0; url=/new/">'));
  await site.finishPage("charts/x/index.html", bytes('<meta name="robots" content="noindex">'));
  expect(read("/a/b/index.html")).toBe('<a href="../../c/">c</a>');
  expect(read("/404.html")).toBe('<a href="/c/">c</a>');
  expect(await finisher.ask("pages to find")).toEqual(["/", "/a/b/"]);
});

test("a file of the folder public/ that would be replaced by a page is refused, and the page named", async () => {
  const { site } = await start({ "/public/index.html": "" });
  const refused = site.finishPage("public/index.html", bytes(""));
  await expect(refused).rejects.toThrow("public/public/index.html stands in the place of the page.");
  await expect(refused).rejects.toMatchObject({ page: "/public/" });
});

test("a file of no page that cannot be made is named, and not one that is made meanwhile", async () => {
  const { site } = await start();
  const topic = getCatalogue().topics.get("key-stage-2");
  if (!topic) throw new Error("The fixture has lost its topic.");
  vi.spyOn(topic, "title", "get").mockImplementation(() => {
    throw new TypeError("no such title");
  });
  const failure = await site.finish().catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(PageFailure);
  expect(failure).toMatchObject({
    page: "/topics/key-stage-2/feed.atom",
    message: "The file /topics/key-stage-2/feed.atom could not be made: no such title",
    cause: { name: "TypeError" },
  });
});
