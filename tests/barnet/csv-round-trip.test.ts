import { describe, expect, test } from "vitest";
import { withLongSeries } from "../../src/catalogue/figures/long-series.ts";
import { readObservedFigures } from "../../src/catalogue/figures/observed-figures.ts";
import type { IndicatorEntry } from "../../src/catalogue/indicator-entry.ts";
import { writeCsv } from "../../src/downloads/csv/csv-file.ts";
import { buildIndicatorFile } from "../../src/downloads/csv/indicator-file.ts";
import { buildTopicFile } from "../../src/downloads/csv/topic-file.ts";
import { observationsSchema } from "../../src/model/observations.ts";
import { parseObservationsCsv } from "../../src/records/csv/csv.ts";
import { barnet } from "./barnet.ts";

const indicators = [...barnet.indicators.values()].map((indicator) => withLongSeries(indicator, barnet));

/** The published file of an indicator, read as the record that lies under its name. */
function readBack(indicator: IndicatorEntry) {
  const file = `data/observations/${indicator.id}.csv`;
  const parsed = parseObservationsCsv(file, writeCsv(buildIndicatorFile(indicator, barnet)));
  expect(parsed.issues).toEqual([]);
  const fields = observationsSchema.parse(parsed.value);
  return readObservedFigures({ collection: "observations", id: indicator.id, file, fields, locator: parsed.locator });
}

/** All that is known of a figure, rank or target, a line each. */
function describeFigures(figures: readonly object[]): string[] {
  return figures.map((figure) => JSON.stringify(Object.entries(figure).sort())).sort();
}

const kept = (fields: object) =>
  Object.fromEntries(Object.entries(fields).filter(([, content]: [string, unknown]) => content !== undefined));

function listPublished({ series, ranks, targets }: IndicatorEntry): object[] {
  const values = series.flatMap(({ observations }) =>
    observations.map(
      ({ area, period, value, printed, marker, denominator, numerator, limits, note, explains, source }) =>
        kept({
          role: "value",
          area,
          period,
          value,
          printed,
          marker,
          denominator,
          numerator,
          ...limits,
          note,
          explains,
          source,
        }),
    ),
  );
  const places = ranks.map(({ area, period, rank, of, note, source }) =>
    kept({ role: "rank", area, period, value: rank, of, note, source }),
  );
  const aims = targets.map(({ area, period, value, printed, band, comparator, rating, reference, source }) =>
    kept({ role: "target", area, period, value, printed, band, comparator, rating, reference, source }),
  );
  return [...values, ...places, ...aims];
}

function listRead(indicator: IndicatorEntry): object[] {
  return readBack(indicator).map((figure) => {
    const { role, area, period, value, printed, marker, denominator, numerator, lower, upper, note, explains } = figure;
    const content = { role, area, period, value, marker, denominator, numerator, lower, upper, note, explains };
    const own = role === "rank" ? { of: figure.of } : role === "target" ? pickTarget(figure) : {};
    const print = role === "rank" ? {} : { printed };
    return kept({ ...content, ...print, ...own, source: figure.source });
  });
}

function pickTarget({
  band,
  comparator,
  rating,
  reference,
}: { [field in "band" | "comparator" | "rating" | "reference"]?: string | undefined }) {
  return { band, comparator, rating, reference };
}

describe("the CSV that the site publishes of an indicator is read back", () => {
  test("without any value, print, marker, note, status, base, limit, rank, target or source changed", () => {
    for (const indicator of indicators)
      expect([indicator.id, ...describeFigures(listRead(indicator))]).toEqual([
        indicator.id,
        ...describeFigures(listPublished(indicator)),
      ]);
    const all = indicators.flatMap(listPublished);
    for (const field of ["printed", "marker", "note", "denominator", "explains", "of", "band", "rating", "reference"])
      expect([field, all.some((figure) => field in figure)]).toEqual([field, true]);
    expect(all.length).toBeGreaterThan(4000);
  });

  test("and says what the records say of unit and areas", () => {
    for (const indicator of indicators) {
      const file = writeCsv(buildIndicatorFile(indicator, barnet));
      const { said = [] } = parseObservationsCsv(`data/observations/${indicator.id}.csv`, file);
      expect(said.filter(({ of }) => of === "unit").map(({ text }) => text)).toEqual([indicator.unit]);
      for (const { of, text } of said)
        if (of !== "unit") expect(barnet.areas.get(of.area)).toMatchObject({ code: text });
    }
  });
});

test("the CSV of a topic is refused with the files to take instead", () => {
  const [topic] = [...barnet.topics.values()].filter(
    ({ id }) => indicators.filter((one) => one.topic === id).length > 1,
  );
  if (!topic) throw new Error("No topic has two indicators.");
  const own = indicators.filter((one) => one.topic === topic.id);
  const text = writeCsv(buildTopicFile(topic, own, barnet));
  const { issues } = parseObservationsCsv(`data/observations/${topic.id}.csv`, text);
  expect(issues).toHaveLength(1);
  expect(issues[0]).toMatchObject({ column: 1, rule: "shape-published" });
  expect(issues[0]?.problem).toBe(
    `The file has figures of ${own.length} indicators, as that of a topic or of all figures.`,
  );
});
