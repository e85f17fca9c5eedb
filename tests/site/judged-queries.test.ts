import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { openIndex } from "../../src/browser/search/index.ts";
import { answerQuery } from "../../src/browser/search/query.ts";
import { findMovedEnd } from "../../src/catalogue/moved-addresses.ts";
import { searchFolder } from "../../src/search/layout.ts";
import { loadSiteCatalogue, siteFolder } from "./built-site.ts";
import { judgedQueries, voices } from "./judged-queries.ts";

/** At least this share of the queries is answered in the first three results. */
const leastShare = 0.9;

const judged = [
  ...judgedQueries.map(({ heldOut = false, ...item }) => ({ ...item, set: heldOut ? "held out" : "tuned to" })),
  ...voices.flatMap(({ heldOut, queries }) =>
    queries.map((item) => ({ ...item, set: heldOut ? "four voices, held out" : "four voices" })),
  ),
];

/** A query with the place of the first result that answers it, from 1; 0 where none of the first ten does. */
interface Outcome {
  readonly query: string;
  readonly set: string;
  readonly place: number;
}

/** Where a page that has moved is now, and the whole page of that place. */
function listEnds(end: string | undefined): string[] {
  return end === undefined ? [] : [end, end.split("#")[0] ?? end];
}

describe(`${judged.length} judged queries, answered from the files of the built index`, () => {
  const outcomes: Outcome[] = [];

  beforeAll(async () => {
    const catalogue = loadSiteCatalogue();
    const index = await openIndex((path) =>
      Promise.resolve(JSON.parse(readFileSync(join(siteFolder, searchFolder, path), "utf8")) as unknown),
    );
    for (const { query, set, finds } of judged) {
      const { pages } = await answerQuery(query, {}, index);
      const found = await Promise.all(pages.slice(0, 10).map(async ({ page }) => (await index.loadPage(page)).url));
      const wanted = new Set(finds.flatMap((address) => [address, ...listEnds(findMovedEnd(catalogue, address))]));
      // Where an answer names no anchor, any part of its page answers; where it moved into a page, that page does.
      // A section or sheet of a long document is a part of it that has a page of its own.
      const answers = (url: string) =>
        [url, url.split("#")[0] ?? "", url.replace(/^(\/documents\/[^/]+\/)[^/]+\/$/, "$1")].some((page) =>
          wanted.has(page),
        );
      outcomes.push({ query, set, place: found.findIndex(answers) + 1 });
    }
  });

  test("ask for pages that exist, and for no query twice", () => {
    const missing = judged
      .flatMap(({ finds }) => finds)
      .filter((address) => {
        const [path = "", anchor] = address.split("#");
        const file = join(siteFolder, path, "index.html");
        return !existsSync(file) || (anchor !== undefined && !readFileSync(file, "utf8").includes(`id="${anchor}"`));
      });
    expect([...new Set(missing)]).toEqual([]);
    for (const set of [judgedQueries, voices.flatMap(({ queries }) => queries)]) {
      expect(new Set(set.map(({ query }) => query)).size).toBe(set.length);
      expect(set.length).toBeGreaterThanOrEqual(100);
    }
  });

  test.each([...new Set(judged.map(({ set }) => set))])(
    "%s: nine in ten are answered in the first three results",
    (name) => {
      const own = outcomes.filter(({ set }) => set === name);
      const within = (most: number) => own.filter(({ place }) => place > 0 && place <= most).length;
      const missed = own.filter(({ place }) => place === 0 || place > 3);
      console.info(
        `${name}: ${own.length} queries, answered first ${within(1)}, in the first three ${within(3)}, in the first ten ${within(10)}` +
          missed
            .map(({ query, place }) => `\n  missed: ${query} (${place === 0 ? "not in ten" : `place ${place}`})`)
            .join(""),
      );
      expect(within(3) / own.length).toBeGreaterThanOrEqual(leastShare);
    },
  );
});
