import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { explainNoBrowser } from "../../src/cli/verify/launch-browser.ts";
import { verifySite } from "../../src/cli/verify/verify-site.ts";
import { readSiteFile } from "../site-fixture.ts";

let root = "";
let said: string[] = [];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "findings-verify-"));
  said = [];
  for (const method of ["log", "error"] as const)
    vi.spyOn(console, method).mockImplementation((line: string) => said.push(line));
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true, force: true });
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

const faulty = `<!DOCTYPE html><html lang="en-GB"><head><title>Home</title></head><body><main>
<h1>Home</h1><p>There are undefined of 0 documents.</p><a href="gone/">Gone</a><h2>Nothing</h2></main></body></html>`;

describe("verifying a built site", () => {
  test("needs one", async () => {
    expect(await verifySite(root)).toBe(false);
    expect(said).toEqual([`There is no built site in ${join(root, "dist")}. Build it first: findings build.`]);
  });

  test("names each fault under what does not hold, and what was skipped", async () => {
    write({ "dist/index.html": faulty, "data/site.yaml": readSiteFile("data/site.yaml") });
    expect(await verifySite(root, { quick: true })).toBe(false);
    const text = said.join("\n");
    for (const part of [
      'index.html: <a href="gone/"> leads to gone/index.html, which does not exist.',
      "index.html: A p says “There are undefined of 0 documents.”.",
      "index.html: The heading “Nothing” stands over nothing.",
      "index.html: The page has no content security policy.",
      "index.html: It names 0 feeds",
      "ok       no two pages have one title",
      "SKIPPED  in a browser",
    ])
      expect(text).toContain(part);
    expect(said.at(-1)).toMatch(/^\n\d+ checks passed, \d+ found faults, 1 skipped\.$/);
  });

  test("a browser that was asked for and is not there is a fault", async () => {
    write({ "dist/index.html": faulty });
    expect(await verifySite(root, { browser: join(root, "no-browser") })).toBe(false);
    expect(said.join("\n")).toContain(`${join(root, "no-browser")} cannot be started as a browser`);
  });
});

describe("why there is no browser", () => {
  const missing = (name: string) => new Error(`Cannot find package '${name}' imported from /engine/launch-browser.js`);

  test("says what to install, or what to name", () => {
    expect(explainNoBrowser(missing("playwright-core"))).toContain("npm install --save-dev playwright-core");
    expect(explainNoBrowser(missing("@sparticuz/chromium"))).toContain("--browser <path>");
    expect(explainNoBrowser(new Error("No space left\nlong trace"))).toBe(
      "the browser cannot be started: No space left",
    );
  });
});
