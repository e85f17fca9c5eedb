import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { packageVersion, writeEditor } from "../../../src/cli/editor/write-editor.ts";
import { openBuiltSite } from "../../../src/cli/verify/verify-build.ts";

const folder = mkdtempSync(join(tmpdir(), "editor-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const problem = writeEditor(folder, "A & B", { config: {}, forms: [], host: "https://gitlab.com" });
const read = (file: string) => readFileSync(join(folder, "admin", file), "utf8");

describe("the editor that is put beside the pages", () => {
  test("is whole, and of the version that it was tried with", () => {
    expect(problem).toBeUndefined();
    expect(readdirSync(join(folder, "admin")).sort()).toEqual(
      [
        "cms",
        "edit-yaml.js",
        "editor.js",
        "keep-empty.js",
        "index.html",
        "print-yaml.js",
        "record-text.js",
        "settings.json",
        "yaml",
      ].sort(),
    );
    const { devDependencies } = JSON.parse(
      readFileSync(join(import.meta.dirname, "../../../package.json"), "utf8"),
    ) as {
      devDependencies: Record<string, string>;
    };
    expect(devDependencies["@sveltia/cms"]).toBe(packageVersion);
  });

  test("loads what lies beside it, and scripts and fonts from no other host", () => {
    expect(read("editor.js")).toContain('from "./cms/index.js"');
    expect(read("record-text.js")).toContain('from "./edit-yaml.js"');
    expect(read("edit-yaml.js")).toContain('from "./print-yaml.js"');
    expect(read("index.html")).toContain("connect-src 'self' blob: data: https://gitlab.com; ");
    expect(read("index.html")).toMatch(/script-src 'self' 'wasm-unsafe-eval'; .*font-src 'self'; /);
    const fonts = [...read("cms/index.js").matchAll(/url\(([^)]+\.woff2)\)/g)].map(([, address = ""]) => address);
    expect(fonts.length).toBeGreaterThan(2);
    expect(fonts.filter((address) => !address.startsWith("cms/assets/"))).toEqual([]);
  });

  test("is not to be indexed, and is no page that the site is verified by", () => {
    expect(read("index.html")).toContain('<meta name="robots" content="noindex, nofollow">');
    expect(read("index.html")).toContain("<title>A &amp; B: editor</title>");
    expect(openBuiltSite(folder).paths).toEqual([]);
  });
});
