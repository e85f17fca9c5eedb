import { describe, expect, test } from "vitest";
import { listReadings } from "../../src/claims/numbers/readings.ts";
import { readNumber } from "../../src/claims/numbers/find-numbers.ts";
import { openFolder, readRecords } from "../../src/records/read.ts";
import { join } from "node:path";
import { readPlace } from "../../src/claims/numbers/text-place.ts";
import { files } from "./printed-tables/files.ts";
import { readTable } from "./printed-tables/read.ts";
import { openSource } from "./printed-tables/source.ts";
import { listSourceNumbers, listSourceTexts } from "./readings/source-places.ts";
import { haveSources, skipReason } from "./source-text.ts";

const { records } = readRecords(openFolder(join(import.meta.dirname, "../..")));
const readings = listReadings(records, []);

describe.skipIf(!haveSources)(`numbers read from the sources${skipReason}`, () => {
  /** What a reading says that the source prints, without what it has besides. */
  const listRead = (index: number) => {
    const { record, index: at } = readings[index] ?? {};
    const numbers = record?.fields.readings?.[at ?? 0]?.numbers;
    return numbers === undefined ? [] : String(numbers).split(/; |\n/);
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

  test("each number in a line of a table or an indicator stands in its document", () => {
    const missing = records.readings.flatMap(({ fields: { document = "", figures = [] } }) => {
      const sizes = new Set(
        listSourceTexts(document, readPlace("")).flatMap(({ text }) => listSourceNumbers(text).map(({ size }) => size)),
      );
      return figures.flatMap(({ table, indicator, lines }) =>
        String(lines)
          .split(/; |\n/)
          .filter((number) => !readNumber(number).some(({ size }) => sizes.has(size)))
          .map((number) => `${document}, ${table ?? indicator ?? ""}: ${number}`),
      );
    });
    expect(missing).toEqual([]);
    expect(records.readings.flatMap(({ fields }) => fields.figures ?? []).length).toBeGreaterThan(200);
  });

  test("the lines of the tables that can be read from the source by themselves are those of the source", () => {
    const lines = new Map(
      records.readings.flatMap(({ fields }) =>
        (fields.figures ?? []).map((entry) => [entry.table, String(entry.lines)] as const),
      ),
    );
    const differing = files.flatMap(({ file, mappings }) => {
      const source = openSource(file);
      return mappings.flatMap((mapping) => {
        const printed = readTable(source, mapping).rows.map(({ cells }) => cells.map(({ text }) => text).join(" "));
        return (lines.get(mapping.table) ?? "").split("\n").flatMap((line) => {
          const isPrinted = printed.some((row) => line.split("; ").every((number) => hasNumber(row, number)));
          return line === "" || isPrinted ? [] : [`${mapping.table}: ${line}`];
        });
      });
    });
    // The sheet counts 175 in another row; our cells say so.
    expect(differing).toEqual(
      ["74; 42%; 74; 42%; 175", "52; 30%; 52; 30%; 175"].map((line) => `perf-2019-01-vulnerable-adolescents: ${line}`),
    );
  });
});

function hasNumber(row: string, number: string): boolean {
  const printed = row.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
  return readNumber(number).some(({ size }) => printed.some((found) => Number(found.replaceAll(",", "")) === size));
}
