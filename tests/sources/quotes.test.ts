import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { haveSources, loadRealCatalogue, readSourceLines, skipReason } from "./source-text.ts";

const quotes = [...loadRealCatalogue().documents.values()].flatMap(({ id, judgements = [], recommendations = [] }) => [
  ...recommendations.flatMap((item) =>
    item.quote === undefined ? [] : [{ place: `${id}#${item.id}`, quote: item.quote }],
  ),
  ...judgements.flatMap((item) =>
    item.quote === undefined ? [] : [{ place: `${id} ${item.area}`, quote: item.quote }],
  ),
]);

test("nearly all recommendations have the words of their source beside ours", () => {
  expect(quotes.length).toBeGreaterThanOrEqual(90);
});

test("no quotation is longer than a short entry of a list", () => {
  expect(quotes.filter(({ quote }) => quote.length > 420).map(({ place }) => place)).toEqual([]);
});

describe.skipIf(!haveSources)(`quotations and their sources${skipReason}`, () => {
  test("stand word for word in a source", () => {
    const sources = readdirSync(join(import.meta.dirname, "../../../shared/sources"))
      .filter((file) => file.endsWith(".txt"))
      .map((file) => plain(readSourceLines(file).join(" ")));
    const missing = quotes.filter(({ quote }) => !sources.some((source) => source.includes(plain(quote))));
    expect(missing).toEqual([]);
  });
});

/** Words and punctuation without what the text's layout added: emphasis, spaces, soft hyphens, curled quotation marks. */
function plain(text: string): string {
  return text
    .replace(/<[^>]*>|[*_\u00ad]/g, "")
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, " ")
    .replace(/ ?- ?/g, "-");
}
