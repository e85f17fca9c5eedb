import type { AstroPrerenderer } from "astro";
import { expect, test, vi } from "vitest";
import { loadSite } from "../../src/checks/load-site.ts";
import { findRecordFile, PageFailure } from "../../src/site/page-failure.ts";
import { finishPages, type FinishPage } from "../../src/site/prerenderer.ts";
import { changeSite } from "../site-fixture.ts";

const html = { headers: { "content-type": "text/html; charset=utf-8" } };
type Rendered = Awaited<ReturnType<AstroPrerenderer["render"]>>;

/** Asks for a page of a renderer that answers so. */
async function render(path: string, answer: Rendered, finish: FinishPage, signal?: AbortSignal): Promise<Rendered> {
  const inner: AstroPrerenderer = {
    name: "test",
    getStaticPaths: () => Promise.resolve([]),
    render: () => Promise.resolve(answer),
  };
  const options = { routeData: {} } as Parameters<AstroPrerenderer["render"]>[1];
  return finishPages(inner, { finish, signal }).render(new Request(`https://example.org${path}`), options);
}

test.each([
  ["/", "index.html"],
  ["/documents/letter-2018/", "documents/letter-2018/index.html"],
  ["/a%20b/", "a b/index.html"],
  ["/404/", "404.html"],
])("the page %s is finished under the name of its file, %s, and Astro is given none to write", async (path, file) => {
  const finish = vi.fn(() => Promise.resolve());
  const result = await render(path, new Response("<p>ü</p>", html), finish);
  expect(finish).toHaveBeenCalledExactlyOnceWith(file, new TextEncoder().encode("<p>ü</p>"));
  expect((result as Response).body).toBeNull();
});

test("what else was told of a page is handed on with it", async () => {
  const metadata = { contentEntryKeys: ["documents/a"] };
  const answer = { response: new Response("<p>1</p>", { ...html, status: 404 }), metadata } as unknown as Rendered;
  const result = (await render("/404/", answer, () => Promise.resolve())) as { response: Response; metadata: unknown };
  expect(result.metadata).toBe(metadata);
  expect(result.response.status).toBe(404);
});

test("pages without a body and files of other kinds stay as they are", async () => {
  const finish = vi.fn(() => Promise.resolve());
  for (const answer of [new Response(null, { status: 410 }), new Response("{}", { headers: {} })])
    expect(await render("/compare/", answer, finish)).toBe(answer);
  expect(finish).not.toHaveBeenCalled();
});

test("the shell comes first, and a page that follows another directly after it", async () => {
  const pathnames = ["/a/", "/charts/b/1/", "/charts/b/2/", "/charts/shell/", "/topics/b", "/topics/c/"];
  const inner: AstroPrerenderer = {
    name: "test",
    getStaticPaths: () => Promise.resolve(pathnames.map((pathname) => ({ pathname, route: {} as never }))),
    render: () => Promise.reject(new Error("Nothing is rendered here.")),
  };
  const after = new Map([
    ["/charts/b/1/", "/topics/b/"],
    ["/charts/b/2/", "/topics/b/"],
    ["/a/", "/nowhere/"],
  ]);
  const finish = () => Promise.resolve();
  const paths = await finishPages(inner, { finish, after }).getStaticPaths();
  expect(paths.map(({ pathname }) => pathname)).toEqual([
    "/charts/shell/",
    "/a/",
    "/topics/b",
    "/charts/b/1/",
    "/charts/b/2/",
    "/topics/c/",
  ]);
});

test("the end of the pages is told, after Astro's own", async () => {
  const told: string[] = [];
  const note = (what: string) => () => Promise.resolve(void told.push(what));
  const inner: AstroPrerenderer = {
    name: "test",
    getStaticPaths: () => Promise.resolve([]),
    render: () => Promise.reject(new Error("Nothing is rendered here.")),
    teardown: note("Astro"),
  };
  await finishPages(inner, { finish: () => Promise.resolve(), ended: note("ended") }).teardown?.();
  expect(told).toEqual(["Astro", "ended"]);
});

test("nothing is rendered after the signal to stop", async () => {
  const finish = vi.fn(() => Promise.resolve());
  await expect(render("/", new Response("", html), finish, AbortSignal.abort())).rejects.toThrow();
  expect(finish).not.toHaveBeenCalled();
});

test("a page that failed after it was given on is named, not the page that is made meanwhile", async () => {
  const late = () => Promise.reject(new PageFailure("/before/", new Error("no room")));
  await expect(render("/after/", new Response("1", html), late)).rejects.toMatchObject({ page: "/before/" });
});

test("a page that cannot be made is named, with the file of its record", async () => {
  const broken = () => {
    throw new TypeError("no such axis");
  };
  const failure = await render("/indicators/reading-expected/", new Response("1", html), broken).catch(
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(PageFailure);
  expect(failure).toMatchObject({
    page: "/indicators/reading-expected/",
    message: "The page /indicators/reading-expected/ could not be made: no such axis",
    cause: { name: "TypeError" },
  });
});

test.each([
  ["/indicators/reading-expected/", "data/indicators/reading-expected.yaml"],
  ["/charts/indicators/reading-expected/", "data/indicators/reading-expected.yaml"],
  ["/documents/exampleshire-report-2018/", "content/documents/2018/exampleshire-report-2018.md"],
  ["/topics/key-stage-2/", "data/topics.yaml"],
  ["/about/", "content/pages/about.mdx"],
  ["/topics/key-stage-2.csv", "data/topics.yaml"],
  ["/topics/key-stage-2/feed.atom", "data/topics.yaml"],
  ["/api/v1/indicators/reading-expected.json", "data/indicators/reading-expected.yaml"],
  ["/feeds/corrections.atom", undefined],
  ["/documents/", undefined],
  ["/", undefined],
])("the record of %s is in %s", (page, file) => {
  expect(findRecordFile(loadSite(changeSite({})).records, page)).toBe(file);
});
