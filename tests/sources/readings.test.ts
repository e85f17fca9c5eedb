import { describe, expect, test } from "vitest";
import { listReadings } from "../../src/claims/numbers/readings.ts";
import { readNumber } from "../../src/claims/numbers/find-numbers.ts";
import { openFolder, readRecords } from "../../src/records/read.ts";
import { join } from "node:path";
import { listSourceNumbers, listSourceTexts } from "./readings/source-places.ts";
import { haveSources, skipReason } from "./source-text.ts";

const { records } = readRecords(openFolder(join(import.meta.dirname, "../..")));
const readings = listReadings(records, []);

describe.skipIf(!haveSources)(`numbers read from the sources${skipReason}`, () => {
  /** What a reading says that the source prints, without what it has besides. */
  const listRead = (index: number) => {
    const { record, index: at } = readings[index] ?? {};
    const numbers = record?.fields.readings[at ?? 0]?.numbers;
    return numbers === undefined ? [] : String(numbers).split("; ");
  };

  test("each stands in its source: in its paragraph or section where that can be found, else in the document", () => {
    const missing = readings.flatMap(({ subject, place }, index) => {
      const texts = listSourceTexts(subject, place);
      const near = texts.filter(({ how }) => how === "paragraph");
      const sizes = new Set(
        (near.length > 0 ? near : texts).flatMap(({ text }) => listSourceNumbers(text)).map(({ size }) => size),
      );
      return listRead(index)
        .filter((number) => !readNumber(number).some(({ size }) => sizes.has(size)))
        .map((number) => `${subject}, ${place.title}: ${number}`);
    });
    expect(missing).toEqual([]);
  });

  test("a digit put in the place of another would be noticed in nearly all of them", () => {
    const changed = readings.flatMap(({ subject, place }, index) => {
      const texts = listSourceTexts(subject, place);
      const near = texts.filter(({ how }) => how !== "whole");
      if (near.length === 0) return [];
      const sizes = new Set(near.flatMap(({ text }) => listSourceNumbers(text)).map(({ size }) => size));
      return listRead(index).flatMap((number) =>
        readNumber(number)
          .slice(0, 1)
          .map(({ size }) => !sizes.has(Math.round((size * 10 + 10) * 1000) / 10000)),
      );
    });
    expect(changed.length).toBeGreaterThan(100);
    expect(changed.filter((noticed) => noticed).length / changed.length).toBeGreaterThan(0.7);
  });
});
