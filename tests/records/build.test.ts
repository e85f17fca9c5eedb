import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { siteFolder } from "../site-fixture.ts";

const project = join(import.meta.dirname, "../..");
const work = join(project, ".findings");
mkdirSync(work, { recursive: true });
const folder = mkdtempSync(join(work, "test-build-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Builds a site in which something was published before, with the engine in a folder. */
function build(name: string, spoil: (root: string) => void, engine = project) {
  const root = join(folder, name);
  cpSync(siteFolder, root, { recursive: true });
  mkdirSync(join(root, "dist"));
  writeFileSync(join(root, "dist/index.html"), "published before");
  spoil(root);
  const run = spawnSync(process.execPath, [join(engine, "src/cli/programs/build.ts")], { cwd: root, encoding: "utf8" });
  return { root, status: run.status, words: run.stderr };
}

describe("a build that fails publishes nothing and loses nothing", () => {
  test("because a record has a mistake: exit 1, what is wrong, the old site as it was", () => {
    const { root, status, words } = build("mistake", (site) => {
      const file = join(site, "data/observations/reading-expected.yaml");
      writeFileSync(file, readFileSync(file, "utf8").replace(/: \d+\.\d$/m, ": 690"));
    });
    expect(status).toBe(1);
    expect(words).toMatch(
      /data\/observations\/reading-expected\.yaml:\d+:\d+ {2}Percentage 690 is above 100\. Did you mean 69\.0\?/,
    );
    expect(readFileSync(join(root, "dist/index.html"), "utf8")).toBe("published before");
    expect(existsSync(join(root, ".findings"))).toBe(false);
  });

  test("because pages are missing after the build: exit 1, which ones, the old site as it was, no scratch folder left", () => {
    // An engine with one page, inside the project, so that it finds the packages.
    const engine = join(folder, "engine");
    for (const name of ["src", "astro.config.mjs", "package.json"])
      cpSync(join(project, name), join(engine, name), { recursive: true });
    rmSync(join(engine, "src/pages"), { recursive: true });
    mkdirSync(join(engine, "src/pages"));
    writeFileSync(join(engine, "src/pages/index.astro"), "<main data-search-body>Only this.</main>\n");
    const { root, status, words } = build("no-pages", () => undefined, engine);
    expect(status).toBe(1);
    expect(words).toContain("The page documents/exampleshire-report-2018/index.html was not made.");
    expect(words).toContain("what was published before is untouched");
    expect(readFileSync(join(root, "dist/index.html"), "utf8")).toBe("published before");
    expect(readdirSync(join(root, ".findings"))).toEqual(["cache"]);
  }, 60_000);
});
