import { expect, test } from "vitest";
import { sendsOn } from "../../src/verification/pages/links.ts";
import { findAlikePages } from "./alike-pages.ts";
import { readPages } from "./built-site.ts";
import { collectFaults } from "../../src/verification/pages/collect-faults.ts";
import { findValidityFaults } from "./validity.ts";

// Of pages that only send readers on, show one chart, or show figures by one template, those that are alike need no second look.
test("every page is valid HTML, but for those that are made like others", () => {
  const pages = readPages();
  const alike = findAlikePages(pages);
  const isOfTemplate = (path: string) => /^(?:areas|charts|indicators)\//.test(path) || sendsOn(pages.get(path) ?? "");
  const looked = new Map([...pages].filter(([path]) => !alike.has(path) || !isOfTemplate(path)));
  expect(collectFaults(looked, findValidityFaults)).toEqual([]);
});

test("no space stands before a full stop, a comma or a semicolon", () => {
  expect(collectFaults(readPages(), findLooseMarks)).toEqual([]);
});

/** Marks of a sentence that the layout of a component has parted from their word; with the words before them. */
function findLooseMarks(html: string): string[] {
  const text = html.replace(/<(script|style|svg|pre)\b[\s\S]*?<\/\1>/g, "").replace(/<[^>]+>/g, "");
  return [...text.matchAll(/\S{0,30}[\p{L}\p{N})”’]\s+[.,;](?=\s|$)/gu)].map(([found]) => found);
}
