import { z } from "zod";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { withLongSeries } from "../../catalogue/figures/long-series.ts";
import type { IndicatorEntry } from "../../catalogue/indicator-entry.ts";
import { polarities } from "../../model/indicator.ts";
import { units } from "../../model/unit.ts";
import { absenceMarkers, statusMarkers } from "../../model/observations.ts";
import { periodEnd, periodKinds } from "../../model/period.ts";
import { findBand } from "../../statistics/rank.ts";
import { columnsUrl } from "../csv/indicator-file.ts";
import { hasEesFiles } from "../ees/rows.ts";
import {
  apiUrl,
  authoritiesCsvUrl,
  eesDataUrl,
  eesMetaUrl,
  indicatorCsvUrl,
  indicatorUrl,
  sectionUrl,
} from "../../model/addresses.ts";
import { address, day, disputed, figureSource, id, idOf, publishSource, words } from "./fields.ts";
import type { ApiRecord, ApiResource } from "./resource.ts";

const period = words.describe("Period, written as periodKind says.");

const entry = {
  id,
  title: words,
  shortTitle: words,
  topic: idOf("the topic"),
  pupilGroup: idOf("the group of pupils; null for all").nullable(),
  measure: words.nullable().describe("Name shared by indicators of the same thing for other groups."),
  unit: z.enum(units),
  decimals: z.int().describe("The most decimals that a figure has."),
  polarity: z.enum(polarities),
  periodKind: z.enum(periodKinds),
  periods: z.array(period),
  areas: z.array(idOf("an area with figures")),
  url: address,
  json: address,
};

const record = z.strictObject({
  ...entry,
  definition: words,
  source: figureSource.describe("Where the definition comes from."),
  counts: z
    .literal("since-april")
    .nullable()
    .describe("since-april where a month's figure covers the time since April."),
  denominator: words
    .nullable()
    .describe(
      "Of what its figures are shares, in the plural; unknown where the source does not say of how many or of whom.",
    ),
  range: z.strictObject({ minimum: z.number(), maximum: z.number() }).nullable(),
  references: z.array(words).describe("The council's own references."),
  seriesBreaks: z.array(z.strictObject({ period, reason: words })),
  notes: z.array(words),
  series: z.array(
    z.strictObject({
      area: idOf("the area"),
      values: z.array(
        z.strictObject({
          period,
          periodEnd: day.describe("Last day of the period."),
          value: z.number().nullable().describe("The figure; null where the marker says why there is none."),
          printed: words.nullable().describe("The figure as printed: 69.0."),
          decimals: z.int().nullable().describe("Decimals printed."),
          marker: z.enum([...absenceMarkers, ...statusMarkers]).nullable(),
          denominator: z
            .int()
            .nullable()
            .describe("How many it is a share of or counted among, where the source says."),
          numerator: z.int().nullable().describe("How many of those it counts, where the source says."),
          limits: z
            .strictObject({ lower: z.number(), upper: z.number() })
            .nullable()
            .describe("Confidence limits at 95%, where the source gives them."),
          disputed,
          note: words.nullable(),
          source: figureSource,
        }),
      ),
    }),
  ),
  ranks: z.array(
    z.strictObject({
      area: idOf("the area"),
      period,
      rank: z.int().describe("Place among the areas ranked; 1 is best."),
      of: z.int().describe("Number of areas ranked."),
      band: words.nullable().describe("Id of the narrowest band that the rank lies in."),
      note: words.nullable(),
      disputed,
      source: figureSource,
    }),
  ),
  targets: z.array(
    z.strictObject({
      area: idOf("the area"),
      period,
      value: z.number().nullable(),
      printed: words.nullable().describe("The number as printed."),
      band: idOf("the band of the ranking to reach").nullable(),
      comparator: idOf("the area whose figure is the target").nullable(),
      rating: z.enum(["green", "amber", "red"]).nullable().describe("Rating as printed."),
      reference: words.nullable(),
      disputed,
      source: figureSource,
    }),
  ),
  files: z.strictObject({
    csv: address,
    csvw: address,
    ees: address.nullable().describe("Data file in the open data standard of Explore education statistics."),
    eesMeta: address.nullable(),
    authorities: address
      .nullable()
      .describe("CSV of the figures of all authorities, a row each; series leaves out those of which it says as much."),
  }),
});

/** Indicators with their figures. */
export const indicatorsResource: ApiResource = {
  name: "indicators",
  title: "Indicators",
  description: "What is measured, of whom and when; the file of each holds its figures.",
  page: sectionUrl.indicators,
  entry: z.strictObject(entry),
  list: ({ catalogue }) => Array.from(catalogue.indicators.values(), describe),
  records: {
    name: "indicator",
    title: "An indicator with all its figures, ranks and targets",
    record,
    list: ({ catalogue }) =>
      Array.from(catalogue.indicators.values(), (indicator) => recordIndicator(indicator, catalogue)),
  },
};

/** One indicator with its figures, as its file holds it. */
export function recordIndicator(indicator: IndicatorEntry, catalogue: Catalogue): ApiRecord {
  return {
    id: indicator.id,
    title: indicator.title,
    page: indicatorUrl(indicator),
    read: () => ({
      ...describe(indicator),
      ...listFigures(withLongSeries(indicator, catalogue), catalogue),
      files: listFiles(indicator, catalogue),
    }),
  };
}

function describe(indicator: IndicatorEntry) {
  const { id: own, series } = indicator;
  return {
    ...publishSource(indicator),
    areas: series.map(({ area }) => area),
    url: indicatorUrl(indicator),
    json: apiUrl(`indicators/${own}`),
  };
}

function listFigures({ series, ranks, targets, periodKind }: IndicatorEntry, { bands }: Catalogue) {
  return {
    series: series.map(({ area, observations }) => ({
      area,
      values: observations.map((item) => ({ ...publishSource(item), periodEnd: periodEnd(item.period, periodKind) })),
    })),
    ranks: ranks.map((item) => ({ ...publishSource(item), band: findBand(item.rank, item.of, bands)?.id })),
    targets: targets.map(publishSource),
  };
}

function listFiles(indicator: IndicatorEntry, catalogue: Catalogue) {
  const { areas } = catalogue;
  const { id: own } = indicator;
  const csv = indicatorCsvUrl(own);
  const inStandard = hasEesFiles(indicator, areas);
  return {
    ...{ csv, csvw: columnsUrl(withLongSeries(indicator, catalogue), catalogue) },
    ...(inStandard && { ees: eesDataUrl(own), eesMeta: eesMetaUrl(own) }),
    ...(indicator.authorityFigures && { authorities: authoritiesCsvUrl(own) }),
  };
}
