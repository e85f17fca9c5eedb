import { describe, expect, test } from "vitest";
import { countries } from "../../src/library/authorities.ts";
import { inspectorates } from "../../src/library/inspectorates.ts";
import { library } from "../../src/library/library.ts";
import { readEngine, withoutComments, type SourceText } from "./engine-source.ts";

const sources = readEngine();

/** Places where some of the words stand, as `path: word`. */
function findWords(texts: readonly SourceText[], words: readonly string[]): string[] {
  const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${escaped.join("|")})(?![\\p{L}\\d])`, "gu");
  return texts.flatMap(({ path, text }) => Array.from(text.matchAll(pattern), ([word]) => `${path}: ${word}`));
}

/** Places whose names are words as well, and stand in the engine as such: a reading is what an officer reads in a source. */
const ordinaryWords = ["Reading"];
const places = library.areas
  .filter(({ kind }) => kind !== "country")
  .flatMap(({ name, fullName }) => [name, fullName])
  .filter((name) => !ordinaryWords.includes(name));

describe("the engine, apart from the lists of its library", () => {
  test("names no authority and no region, in comments neither", () => {
    expect(places.length).toBeGreaterThan(400);
    // Help shows how an authority is found that the library has.
    const others = sources.filter(
      ({ path }) => !["src/cli/programs/new-site.ts", "src/cli/commands.ts"].includes(path),
    );
    expect(findWords(others, places)).toEqual([]);
  });

  test("names no country, inspectorate or licence outside comments", () => {
    const names = [...countries.values(), ...inspectorates, ...library.licences.map(({ title }) => title)];
    expect(findWords(sources.map(withoutComments), names)).toEqual([]);
  });

  test("tells readers of no year but in examples of how a time is written", () => {
    // How days, months and years are written, and the day that names of feeds begin with, which never changes.
    const written = [
      ...["src/downloads/guides/api-guide.ts", "src/findings/explain-periods.ts"],
      ...[
        "src/downloads/package/texts.ts",
        "src/downloads/ees/columns.ts",
        "src/components/indicators/IndicatorFacts.astro",
      ],
      "src/downloads/feeds/feed-names.ts",
    ];
    const toldToReaders = /^src\/(?:findings|charts|views|downloads|site|components|layouts|pages|browser)\//;
    const texts = sources
      .filter(({ path }) => toldToReaders.test(path) && !written.includes(path) && !path.endsWith("/examples.ts"))
      .map(withoutComments)
      .map(({ path, text }) => ({ path, text: text.replaceAll(/https?:\/\/\S+/g, "") }));
    const found = texts.flatMap(({ path, text }) =>
      Array.from(text.matchAll(/(?<=[\s“>"'`(])(?:19|20)\d\d(?![\d_\s]*[;,)])/g), ([year]) => `${path}: ${year}`),
    );
    expect(found).toEqual([]);
  });
});

test("a name that is planted is found", () => {
  const planted = [{ path: "a.ts", text: 'const a = "beside London"; // and Harrow\n/* Ofsted */' }];
  expect(findWords(planted, places)).toEqual(["a.ts: London", "a.ts: Harrow"]);
  expect(findWords(planted.map(withoutComments), [...places, ...inspectorates])).toEqual(["a.ts: London"]);
});
