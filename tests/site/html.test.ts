import { expect, test } from "vitest";
import { readPages } from "./built-site.ts";
import { collectFaults } from "../../src/verification/pages/collect-faults.ts";
import { findValidityFaults } from "./validity.ts";

test("every page is valid HTML", () => {
  expect(collectFaults(readPages(), findValidityFaults)).toEqual([]);
});

test("no space stands before a full stop, a comma or a semicolon", () => {
  expect(collectFaults(readPages(), findLooseMarks)).toEqual([]);
});

/** Marks of a sentence that the layout of a component has parted from their word; with the words before them. */
function findLooseMarks(html: string): string[] {
  const text = html.replace(/<(script|style|svg|pre)\b[\s\S]*?<\/\1>/g, "").replace(/<[^>]+>/g, "");
  return [...text.matchAll(/\S{0,30}[\p{L}\p{N})”’]\s+[.,;](?=\s|$)/gu)].map(([found]) => found);
}
