import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { loadSite } from "../../src/checks/load-site.ts";
import { openFolder } from "../../src/records/read.ts";
import type { Answers, Finisher, Question } from "../../src/site/finishing/task.ts";
import { startSite } from "../../src/site/site-in-making.ts";
import { openSite } from "../../src/site/site-reader.ts";
import { listRecordPages } from "../../src/downloads/downloads.ts";
import type { Catalogue } from "../../src/catalogue/catalogue.ts";
import { findNationalCounterpart } from "../../src/catalogue/national-counterparts.ts";
import { stateHeadlineInFull } from "../../src/findings/headline.ts";
import { buildPanelsFigure } from "../../src/views/charts/panels.ts";
import { listCorrections } from "../../src/views/corrections/correction-lists.ts";
import { groupByTopic, listIndicatorLines } from "../../src/views/indicators/indicator-lists.ts";
import { narrowIndicators } from "../../src/views/indicators/indicator-narrowing.ts";
import { listStatements } from "../../src/views/indicators/indicator-readings.ts";
import { listSeeAlso } from "../../src/views/indicators/see-also.ts";
import { describeAge } from "../../src/views/page/how-old.ts";
import { findIndicatorBy } from "../../src/views/search/found-by.ts";
import { listTopicContents, listTopicPages } from "../../src/views/topics/topic-pages.ts";
import { generateSite } from "../bench/generate-site.ts";

const work = mkdtempSync(join(tmpdir(), "findings-linear-"));
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

/** What becomes of the texts is no matter here: each is finished by itself, in a thread that knows no record. */
const finisher: Finisher = {
  give: () => Promise.resolve(),
  isBehind: () => false,
  ask: <Asked extends Question>(question: Asked) => Promise.resolve(answers[question]),
};
const answers: Answers = { "pages to find": [], "packed files": new Map(), faults: [] };

/** How often a field of an indicator is read while what pages show is worked out and all files are made of a site of so many indicators. */
async function countReads(size: number, indicatorsEach: number): Promise<number> {
  const root = join(work, `${size}-${indicatorsEach}`);
  generateSite(join(import.meta.dirname, "../.."), root, size, { indicatorsEach, years: 3 });
  const loaded = loadSite(openFolder(root));
  const { catalogue } = loaded;
  if (!catalogue) throw new Error("The generated site has errors.");
  let reads = 0;
  const counted = new Map(
    [...catalogue.indicators].map(([id, indicator]) => {
      const proxy = new Proxy(indicator, {
        get: (target, name) => {
          reads += 1;
          return Reflect.get(target, name) as unknown;
        },
      });
      return [id, proxy] as const;
    }),
  );
  const measures = new Map(
    [...catalogue.measures].map(
      ([name, members]) => [name, members.flatMap(({ id }) => counted.get(id) ?? [])] as const,
    ),
  );
  const watched = { ...catalogue, indicators: counted, measures };
  openSite(root, { loaded: { ...loaded, catalogue: watched } });
  const site = await startSite(finisher);
  await site.finishPage("charts/shell/index.html", Buffer.from("@@figure@@"));
  lookAtPages(watched);
  for (const page of listRecordPages(watched)) await site.finishPage(`${page.slice(1)}index.html`, Buffer.from(""));
  await site.finish();
  return reads;
}

/** What pages of indicators, of topics and of all indicators ask for. */
function lookAtPages(catalogue: Catalogue): void {
  for (const page of listTopicPages(catalogue)) {
    listTopicContents(page);
    listIndicatorLines(catalogue, page.indicators);
    for (const set of page.panels) buildPanelsFigure(set, catalogue);
  }
  narrowIndicators(catalogue, groupByTopic(catalogue));
  for (const indicator of catalogue.indicators.values()) {
    stateHeadlineInFull(indicator, catalogue);
    describeAge(catalogue, { parts: ["standards"], indicators: [indicator] }, undefined);
    findNationalCounterpart(catalogue.indicators, indicator);
    findIndicatorBy(catalogue, indicator);
    listStatements(indicator, catalogue);
    listSeeAlso(indicator, catalogue);
    listCorrections(catalogue, "indicator", indicator.id);
  }
}

test.each([
  ["many topics", 25, 25],
  ["one topic", 400, 400],
])("twice as many indicators in %s cost twice as much", async (_, inFew, inMany) => {
  const [few, many] = [await countReads(200, inFew), await countReads(400, inMany)];
  expect(few).toBeGreaterThan(200 * 50);
  expect(many / few).toBeLessThan(2.05);
});
