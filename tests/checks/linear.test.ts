import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { loadSite } from "../../src/checks/load-site.ts";
import { parseRecordFile } from "../../src/records/parse.ts";
import type { ParsedFile } from "../../src/records/parsed-file.ts";
import { openFolder, type ParseFile } from "../../src/records/read.ts";
import { generateSite } from "../bench/generate-site.ts";
import { createReadCounter } from "../output/counted-reads.ts";

const work = mkdtempSync(join(tmpdir(), "findings-linear-checks-"));
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

/** How often a field of an indicator, an observation or a document is read while a site of so many indicators is checked. */
function countReads(size: number, indicatorsEach: number): number {
  const root = join(work, `${size}-${indicatorsEach}`);
  generateSite(join(import.meta.dirname, "../.."), root, size, { indicatorsEach, years: 3 });
  const { watch, count } = createReadCounter();
  const watchRecords = (parsed: ParsedFile): ParsedFile => ({
    ...parsed,
    records: parsed.records.map((record) => ({ ...record, fields: watch(record.fields) })),
  });
  const parse: ParseFile = (...file) => {
    const { readWith, ...parsed } = parseRecordFile(...file);
    return readWith ? { ...parsed, readWith: (isBeside) => watchRecords(readWith(isBeside)) } : watchRecords(parsed);
  };
  const { catalogue, records, issues } = loadSite(openFolder(root), { parse, day: "2020-01-01" });
  expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(catalogue?.indicators.size).toBe(records.indicators.length);
  return count();
}

test.each([
  ["many topics", 25, 25],
  ["one topic", 400, 400],
])("to check twice as many indicators in %s takes twice as many reads", (_, inFew, inMany) => {
  const [few, many] = [countReads(200, inFew), countReads(400, inMany)];
  expect(few).toBeGreaterThan(200 * 50);
  expect(many / few).toBeLessThan(2.05);
});
