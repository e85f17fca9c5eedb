import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../../src/cli/verify/launch-browser.ts";
import { findAccessibilityFaults } from "../../src/verification/browser/accessibility.ts";
import { axeSource } from "./axe.ts";
import { findDrawingFaults } from "../../src/verification/browser/drawings.ts";
import { findIdFaults, findLinkFaults, findUnreachablePages } from "../../src/verification/pages/links.ts";
import { findOverflow } from "../../src/verification/browser/overflow.ts";
import { findSecurityFaults } from "../../src/verification/pages/security.ts";
import { findRepeatedTitles, findStructureFaults } from "../../src/verification/pages/structure.ts";
import { findValidityFaults } from "./validity.ts";
import { watchPage } from "../../src/verification/browser/watch.ts";

/** Each check of the built site is shown a page that is right and pages with one fault each: it must tell them apart. */
const strict = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'";

describe("a page without faults", () => {
  test("passes every check of its text", () => {
    const html = page("<p>Text</p>");
    expect(findStructureFaults(html)).toEqual([]);
    expect(findSecurityFaults(html)).toEqual([]);
    expect(findValidityFaults(html)).toEqual([]);
    expect(findIdFaults(html)).toEqual([]);
  });
});

describe("structure", () => {
  test.each([
    ["no language", page("").replace(' lang="en-GB"', ""), "The page does not name its language."],
    ["no title", page("").replace("<title>Title</title>", ""), "The page has no title."],
    ["a title in a drawing only", page("<svg><title>x</title></svg>").replace("<title>Title</title>", ""), "no title"],
    ["two main headings", page("<h1>Again</h1>"), "The page has 2 first-level headings."],
    ["a level left out", page("<h3>Deep</h3>"), "The heading “Deep” is a h3 after h1."],
    ["an empty heading", page("<h2> </h2>"), "A h2 is empty."],
    ["a condition in place of words", page("<p>Text</p>true"), "says “true”"],
    ["a missing value", page("<p>undefined was judged Good</p>"), "says “undefined was judged Good”"],
  ])("%s", (_, html, fault) => {
    expect(findStructureFaults(html)).toEqual([expect.stringContaining(fault)]);
  });

  test("one title on two pages", () => {
    expect(findRepeatedTitles(site({ "index.html": page(""), "a/index.html": page("") }))).toEqual([
      "“Title” is the title of index.html and a/index.html.",
    ]);
  });
});

describe("links", () => {
  const target = page('<h2 id="there">There</h2>');
  const findFaults = (body: string, path = "index.html") =>
    findLinkFaults(
      site({ [path]: page(body), "a/index.html": target }),
      new Set([path, "a/index.html", "a/table.csv", "style.css"]),
    );

  test.each([
    "a/",
    "a/index.html",
    "./a/#there",
    "#main",
    "a/table.csv",
    "https://example.org/",
    "mailto:a@example.org",
  ])("%s is right", (href) => {
    expect(findFaults(`<a href="${href}">x</a>`)).toEqual([]);
  });

  test.each([
    ["b/", "does not exist"],
    ["a", "does not exist"],
    ["a/table.json", "does not exist"],
    ["a/#here", "leads to “here”, which a/index.html does not have"],
    ["#here", "leads to “here”, which index.html does not have"],
    ["/a/", "starts at the root of the host"],
    ["//example.org/", "leaves the protocol open"],
    ["http://example.org/", "leads outside the site by http:"],
    ["javascript:void(0)", "leads outside the site by javascript:"],
    ["", "has an empty target"],
  ])("%s is a fault", (href, fault) => {
    expect(findFaults(`<a href="${href}">x</a>`)).toEqual([expect.stringContaining(fault)]);
  });

  test.each(['<img src="x.png" alt="">', '<form action="b/"></form>', '<img srcset="x.png 2x" alt="">'])(
    "%s",
    (body) => {
      expect(findFaults(body)).toEqual([expect.stringContaining("does not exist")]);
    },
  );

  test("only the page for missing pages may start at the root of the host", () => {
    expect(findFaults('<a href="/a/">x</a>', "404.html")).toEqual([]);
    expect(findFaults('<a href="/b/">x</a>', "404.html")).toHaveLength(1);
  });

  test("an id that stands twice or is missing", () => {
    expect(findIdFaults(page('<p id="x"></p><p id="x"></p>'))).toEqual(["The id “x” stands more than once."]);
    expect(findIdFaults(page('<label for="y">x</label>'))).toEqual([expect.stringContaining("the id “y”")]);
  });

  test("a page that nothing leads to", () => {
    const pages = site({ "index.html": page('<a href="a/">x</a>'), "a/index.html": target, "b/index.html": target });
    expect(findUnreachablePages(pages)).toEqual(["b/index.html"]);
  });

  test("but a page that only sends readers on needs no link", () => {
    const moved = target.replace("<title>", '<meta http-equiv="refresh" content="0; url=../a/"><title>');
    const pages = site({ "index.html": page('<a href="a/">x</a>'), "a/index.html": target, "b/index.html": moved });
    expect(findUnreachablePages(pages)).toEqual([]);
  });
});

describe("security", () => {
  test.each([
    ["no policy", page("").replace(/<meta http-equiv[^>]*>/, ""), "no content security policy"],
    ["a loose start", page("").replace("default-src 'none'", "default-src 'self'"), "does not start from"],
    [
      "inline styles allowed",
      page("").replace("style-src 'self'", "style-src 'unsafe-inline'"),
      "allows 'unsafe-inline'",
    ],
    ["another host allowed", page("").replace("style-src 'self'", "style-src https://a.example"), "allows https://a."],
    ["forms left open", page("").replace(" form-action 'self';", ""), "leaves form-action open"],
    ["a policy that comes late", page("").replace("<head>", '<head><link rel="icon" href="a.svg">'), "loaded before"],
    ["an inline script", page("<script>alert(1)</script>"), "is an inline script"],
    ["an inline module", page('<script type="module">alert(1)</script>'), "is an inline script"],
    ["a style element", page("").replace("</head>", "<style>p{}</style></head>"), "a style element"],
    ["a style attribute", page('<p style="color:red">x</p>'), "has a style attribute"],
    ["a handler", page('<p onclick="a()">x</p>'), "has the handler onclick"],
    ["a handler in a drawing", page('<svg onload="a()"></svg>'), "has the handler onload"],
    ["a picture of another host", page('<img src="https://a.example/x.png" alt="">'), "loads from another host"],
    ["a script of another host", page('<script src="//a.example/x.js"></script>'), "loads from another host"],
    ["a drawing of another host", page('<svg><use xlink:href="https://a.example/#x" /></svg>'), "another host"],
    ["an address that is a script", page('<a href=" java&#10;script:a()">x</a>'), "runs its address"],
  ])("%s", (_, html, fault) => {
    expect(findSecurityFaults(html)).toEqual([expect.stringContaining(fault)]);
  });
});

test("data in a script element is no script", () => {
  expect(findSecurityFaults(page('<script type="application/ld+json">{}</script>'))).toEqual([]);
});

describe("validity", () => {
  test.each([
    ["an element that must not stand there", page("<ul><p>x</p></ul>"), "element-permitted-content"],
    ["an element without its end", page("<section><p>x</p>"), "close-order"],
    ["an unknown element", page("<fnord>x</fnord>"), "element-name"],
    ["a style attribute", page('<p style="color:red">x</p>'), "no-inline-style"],
  ])("%s", (_, html, rule) => {
    expect(findValidityFaults(html)).toContainEqual(expect.stringContaining(rule));
  });
});

describe("in a browser", () => {
  let browser: Browser;
  let tab: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    tab = await browser.newPage({ viewport: { width: 320, height: 800 } });
  });

  afterAll(() => browser.close());

  test("a page without faults passes", async () => {
    await show(page('<p>Text</p><label for="x">Name</label> <input id="x">'));
    expect(await findAccessibilityFaults(tab, axeSource)).toEqual([]);
    expect(await findOverflow(tab)).toEqual([]);
  });

  test.each([
    ["a picture without words", '<img src="data:,">', "image-alt"],
    ["a field without a label", "<input>", "label"],
    ["a link without words", '<a href="#main"></a>', "link-name"],
    ["too little contrast", '<p style="color:#aaa;background:#fff">Text</p>', "color-contrast"],
    [
      "targets too small and too near",
      '<button style="width:9px;height:9px;padding:0;border:0;font-size:5px">x</button>'.repeat(3),
      "target-size",
    ],
    ["a list with other things in it", "<ul><div>x</div></ul>", "list"],
    ["a role that does not exist", '<p role="fnord">x</p>', "aria-roles"],
  ])("axe finds %s", async (_, body, rule) => {
    await show(page(body, "default-src 'self'; style-src 'unsafe-inline'"));
    expect(await findAccessibilityFaults(tab, axeSource)).toContainEqual(expect.stringMatching(`^${rule} `));
  });

  test("a table wider than a phone, unless it scrolls in its own frame", async () => {
    const wide = '<table width="700"><tr><td>wide</td></tr></table>';
    await show(page(wide));
    expect(await findOverflow(tab)).toEqual([expect.stringMatching(/708 px wide in a window of 320 px: <table/)]);
    await show(page(`<div style="overflow-x:auto">${wide}</div>`, "style-src 'unsafe-inline'"));
    expect(await findOverflow(tab)).toEqual([]);
  });

  test.each([
    ["text that is cut off", '<text x="90" y="20">Statistical neighbours</text>', "is cut off"],
    ["text on text", '<text x="5" y="20">England</text><text x="20" y="22">London</text>', "runs into “London”"],
  ])("a drawing with %s", async (_, drawing, fault) => {
    await show(page(`<svg width="200" height="50"><text x="5" y="45">Barnet</text>${drawing}</svg>`));
    expect(await findDrawingFaults(tab)).toEqual([expect.stringContaining(fault)]);
  });

  test("a refusal of the policy, an error and a request to another host", async () => {
    const origin = "http://site.invalid";
    const watched = await browser.newPage();
    const body = '<p style="color:red">x</p><script src="http://other.invalid/x.js"></script>';
    const policy = "default-src 'none'; script-src http://other.invalid";
    await watched.route("**", (route) =>
      route.request().url() === `${origin}/`
        ? route.fulfill({ contentType: "text/html", body: page(body, policy) })
        : route.fulfill({ contentType: "text/javascript", body: "throw new Error('seeded')" }),
    );
    const { errors, foreign } = watchPage(watched, origin);
    await watched.goto(`${origin}/`);
    expect(foreign).toEqual(["http://other.invalid/x.js"]);
    expect(errors).toContainEqual(expect.stringContaining("Content Security Policy"));
    expect(errors).toContainEqual(expect.stringContaining("seeded"));
    await watched.close();
  });

  /** Shows a page in a document of its own: policies of one document add up. */
  async function show(html: string): Promise<void> {
    await tab.goto("about:blank");
    await tab.setContent(html);
  }
});

function page(body: string, policy = strict): string {
  return [
    '<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${policy}">`,
    `<title>Title</title></head><body><main id="main"><h1>Heading</h1>${body}</main></body></html>`,
  ].join("");
}

function site(pages: Record<string, string>): Map<string, string> {
  return new Map(Object.entries(pages));
}
