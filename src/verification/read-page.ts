import type { PageContent } from "./page-content.ts";
import { parsePage } from "./parse-page.ts";
import { scanPage } from "./scan-page.ts";

/** Reads a page as a browser does: at once where it is written plainly, else with a parser, which tells what is wrong with it. */
export function readPage(html: string): PageContent {
  return scanPage(html) ?? parsePage(html);
}
