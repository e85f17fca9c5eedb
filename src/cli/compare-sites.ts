import { existsSync } from "node:fs";
import { join } from "node:path";
import { countNoun } from "../statistics/format-lists.ts";
import { compareFigures, type FigureChange } from "../verification/compare/compare-figures.ts";
import { comparePages, type PageChanges } from "../verification/compare/compare-pages.ts";
import type { BuiltSite } from "../verification/built-site.ts";
import { openBuiltSite } from "./verify/verify-build.ts";

/** So many lines of one list are shown; the rest is counted. A comment on a change is read when it is short. */
const mostLines = 50;

/** What differs between two built sites for readers. */
export interface SiteChanges {
  readonly pages: PageChanges;
  readonly figures: readonly FigureChange[];
}

/** Why a folder is no built site; undefined where it is one. */
export function findNoSite(folder: string): string | undefined {
  return existsSync(join(folder, "index.html")) ? undefined : `There is no built site in ${folder}.`;
}

/** What differs between the sites in two folders. */
export function compareFolders(before: string, after: string): SiteChanges {
  return compareSites(openBuiltSite(before), openBuiltSite(after));
}

/** What differs between two built sites. */
export function compareSites(before: BuiltSite, after: BuiltSite): SiteChanges {
  return { pages: comparePages(before, after), figures: compareFigures(before, after) };
}

/** Says what differs, as text that also is Markdown for a comment: a sentence, then lists. */
export function tellChanges({ pages, figures }: SiteChanges): string {
  const changed = figures.filter(({ before, after }) => before !== undefined && after !== undefined);
  const added = figures.filter(({ before }) => before === undefined);
  const removed = figures.filter(({ after }) => after === undefined);
  const published = changed.length + removed.length;
  const counts = [
    countChanges("page", pages.changed.length, pages.added.length, pages.removed.length),
    countChanges("figure", changed.length, added.length, removed.length),
  ].filter((text) => text !== "");
  if (counts.length === 0) return "No page and no figure changes.";
  const warning =
    published === 0
      ? "None of the figures that were published before changes."
      : `Of the figures that were published before, ${published} ${published === 1 ? "changes" : "change"}: each needs an entry among the corrections.`;
  return [
    `${counts.join("; ")}. ${warning}`,
    ...list("Figures that had been published", [...changed, ...removed].map(tellFigure)),
    ...list("New figures", added.map(tellFigure)),
    ...list("Pages that change", pages.changed),
    ...list("New pages", pages.added),
    ...list("Pages that are gone", pages.removed),
  ].join("\n\n");
}

function countChanges(noun: string, changed: number, added: number, removed: number): string {
  const parts = [
    changed > 0 ? `${countNoun(changed, noun)} ${changed === 1 ? "changes" : "change"}` : "",
    added > 0 ? `${countNoun(added, noun)} ${added === 1 ? "is" : "are"} new` : "",
    removed > 0 ? `${countNoun(removed, noun)} ${removed === 1 ? "is" : "are"} gone` : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}

function tellFigure({ name, before, after }: FigureChange): string {
  return `${name}: ${before ?? "nothing"} → ${after ?? "nothing"}`;
}

function list(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - mostLines;
  return [
    [
      `${title}:`,
      "",
      ...lines.slice(0, mostLines).map((line) => `- ${line}`),
      ...(rest > 0 ? [`- … and ${rest} more`] : []),
    ].join("\n"),
  ];
}
