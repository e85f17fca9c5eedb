import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { siteFolder } from "../site-fixture.ts";

const project = join(import.meta.dirname, "../..");
// Inside the project, so that the packages are found.
const work = join(project, ".findings");
mkdirSync(work, { recursive: true });
const folder = mkdtempSync(join(work, "test-build-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Builds a site in which something was published before. */
function build(name: string, spoil: (root: string) => void) {
  const root = join(folder, name);
  cpSync(siteFolder, root, { recursive: true });
  mkdirSync(join(root, "dist"));
  writeFileSync(join(root, "dist/index.html"), "published before");
  spoil(root);
  const run = spawnSync(process.execPath, [join(project, "src/cli/build.ts")], { cwd: root, encoding: "utf8" });
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
    const { root, status, words } = build("no-pages", (site) => {
      writeFileSync(join(site, "package.json"), '{ "type": "module" }');
      writeFileSync(join(site, "astro.config.mjs"), "export default {};\n");
      mkdirSync(join(site, "src/pages"), { recursive: true });
      writeFileSync(join(site, "src/pages/index.astro"), "<p>Only this.</p>\n");
    });
    expect(status).toBe(1);
    expect(words).toContain("The page documents/exampleshire-report-2018/index.html was not made.");
    expect(words).toContain("what was published before is untouched");
    expect(readFileSync(join(root, "dist/index.html"), "utf8")).toBe("published before");
    expect(readdirSync(join(root, ".findings"))).toEqual([]);
  }, 60_000);
});
