import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import type { RunningPreview } from "../../site/preview.ts";

/** A kind of change that officers make, again and again. */
export interface EditKind {
  readonly name: string;
  /** The page that is open in the browser. */
  readonly page: string;
  /** Makes the change of a turn, from 1, below the site's folder. */
  readonly edit: (root: string, turn: number) => void;
  /** Words that the page shows when the change is seen. */
  readonly seen: (turn: number) => string;
  /** A page that must be there by then. */
  readonly opens?: (turn: number) => string;
}

/** Where edits are made and looked at. */
export interface EditGround {
  readonly root: string;
  readonly preview: RunningPreview;
  readonly browser: Browser;
  readonly edits: number;
}

const letter = "content/documents/2019/performance-report-2019-01.md";
const observations = "data/observations/absence-primary.yaml";

/** A text, a figure and a new file. */
export const editKinds: readonly EditKind[] = [
  {
    name: "A text",
    page: "/documents/performance-report-2019-01/",
    edit: (root, turn) => {
      replace(root, letter, /The report gathers the sheets\S*/, `The report gathers the sheets-${turn}`);
    },
    seen: (turn) => `The report gathers the sheets-${turn}`,
  },
  {
    name: "A figure",
    page: "/indicators/absence-primary/",
    edit: (root, turn) => {
      replace(root, observations, /(area: london\s+(?:source: \S+\s+)?values:\s+"2013": )[\d.]+/, `$1${figure(turn)}`);
    },
    seen: (turn) => figure(turn),
  },
  {
    name: "A new file",
    page: "/documents/",
    edit: (root, turn) => {
      const text = readFileSync(join(root, letter), "utf8")
        .replace(/^title: .*/m, `title: Another report, number ${turn} of them`)
        .replace(/^shortTitle: .*/m, `shortTitle: Another report, ${turn} of them`);
      const [head = "", fields = ""] = text.split(/^---$/m);
      writeFileSync(
        join(root, `content/documents/2019/another-report-${turn}.md`),
        `${head}---${fields}---\n\nIt has a text.\n`,
      );
    },
    seen: (turn) => `Another report, ${turn} of them`,
    opens: (turn) => `/documents/another-report-${turn}/`,
  },
];

/** Makes a kind of change as often as asked; milliseconds from each file being saved until the browser shows it. */
export async function timeEdits(kind: EditKind, { root, preview, browser, edits }: EditGround): Promise<number[]> {
  const page = await browser.newPage();
  await page.goto(new URL(kind.page, preview.address).href);
  const times: number[] = [];
  for (let turn = 1; turn <= edits; turn += 1) {
    if ((await page.getByText(kind.seen(turn)).count()) > 0) throw new Error(`${kind.seen(turn)} is there before.`);
    const begun = performance.now();
    kind.edit(root, turn);
    // A locator looks again after half a second at most, which would be most of what is measured; this looks at every frame.
    await page.waitForFunction((words) => document.body.textContent.includes(words), kind.seen(turn), {
      timeout: 120_000,
    });
    if (/^\d+ problems? in/.test(await page.title())) throw new Error(`${kind.name}: ${preview.output()}`);
    const opened = kind.opens && (await fetch(new URL(kind.opens(turn), preview.address)));
    if (opened && opened.status !== 200) throw new Error(`${opened.url} answered ${opened.status}.`);
    times.push(performance.now() - begun);
  }
  await page.close();
  return times;
}

/** A figure above all of the page's, another each turn, and none that an axis may be labelled with. */
function figure(turn: number): string {
  return (7 + (turn + Math.floor((turn - 1) / 4)) / 10).toFixed(1);
}

function replace(root: string, file: string, what: RegExp, by: string): void {
  const path = join(root, file);
  const before = readFileSync(path, "utf8");
  const after = before.replace(what, by);
  if (after === before) throw new Error(`${file} has no ${what.source}.`);
  writeFileSync(path, after);
}
