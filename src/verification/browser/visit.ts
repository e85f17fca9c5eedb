/*
 * A page is tried in seven ways of reading within one visit, one page of each kind is walked by keyboard and read at 400% zoom, and
 * each check must name its seeded faults (`tests/site/seeded-*.test.ts`): a check that finds nothing proves nothing.
 */
import { sectionUrl } from "../../model/addresses.ts";
import type { Page } from "playwright-core";
import { findAccessibilityFaults } from "./accessibility.ts";
import { findDrawingFaults } from "./drawings.ts";
import { findFocusFaults } from "./focus.ts";
import { findForcedColourFaults } from "./forced-colours.ts";
import { readMainText } from "./main-text.ts";
import { findMotion } from "./motion.ts";
import { findPrintFaults } from "./paper.ts";
import { findTextFaults } from "./text-settings.ts";

export const desk = { width: 1280, height: 900 };
export const phone = { width: 320, height: 800 };

/** What is looked for on every page, each with the words of its test. The walk by keyboard has a file of its own. */
export const visitTopics = {
  accessibility: "axe finds nothing against WCAG 2.2 AA, the size of targets included",
  drawings: "no text in a drawing is cut off or runs into other text",
  text: "nothing is lost or scrolls sideways at 320 and 1280 pixels, with text spacing and with text of 200%",
  focus: "the focus shows wherever it is, and keeps to the order of the page",
  colours: "nothing is lost in forced colours",
  motion: "nothing moves for readers who asked for less motion",
  print: "all that is read is printed, and nothing else, within the width of the paper",
} as const;

export type VisitTopic = keyof typeof visitTopics;
export type VisitFaults = Record<VisitTopic, string[]>;

/** Looks at an open page in every way but that of the keyboard. The tab must be as wide as a phone, and ask for less motion. */
export async function inspectPage(tab: Page): Promise<VisitFaults> {
  const onPhone = await inspectNarrowPage(tab);
  await tab.setViewportSize(desk);
  return {
    ...onPhone,
    accessibility: await findAccessibilityFaults(tab),
    drawings: [...new Set([...onPhone.drawings, ...(await findDrawingFaults(tab))])],
    text: [...onPhone.text, ...(await findTextFaults(tab))],
    focus: [...new Set([...onPhone.focus, ...(await findFocusFaults(tab))])],
    colours: await findForcedColourFaults(tab),
    print: await findPrintFaults(tab),
  };
}

/** The quick part of it, for pages of which there are many alike: what depends on the words and figures of each, and drawings at both widths. */
export async function inspectQuickly(tab: Page): Promise<VisitFaults> {
  const onPhone = await inspectNarrowPage(tab);
  if (!(await hasDrawing(tab))) return onPhone;
  await tab.setViewportSize(desk);
  return { ...onPhone, drawings: [...new Set([...onPhone.drawings, ...(await findDrawingFaults(tab))])] };
}

function hasDrawing(tab: Page): Promise<boolean> {
  return tab.evaluate(() => document.querySelector("main svg text") !== null);
}

async function inspectNarrowPage(tab: Page): Promise<VisitFaults> {
  return {
    accessibility: [],
    drawings: await findDrawingFaults(tab),
    text: await findTextFaults(tab),
    focus: await findFocusFaults(tab),
    colours: [],
    motion: await findMotion(tab),
    print: [],
  };
}

/** Opens a page as wide as a phone and reads its main text. Search is ready a moment after it has loaded. */
export async function openPage(tab: Page, address: string): Promise<string> {
  await tab.setViewportSize(phone);
  await tab.goto(address);
  if (new URL(address).pathname.endsWith(sectionUrl.search)) await tab.locator("form#search").waitFor();
  return readMainText(tab);
}
