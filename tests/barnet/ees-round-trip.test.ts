import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { IndicatorEntry } from "../../src/catalogue/indicator-entry.ts";
import { writeCsv } from "../../src/downloads/csv/csv-file.ts";
import { buildEesFiles } from "../../src/downloads/ees/files.ts";
import { listEesRows } from "../../src/downloads/ees/rows.ts";
import { pairOf } from "../../src/importers/ees/file-pair.ts";
import { readEes } from "../../src/importers/ees/figures/import-ees.ts";
import { readListedPlaces } from "../../src/importers/ees/listed-places.ts";
import { screenEesFiles } from "../../src/importers/ees/screen.ts";
import { planImport } from "../../src/importers/records/import-plan.ts";
import { observationsSchema } from "../../src/model/observations.ts";
import { parseObservationsCsv } from "../../src/records/csv/csv.ts";
import type { FileSource } from "../../src/records/folder.ts";
import { openFolder } from "../../src/records/read.ts";
import { barnet } from "./barnet.ts";

const folder = mkdtempSync(join(tmpdir(), "findings-ees-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const lists = readListedPlaces();
const root = join(import.meta.dirname, "../..");

/** What an indicator's kind of file is like: one of each kind is read back. */
function shapeOf({ periodKind, unit, series, ranks, targets }: IndicatorEntry): string {
  const markers = new Set(series.flatMap(({ observations }) => observations.map(({ marker }) => marker ?? "")));
  return [periodKind, unit, ranks.length > 0, targets.length > 0, [...markers].sort().join()].join(" ");
}

const published = [...barnet.indicators.values()].filter(
  (indicator) => listEesRows(indicator, barnet.areas).length > 0,
);
const shapes = [...new Map(published.map((indicator) => [shapeOf(indicator), indicator] as const)).values()];

/** The site's records without an indicator's figures. */
function without(site: FileSource, id: string): FileSource {
  const isLeftOut = (file: string) => file.startsWith(`data/observations/${id}.`);
  return {
    ...site,
    list: (path) => site.list(path),
    read: (file) => site.read(file),
    exists: (file) => !isLeftOut(file) && site.exists(file),
  };
}

function publish(indicator: IndicatorEntry) {
  const files = buildEesFiles(indicator, barnet);
  if (!files) throw new Error(`${indicator.id} has no files.`);
  const path = join(folder, `${indicator.id}.csv`);
  writeFileSync(path, writeCsv(files.data));
  writeFileSync(join(folder, `${indicator.id}.meta.csv`), writeCsv(files.meta));
  return { path, screening: screenEesFiles(pairOf(path), lists) };
}

describe("what the site publishes in the open data standard", () => {
  test("is of many kinds", () => {
    expect(shapes.length).toBeGreaterThan(15);
  });

  test.each(shapes.map((indicator) => [indicator.id, indicator] as const))(
    "%s passes the screener and is read back as it was",
    (id, indicator) => {
      const { path, screening } = publish(indicator);
      expect(screening.breaches.filter(({ rule }) => rule.grade === "fail")).toEqual([]);
      if (!screening.pair) throw new Error("It was not read.");
      const site = without(openFolder(root), id);
      const { edition } = readEes(site, screening.pair, {
        ...{ path, id: "own", day: "2020-01-31", measure: { code: "value", indicator: id } },
        citation: { title: "This site", issued: "2019" },
      });
      const { files } = planImport(site, edition);
      const file = `data/observations/${id}.csv`;
      const parsed = parseObservationsCsv(file, files.get(file) ?? "");
      expect(parsed.issues).toEqual([]);
      const read = observationsSchema.parse(parsed.value);
      const printed = (at: number, period: string) => parsed.locator.printed(["series", at, "values", period, "value"]);
      const found = read.series.flatMap(({ area, values }, at) =>
        Object.entries(values).map(([period, value]) => {
          const { marker, value: number } = typeof value === "object" ? value : { marker: undefined, value: undefined };
          return `${area} ${period} ${number === undefined ? "" : (printed(at, period) ?? "")} ${marker ?? ""}`;
        }),
      );
      const rows = listEesRows(indicator, barnet.areas);
      const expected = rows.map(({ period, place, observation }) => {
        const area = [...barnet.areas.values()].find(
          (one) => "code" in one && one.code === (place.newLaCode || place.regionCode || place.countryCode),
        );
        const kept = observation?.value === undefined ? "" : observation.printed;
        const marker = ["not-yet-known", "unknown-missing"].includes(observation?.marker ?? "")
          ? "not-available"
          : observation?.marker;
        return `${area?.id ?? ""} ${period} ${kept} ${observation ? (marker ?? "") : "not-available"}`;
      });
      // What a file leaves out of a period that others have is not available in a table of all periods.
      expect(found.filter((line) => !line.endsWith("  not-available")).sort()).toEqual(
        expected.filter((line) => !line.endsWith("  not-available")).sort(),
      );
      expect(read.ranks?.flatMap(({ values }) => Object.values(values)).length ?? 0).toBe(
        rows.filter(({ rank }) => rank).length,
      );
      expect((read.targets ?? []).map(({ value }) => value)).toEqual(rows.flatMap(({ target }) => target?.value ?? []));
    },
  );
});
