import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readXml } from "../downloads/read-xml.ts";
import { correctionOf } from "../release-fixture.ts";
import { replaceInFile, siteFolder as smallSite, type Changes } from "../site-fixture.ts";
import { launchBrowser } from "../../src/cli/verify/launch-browser.ts";
import { listFiles, projectFolder } from "./built-site.ts";
import { findLinkFaults, findUnreachablePages } from "../../src/verification/pages/links.ts";
import { findSecurityFaults } from "../../src/verification/pages/security.ts";
import { findValidityFaults } from "./validity.ts";
import { serveFolder, type SiteServer } from "../../src/cli/verify/serve-folder.ts";

// The small site.
const work = join(projectFolder, ".findings");
mkdirSync(work, { recursive: true });
const root = mkdtempSync(join(work, "test-release-"));
const dist = join(root, "dist");
cpSync(smallSite, root, { recursive: true });
for (const file of ["content/pages/about.mdx", "content/pages/accessibility.mdx"]) {
  // Written before the first release of this test.
  const page = readFileSync(join(root, file), "utf8");
  writeFileSync(join(root, file), page.replace("updated: 2019-06-03", "updated: 2018-03-01"));
}
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const corrected =
  "{ indicator: reading-expected, area: exampleshire, period: '2015', before: '57.0', after: '57.5' }, { indicator: maths-progress, withdrawn: true }";

describe("what was published", () => {
  test("is noted: every figure and every page", () => {
    const { status, words } = run("release", "2018-03-07");
    expect(words).toContain("38 figures, grades and wordings (38 added, 0 changed, 0 removed)");
    expect(status).toBe(0);
    const addresses = readFileSync(join(root, "data/addresses.csv"), "utf8").split("\n");
    expect(addresses).toEqual(
      expect.arrayContaining(["/,2018-03-07", "/indicators/maths-progress/,2018-03-07", "/corrections/,2018-03-07"]),
    );
    expect(addresses).not.toContain("/404.html,2018-03-07");
    expect(readSite("corrections/index.html")).toContain("Nothing that was published here has been corrected yet.");
  });

  test("cannot change in silence", () => {
    change(replaceInFile("data/observations/reading-expected.yaml", "2015: 57.0", "2015: 57.5"));
    for (const file of ["data/indicators/maths-progress.yaml", "data/observations/maths-progress.yaml"])
      renameSync(join(root, file), join(root, file.replace("maths", "mathematics")));
    const { status, words } = run("build");
    expect(status).toBe(1);
    expect(words).toContain("reading-expected.yaml:28:13  Published as 57.0 on 2018-03-07, and now 57.5.");
    expect(words).toContain("Nothing is left of the indicator maths-progress, published with 10 figures.");
    expect(words).toContain("2 problems in 2 files.");
  });

  test("cannot lose a page, nor send its readers to one that is not there", () => {
    change(correctionOf("2019-05-03", corrected));
    change({ "data/redirects.yaml": "- from: /indicators/maths/\n  to: /topics/nowhere/\n" });
    const astray = run("build");
    expect(astray.status).toBe(1);
    expect(astray.words).toContain(
      "data/redirects.yaml:2:7  There is no topic nowhere, so /topics/nowhere/ leads nowhere.",
    );
    change({ "data/redirects.yaml": "- from: /indicators/maths/\n  to: /indicators/\n" });
    const { status, words } = run("build");
    expect(status).toBe(1);
    expect(words).toContain("The page /indicators/maths-progress/ was published on 2018-03-07, and is not made");
    expect(existsSync(join(dist, "indicators/maths-progress/index.html"))).toBe(true);
  });

  test("cannot be hidden by a redirect from a page that is there", () => {
    change({ "data/redirects.yaml": "- from: /indicators/reading-expected/\n  to: /indicators/\n" });
    const { status, words } = run("build");
    expect(status).toBe(1);
    expect(words).toContain("data/redirects.yaml:1:9  The page /indicators/reading-expected/ is here,");
  });

  test("may change with a correction and a redirect", () => {
    change({
      "data/redirects.yaml": "- from: /indicators/maths-progress/\n  to: /indicators/mathematics-progress/\n",
    });
    const { status, words } = run("release", "2019-05-04");
    expect(words).toContain("38 figures, grades and wordings (11 added, 1 changed, 11 removed)");
    expect(status).toBe(0);
  });
});

describe("the site after a correction", () => {
  let server: SiteServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    [server, browser] = await Promise.all([serveFolder(dist), launchBrowser()]);
    page = await browser.newPage();
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test("has a page of corrections and a page that sends readers on, both valid and safe, with links that lead somewhere", () => {
    const files = listFiles(dist);
    const pages = new Map(files.filter((file) => file.endsWith(".html")).map((file) => [file, readSite(file)]));
    const changed = ["corrections/index.html", "indicators/maths-progress/index.html"];
    const faults = findLinkFaults(pages, new Set(files)).filter((fault) =>
      changed.some((file) => fault.startsWith(file)),
    );
    expect(faults).toEqual([]);
    expect(findUnreachablePages(pages).filter((file) => changed.includes(file))).toEqual([]);
    for (const file of changed) {
      expect(findValidityFaults(readSite(file))).toEqual([]);
      expect(findSecurityFaults(readSite(file))).toEqual([]);
    }
  });

  test("sends a reader of the old address on, and says where to, with and without scripts", async () => {
    const html = readSite("indicators/maths-progress/index.html");
    expect(html).toContain(
      '<link rel="canonical" href="https://findings.example.org/indicators/mathematics-progress/">',
    );
    expect(html).toContain('<a href="../../indicators/mathematics-progress/">');
    const plain = await browser.newPage({ javaScriptEnabled: false });
    for (const tab of [page, plain]) {
      await tab.goto(`${server.address}indicators/maths-progress/`);
      await tab.waitForURL(`${server.address}indicators/mathematics-progress/`);
      expect(await tab.title()).toContain("Progress in mathematics");
    }
    await plain.goto(`${server.address}charts/ranks/maths-progress/`);
    await plain.waitForURL(`${server.address}charts/ranks/mathematics-progress/`);
  });

  test("has a notice on the page that leads to the correction", async () => {
    await page.goto(`${server.address}indicators/reading-expected/`);
    expect(await page.getByText("Corrected on 3 May 2019:").count()).toBe(1);
    await page.getByRole("link", { name: "A figure was wrong" }).first().click();
    expect(new URL(page.url()).hash).toBe("#2019-05-03-figure");
    expect(await page.getByRole("heading", { name: "A figure was wrong" }).count()).toBe(1);
    expect(await page.getByText("71.0%").count()).toBe(1);
  });

  test("has a feed that a browser reads as XML, found from the page of corrections", async () => {
    await page.goto(`${server.address}corrections/`);
    const href = await page
      .locator('link[type="application/atom+xml"]')
      .evaluate((link) => (link as HTMLLinkElement).href);
    const feed = await page.evaluate(async (address) => {
      const parsed = new DOMParser().parseFromString(await (await fetch(address)).text(), "application/xml");
      return {
        root: parsed.documentElement.nodeName,
        ids: [...parsed.querySelectorAll("entry > id")].map((id) => id.textContent),
      };
    }, href);
    expect(feed).toEqual({ root: "feed", ids: ["https://findings.example.org/corrections/#2019-05-03-figure"] });
  });
});

describe("the site of a release, whose address is known", () => {
  const address = "https://findings.example.org";

  test("says since when a page is there and when it last changed, the day of this release among them", () => {
    const daysOf = (file: string) =>
      [...(readSite(file).split('<section class="page-facts"')[1] ?? "").matchAll(/<time datetime="([^"]*)"/g)].map(
        ([, day]) => day,
      );
    expect(daysOf("indicators/reading-expected/index.html")).toEqual(["2018-03-07", "2019-05-04"]);
    expect(daysOf("indicators/absence-primary/index.html")).toEqual(["2018-03-07", "2018-03-07"]);
    expect(daysOf("indicators/mathematics-progress/index.html")).toEqual(["2019-05-04", "2019-05-04"]);
    expect(daysOf("documents/index.html")).toEqual(["2018-03-07", "2019-05-04"]);
  });

  test("lists every page that stays in its sitemap, with the day of its change", () => {
    const pages = readXml(readSite("sitemap.xml")).children.map(({ children }) => children.map(({ text }) => text));
    expect(pages).toContainEqual([`${address}/`]);
    expect(pages).toContainEqual([`${address}/indicators/reading-expected/`, "2019-05-04"]);
    const html = listFiles(dist).filter((file) => file.endsWith(".html"));
    const isMoved = (file: string) => readSite(file).includes('http-equiv="refresh"');
    expect(isMoved("indicators/maths-progress/index.html")).toBe(true);
    expect(pages.map(([page]) => page).sort()).toEqual(
      html
        .filter((file) => file !== "404.html" && !file.startsWith("charts/") && !isMoved(file))
        .map((file) => `${address}/${file.replace("index.html", "")}`)
        .sort(),
    );
    expect(readSite("robots.txt")).toContain(`Sitemap: ${address}/sitemap.xml\n`);
  });

  test("tells networks what to show, with a picture in the site's colour", () => {
    const page = readSite("indicators/reading-expected/index.html");
    expect(page).toContain(`<link rel="canonical" href="${address}/indicators/reading-expected/">`);
    expect(page).toContain(`<meta property="og:image" content="${address}/sharing.png">`);
    expect(readFileSync(join(dist, "sharing.png")).subarray(1, 4).toString()).toBe("PNG");
    expect(readSite("404.html")).not.toMatch(/rel="canonical"|property="og:/);
  });

  test("offers to report a mistake by e-mail, with the page's title", () => {
    expect(readSite("documents/index.html")).toContain(
      "mailto:findings@example.org?subject=Mistake%20on%20%E2%80%9CDocuments",
    );
  });
});

function run(command: "build" | "release", ...args: readonly string[]) {
  const script = join(projectFolder, `src/cli/programs/${command}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: "utf8" });
  return { status, words: `${stdout}${stderr}` };
}

function change(changes: Changes): void {
  for (const [file, content] of Object.entries(changes)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content ?? "");
  }
}

function readSite(file: string): string {
  return readFileSync(join(dist, file), "utf8");
}
