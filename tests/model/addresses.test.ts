import { globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { movedSections, reservedNames, sectionUrl } from "../../src/model/addresses.ts";

const root = join(import.meta.dirname, "../..");

describe("the sections of the site", () => {
  test("have a page each, and all pages lie in one of them, stand alone, or are made from records", () => {
    const folders = ["src/pages", "src/pages/[...led]"];
    const names = folders
      .flatMap((folder) => readdirSync(join(root, folder)))
      .map((name) => name.replace(/\.astro$/, ""));
    const inPages = [...new Set(names)].filter((name) => !name.startsWith("[") && name !== "index");
    expect(inPages.filter((name) => !reservedNames.includes(name))).toEqual([]);
    expect(Object.keys(sectionUrl).filter((name) => !inPages.includes(name))).toEqual(movedSections);
  });

  test("are spelled in no other file", () => {
    const spelled = new RegExp(`["'\`]/(?:${Object.keys(sectionUrl).join("|")})/["'#$]`);
    const elsewhere = globSync("src/**/*.{ts,astro}", { cwd: root }).filter(
      // Migrations know the addresses of the past.
      (file) =>
        !/model.addresses\.ts$|cli.migrations./.test(file) && spelled.test(readFileSync(join(root, file), "utf8")),
    );
    expect(elsewhere).toEqual([]);
  });
});
