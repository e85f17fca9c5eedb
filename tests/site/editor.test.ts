import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { loadSite } from "../../src/checks/load-site.ts";
import { addEditor, readEditor } from "../../src/cli/editor/add-editor.ts";
import { launchBrowser } from "../../src/cli/verify/launch-browser.ts";
import { serveFolder } from "../../src/cli/verify/serve-folder.ts";
import { openFolder } from "../../src/records/read.ts";
import { findIssues, siteFolder } from "../site-fixture.ts";

const letter = "content/documents/2018/exampleshire-report-2018.md";
const figures = "data/observations/maths-progress.yaml";
const source = openFolder(siteFolder);
const files = Object.fromEntries(
  ["content", "data"].flatMap((folder) =>
    source.list(folder).map((file) => [file, readFileSync(join(siteFolder, file), "utf8")] as const),
  ),
);
// Remarks that a save has to keep.
const letterWithRemark = (files[letter] ?? "").replace("judgements:", "# Page 3 has the grades.\njudgements:");
const figuresWithRemark = (files[figures] ?? "").replace("series:", "# The council's own first.\nseries:");

const folder = mkdtempSync(join(tmpdir(), "editor-site-"));
let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;
let page: Page;

beforeAll(async () => {
  addEditor(folder, readEditor(siteFolder, loadSite(source)));
  [server, browser] = await Promise.all([serveFolder(folder), launchBrowser()]);
  page = await browser.newPage({ viewport: { width: 1280, height: 4000 } });
  // A folder that the browser keeps takes the place of one that an officer chooses on the machine.
  await page.addInitScript(
    "globalThis.showDirectoryPicker = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('site')",
  );
});
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Writes the files of the site to the folder that the browser keeps. */
async function writeFiles(content: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate(async (all) => {
    const top = await (await navigator.storage.getDirectory()).getDirectoryHandle("site", { create: true });
    for (const [path, text] of Object.entries(all)) {
      const parts = path.split("/");
      let parent = top;
      for (const part of parts.slice(0, -1)) parent = await parent.getDirectoryHandle(part, { create: true });
      const file = await (await parent.getFileHandle(parts.at(-1) ?? "", { create: true })).createWritable();
      await file.write(text);
      await file.close();
    }
  }, content);
}

async function readFile(path: string): Promise<string> {
  return page.evaluate(async (name) => {
    let parent = await (await navigator.storage.getDirectory()).getDirectoryHandle("site");
    const parts = name.split("/");
    for (const part of parts.slice(0, -1)) parent = await parent.getDirectoryHandle(part);
    return (await (await parent.getFileHandle(parts.at(-1) ?? "")).getFile()).text();
  }, path);
}

/** The text of a file once it is saved: what says so may be of a save before, and a file cannot be read while it is written. */
async function readSaved(path: string, before: string): Promise<string> {
  return vi.waitFor(
    async () => {
      const text = await readFile(path);
      expect(text).not.toBe(before);
      return text;
    },
    { timeout: 30_000, interval: 100 },
  );
}

/** Opens a record, an entry of one of its lists, and gives a field of that another value. */
async function edit(record: string, list: string, index: number, field: string, change: (old: string) => string) {
  await page.goto(`${server.address}admin/#/collections/${record}`);
  const section = page.locator(`section[data-key-path="${list}"]`);
  await section.getByRole("button", { name: "Expand", exact: true }).nth(index).click();
  const input = page.locator(`section[data-key-path="${list}.${index}.${field}"]`).locator("textarea, input").first();
  await input.fill(change(await input.inputValue()));
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByText("Entry saved.").waitFor();
}

test("an officer changes a judgement and adds an observation: one line each, remarks stay, and check finds all in order", async () => {
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  await page.goto(`${server.address}admin/settings.json`);
  await writeFiles({
    ...{ ...files, [letter]: letterWithRemark, [figures]: figuresWithRemark },
    ".git/HEAD": "ref: refs/heads/main\n",
  });
  await page.goto(`${server.address}admin/`);
  await page.getByRole("button", { name: "Work with Local Repository" }).click();
  await page.getByText("Documents", { exact: true }).first().waitFor();

  await edit("documents/entries/2018/exampleshire-report-2018", "judgements", 1, "word", () => "Good");
  const savedLetter = await readSaved(letter, letterWithRemark);
  expect(savedLetter).toBe(letterWithRemark.replace("word: Outstanding", "word: Good"));

  await edit("observations/entries/maths-progress", "series", 1, "values", (old) => `"2015/16": 0.10\n${old}`);
  const savedFigures = await readSaved(figures, figuresWithRemark);
  expect(savedFigures).toBe(
    figuresWithRemark.replace("values:\n      2016/17: 0\n", 'values:\n      "2015/16": 0.10\n      2016/17: 0\n'),
  );

  expect(findIssues({ [letter]: savedLetter, [figures]: savedFigures })).toEqual([]);
  expect(errors).toEqual([]);
});
