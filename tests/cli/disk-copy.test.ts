import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { copyForDisk, makePlain, nameIndexFiles } from "../../src/cli/build/disk-copy.ts";

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
    writeFileSync(join(site, "search-index/start.json"), '{"pages":2}');
    mkdirSync(join(site, "search-index/words"));
    writeFileSync(join(site, "search-index/words/ab.json"), '{"a":"b"}');
    mkdirSync(join(site, "assets"));
    writeFileSync(join(site, "assets/search_script_0.js"), "var e=1;e+1");
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test("has every file, and leaves the site alone", () => {
    const target = join(folder, "copy");
    expect(copyForDisk(site, target)).toBeUndefined();
    expect(readFileSync(join(target, "about/index.html"), "utf8")).toBe('<a href="../index.html">Home</a>');
    expect(readFileSync(join(target, "data.csv"), "utf8")).toBe("a\n");
    expect(existsSync(join(target, "search-index/start.json"))).toBe(false);
    expect(readFileSync(join(site, "about/index.html"), "utf8")).toBe('<a href="../">Home</a>');
  });

  test("has the search index as scripts that hand over what they hold, and no modules", () => {
    const target = join(folder, "copy");
    writeFileSync(join(site, "index.html"), '<script type="module" src="./assets/search_script_0.js"></script>');
    copyForDisk(site, target);
    const read = (file: string) => readFileSync(join(target, file), "utf8");
    expect(read("search-index/start.js")).toBe('findingsSearchFile("start.json",{"pages":2});\n');
    expect(read("search-index/words/ab.js")).toBe('findingsSearchFile("words/ab.json",{"a":"b"});\n');
    expect(read("assets/search_script_0.js")).toBe('(()=>{"use strict";var e=1;e+1\n})();\n');
    expect(read("index.html")).toBe('<script defer src="./assets/search_script_0.js"></script>');
  });

  test("has what modules share within each script", () => {
    const shared: Record<string, string> = {
      "a.js": 'import{n as t}from"./b.js";let e=t(2);export{e as n,t as r,t};',
      "b.js": "function e(n){return n*3}export{e as n};\n",
      "c.js": "globalThis.findingsTest=1",
    };
    const script = makePlain(
      'import{n as e,t}from"./a.js";import"./c.js";globalThis.found=[e,t(1)]',
      (name) => shared[name] ?? "",
    );
    const world: { found?: number[]; findingsTest?: number } = {};
    runInNewContext(script, world);
    expect(world).toMatchObject({ found: [6, 3], findingsTest: 1 });
  });

  test.each(["let a=1;export{a as b};", "var a;import './x.js'", "f(import.meta.url)"])(
    "a module of another form is refused: %s",
    (module) => {
      expect(() => makePlain(module, () => "")).toThrow("cannot be made a plain one");
    },
  );

  test.each(["let important=1;exports(important)", 'say("; import x")'])("%s is none", (module) => {
    expect(makePlain(module, () => "")).toContain(module);
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
