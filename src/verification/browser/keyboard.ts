import type { Page } from "playwright-core";

/** What the focus met on its way through a page. */
interface Walk {
  /** What should take the focus, in the order of the document. */
  readonly names: readonly string[];
  /** Position among them of each element that took it; -1 for another, such as a box that can be scrolled. */
  readonly stops: readonly number[];
  readonly hidden: readonly string[];
}

type Key = "Tab" | "Shift+Tab";

/** As many stops from the end are enough to tell whether there is a way back. */
const stopsBack = 60;

/** Goes through a page by Tab and some way back by Shift+Tab, and opens and closes what is folded by Enter. */
export async function findKeyboardFaults(page: Page): Promise<string[]> {
  const forward = await walk(page, "Tab");
  const faults = describeWalk(forward, "Tab");
  if (faults.length === 0) faults.push(...describeWalk(await walk(page, "Shift+Tab"), "Shift+Tab"));
  return [...faults, ...(await findStuckFolds(page))];
}

async function walk(page: Page, key: Key): Promise<Walk> {
  const count = await page.evaluate(watchFocus, { key, most: key === "Tab" ? Infinity : stopsBack });
  const sparePresses = 12;
  const isAtEnd = () => page.evaluate(() => document.activeElement === window.expectedStops?.at(-1));
  for (let press = 0; press < count + sparePresses; press += 1) {
    if (press >= count && (await isAtEnd())) break;
    await page.keyboard.press(key);
  }
  return page.evaluate(() => {
    window.endWatch?.();
    const expected = window.expectedStops ?? [];
    return {
      names: expected.map((element) => element.outerHTML.slice(0, 100)),
      stops: (window.metStops ?? []).map((element) => expected.indexOf(element)),
      hidden: window.hiddenStops ?? [],
    };
  });
}

function describeWalk({ names, stops, hidden }: Walk, key: Key): string[] {
  const met = new Set(stops);
  const missed = names.filter((_, position) => !met.has(position));
  const last = stops.slice(-6);
  const isHeld = missed.length > 0 && new Set(last).size <= 2 && last.length > 2;
  const nameOf = (position: number | undefined) => names[position ?? -1] ?? "an element out of the order";
  const known = stops.filter((stop) => stop >= 0);
  const firstRound = known.slice(0, names.length);
  const turned = firstRound.filter((stop, index) => stop < (firstRound[index - 1] ?? -1));
  return [
    ...(isHeld
      ? [`${key} does not get away from ${nameOf(stops.at(-1))}`]
      : missed.map((name) => `${key} does not reach ${name}`)),
    ...(isHeld ? [] : turned.map((stop) => `${key} comes too late to ${nameOf(stop)}`)),
    ...hidden.map((name) => `Out of sight with the focus on it: ${name}`),
  ].slice(0, 5);
}

/** Enter must open what is folded, and fold it again. Some of each page are tried. */
async function findStuckFolds(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const folds = await page.locator("summary:visible").all();
  for (const fold of folds.slice(0, 3)) {
    const isOpen = () => fold.evaluate((summary) => summary.parentElement?.hasAttribute("open") ?? false);
    const before = await isOpen();
    const states: boolean[] = [];
    for (let press = 0; press < 2; press += 1) {
      await fold.focus();
      await page.keyboard.press("Enter");
      states.push(await isOpen());
    }
    if (states[0] === before || states[1] !== before)
      faults.push(`Enter does not open and close ${await fold.evaluate((summary) => summary.outerHTML.slice(0, 100))}`);
  }
  return faults;
}

declare global {
  interface Window {
    expectedStops?: Element[];
    metStops?: Element[];
    hiddenStops?: string[];
    endWatch?: () => void;
  }
}

/**
 * Notes from now on what has the focus after each press of a key, and says how many presses should go through the page.
 * Runs in the browser: asking from outside after each press would take many times as long.
 */
function watchFocus({ key, most }: { key: Key; most: number }): number {
  const takers =
    "a[href], button:enabled, input:enabled:not([type=hidden]), select:enabled, textarea:enabled, summary, [tabindex], [contenteditable]";
  const isChosen = (element: Element) => {
    if (!(element instanceof HTMLInputElement) || element.type !== "radio" || element.checked) return true;
    // Of a group of which nothing is chosen, the key comes to the end that it meets first.
    const group = [...document.querySelectorAll<HTMLInputElement>("input[type=radio]:enabled")].filter(
      ({ name, form }) => name === element.name && form === element.form,
    );
    return !group.some(({ checked }) => checked) && element === group.at(key === "Tab" ? 0 : -1);
  };
  const expected = [...document.querySelectorAll<HTMLElement>(takers)].filter(
    (element) =>
      element.tabIndex >= 0 &&
      element.closest("[inert]") === null &&
      element.checkVisibility({ visibilityProperty: true }) &&
      isChosen(element),
  );
  if (key === "Shift+Tab") expected.reverse();
  expected.splice(most);
  const met: Element[] = [];
  const hidden: string[] = [];
  /** Something of the element can be seen: it is within the window and nothing lies over its middle. */
  const isSeen = (element: Element) =>
    [...element.getClientRects()].some((box) => {
      const middle = (start: number, end: number, size: number) => (Math.max(start, 0) + Math.min(end, size)) / 2;
      const [x, y] = [middle(box.left, box.right, innerWidth), middle(box.top, box.bottom, innerHeight)];
      const top = document.elementFromPoint(x, y);
      return top !== null && (element.contains(top) || top.contains(element));
    });
  const note = () => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return;
    met.push(focused);
    if (!isSeen(focused)) hidden.push(focused.outerHTML.slice(0, 100));
  };
  const isForward = key === "Tab";
  const active = document.activeElement;
  if (!isForward && active && active !== document.body) met.push(active);
  document.addEventListener("keyup", note, true);
  Object.assign(window, {
    expectedStops: expected,
    metStops: met,
    hiddenStops: hidden,
    endWatch: () => {
      document.removeEventListener("keyup", note, true);
    },
  });
  return expected.length - met.length;
}
