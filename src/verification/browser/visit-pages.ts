import type { Browser, Page } from "playwright-core";
import { prepareForAxe } from "./accessibility.ts";
import { findKeyboardFaults } from "./keyboard.ts";
import { watchPage } from "./watch.ts";
import { desk, inspectPage, inspectQuickly, openPage, visitTopics, type VisitTopic } from "./visit.ts";
import { findZoomFaults } from "./zoom.ts";

/** What a visit to many pages looks for, each with the words of its test. */
export const allTopics = {
  ...visitTopics,
  errors: "the console stays empty, and the content security policy refuses nothing",
  foreign: "nothing is asked of another host",
  scripted: "all but search says the same with scripts and without",
  keyboard: "everything is reached and used by keyboard alone",
  zoom: "everything can be read at four times the size",
} as const satisfies Record<string, string>;

export type Topic = keyof typeof allTopics;

/** What to visit, and how thoroughly. */
export interface VisitPlan {
  /** Paths of the pages, with the HTML of each. */
  readonly pages: ReadonlyMap<string, string>;
  /** The script of axe. */
  readonly axeSource: string;
  /** Pages that are only looked at on a narrow screen, their drawings at both widths, because others are made alike. */
  readonly isQuick?: (path: string) => boolean;
  /** Whether each is walked by keyboard too and read at a high zoom, which takes as long as all else. */
  readonly walks: boolean;
}

/** What was found, by topic, the page's path before each; and the pages that were visited. */
export interface VisitReport {
  readonly faults: ReadonlyMap<Topic, readonly string[]>;
  readonly visited: ReadonlySet<string>;
}

/** Only search needs its script to say what it has to say. */
const searchPage = "search/index.html";

/** Visits pages of a site at `address`, two at a time: axe keeps a core busy, and the smallest machine that we support has two. */
export async function visitPages(browser: Browser, address: string, plan: VisitPlan): Promise<VisitReport> {
  const faults = new Map<Topic, string[]>((Object.keys(allTopics) as Topic[]).map((topic) => [topic, []]));
  const visited = new Set<string>();
  const queue = [...plan.pages];
  const visitAll = async () => {
    const { axeTab, quickTab, plainTab } = await openTabs(browser, plan.axeSource);
    const { origin } = new URL(address);
    const watches = new Map([axeTab, quickTab].map((tab) => [tab, watchPage(tab, origin)]));
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [path, html] = next;
      const note = (topic: Topic, found: readonly string[]) => {
        faults.get(topic)?.push(...found.map((fault) => `${path}: ${fault}`));
      };
      const target = address + path.replace(/(^|\/)index\.html$/, "$1");
      const isQuick = plan.isQuick?.(path) ?? false;
      const tab = isQuick ? quickTab : axeTab;
      const text = await openPage(tab, target);
      const found = await (isQuick ? inspectQuickly(tab) : inspectPage(tab));
      for (const topic of Object.keys(found) as VisitTopic[]) note(topic, found[topic]);
      if (text === "") note("scripted", ["There is no text."]);
      // Where no script is loaded, a visit without scripts would find the same.
      if (path !== searchPage && hasScript(html) && !isQuick && (await openPage(plainTab, target)) !== text)
        note("scripted", ["The text is another without scripts."]);
      if (plan.walks && !isQuick) await walk(tab, target, note);
      note("errors", watches.get(tab)?.errors.splice(0) ?? []);
      note("foreign", watches.get(tab)?.foreign.splice(0) ?? []);
      visited.add(path);
    }
  };
  await Promise.all([visitAll(), visitAll()]);
  return { faults, visited };
}

async function walk(tab: Page, target: string, note: (topic: Topic, found: readonly string[]) => void): Promise<void> {
  await openPage(tab, target);
  note("zoom", await findZoomFaults(tab));
  await tab.setViewportSize(desk);
  note("keyboard", await findKeyboardFaults(tab));
}

interface Tabs {
  readonly axeTab: Page;
  /** For pages that are not given to axe: a browser reads its script anew with every page, a fifth of what it takes to open one. */
  readonly quickTab: Page;
  readonly plainTab: Page;
}

async function openTabs(browser: Browser, axeSource: string): Promise<Tabs> {
  const withScripts = await browser.newContext({ reducedMotion: "reduce" });
  const withoutScripts = await browser.newContext({ javaScriptEnabled: false });
  const axeTab = await withScripts.newPage();
  await prepareForAxe(axeTab, axeSource);
  return { axeTab, quickTab: await withScripts.newPage(), plainTab: await withoutScripts.newPage() };
}

function hasScript(html: string): boolean {
  return /<script\b[^>]*\bsrc=/.test(html);
}
