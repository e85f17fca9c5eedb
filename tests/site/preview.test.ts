import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chartPageUrl } from "../../src/model/addresses.ts";
import { describeFilling } from "../../src/views/charts/embed-page.ts";
import { fillShell, shellId } from "../../src/views/charts/embed-shell.ts";
import { listPublishedCharts } from "../../src/views/charts/published.ts";
import { loadCorrectSite } from "../site-fixture.ts";
import { copyBuildableSite, makeWorkFolder, removeFolder } from "../small-build.ts";
import { launchBrowser } from "../../src/cli/verify/launch-browser.ts";
import { startPreview, type RunningPreview } from "./preview.ts";

const work = makeWorkFolder("preview");
const root = copyBuildableSite(join(work, "site"));
const letter = "content/documents/2018/exampleshire-report-2018.md";
const original = readFileSync(join(root, letter), "utf8");
const write = (file: string, text: string) => {
  writeFileSync(join(root, file), text);
};

let preview: RunningPreview;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  // With a mistake in the records it starts all the same.
  write(letter, original.replace("kind: committee-report", "kind: comittee-report"));
  [preview, browser] = await Promise.all([startPreview(root), launchBrowser()]);
  page = await browser.newPage();
});

afterAll(async () => {
  await browser.close();
  const code = await preview.stop();
  removeFolder(work);
  expect(code).toBe(0);
});

async function ask(address: string, accept = "*/*"): Promise<{ status: number; type: string; text: string }> {
  const response = await fetch(new URL(address, preview.address), { headers: { accept } });
  return { status: response.status, type: response.headers.get("content-type") ?? "", text: await response.text() };
}

/** Waits until the page that is open shows some words, whatever loads it again. */
async function sees(words: string): Promise<void> {
  await page.getByText(words, { exact: false }).first().waitFor({ state: "attached", timeout: 60_000 });
}

describe("a preview of records with a mistake", () => {
  const line = original.split("\n").indexOf("kind: committee-report") + 1;

  test("starts, and shows the problem on every page: place, what is wrong, what to do", async () => {
    await page.goto(`${preview.address}documents/exampleshire-report-2018/`);
    await sees("1 problem in 1 file");
    const text = await page.locator("body").innerText();
    expect(text).toContain(`${letter}:${line}:7`);
    expect(text).toContain("comittee-report");
    expect(text).not.toMatch(/astro|client:only|browser apis|stack/i);
    expect(preview.output()).toContain(`${letter}:${line}:7`);
  });

  test("answers programs with the same lines as the check", async () => {
    const { status, type, text } = await ask("/data/catalogue.json");
    expect([status, type]).toEqual([500, "text/plain; charset=utf-8"]);
    expect(text).toMatch(new RegExp(`^${letter}:${line}:7  .*\\n$`));
  });

  test("is the site again when the mistake is mended, without anybody loading the page", async () => {
    write(letter, original);
    await sees("Report on standards and inspection in Exampleshire");
    expect(await page.title()).toContain("Report on standards and inspection");
  });

  test("shows a mistake on the page that is open, and the page when it is mended", async () => {
    write(letter, original.replace("period=2017}", "period=2071}"));
    await sees("1 problem in 1 file");
    write(letter, original);
    await sees("Of disadvantaged pupils");
  });
});

describe("what changes while the preview runs is there at once", () => {
  test("the text of a page that is open", async () => {
    await page.goto(`${preview.address}documents/exampleshire-report-2018/`);
    await sees("Of disadvantaged pupils");
    write(letter, original.replace("Of disadvantaged pupils", "Among disadvantaged pupils"));
    await sees("Among disadvantaged pupils");
    write(letter, original);
    await sees("Of disadvantaged pupils");
  });

  test("the last of two files that are saved while the first is being read", async () => {
    await page.goto(`${preview.address}documents/exampleshire-report-2018/`);
    write(letter, original.replace("Of disadvantaged pupils", "Among disadvantaged pupils"));
    // Asking makes the preview begin with the first.
    const first = ask("/documents/exampleshire-report-2018/", "text/html");
    write(letter, original.replace("Of disadvantaged pupils", "Of all the disadvantaged pupils"));
    await first;
    await sees("Of all the disadvantaged pupils");
    write(letter, original);
    await sees("Of disadvantaged pupils");
  });

  test("a document that is new has its page, its place in the list and in the files; gone, it has none", async () => {
    const copy = "content/documents/2018/second-report-2018.md";
    await page.goto(`${preview.address}documents/`);
    const text = original
      .replace(/^title: .*/m, "title: A second report on standards")
      .replace(/^shortTitle: .*/m, "shortTitle: Second report");
    write(copy, text);
    await sees("A second report on standards");
    expect((await ask("/documents/second-report-2018/", "text/html")).text).toContain("A second report on standards");
    expect((await ask("/api/v1/documents/second-report-2018.json")).status).toBe(200);
    expect((await ask("/sitemap.xml")).text).toContain("/documents/second-report-2018/");
    rmSync(join(root, copy));
    await page.getByText("A second report on standards").first().waitFor({ state: "detached" });
    await expect.poll(async () => (await ask("/documents/second-report-2018/", "text/html")).status).toBe(404);
  });

  test("an indicator that is new has its page and its files", async () => {
    const [from, to] = ["reading-expected", "writing-expected"];
    await page.goto(`${preview.address}indicators/`);
    for (const folder of ["indicators", "observations"]) {
      const text = readFileSync(join(root, `data/${folder}/${from}.yaml`), "utf8");
      write(`data/${folder}/${to}.yaml`, text.replaceAll("eading", "riting").replaceAll("Rriting", "Writing"));
    }
    await sees("riting");
    expect((await ask(`/indicators/${to}/`, "text/html")).status).toBe(200);
    expect((await ask(`/indicators/${to}.csv`)).status).toBe(200);
    for (const folder of ["indicators", "observations"]) rmSync(join(root, `data/${folder}/${to}.yaml`));
    await page.getByText("riting").first().waitFor({ state: "detached" });
  });
});

describe("the files of the site are there", () => {
  test.each([
    ["/charts/indicators/reading-expected.svg", "image/svg+xml", "<svg"],
    ["/api/v1/indicators/reading-expected.json", "application/json", '"version":"1"'],
    ["/data/observations.csv", "text/csv; charset=utf-8", "reading-expected"],
    ["/data/ees/reading-expected.meta.csv", "text/csv; charset=utf-8", "col_name"],
    ["/feed.atom", "application/atom+xml", "<feed"],
    ["/sitemap.xml", "application/xml", "/indicators/reading-expected/"],
    ["/robots.txt", "text/plain; charset=utf-8", "Sitemap"],
    ["/data/findings.zip", "application/zip", "PK"],
    ["/sharing.png", "image/png", "PNG"],
    ["/icon.svg", "image/svg+xml", "<svg"],
  ])("%s", async (address, type, words) => {
    const answer = await ask(address);
    expect([answer.status, answer.type]).toEqual([200, type]);
    expect(answer.text).toContain(words);
  });

  test("a page to embed is the shell, filled as a build does it", async () => {
    const catalogue = loadCorrectSite();
    const [chart] = listPublishedCharts(catalogue);
    if (!chart) throw new Error("The site has no chart.");
    const [shell, rendered] = await Promise.all([ask(chartPageUrl(shellId)), ask(chartPageUrl(chart.id))]);
    expect(rendered.text).toContain("<figure");
    expect(fillShell(shell.text, describeFilling(chart, catalogue))).toBe(rendered.text);
  });

  test("the sitemap lists pages that are all there", async () => {
    const listMissing = async () => {
      const { text } = await ask("/sitemap.xml");
      const pages = [...text.matchAll(/<loc>https:\/\/findings\.example\.org([^<]*)/g)].map(([, path = ""]) => path);
      expect(pages.length).toBeGreaterThan(30);
      const missing: string[] = [];
      for (const path of pages) if ((await ask(path, "text/html")).status !== 200) missing.push(path);
      return missing;
    };
    // The list follows the records a moment after the pages do.
    await expect.poll(listMissing, { timeout: 30_000 }).toEqual([]);
  });

  test("and one that the site does not have is missing", async () => {
    expect((await ask("/charts/indicators/nothing.svg")).status).toBe(404);
    expect((await ask("/data/nothing.csv")).status).toBe(404);
  });

  test("search finds a document by its name and by its text", async () => {
    await page.goto(`${preview.address}search/?q=standards+inspection`);
    await sees("Report on standards and inspection in Exampleshire");
    await page.locator("#search-results a").first().waitFor();
    expect(await page.locator("#search-results a").first().getAttribute("href")).toContain(
      "/documents/exampleshire-report-2018/",
    );
  });
});

describe("a page of the preview", () => {
  test("looks like the site: nothing that it loads is refused", async () => {
    const refused: string[] = [];
    const listen = (message: { text: () => string; type: () => string }) => {
      if (message.type() === "error") refused.push(message.text());
    };
    page.on("console", listen);
    await page.goto(preview.address);
    page.off("console", listen);
    expect(refused).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toMatch(/helvetica|arial/i);
  });

  test("shows warnings in a strip, with their places, and only where there are any", async () => {
    await page.goto(preview.address);
    expect(await page.locator("[data-preview-warnings]").count()).toBe(0);
    write(letter, original.replace("  address: https://example.org/reports/2018.pdf\n", ""));
    await page.locator("[data-preview-warnings]").waitFor();
    await page.getByText("1 warning about the records").click();
    expect(await page.locator("[data-preview-warnings]").innerText()).toContain(`${letter}:`);
    write(letter, original);
    await page.locator("[data-preview-warnings]").waitFor({ state: "detached" });
  });
});

test.skipIf(!existsSync("/proc/self/task"))(
  "without the program that compiles styles it ends, and says why",
  async () => {
    const other = copyBuildableSite(join(work, "other"));
    const second = await startPreview(other);
    await (await fetch(second.address)).text();
    const helpers = second.listHelpers();
    expect(helpers).not.toEqual([]);
    for (const helper of helpers) process.kill(helper, "SIGKILL");
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain("A program that this command needs was ended from outside: ");
  },
);

test("a port that is no number is refused in words", async () => {
  await expect(startPreview(root, ["--port", "abc"])).rejects.toThrow("abc is no number of a port");
});
