import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { describe, expect, test } from "vitest";
import { findImports } from "./architecture/find-imports.ts";
import { findImportViolations, type SourceFile } from "./architecture/import-rule.ts";

const root = join(import.meta.dirname, "..");

describe("the project's own files", () => {
  const files = readSourceFiles();

  test("follow the import rule", () => {
    expect(findImportViolations(files)).toEqual([]);
  });

  test("of the contract between build and browser hold types only", () => {
    const contract = files.filter(({ path }) => path.startsWith("src/contract/"));
    expect(contract.length).toBeGreaterThan(0);
    const code = /^\s*(?:export\s+)?(?:default|const|let|var|function|class|enum|import\s+(?!type))\b/m;
    expect(contract.filter(({ text }) => code.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test("are all seen, with what they import", () => {
    expect(files.length).toBeGreaterThan(40);
    const read = files.find((file) => file.path === "src/records/read.ts");
    expect(findImports("read.ts", read?.text ?? "")).toEqual(
      expect.arrayContaining(["node:fs", "../model/collections.ts"]),
    );
  });

  test("would break the rule if a folder imported one to its right", () => {
    const planted = { path: "src/model/planted.ts", text: 'import { readRecords } from "../records/read.ts";' };
    expect(findImportViolations([...files, planted])).toContain(
      "src/model/planted.ts imports src/records/read.ts, which model may not.",
    );
  });
});

const folders =
  "contract search model library records catalogue releases statistics claims checks findings charts views downloads site components layouts pages".split(
    " ",
  );

describe("imports between folders", () => {
  test("go to the folder itself and to all folders on its left, and to none on its right", () => {
    for (const [from, folder] of folders.entries()) {
      for (const [to, target] of folders.entries()) {
        const broken = findViolations(`src/${folder}/a.ts`, `import "../${target}/b.ts";`);
        const expected = [`src/${folder}/a.ts imports src/${target}/b.ts, which ${folder} may not.`];
        expect(broken).toEqual(to > from ? expected : []);
      }
    }
  });

  test("go from importers to all up to findings and itself only, and to them from cli alone", () => {
    const all = folders.concat("importers", "cli", "verification", "browser", "styles");
    expect(
      all.filter((target) => findViolations("src/importers/a.ts", `import "../${target}/b.ts";`).length === 0),
    ).toEqual([...folders.slice(0, folders.indexOf("findings") + 1), "importers"]);
    expect(
      all.filter((from) => findViolations(`src/${from}/a.ts`, 'import "../importers/b.ts";').length === 0),
    ).toEqual(["importers", "cli"]);
  });

  test("go from cli to all up to checks, importers, site, verification and itself only", () => {
    const refused = folders.concat("cli", "importers", "verification", "browser", "styles").filter((target) => {
      return findViolations("src/cli/a.ts", `import "../${target}/b.ts";`).length > 0;
    });
    const beyond = folders.slice(folders.indexOf("checks") + 1).filter((folder) => folder !== "site");
    expect(refused).toEqual([...beyond, "browser", "styles"]);
  });

  test("go from verification to contract, search, model, library and records only, and to it from site and cli alone", () => {
    const all = folders.concat("cli", "browser", "styles");
    expect(
      all.filter((target) => findViolations("src/verification/a.ts", `import "../${target}/b.ts";`).length === 0),
    ).toEqual(["contract", "search", "model", "library", "records"]);
    expect(
      all.filter((from) => findViolations(`src/${from}/a.ts`, 'import "../verification/b.ts";').length === 0),
    ).toEqual(["site", "cli"]);
  });

  test.each([...folders, "browser"])("never go from %s to cli", (folder) => {
    expect(findViolations(`src/${folder}/a.ts`, 'import { checkSite } from "../cli/check-site.ts";')).toEqual([
      `src/${folder}/a.ts imports src/cli/check-site.ts, which ${folder} may not.`,
    ]);
  });

  test("never go from browser scripts to another folder than what build and browser share, but to packages", () => {
    const shared = 'import "../contract/a.ts"; import "../search/b.ts";';
    expect(
      findViolations("src/browser/a.ts", `import "d3"; import "./b.ts"; ${shared} import "../model/c.ts";`),
    ).toEqual(["src/browser/a.ts imports src/model/c.ts, which browser may not."]);
  });

  test("go to browser scripts and styles from components, layouts and pages only", () => {
    const allowed = folders.filter((folder) => {
      const text = 'import "../browser/a.ts"; import "../styles/site.scss";';
      return findViolations(`src/${folder}/a.ts`, text).length === 0;
    });
    expect(allowed).toEqual(["components", "layouts", "pages"]);
  });

  test("go from content.config.ts to site and its left", () => {
    const text = 'import "./site/loader.ts"; import "./model/area.ts"; import "./pages/a.ts";';
    expect(findViolations("src/content.config.ts", text)).toEqual([
      "src/content.config.ts imports src/pages/a.ts, which content.config.ts may not.",
    ]);
  });

  test("go to the pages in content from site only", () => {
    const text = 'import.meta.glob("/content/pages/*.mdx"); import("../../content/documents/a.md");';
    expect(findViolations("src/site/a.ts", text)).toEqual([
      "src/site/a.ts imports content/documents/a.md, which lies outside src.",
    ]);
    expect(findViolations("src/pages/a.ts", text)).toHaveLength(2);
  });

  test("never leave src otherwise, and never use an alias or a computed address", () => {
    const text = 'import "../../data/x.json"; import "@/model/a.ts"; import "#model"; await import(name);';
    expect(findViolations("src/pages/a.ts", text)).toEqual([
      "src/pages/a.ts imports data/x.json, which lies outside src.",
      "src/pages/a.ts imports @/model/a.ts, an alias, which cannot be followed.",
      "src/pages/a.ts imports #model, an alias, which cannot be followed.",
      "src/pages/a.ts imports a computed address, which cannot be followed.",
    ]);
  });

  test("may have a computed address in browser scripts, which load what the site publishes", () => {
    expect(findViolations("src/browser/a.ts", "await import(address);")).toEqual([]);
  });
});

describe("imports of Astro and Node", () => {
  test("astro:* is refused left of site, in cli and in browser scripts", () => {
    expect(findViolations("src/charts/a.ts", 'import { getEntry } from "astro:content";')).toEqual([
      "src/charts/a.ts imports astro:content, which only site and its right may.",
    ]);
    const refused = listRefused('import "astro:content";');
    expect(refused).toEqual(
      "contract search model library records catalogue releases statistics claims checks findings charts views downloads cli browser styles".split(
        " ",
      ),
    );
  });

  test("node:* is refused outside records, importers, cli and site, with or without its prefix", () => {
    expect(findViolations("src/model/a.ts", 'import { readFileSync } from "node:fs";')).toEqual([
      "src/model/a.ts imports node:fs, which only records, importers, cli and site may.",
    ]);
    const refused = listRefused('import "node:fs";');
    expect(refused).toEqual(
      "contract search model library catalogue releases statistics claims checks findings charts views downloads components layouts pages browser styles content.config.ts".split(
        " ",
      ),
    );
    expect(listRefused('import "fs/promises";')).toEqual(refused);
  });

  test("packages are accepted everywhere", () => {
    expect(listRefused('import "zod"; import "d3"; import "yaml"; import "satteri";')).toEqual([]);
  });

  function listRefused(text: string): string[] {
    const places = [...folders, "cli", "browser", "styles"].map((folder) => [folder, `src/${folder}/a.ts`] as const);
    return [...places, ["content.config.ts", "src/content.config.ts"] as const]
      .filter(([, path]) => findViolations(path, text).length > 0)
      .map(([name]) => name);
  }
});

describe("import cycles", () => {
  test("between two files are refused, also for types only", () => {
    const files = [
      { path: "src/model/a.ts", text: 'import type { B } from "./b.ts";' },
      { path: "src/model/b.ts", text: 'export type { A } from "./a.ts";' },
    ];
    expect(findImportViolations(files)).toEqual(["Import cycle: src/model/a.ts > src/model/b.ts > src/model/a.ts"]);
  });

  test("over three files and of a file with itself are refused, each once", () => {
    const files = [
      { path: "src/model/a.ts", text: 'import "./b.ts";' },
      { path: "src/model/b.ts", text: 'import "./c.ts";' },
      { path: "src/model/c.ts", text: 'const a = await import("./a.ts");' },
      { path: "src/model/d.ts", text: 'import "./d.ts"; import "./a.ts";' },
    ];
    expect(findImportViolations(files)).toEqual([
      "Import cycle: src/model/a.ts > src/model/b.ts > src/model/c.ts > src/model/a.ts",
      "Import cycle: src/model/d.ts > src/model/d.ts",
    ]);
  });

  test("are found where the ending is left out", () => {
    const files = [
      { path: "src/model/a.ts", text: 'import "./b";' },
      { path: "src/model/b.ts", text: 'import "./a.js";' },
    ];
    expect(findImportViolations(files)).toHaveLength(1);
  });

  test("are not seen where two ways lead to one file", () => {
    const files = [
      { path: "src/model/a.ts", text: 'import "./b.ts"; import "./c.ts";' },
      { path: "src/model/b.ts", text: 'import "./d.ts";' },
      { path: "src/model/c.ts", text: 'import "./d.ts";' },
      { path: "src/model/d.ts", text: "" },
    ];
    expect(findImportViolations(files)).toEqual([]);
  });
});

describe("files", () => {
  test("outside the folders of the design are refused", () => {
    expect(findViolations("src/utils/a.ts", "")).toEqual(["src/utils/a.ts lies outside the folders of the design."]);
    expect(findViolations("src/a.ts", "")).toEqual(["src/a.ts lies outside the folders of the design."]);
  });

  test("of code that cannot be followed are refused, others are not", () => {
    expect(findViolations("src/model/a.mjs", "")).toEqual([
      "src/model/a.mjs is neither TypeScript nor Astro, so its imports cannot be followed.",
    ]);
    expect(findViolations("src/styles/site.scss", '@use "x";')).toEqual([]);
  });
});

function findViolations(path: string, text: string): string[] {
  return findImportViolations([{ path, text }]);
}

function readSourceFiles(): SourceFile[] {
  return readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(root, path).split(sep).join("/"), text: readFileSync(path, "utf8") }));
}
