import { describe, expect, test } from "vitest";
import { describeHost } from "../../src/hosting/host-rules.ts";
import { hosts, isOwnFile, writeHostFiles, type HostName } from "../../src/hosting/hosts.ts";

const redirects = [{ from: "/indicators/old/", to: "/indicators/new/" }];
const atRoot = describeHost("https://findings.example.org/", ["about", "our-plan"], redirects);
const inFolder = describeHost("https://www.example.org/children/findings", ["about"], redirects);
const names = Object.keys(hosts) as HostName[];

/** The groups of a file of headers: an address and what is sent for it. */
function readHeaders(text: string): Map<string, string[]> {
  const groups = text.split(/\n\n/).map((group) => group.split("\n").filter((line) => !line.startsWith("#")));
  return new Map(groups.map(([path = "", ...lines]) => [path, lines.map((line) => line.trim()).filter(Boolean)]));
}

/** The addresses of a file of headers that fit one address. */
function findMatches(groups: Map<string, string[]>, address: string): string[] {
  return [...groups].flatMap(([path, headers]) => {
    const fits = path.endsWith("*") ? address.startsWith(path.slice(0, -1)) : address === path;
    return fits ? headers : [];
  });
}

describe("what a host has to do", () => {
  test("covers every section and every page that the council wrote, and leaves charts to be embedded", () => {
    expect(atRoot.unframed).toEqual(expect.arrayContaining(["/documents/", "/councils/", "/our-plan/"]));
    expect(atRoot.unframed).not.toContain("/charts/");
  });

  test("begins with the folder of the site on its host", () => {
    expect(inFolder.unframed).toContain("/children/findings/about/");
    expect(inFolder.redirects).toEqual([
      { from: "/children/findings/indicators/old/", to: "/children/findings/indicators/new/" },
    ]);
    expect(inFolder.notFound).toBe("/children/findings/404.html");
  });

  test("needs no address", () => {
    expect(describeHost(undefined, [], [])).toMatchObject({ folder: "/", hostName: undefined, redirects: [] });
  });
});

describe.each(names)("the files for %s", (name) => {
  test.each([
    ["at the root", atRoot],
    ["in a folder", inFolder],
  ])("are whole, %s, and known again", (_, rules) => {
    for (const [, text] of writeHostFiles(name, rules)) {
      expect(text).not.toMatch(/undefined|\[object/);
      expect(isOwnFile(name, text)).toBe(true);
    }
  });

  test("change with the redirects, or need none", () => {
    const before = [...writeHostFiles(name, describeHost(undefined, [], [])).values()].join("");
    const after = [...writeHostFiles(name, describeHost(undefined, [], redirects)).values()].join("");
    expect(before !== after || name === "github-pages").toBe(true);
  });
});

describe("a file of headers", () => {
  test.each([
    "/",
    "/documents/letter/",
    "/charts/absence/",
    "/assets/a.css",
    "/search-index/text/0.json",
    "/api/v1/a.json",
  ])("sends each header once for %s", (address) => {
    const headers = findMatches(readHeaders(writeHostFiles("netlify", atRoot).get("public/_headers") ?? ""), address);
    const sent = headers.map((header) => header.split(":")[0]);
    expect(new Set(sent).size).toBe(sent.length);
    expect(sent).toContain("X-Content-Type-Options");
  });

  test("lets other sites frame charts and nothing else", () => {
    const groups = readHeaders(writeHostFiles("cloudflare", atRoot).get("public/_headers") ?? "");
    expect(findMatches(groups, "/charts/absence/").join()).toContain("frame-ancestors *");
    expect(findMatches(groups, "/schools/").join()).toContain("frame-ancestors 'none'");
    expect(groups.size).toBeLessThan(100);
  });
});
