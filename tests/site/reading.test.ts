import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openSite, type OpenSite } from "./open-site.ts";

// A report with long contents, and a letter with numbered paragraphs of its original or long sections.
const report = "documents/performance-report-2019-01/";
const letter = "documents/barnet-monitoring-letter-2019-03/";
let site: OpenSite;
let page: Page;

beforeAll(async () => {
  site = await openSite();
});

beforeEach(async () => {
  page = await site.browser.newPage({ javaScriptEnabled: false });
});

afterAll(() => site.close());

describe("the contents of a document", () => {
  test("are folded on a phone, and open without scripts", async () => {
    await open(report, 320, 800);
    const first = page.locator(".contents--beside li > a").first();
    expect(await first.isVisible()).toBe(false);
    await page.locator(".contents__fold > summary").click();
    expect(await first.isVisible()).toBe(true);
  });

  test("stay beside the text on a wide screen, and scroll by themselves", async () => {
    await open(report, 1280, 800);
    await page.locator("#tables").scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 3000);
    await page.waitForTimeout(300);
    const { list, text, view, scrolls } = await readBoxes();
    expect(list.top).toBeGreaterThanOrEqual(0);
    expect(list.bottom).toBeLessThanOrEqual(view);
    expect(list.right).toBeLessThan(text.left);
    expect(scrolls).toBe(true);
    expect(await page.locator(".contents__fold > summary").isVisible()).toBe(false);
  });

  test("do not stay where the window is low, as it is at a high zoom", async () => {
    await open(report, 1280, 400);
    expect(await page.locator(".contents--beside").evaluate((nav) => getComputedStyle(nav).position)).toBe("static");
  });

  test.each([
    [1280, 800],
    [1020, 500],
    [320, 256],
  ])("hide nothing that has the focus, at %i by %i", async (width, height) => {
    await open(letter, width, height);
    const hidden: string[] = [];
    const links = await page.locator("a:visible, summary:visible, [tabindex='0']:visible").count();
    expect(links).toBeGreaterThan(20);
    for (let step = 0; step < links; step += 1) {
      await page.keyboard.press("Tab");
      const found = await page.evaluate(describeHiddenFocus);
      if (found !== undefined) hidden.push(found);
    }
    expect(hidden).toEqual([]);
  });
});

test("a paragraph that somebody links to is marked, and comes into view", async () => {
  await open("documents/barnet-inspection-2012/whole/", 1280, 800);
  const id = await page.locator(".paragraph-number").nth(20).getAttribute("id");
  await page.goto(`${site.address}documents/barnet-inspection-2012/whole/#${id ?? ""}`);
  const number = page.locator(`#${id ?? ""}`);
  const box = await number.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeLessThan(800);
  expect(await number.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe("solid");
});

test("a citation is chosen as a whole by one click", async () => {
  await open(letter, 1280, 800);
  const citation = page.locator(".citations dd").first();
  await citation.click();
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe((await citation.innerText()).trim());
});

test("letters of one series lead to each other", async () => {
  await open(letter, 1280, 800);
  await page.locator(".series a").click();
  expect(await page.locator("h1").innerText()).toContain("Monitoring visit to Barnet");
  await page.locator(".series a").click();
  expect(page.url()).toContain(letter);
});

async function open(address: string, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.goto(site.address + address);
}

function readBoxes() {
  return page.evaluate(() => {
    const list = document.querySelector(".contents--beside");
    const text = document.querySelector(".reading > div");
    if (!list || !text) throw new Error("The page has no contents beside its text.");
    const [listBox, textBox] = [list.getBoundingClientRect(), text.getBoundingClientRect()];
    return {
      list: { top: listBox.top, bottom: listBox.bottom, right: listBox.right },
      text: { left: textBox.left },
      view: innerHeight,
      scrolls: list.scrollHeight > list.clientHeight,
    };
  });
}

/** The element with the focus, where nothing of it can be seen: something else lies over it, or it is out of view. Runs in the browser. */
function describeHiddenFocus(): string | undefined {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return undefined;
  const boxes = [...focused.getClientRects()];
  const isSeen = boxes.some((box) => {
    const middle = (start: number, end: number, size: number) => (Math.max(start, 0) + Math.min(end, size)) / 2;
    const top = document.elementFromPoint(
      middle(box.left, box.right, innerWidth),
      middle(box.top, box.bottom, innerHeight),
    );
    return top !== null && (focused.contains(top) || top.contains(focused));
  });
  return isSeen ? undefined : focused.outerHTML.slice(0, 120);
}
