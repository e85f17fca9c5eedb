import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkHostFiles, writeForHost } from "../../src/cli/host-site.ts";
import { loadSite } from "../../src/checks/load-site.ts";
import { openFolder } from "../../src/records/read.ts";
import { siteFolder } from "../site-fixture.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "findings-"));
  cpSync(siteFolder, root, { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const site = () => loadSite(openFolder(root));
const redirectTo = (to: string) => {
  writeFileSync(join(root, "data/redirects.yaml"), `- from: /indicators/of-before/\n  to: ${to}\n`);
};

describe("what is written for a host", () => {
  test("lies where the message says", () => {
    const { text, done } = writeForHost(root, "nginx", site());
    expect(done).toBe(true);
    expect(text).toMatch(/^Written for nginx: hosting\/nginx\.conf\.\n/);
    expect(readFileSync(join(root, "hosting/nginx.conf"), "utf8")).toContain("server {");
  });

  test("says what a host cannot be told", () => {
    expect(writeForHost(root, "github-pages", site()).text).toContain("sends no headers of a site's own");
  });

  test("is renewed when the redirects change, and the check asks for that", () => {
    writeForHost(root, "netlify", site());
    expect(checkHostFiles(root, site())).toEqual([]);
    redirectTo("/documents/");
    expect(checkHostFiles(root, site()).map(({ file, rule, remedy }) => [file, rule, remedy])).toEqual([
      ["public/_redirects", "host-stale", "Run npx findings host netlify, and commit what it writes."],
    ]);
    expect(writeForHost(root, "netlify", site()).done).toBe(true);
    expect(checkHostFiles(root, site())).toEqual([]);
  });

  test("gives way to what another host needs", () => {
    expect(writeForHost(root, "netlify", site()).done).toBe(true);
    expect(writeForHost(root, "cloudflare", site()).done).toBe(true);
    expect(readFileSync(join(root, "public/_headers"), "utf8")).toContain("npx findings host cloudflare");
  });

  test("never replaces what an officer wrote, and then writes nothing", () => {
    writeFileSync(join(root, "netlify.toml"), "[build]\n");
    const { text, done } = writeForHost(root, "netlify", site());
    expect(done).toBe(false);
    expect(text).toMatch(/^netlify\.toml was not written by this command\./);
    expect(readFileSync(join(root, "netlify.toml"), "utf8")).toBe("[build]\n");
    expect(existsSync(join(root, "public/_headers"))).toBe(false);
    expect(checkHostFiles(root, site())).toEqual([]);
  });
});

test.each([
  [undefined, /^Name the host: npx findings host <nginx\|/],
  ["ngnix", /^There is no host ngnix\. Did you mean nginx\?/],
])("the host %s is refused in words", (name, words) => {
  const { text, done } = writeForHost(root, name, site());
  expect(done).toBe(false);
  expect(text).toMatch(words);
});
