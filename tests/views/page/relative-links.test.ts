import { describe, expect, test } from "vitest";
import { prefixLinks, relativiseLinks } from "../../../src/views/page/relative-links.ts";

describe("links of a page start at the page", () => {
  test.each([
    ["index.html", "./"],
    ["about/index.html", "../"],
    ["documents/barnet-apa-2007/index.html", "../../"],
    ["documents/kind/monitoring-letter/index.html", "../../../"],
  ])("%s reaches the root by %s", (page, toRoot) => {
    expect(relativiseLinks('<a href="/">Home</a>', page)).toBe(`<a href="${toRoot}">Home</a>`);
    expect(relativiseLinks('<a href="/documents/x/">X</a>', page)).toBe(`<a href="${toRoot}documents/x/">X</a>`);
  });

  test("anchors and questions stay", () => {
    expect(relativiseLinks('<a href="/glossary/#gld">', "a/index.html")).toBe('<a href="../glossary/#gld">');
    expect(relativiseLinks('<a href="/#top">', "a/index.html")).toBe('<a href="../#top">');
    expect(relativiseLinks('<a href="/search/?q=a">', "a/index.html")).toBe('<a href="../search/?q=a">');
    expect(relativiseLinks('<a href="#here">', "a/index.html")).toBe('<a href="#here">');
  });

  test.each([
    ["another host without a scheme", '<a href="//example.org/x">'],
    ["another host", '<a href="https://example.org/x">'],
    ["an e-mail address", '<a href="mailto:a@example.org">'],
    ["a link that is relative already", '<a href="../x/">'],
    ["other attributes", '<a data-href="/x" title="/y" xhref="/z">'],
    ["text", "<p>Write /documents/ after the address, or href=/x.</p>"],
  ])("%s is left alone", (_, html) => {
    expect(relativiseLinks(html, "a/b/index.html")).toBe(html);
    expect(prefixLinks(html, "/findings/")).toBe(html);
  });

  test("sources, forms and the search index too, over several lines", () => {
    expect(
      relativiseLinks(
        '<img\n  src="/a.png" alt=""><form action="/search/"><div data-index="/search-index/">',
        "a/index.html",
      ),
    ).toBe('<img\n  src="../a.png" alt=""><form action="../search/"><div data-index="../search-index/">');
  });

  test("the page that a redirect leads to", () => {
    const html = '<meta http-equiv="refresh" content="0; url=/documents/x/#y">';
    expect(relativiseLinks(html, "a/b/index.html")).toBe(html.replace("=/", "=../../"));
    const description = '<meta name="description" content="/documents/">';
    expect(relativiseLinks(description, "a/index.html")).toBe(description);
  });

  test("values with signs in them, and links beside them", () => {
    const html = `<p title="1 < 2 <b>" data-src='<a href="/d/">'><a title="<" href="/x/">a</a> href="/y/" <i title="a>b"><a href="/z/">`;
    expect(relativiseLinks(html, "a/index.html")).toBe(
      html.replace('"/d/"', '"../d/"').replace('"/x/"', '"../x/"').replace('"/z/"', '"../z/"'),
    );
  });

  test("a link that a text shows as code is text", () => {
    const html = '<p><code>&lt;a href="/x"&gt;</code></p>';
    expect(relativiseLinks(html, "a/index.html")).toBe(html);
  });
});

describe("links of a page that hosts show at any address (404)", () => {
  test("start at the site's folder on its host", () => {
    expect(prefixLinks('<a href="/"><a href="/documents/#x"><script src="/a.js">', "/findings/")).toBe(
      '<a href="/findings/"><a href="/findings/documents/#x"><script src="/findings/a.js">',
    );
    expect(prefixLinks('<a href="/about/">', "/")).toBe('<a href="/about/">');
  });

  test("another host is left alone", () => {
    expect(prefixLinks('<a href="//example.org/"><a href="https://example.org/">', "/findings/")).toBe(
      '<a href="//example.org/"><a href="https://example.org/">',
    );
  });
});
