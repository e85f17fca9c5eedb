import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { launchBrowser } from "../../src/cli/verify/launch-browser.ts";
import { findAccessibilityFaults } from "../../src/verification/browser/accessibility.ts";
import { axeSource } from "./axe.ts";
import { findForcedColourFaults } from "../../src/verification/browser/forced-colours.ts";
import { readMainText } from "../../src/verification/browser/main-text.ts";
import { findMotion } from "../../src/verification/browser/motion.ts";
import { findPrintFaults } from "../../src/verification/browser/paper.ts";
import { findTextFaults } from "../../src/verification/browser/text-settings.ts";
import { paragraph, seededPage } from "./seeded-page.ts";

/** The checks of the ways of reading are shown right pages, and pages with one fault each that they must name. */
let browser: Browser;
let tab: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  tab = await browser.newPage({ reducedMotion: "reduce" });
});

afterAll(() => browser.close());

beforeEach(() => tab.setViewportSize({ width: 320, height: 800 }));

const drawing = (rest: string) =>
  `<svg width="200" height="40" style="forced-color-adjust:none">${rest}<text x="5" y="20" fill="#0b0c0c">Barnet</text></svg>`;
const table = `<table><tr>${"<td>Authority</td>".repeat(11)}</tr></table>`;
const fold = "<details><summary>More</summary><p>Folded</p></details>";
const unfold = "@media print{details::details-content{display:block;content-visibility:visible;block-size:auto}}";

interface Mode {
  readonly find: (page: Page) => Promise<string[]>;
  /** Name, body and styles of pages that are right. */
  readonly right: readonly (readonly [string, string, string?])[];
  /** Name, body, styles and what must be found. */
  readonly faulty: readonly (readonly [string, string, string, string])[];
}

const modes: Record<string, Mode> = {
  "text and its settings": {
    find: findTextFaults,
    right: [
      ["paragraphs", paragraph],
      ["a frame that scrolls", `<div style="overflow-x:auto">${table}</div>`],
      [
        "words for screen readers",
        '<span style="position:absolute;width:1px;height:1px;overflow:hidden">Only heard</span>',
      ],
      ["a field that grows", '<input style="font-size:1rem;min-height:2rem;width:90%">'],
      [
        "a heading with tight lines",
        `<h2 style="line-height:1">A heading <em>of some</em> words ${"that wrap ".repeat(9)}</h2>`,
      ],
    ],
    faulty: [
      ["something wide", '<div style="width:600px">Wide</div>', "", "as it is, 320 px wide: The page is 6"],
      [
        "a line that just fits",
        '<p style="height:24px;width:250px;overflow:hidden">Statistical neighbours of Barnet</p>',
        "",
        "with text spacing, 320 px wide: “Statistical neighbours of Barnet” is cut off by <p",
      ],
      [
        "a box of fixed height",
        `<div style="height:170px;overflow:hidden;font-size:1rem"><p>${"Councils say. ".repeat(10)}</p></div>`,
        "",
        "with text of 200%, 320 px wide: “Councils say.",
      ],
      [
        "an ellipsis",
        `<p style="overflow:hidden;white-space:nowrap">${"Councils say. ".repeat(9)}</p>`,
        "",
        "is cut off by <p",
      ],
      [
        "a label with a ground and a height",
        '<p style="font-size:1rem;height:22px;background:#eee">Published</p>',
        "",
        "with text of 200%, 320 px wide: “Published” runs out of <p",
      ],
      [
        "text placed on text",
        '<p style="font-size:1rem;height:20px">England has more of them</p><p style="font-size:1rem;margin-top:-14px">London</p>',
        "",
        "runs into",
      ],
      [
        "a field of fixed height",
        '<input style="font-size:1rem;height:24px;width:90px">',
        "",
        "Text does not fit into <input",
      ],
    ],
  },
  "forced colours": {
    find: findForcedColourFaults,
    right: [
      [
        "links, buttons and fields",
        '<p>See <a href="#a">this</a>.</p><button>Go</button><input><select><option>x</select>',
      ],
      ["a drawing on paper", drawing('<rect width="200" height="40" fill="#fff"/>')],
      ["a drawing with a ground", drawing("").replace("none", "none;background:#fff")],
      [
        "a button that is underlined",
        '<button style="border:0;background:none;text-decoration:underline">Clear</button>',
      ],
    ],
    faulty: [
      [
        "a button that a background draws",
        '<button aria-label="Search" style="border:0;width:40px;height:40px;background:linear-gradient(#000,#fff)"></button>',
        "",
        "Only a background draws <button",
      ],
      ["a button without an edge", '<button style="border:0;background:#12436d">Go</button>', "", "edge of <button"],
      ["a field without an edge", '<input style="border:0;background:#eee">', "", "edge of <input"],
      [
        "a link that only its own colour shows",
        '<p style="color:#000;forced-color-adjust:none">See <a href="#a" style="color:inherit;text-decoration:none">this</a>.</p>',
        "",
        "sets the link apart",
      ],
      [
        "a bar that only a colour draws",
        '<span style="display:block;width:90px;height:9px;background:red"></span>',
        "",
        "Only a colour",
      ],
      ["a drawing without paper", drawing(""), "", "without paper"],
      [
        "a focus that only a shadow shows",
        '<a href="#a">Link</a>',
        ":focus{outline:none;box-shadow:0 0 0 3px #000;background:#fd0}",
        "Nothing shows that the focus is on <a",
      ],
    ],
  },
  "less motion": {
    find: findMotion,
    right: [
      ["text", paragraph],
      [
        "motion for those who want it",
        "<p>x</p>",
        "@media (prefers-reduced-motion:no-preference){p{transition:all 1s}}",
      ],
    ],
    faulty: [
      [
        "an animation without end",
        "<p>x</p>",
        "@keyframes a{to{opacity:0}}p{animation:a 2s infinite}",
        "an animation on <p",
      ],
      ["a transition", "<p>x</p>", "p{transition:color 400ms}", "a transition on <p"],
      ["a transition before", "<p>x</p>", 'p::before{content:"y";transition:color 1s}', "a transition on ::before <p"],
      ["smooth scrolling", "<p>x</p>", "html{scroll-behavior:smooth}", "smooth scrolling on <html"],
      [
        "a script that moves",
        "<p>x</p><script>document.querySelector('p').animate([{opacity:0},{opacity:1}],5000)</script>",
        "",
        "A script",
      ],
      [
        "a drawing that moves",
        '<svg><circle r="5"><animate attributeName="r" to="9" dur="2s"/></circle></svg>',
        "",
        "Something moves",
      ],
    ],
  },
  print: {
    find: findPrintFaults,
    right: [
      ["text", paragraph],
      ["a fold that print opens", fold, unfold],
      ["navigation that print leaves out", "<nav><p>Menu</p></nav>", "@media print{nav{display:none}}"],
      ["a wide table on a page across", `<section>${table}</section>`, "section{page:wide}"],
    ],
    faulty: [
      ["text that print hides", paragraph, "@media print{main{display:none}}", "Is not printed: <h1"],
      ["pale text that print hides", paragraph, "@media print{p{visibility:hidden}}", "Is not printed: <p"],
      ["a fold", fold, "", "Is not printed: <p>Folded"],
      ["navigation", "<nav><p>Menu</p></nav>", "", "Of no use on paper: <nav"],
      ["a table wider than the paper", table, "", "Wider than the paper: <table"],
      ["a frame that scrolls", `<div style="overflow-x:auto">${table}</div>`, "", "Paper cannot be scrolled: <div"],
    ],
  },
};

describe.each(Object.entries(modes))("%s", (_, { find, right, faulty }) => {
  const pages = right.map(([name, body, styles = ""]) => ({ name, body, styles }));
  test.each(pages)("$name: nothing is found", async ({ body, styles }) => {
    await show(seededPage(body, styles));
    expect(await find(tab)).toEqual([]);
  });

  test.each(faulty)("%s: the fault is found", async (_name, body, styles, fault) => {
    await show(seededPage(body, styles));
    expect(await find(tab)).toContainEqual(expect.stringContaining(fault));
  });
});

test("axe is asked about the size of targets", async () => {
  await show(seededPage(`<p><a href="#a" style="font-size:4px">a</a><a href="#b" style="font-size:4px">b</a></p>`));
  expect(await findAccessibilityFaults(tab, axeSource)).toContainEqual(expect.stringMatching(/^target-size /));
});

test("the text of a page leaves out what a script made, and nothing else", async () => {
  await show(
    seededPage("<p>Read <span data-made-by-script>pressed </span>this</p><div data-made-by-script>More</div>"),
  );
  expect(await readMainText(tab)).toBe("Heading Read this");
  expect(await tab.locator("[data-made-by-script]").filter({ visible: true }).count()).toBe(2);
});

async function show(html: string): Promise<void> {
  await tab.goto("about:blank");
  await tab.setContent(html);
}
