import { existsSync } from "node:fs";
import { join } from "node:path";
import { openFolder, readRecords } from "../../records/read.ts";
import { formatIssue } from "../../records/issue.ts";
import { countNoun } from "../../statistics/format-lists.ts";
import type { BuiltPages } from "../../verification/pages/built-pages.ts";
import { collectFaults } from "../../verification/pages/collect-faults.ts";
import { pageChecks } from "../../verification/pages/page-checks.ts";
import { makeValidityCheck } from "../../verification/pages/validity.ts";
import type { CheckResult } from "./check-result.ts";
import { explainFailure } from "../explain-failure.ts";
import { openPages } from "./open-pages.ts";
import { verifySite as findFaults } from "../../verification/verify.ts";
import { listIssues, openBuiltSite } from "./verify-build.ts";
import { verifyInBrowser, type BrowserOptions } from "./verify-in-browser.ts";

/** How much of a built site is verified. */
export interface VerifyOptions extends BrowserOptions {
  /** Leaves out the browser. */
  readonly quick?: boolean;
}

/**
 * Proves of the built site in `dist` what can be proved of any site, and prints it check by check: what was found, and what was skipped and
 * why. Returns whether nothing was found. The tests in `tests/site` call the same functions on this repository's site. What needs a package that
 * only tests have (html-validate, axe-core, playwright-core) is made where it is installed beside the site, so that a site installs no more than
 * it needs.
 */
export async function verifySite(root: string, options: VerifyOptions = {}): Promise<boolean> {
  const folder = join(root, "dist");
  if (!existsSync(join(folder, "index.html"))) {
    console.error(`There is no built site in ${folder}. Build it first: findings build.`);
    return false;
  }
  try {
    const site = openPages(folder, readAddress(root));
    console.log(`${countNoun(site.pages.size, "page")} and ${countNoun(site.files.size, "file")} in ${folder}.`);
    const results = [...readAll(site, root), await checkValidity(site)];
    results.forEach(print);
    const seen = options.quick ? [leftOut] : await verifyInBrowser(site, folder, options);
    seen.forEach(print);
    return summarise([...results, ...seen]);
  } catch (error) {
    const words = explainFailure(error);
    if (words === undefined) throw error;
    console.error(words);
    return false;
  }
}

const leftOut: CheckResult = { title: "in a browser", faults: [], skipped: "asked for without: --quick" };

/** The address at which the site will be published. Records that are not in order are no matter here. */
function readAddress(root: string): string | undefined {
  return readRecords(openFolder(root)).records.site[0]?.fields.address;
}

/** What a build proves, and what only reading every page again does. */
function readAll(site: BuiltPages, root: string): CheckResult[] {
  const whole = {
    title: "every file is whole: links, pictures, markup, feeds, drawings and the search index",
    faults: listIssues(findFaults(openBuiltSite(join(root, "dist")), site.hostFolder), root).map(formatIssue),
  };
  return [whole, ...pageChecks.map((check) => ({ title: check.title, faults: check.find(site) }))];
}

async function checkValidity({ pages }: BuiltPages): Promise<CheckResult> {
  const title = "every page is valid HTML";
  try {
    const check = makeValidityCheck(await import("html-validate"));
    return { title, faults: collectFaults(pages, check) };
  } catch (error) {
    if (!isMissing(error)) throw error;
    return { title, faults: [], skipped: "html-validate is not installed here: npm install --save-dev html-validate" };
  }
}

/** Whether an error says that a package is not installed. https://nodejs.org/docs/latest-v24.x/api/errors.html#err_module_not_found */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND";
}

/** More faults of one kind than these are counted. */
const mostShown = 20;

function print({ title, faults, skipped }: CheckResult): void {
  if (skipped !== undefined) console.log(`SKIPPED  ${title}: ${skipped}`);
  else if (faults.length === 0) console.log(`ok       ${title}`);
  else {
    console.log(`FAULTS   ${title}: ${faults.length}`);
    for (const fault of faults.slice(0, mostShown)) console.log(`         ${fault}`);
    if (faults.length > mostShown) console.log(`         … and ${faults.length - mostShown} more`);
  }
}

function summarise(results: readonly CheckResult[]): boolean {
  const skipped = results.filter((result) => result.skipped !== undefined).length;
  const faulty = results.filter(({ faults }) => faults.length > 0).length;
  const passed = results.length - skipped - faulty;
  console.log(`\n${countNoun(passed, "check")} passed, ${faulty} found faults, ${skipped} skipped.`);
  return faulty === 0;
}
