import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { copyForDisk, nameIndexFiles } from "../../src/cli/disk-copy.ts";

describe("links of a copy name the page that they lead to", () => {
  test.each([
    ["./", "./index.html"],
    ["../../", "../../index.html"],
    ["../documents/", "../documents/index.html"],
    ["../glossary/#gld", "../glossary/index.html#gld"],
    ["../search/?q=a/b", "../search/index.html?q=a/b"],
  ])("%s becomes %s", (from, to) => {
    expect(nameIndexFiles(`<a class="x" href="${from}">`)).toBe(`<a class="x" href="${to}">`);
    expect(nameIndexFiles(`<form action="${from}">`)).toBe(`<form action="${to}">`);
    const redirect = `<meta http-equiv="refresh" content="0; url=${from}">`;
    expect(nameIndexFiles(redirect)).toBe(redirect.replace(from, to));
  });

  test.each([
    ["a file", '<a href="../data/x.csv"><link href="../assets/x.css">'],
    ["an anchor on the page", '<a href="#top">'],
    ["the site's own address, as to quote", '<link rel="canonical" href="https://example.org/documents/">'],
    ["another host", '<a href="https://example.org/">'],
    ["other attributes", '<div data-index="../search-index/" title="../x/"><meta name="description" content="../x/">'],
    ["text", '<p>Write href="../x/" there.</p>'],
  ])("%s stays", (_, html) => {
    expect(nameIndexFiles(html)).toBe(html);
  });
});

describe("a copy for a disk", () => {
  let folder: string;
  let site: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "findings-copy-"));
    site = join(folder, "dist");
    mkdirSync(join(site, "about"), { recursive: true });
    mkdirSync(join(site, "search-index"));
    writeFileSync(join(site, "about/index.html"), '<a href="../">Home</a>');
    writeFileSync(join(site, "data.csv"), "a\n");
    writeFileSync(join(site, "search-index/start.json"), "");
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test("has every file but the search index, and leaves the site alone", () => {
    const target = join(folder, "copy");
    expect(copyForDisk(site, target)).toBeUndefined();
    expect(readFileSync(join(target, "about/index.html"), "utf8")).toBe('<a href="../index.html">Home</a>');
    expect(readFileSync(join(target, "data.csv"), "utf8")).toBe("a\n");
    expect(existsSync(join(target, "search-index"))).toBe(false);
    expect(readFileSync(join(site, "about/index.html"), "utf8")).toBe('<a href="../">Home</a>');
  });

  test("overwrites nothing", () => {
    const target = join(folder, "mine");
    mkdirSync(target);
    writeFileSync(join(target, "notes.txt"), "mine");
    expect(copyForDisk(site, target)).toMatch(/mine is not empty/);
    expect(existsSync(join(target, "data.csv"))).toBe(false);
  });

  test.each(["", "copy"])("is not made inside the site (%s)", (name) => {
    expect(copyForDisk(site, join(site, name))).toMatch(/is in the built site/);
  });
});
