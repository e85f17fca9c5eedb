import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../../src/cli/verify/launch-browser.ts";
import { findFocusFaults } from "../../src/verification/browser/focus.ts";
import { findKeyboardFaults } from "../../src/verification/browser/keyboard.ts";
import { findZoomFaults } from "../../src/verification/browser/zoom.ts";
import { paragraph, seededPage } from "./seeded-page.ts";

/** The checks of the keyboard and of a high zoom are shown right pages, and pages with one fault each that they must name. */
let browser: Browser;
let tab: Page | undefined;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

const links = '<p><a href="#a">One</a> <a href="#b">Two</a> <button>Three</button> <a href="#c">Four</a></p>';
const fold = "<details><summary>More</summary><p>Folded <a href='#d'>link</a></p></details>";
const frame = '<div tabindex="0" role="region" aria-label="Table" style="overflow:auto;height:40px"><p>x<p>y<p>z</div>';
const fields =
  "<label>A <input></label><label>B <select><option>x</select></label><label>C <textarea></textarea></label>";
const radios = '<label>A <input type="radio" name="r"></label><label>B <input type="radio" name="r" checked></label>';

describe("the way of the focus", () => {
  test.each([
    ["links and buttons", links],
    ["a fold", links + fold],
    ["a frame that scrolls", links + frame],
    [
      "a box that scrolls without being named",
      `${links}<div style="overflow:auto;height:40px">${paragraph}</div>${links}`,
    ],
    ["fields", fields + links],
    ["a group of which one is chosen at a time", links + radios + links],
    ["a long page", (links + paragraph.repeat(5)).repeat(4)],
    [
      "what is hidden or out of use",
      `${links}<a href="#h" hidden>H</a><button disabled>D</button><div inert><a href="#i">I</a></div>`,
    ],
  ])("%s pass", async (_, body) => {
    const page = await show(seededPage(body));
    expect([...(await findKeyboardFaults(page)), ...(await findFocusFaults(page))]).toEqual([]);
  });

  test.each([
    ["a link that comes first out of turn", links.replace('href="#c"', 'href="#c" tabindex="5"'), "comes too late to"],
    [
      "a script that holds the focus",
      `${links}<p><input id="trap"></p>${links}<script>document.getElementById("trap").addEventListener("keydown", (event) => event.preventDefault())</script>`,
      'does not get away from <input id="trap"',
    ],
    [
      "a dialogue that pulls the focus back",
      `<div id="box">${links}</div>${links}<script>document.addEventListener("focusin", ({ target }) => { const box = document.getElementById("box"); if (!box.contains(target)) box.querySelector("a").focus(); })</script>`,
      "does not reach",
    ],
    [
      "a script that lets nobody go back",
      `${links}<p><a id="back" href="#x">Back</a></p>${links}<script>document.getElementById("back").addEventListener("keydown", (event) => event.shiftKey && event.preventDefault())</script>`,
      "Shift+Tab does not get away from",
    ],
    ["a link out of the window", `${links}<a href="#o" style="position:fixed;left:-9999px">Off</a>`, "Out of sight"],
    [
      "a header that lies over what has the focus",
      `<div style="position:fixed;inset:0 0 auto 0;height:97%;background:#eee">Header</div>${links}`,
      "Out of sight",
    ],
    [
      "a link that is passed over because it leaves when the focus comes",
      `${links}<a id="shy" href="#s">Shy</a>${links}<script>document.getElementById("shy").addEventListener("focus", ({ target }) => target.blur())</script>`,
      "does not reach",
    ],
    [
      "a fold that Enter does not open",
      `${links}${fold}<script>document.querySelector("summary").addEventListener("click", (event) => event.preventDefault())</script>`,
      "Enter does not open and close <summary>",
    ],
  ])("%s is found", async (_, body, fault) => {
    const page = await show(seededPage(body));
    expect(await findKeyboardFaults(page)).toContainEqual(expect.stringContaining(fault));
  });
});

describe("the look of the focus", () => {
  test.each([
    ["another outline", ":focus{outline:3px solid #000}"],
    ["a ground instead of an outline", ":focus{outline:0;background:#fd0}"],
    [
      "a shadow with an outline that forced colours show",
      ":focus{outline:3px solid transparent;box-shadow:0 0 0 3px #000}",
    ],
  ])("%s passes", async (_, styles) => {
    const page = await show(seededPage(links + fold, styles));
    expect(await findFocusFaults(page)).toEqual([]);
  });

  test.each([
    ["no outline", ":focus{outline:none}", "", "Nothing shows that the focus is on <a"],
    [
      "an outline that cannot be seen",
      ":focus{outline:2px solid transparent}",
      "",
      "Nothing shows that the focus is on",
    ],
    ["an outline that was there before", "a{outline:2px solid #000}", "", "Nothing shows that the focus is on <a"],
    ["a place out of turn", "", '<p><button tabindex="5">Five</button></p>', "out of turn: <button"],
  ])("%s is found", async (_, styles, body, fault) => {
    const page = await show(seededPage(links + body, styles));
    expect(await findFocusFaults(page)).toContainEqual(expect.stringContaining(fault));
  });
});

describe("a zoom of 400%", () => {
  test.each([
    ["text", paragraph.repeat(4)],
    [
      "a low header that stays",
      `<div style="position:sticky;top:0;height:40px;background:#fff">H</div>${paragraph.repeat(9)}`,
    ],
  ])("%s passes", async (_, body) => {
    const page = await show(seededPage(body));
    expect(await findZoomFaults(page)).toEqual([]);
  });

  test.each([
    [
      "a high header that stays",
      `<div style="position:sticky;top:0;height:120px;background:#fff">Header</div>${paragraph.repeat(9)}`,
      "",
      "parts of the window",
    ],
    ["a page that cannot be scrolled", paragraph.repeat(9), "body{overflow:hidden;height:100vh}", "cannot be scrolled"],
    ["something wide", '<div style="width:600px">Wide</div>', "", "px wide in a window of 320 px"],
  ])("%s is found", async (_, body, styles, fault) => {
    const page = await show(seededPage(body, styles));
    expect(await findZoomFaults(page)).toContainEqual(expect.stringContaining(fault));
  });
});

/** Each page stands in a tab of its own, where no script of another still listens. */
async function show(html: string): Promise<Page> {
  await tab?.close();
  tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await tab.setContent(html);
  return tab;
}
