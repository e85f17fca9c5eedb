import { describe, expect, test } from "vitest";
import { listSitemapFiles } from "../../src/downloads/sitemap.ts";
import { readXml } from "./read-xml.ts";

const locate = (address: string) => `https://findings.example.org${address}`;

describe("a sitemap", () => {
  const [sitemap, robots, ...others] = listSitemapFiles(
    [
      { address: locate("/"), changed: undefined },
      { address: `${locate("/documents/x/")}?a&b`, changed: "2019-05-03" },
    ],
    locate,
  );

  test("lists pages with the day of their last change where it is known", () => {
    const root = readXml(sitemap?.text ?? "");
    expect(sitemap?.url).toBe("/sitemap.xml");
    expect([root.name, root.attributes["xmlns"]]).toEqual(["urlset", "http://www.sitemaps.org/schemas/sitemap/0.9"]);
    expect(root.children.map(({ name, children }) => [name, ...children.map(({ text }) => text)])).toEqual([
      ["url", "https://findings.example.org/"],
      ["url", "https://findings.example.org/documents/x/?a&b", "2019-05-03"],
    ]);
  });

  test("is named to search engines, which may visit everything", () => {
    expect(robots).toEqual({
      url: "/robots.txt",
      text: "User-agent: *\nDisallow:\n\nSitemap: https://findings.example.org/sitemap.xml\n",
    });
    expect(others).toEqual([]);
  });

  test("has parts where there are more pages than one may list", () => {
    const pages = Array.from({ length: 50_001 }, (_, index) => ({ address: locate(`/${index}/`), changed: undefined }));
    const files = listSitemapFiles(pages, locate);
    expect(files.map(({ url }) => url)).toEqual(["/sitemap-1.xml", "/sitemap-2.xml", "/sitemap.xml", "/robots.txt"]);
    const [first, second, index] = files.map(({ text }) => text.match(/<loc>[^<]*<\/loc>/g) ?? []);
    expect([first?.length, second]).toEqual([50_000, ["<loc>https://findings.example.org/50000/</loc>"]]);
    expect(index).toEqual([
      "<loc>https://findings.example.org/sitemap-1.xml</loc>",
      "<loc>https://findings.example.org/sitemap-2.xml</loc>",
    ]);
    expect(files[2]?.text).toContain("<sitemapindex ");
    expect(listSitemapFiles(pages.slice(1), locate)).toHaveLength(2);
  });
});
