import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeSite } from "../../src/cli/new-site/make-site.ts";
import { openPages } from "../../src/cli/verify/open-pages.ts";
import { openFolder, readRecords } from "../../src/records/read.ts";
import { sectionAddresses } from "../../src/views/page/sections.ts";
import { siteFolder } from "../site-fixture.ts";
import {
  buildScript,
  copyBuildableSite,
  fixtureSiteFolder,
  fixtureSites,
  makeWorkFolder,
  readAll,
  removeFolder,
} from "../small-build.ts";
import { pageChecks } from "../../src/verification/pages/page-checks.ts";
import { findValidityFaults } from "./validity.ts";
import { collectFaults } from "../../src/verification/pages/collect-faults.ts";

const work = makeWorkFolder("sites");
const engineFolder = join(import.meta.dirname, "../..");
const newSite = join(work, "made");
makeSite(newSite, { authority: "Conwy", day: "2026-11-30", engineFolder });
const sites = [
  ...fixtureSites.map((name) => [name, fixtureSiteFolder(name)] as const),
  ["site", siteFolder] as const,
  ["new", newSite] as const,
];

afterAll(() => {
  removeFolder(work);
});

/** Pages by path, as text. */
function readPages(root: string): Map<string, string> {
  const files = [...readAll(join(root, "dist")).keys()].filter((file) => file.endsWith(".html"));
  return new Map(files.map((file) => [file, readFileSync(join(root, "dist", file), "utf8")]));
}

/** The address at which a site will be published. */
function readAddress(root: string): string | undefined {
  return readRecords(openFolder(root)).records.site[0]?.fields.address;
}

describe.each(sites)("a site with few records: %s", (name, folder) => {
  const root = join(work, name);
  let pages: Map<string, string>;

  beforeAll(() => {
    copyBuildableSite(root, folder);
    const { status, stderr } = spawnSync(process.execPath, [buildScript], { cwd: root, encoding: "utf8" });
    expect(stderr.replaceAll(/^.* warning: .*\n?/gm, "").trim()).toBe("");
    expect(status).toBe(0);
    pages = readPages(root);
  });

  test.each(pageChecks.map((check) => [check.title, check] as const))("%s", (_, check) => {
    expect(check.find(openPages(join(root, "dist"), readAddress(root)))).toEqual([]);
  });

  test("every page is valid HTML", () => {
    expect(collectFaults(pages, findValidityFaults)).toEqual([]);
  });

  test("no page names a place or a comparator that its records do not name", () => {
    const records = [...readAll(folder).values()].join("\n");
    const foreign = ["England", "London", "Barnet", "borough", "statistical neighbours", "Department for Education"];
    const words = foreign.filter((word) => !records.toLowerCase().includes(word.toLowerCase()));
    const found = [...pages].flatMap(([path, html]) => {
      const main = html.replaceAll(/<code>.*?<\/code>/gs, "");
      return words.filter((word) => new RegExp(`\\b${word}\\b`, "i").test(main)).map((word) => `${path}: ${word}`);
    });
    expect(found.filter((fault) => !isOfEngine(fault))).toEqual([]);
  });
});

/** The pages on data say what their lists may hold and, on a site in England, whose the open data standard is; its glossary has the library's terms. */
function isOfEngine(fault: string): boolean {
  return (
    fault === "glossary/index.html: England" ||
    /^(?:data|api)\/index\.html: (?:Department for Education|statistical neighbours)$/.test(fault)
  );
}

test("a single letter makes no overview that nothing fills", () => {
  const pages = readPages(join(work, "one-letter"));
  const made = sectionAddresses.filter((address) => pages.has(`${address.slice(1)}index.html`));
  expect(made).toEqual(["/documents/", "/glossary/", "/search/a-to-z/"]);
});

test("outside England nothing is offered in a standard of England's", () => {
  const files = [...readAll(join(work, "welsh/dist")).keys()];
  expect(files.filter((file) => file.startsWith("data/ees/"))).toEqual([]);
  expect(readFileSync(join(work, "welsh/dist/data/index.html"), "utf8")).not.toContain("Explore education statistics");
});
