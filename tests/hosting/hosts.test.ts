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
    "/admin/",
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

describe("what a host has no room for", () => {
  const many = Array.from({ length: 2500 }, (_, index) => ({
    from: `/old/${index}/`,
    to: `/indicators/new-${index}/`,
  }));
  const pages = Array.from({ length: 120 }, (_, index) => `page-${index}`);
  const crowded = describeHost("https://findings.example.org/", pages, many);

  test("is said, and only where there is too much", () => {
    expect(hosts.cloudflare.lacks?.(crowded)).toMatch(
      /takes 100 rules of headers, .*; 2000 redirects, and this site has 2500/,
    );
    expect(hosts.s3.lacks?.(crowded)).toMatch(/has room for \d+ of the 2500 redirects/);
    expect([hosts.cloudflare.lacks?.(atRoot), hosts.s3.lacks?.(atRoot)]).toEqual([undefined, undefined]);
  });

  test("is left out of CloudFront's function, which keeps the redirects of the council", () => {
    const text = writeHostFiles("s3", crowded).get("hosting/cloudfront-function.js") ?? "";
    expect(text.length).toBeLessThan(10_000);
    expect(text).toContain("/old/2499/");
    expect(text).not.toContain("/old/0/");
  });
});

test("the page of the editor keeps its own policy, and no other site shows it in a frame", () => {
  const policy = "frame-ancestors 'none'";
  expect(readHeaders(writeHostFiles("netlify", atRoot).get("public/_headers") ?? "").get("/admin/*")).toEqual([
    `Content-Security-Policy: ${policy}`,
  ]);
  expect(writeHostFiles("nginx", inFolder).get("hosting/nginx.conf")).toContain(
    `~^/children/findings/admin/ "${policy}";`,
  );
  expect(writeHostFiles("s3", atRoot).get("hosting/cloudfront-editor.json")).toContain(`"${policy}"`);
});
