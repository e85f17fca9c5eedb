/*
 * Printed then, national figure now: a figure or rank that a document prints is held against the figures of all authorities. What the two count may
 * differ, which the indicator says, area by area; then they are not compared. A rank that the site works out from rounded figures is as many places as
 * share it, and further down by those that were ranked then and have no figure now.
 */
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { IndicatorEntry, Observation, RankObservation } from "../catalogue/indicator-entry.ts";
import { listRanked } from "../catalogue/figures/ranked-authorities.ts";
import { hasDirection } from "../model/indicator.ts";
import { toIdentifier } from "../model/text.ts";
import type { RecordSet } from "../records/read.ts";
import type { FieldPath } from "../records/locate.ts";
import { standingOf } from "../statistics/standing.ts";
import type { Claim } from "./claim.ts";
import { findFigurePath } from "./figure-path.ts";
import { describeFigure, describePlace, readFigure } from "./held-figure.ts";
import { readQuantity, showQuantity, type Quantity } from "./quantity.ts";

/** The claims that printed figures and ranks make about what the national figures say. */
export function readNationalClaims(catalogue: Catalogue, records: RecordSet["records"]): Claim[] {
  const files = new Map(records.observations.map((record) => [record.id, record]));
  return [...catalogue.indicators.values()].flatMap((indicator): Claim[] => {
    const national = catalogue.indicators.get(indicator.nationalMeasure?.indicator ?? "");
    const file = files.get(indicator.id);
    if (!national?.authorityFigures || !file) return [];
    const placeOf = (path: FieldPath) => ({ file: file.file, ...file.locator.place(path) });
    const values = indicator.series.flatMap(({ observations }) =>
      observations.flatMap((observation) => {
        const path = findFigurePath(file, observation.area, observation.period);
        return path ? readValueClaim({ catalogue, indicator, national }, observation, placeOf(path)) : [];
      }),
    );
    const ranks = indicator.ranks.flatMap((rank) => {
      const index = (file.fields.ranks ?? []).findIndex(({ area }) => area === rank.area);
      const at = placeOf(["ranks", index, "values", rank.period]);
      return index < 0 ? [] : readRankClaim({ catalogue, indicator, national }, rank, at);
    });
    return [...values, ...ranks];
  });
}

interface Pair {
  readonly catalogue: Catalogue;
  readonly indicator: IndicatorEntry;
  readonly national: IndicatorEntry;
}

type FilePlace = Claim["filePlace"];

function readValueClaim(pair: Pair, observation: Observation, filePlace: FilePlace): Claim[] {
  const { catalogue, indicator, national } = pair;
  const { area, period } = observation;
  const printed = readFigure(catalogue, indicator, observation);
  const figures = national.authorityFigures;
  const value = figures?.valueOf(area, period);
  const source = figures?.sourceOf(area, period);
  if (!printed.known || value === undefined || !source || !isSameUnit(pair)) return [];
  const of = readQuantity(
    { value, decimals: figures?.decimalsOf(area, period) ?? 0 },
    national.unit,
    describeFigure(catalogue, national, { area, period, source }),
  );
  return [makeClaim(pair, { area, period, printed, of, what: "value" }, observation, filePlace)];
}

function readRankClaim(pair: Pair, rank: RankObservation, filePlace: FilePlace): Claim[] {
  const { catalogue, indicator, national } = pair;
  const { area, period } = rank;
  const figures = national.authorityFigures;
  const value = figures?.valueOf(area, period);
  const source = figures?.sourceOf(area, period);
  if (!figures || value === undefined || !source || !hasDirection(national.polarity)) return [];
  const ranked = listRanked(figures, period, { areas: catalogue.areas, periodKind: national.periodKind });
  if (!ranked.areas.includes(area)) return [];
  const order = national.polarity === "lower-is-better" ? "lowest-first" : "highest-first";
  const place = standingOf(value, ranked.values, order);
  const last = place.rank + place.sharedWith + Math.max(0, rank.of - place.of);
  const { subject } = describeFigure(catalogue, indicator, { area, period, source: rank.source });
  const held = { kind: "rank", indicator, area, period } as const;
  const printed = {
    ...readQuantity({ value: rank.rank, decimals: 0 }, undefined, { subject, place: "", held, exact: true }),
    rankedAreas: rank.of,
  };
  const joint = place.sharedWith > 0 ? `, shared with ${place.sharedWith}` : "";
  const of: Quantity = {
    ...readQuantity({ value: place.rank, decimals: 0 }, undefined, {
      subject,
      place: `A ranking of ${place.of} authorities, worked out here from ${describePlace(catalogue, source)}${joint},`,
      exact: true,
    }),
    interval: { low: place.rank, high: last, includesLow: true, includesHigh: true },
  };
  return [makeClaim(pair, { area, period, printed, of, what: "rank" }, rank, filePlace)];
}

interface Compared {
  readonly area: string;
  readonly period: string;
  readonly printed: Quantity;
  readonly of: Quantity;
  readonly what: "value" | "rank";
}

function makeClaim(
  { indicator }: Pair,
  { area, period, printed, of, what }: Compared,
  { source }: Pick<Observation, "source">,
  filePlace: FilePlace,
): Claim {
  const found = indicator.nationalMeasure?.differs?.find(
    (item) => [undefined, area].includes(item.area) && [undefined, period].includes(item.period),
  );
  const claim = {
    kind: "value",
    id: [indicator.id, toIdentifier(area), toIdentifier(period), what === "rank" ? "national-rank" : "national"].join(
      "-",
    ),
    says: `${showQuantity(printed)} for ${printed.subject}.`,
    stated: printed.value,
    of,
    ...(found && { notComparable: found.reason }),
    origin: "national",
    source,
    filePlace,
    statedIn: printed.held,
    number: { value: printed.value, decimals: printed.decimals },
  };
  return claim as Claim;
}

function isSameUnit({ indicator, national }: Pair): boolean {
  return nameKind(indicator.unit) === nameKind(national.unit) && indicator.periodKind === national.periodKind;
}

/** Points and scores are two words for one kind of unit. */
function nameKind(unit: IndicatorEntry["unit"]): string {
  return unit === "points" ? "score" : unit;
}
