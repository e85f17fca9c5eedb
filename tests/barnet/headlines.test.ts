import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { stateInShort } from "../../src/findings/stage-in-short.ts";
import { stateKeyMeasure } from "../../src/findings/key-measure.ts";
import { listPublishedCharts } from "../../src/views/charts/published.ts";
import { buildMeasureTile } from "../../src/views/charts/tile.ts";
import { buildStagePage } from "../../src/views/stages/stage-pages.ts";
import { listTopicPages } from "../../src/views/topics/topic-pages.ts";
import { findIndicators } from "../../src/catalogue/find-indicators.ts";
import { compareText } from "../../src/records/issue.ts";
import { barnet } from "./barnet.ts";

/** Every sentence that the site computes from figures, one a line. `UPDATE_GOLDEN=1` writes it anew: read each change aloud before you sign it. */
const path = join(import.meta.dirname, "headlines.txt");

const catalogue = barnet;

const charts = [...listPublishedCharts(catalogue)].map(({ id, title }) => [id, title] as const);

const tiles = [
  ...listTopicPages(catalogue).flatMap(({ tiles: chosen }) => chosen),
  ...findIndicators(catalogue, catalogue.site.home.indicators),
].map((indicator) => {
  const { figure, when, change, target, finding, rank } = buildMeasureTile(indicator, catalogue);
  const changed = change && [change.words, change.verdict].filter(Boolean).join(": ");
  const words = [`${figure ?? "no figure"} ${when}`, changed, target, finding, rank].filter(Boolean);
  return [`tiles/${indicator.id}`, words.join(" | ")] as const;
});

const stages = [...catalogue.stages.values()].flatMap((stage) => [
  [`stages/${stage.id}`, stateInShort(catalogue, stage).standing] as const,
  ...buildStagePage(catalogue, stage).measures.map(
    ({ indicator: { id }, sentence }) =>
      [`stages/${stage.id}/${id}/sentence`, sentence.map(({ text }) => text).join("")] as const,
  ),
  ...stage.measures.flatMap(({ indicator: id }) =>
    findIndicators(catalogue, [id]).map((indicator) => {
      const { lines } = stateKeyMeasure(indicator, catalogue);
      return [`stages/${stage.id}/${id}`, lines.map(({ text }) => text).join(" | ")] as const;
    }),
  ),
]);

describe("the headlines of this site", () => {
  test("are those that somebody has read and signed", () => {
    const lines = [...new Set([...charts, ...tiles, ...stages].map(([id, words]) => `${id}\t${words}`))].sort(
      compareText,
    );
    const text = `${lines.join("\n")}\n`;
    if (process.env.UPDATE_GOLDEN === "1") writeFileSync(path, text);
    expect(text).toBe(existsSync(path) ? readFileSync(path, "utf8") : "no such file: run with UPDATE_GOLDEN=1");
  });

  test("have at most thirty words", () => {
    expect(charts.length).toBeGreaterThan(100);
    expect(findOdd(({ words }) => words.split(" ").length > 30)).toEqual([]);
  });

  test("have no number, unit or date over which a reader stumbles", () => {
    const odd = /NaN|undefined|Infinity|\s-\d|e\+|(?<![\d.])1 (percentage )?points|with in|\bin \d{1,2} [A-Z]|\) \(/;
    expect(findOdd(({ words }) => odd.test(words))).toEqual([]);
  });

  test("never call an amount better or worse, nor hold it against a larger area", () => {
    const amounts = new Set(
      [...catalogue.indicators.values()]
        .filter(({ unit, decimals }) => unit === "pounds" || (unit === "count" && decimals === 0))
        .map(({ id }) => id),
    );
    const judged = [...charts, ...tiles].filter(
      ([id, words]) => amounts.has(id.split("/")[1] ?? "") && /better|worse|(above|below) England/.test(words),
    );
    expect(judged).toEqual([]);
  });
});

function findOdd(isOdd: (headline: { words: string }) => boolean): string[] {
  return charts.flatMap(([id, words]) => (isOdd({ words }) ? [`${id}: ${words}`] : []));
}
