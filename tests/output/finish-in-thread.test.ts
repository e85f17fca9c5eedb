import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { finishInThread } from "../../src/site/finishing/finish-in-thread.ts";
import { PageFailure } from "../../src/site/page-failure.ts";
import type { Task } from "../../src/site/finishing/task.ts";

const work = mkdtempSync(join(tmpdir(), "findings-thread-"));
let folders = 0;
const makeFolder = () => {
  const folder = join(work, String((folders += 1)));
  mkdirSync(folder);
  return folder;
};
beforeAll(() => {
  mkdirSync(work, { recursive: true });
});
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

const begin: Task = {
  kind: "begin",
  language: { terms: [], vocabulary: [], about: [], beside: [] },
  found: [],
  terms: [],
  hostFolder: "/",
};
const page = (file: string, body: string): Task => ({
  kind: "page",
  file,
  html: Buffer.from(
    `<!DOCTYPE html><html lang="en"><head><title>A</title></head><body><main data-search-body><h1>Children</h1>${body}</main></body></html>`,
  ),
});

test("a page is written, with its links from where it lies; faults are known when all is there", async () => {
  const folder = makeFolder();
  const thread = finishInThread(folder);
  await thread.give(undefined, [begin]);
  await thread.give("/a/", [
    page("a/index.html", '<a href="/b/">b</a>'),
    { kind: "file", url: "/c.json", content: "{" },
  ]);
  await thread.give(undefined, [{ kind: "search" }]);
  expect(await thread.ask("pages to find")).toEqual(["/a/"]);
  const faults = await thread.ask("faults");
  expect(faults.map(({ rule, path }) => `${rule.id} ${path}`)).toEqual(["site-link a/index.html", "site-file c.json"]);
  await thread.end();
  expect(readFileSync(join(folder, "a/index.html"), "utf8")).toContain('<a href="../b/">');
  expect(existsSync(join(folder, "search-index/start.json"))).toBe(true);
});

test("what the file system refuses is thrown with its code, its path and the page, by a later call, and nothing follows", async () => {
  const folder = makeFolder();
  writeFileSync(join(folder, "a"), "a file where a folder has to be");
  const thread = finishInThread(folder);
  await thread.give(undefined, [begin]);
  await thread.give("/a/", [page("a/index.html", "")]);
  const failure = await thread.ask("faults").catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(PageFailure);
  expect(failure).toMatchObject({
    page: "/a/",
    cause: { code: expect.stringMatching(/^(?:ENOTDIR|EEXIST)$/) as string },
  });
  await expect(thread.give("/b/", [page("b/index.html", "")])).rejects.toBe(failure);
  await thread.end();
  expect(existsSync(join(folder, "b"))).toBe(false);
});

test("a thread is behind while it has much to do, and until it is done", async () => {
  const thread = finishInThread(makeFolder());
  await thread.give(undefined, [begin]);
  expect(thread.isBehind()).toBe(false);
  await thread.give(undefined, [{ kind: "file", url: "/long.txt", content: "a".repeat(2_000_000) }]);
  expect(thread.isBehind()).toBe(true);
  await thread.ask("pages to find");
  expect(thread.isBehind()).toBe(false);
  await thread.end();
});

test("a fault of the thread's own code is thrown as well", async () => {
  const broken = finishInThread(makeFolder());
  await broken.give(undefined, [{ kind: "page" } as unknown as Task]);
  await expect(broken.ask("faults")).rejects.toThrow();
  await broken.end();
});

test("a table that comes in pieces is written and packed whole", async () => {
  const folder = makeFolder();
  const thread = finishInThread(folder);
  await thread.give(undefined, [begin, { kind: "piece", url: "/data/long.csv", content: "a,é\n" }]);
  await thread.give(undefined, [{ kind: "piece", url: "/data/long.csv", content: "1,2\n" }]);
  await thread.give(undefined, [{ kind: "table", url: "/data/long.csv", content: "3,4\n" }]);
  const whole = "a,é\n1,2\n3,4\n";
  const sha256 = createHash("sha256").update(whole).digest("hex");
  expect(await thread.ask("packed files")).toEqual(new Map([["data/long.csv", { bytes: 13, sha256 }]]));
  await thread.end();
  expect(readFileSync(join(folder, "data/long.csv"), "utf8")).toBe(whole);
});

test.each([
  ["ends by itself", "process.exit(3);", /ended by itself \(exit 3\)/],
  ["has no memory left", "const all = []; for (;;) all.push(new Array(1e5).fill({}).map((_, at) => [at]));", /memory/],
])("a thread that %s fails what waits for it and all that follows", async (_, fault, words) => {
  const folder = makeFolder();
  const program = join(folder, "program.mjs");
  writeFileSync(
    program,
    `import { parentPort } from "node:worker_threads";\nparentPort.on("message", () => { ${fault} });\n`,
  );
  const thread = finishInThread(folder, { program: pathToFileURL(program), oldMegabytes: 16 });
  await thread.give("/a/", [page("a/index.html", "")]).catch(() => undefined);
  await expect(thread.ask("faults")).rejects.toThrow(words);
  await expect(thread.give("/b/", [page("b/index.html", "")])).rejects.toThrow(words);
  await thread.end();
});
