import { areaName } from "../../catalogue/area-names.ts";
import { listHeldAgainst } from "../../catalogue/councils.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { IndicatorEntry, Series } from "../../catalogue/indicator-entry.ts";
import { buildTargets } from "../../charts/benchmarks.ts";
import { buildPeriod, buildPoints } from "../../charts/chart-data.ts";
import type { SparklineData } from "../../charts/measure-tile/layout.ts";
import { describeSparkline } from "../../charts/measure-tile/words.ts";
import { stateLatestChange, type LatestChange } from "../../findings/change.ts";
import { isComparable } from "../../findings/comparison.ts";
import {
  describeFigure,
  describeWithoutBase,
  drawAsShares,
  isAmountOf,
  isOfFew,
  stateBase,
  whenOf,
} from "../../findings/figure-words.ts";
import { stateBesideFigure, stateFinding } from "../../findings/indicator.ts";
import { judgeLatestTarget, stateOutcome, stateRank as stateRankWords } from "../../findings/target.ts";
import { ledIndicatorUrl } from "../../model/addresses.ts";
import { hasDirection } from "../../model/indicator.ts";
import { joinWords } from "../../statistics/format-lists.ts";
import { capitalise, describeStatus } from "../../statistics/format.ts";
import { findBand } from "../../statistics/rank.ts";
import {
  hasValue,
  latestValue,
  listBreaks,
  seriesOf,
  valueIn,
  type ValuedObservation,
} from "../../statistics/series.ts";

/** The latest figure of the council with what became of it, for a tile. */
export interface MeasureTile {
  readonly name: string;
  readonly url: string;
  /** The figure as printed, without the words of its unit; undefined where there is none. */
  readonly figure: string | undefined;
  /** The words of its unit, as “points”, which need not be read from afar. */
  readonly unit: string | undefined;
  /** Whether the figure is words, as “3 of 3 conferences”. */
  readonly inWords: boolean;
  /** “in January 2019”, with “provisional” or “revised” where it is. */
  readonly when: string;
  readonly change: LatestChange | undefined;
  readonly sparkline: { readonly data: SparklineData; readonly description: string } | undefined;
  /** “Target 95%: missed”. */
  readonly target: string | undefined;
  /** How the council stands to its widest comparator, where there is one. */
  readonly finding: string | undefined;
  readonly rank: string | undefined;
}

/** Figures that make a line worth drawing. */
const fewestFigures = 3;

/** So many tiles stand on the page of a topic. */
const mostTiles = 6;

/** The tile of an indicator. */
export function buildMeasureTile(indicator: IndicatorEntry, catalogue: Catalogue): MeasureTile {
  const { site, areas } = catalogue;
  const own = seriesOf(indicator, site.council.area);
  const latest = own && latestValue(own);
  const tile = { name: indicator.shortTitle, url: ledIndicatorUrl(indicator, site.lead) };
  if (!own || !latest)
    return {
      ...tile,
      ...divideFigure(undefined),
      when: "",
      ...nothing,
      finding: stateFinding(indicator, listHeldAgainst(catalogue), areas),
    };
  const status = describeStatus(latest)?.toLowerCase();
  return {
    ...tile,
    ...divideFigure(isOfFew(latest) ? describeFigure(latest, indicator) : describeWithoutBase(latest, indicator)),
    when: [
      isOfFew(latest) || latest.denominator === undefined ? undefined : stateBase(latest, indicator),
      whenOf(latest.period, indicator),
      status,
    ]
      .filter(Boolean)
      .join(", "),
    change: stateLatestChange(indicator, own, areas),
    sparkline: buildSparkline(indicator, own, areaName(areas, own.area)),
    target: stateTarget(indicator, latest, catalogue),
    finding: stateComparedFinding(indicator, latest, catalogue),
    rank: stateRank(indicator, latest, catalogue),
  };
}

/** A number and the words of its unit. */
function divideFigure(text: string | undefined): Pick<MeasureTile, "figure" | "unit" | "inWords"> {
  const [, number, unit] = /^(\S*\d\S*)( (?!of )[^(]+)$/.exec(text ?? "") ?? [];
  return { figure: number ?? text, unit, inWords: number === undefined && /[a-z]/i.test(text ?? "") };
}

/** What the headline says beside the figure: how the council stands to its widest comparator, or why nothing is said. */
function stateComparedFinding(
  indicator: IndicatorEntry,
  latest: ValuedObservation,
  catalogue: Catalogue,
): string | undefined {
  const comparators = listHeldAgainst(catalogue);
  const alone = { ...indicator, targets: [], ranks: [] };
  const compared = comparators.some((area) => {
    const series = seriesOf(indicator, area);
    return series !== undefined && valueIn(series, latest.period) !== undefined;
  });
  const doubtful = latest.disputed === "figure" || indicator.denominator === "unknown";
  return (compared && isComparable(indicator)) || doubtful
    ? stateBesideFigure(alone, comparators, catalogue.areas)
    : undefined;
}

/**
 * The indicators of a topic that get a tile: those of which a direction is better and whose latest figure has a target or a change that can
 * be called better, worse or little; those with a target first, then those with the longest line. Amounts without a target get none.
 */
export function chooseTiles(indicators: readonly IndicatorEntry[], catalogue: Catalogue): IndicatorEntry[] {
  const candidates = indicators.flatMap((indicator) => {
    const own = seriesOf(indicator, catalogue.site.council.area);
    const latest = own && latestValue(own);
    if (!latest || !hasDirection(indicator.polarity) || indicator.pupilGroup !== undefined) return [];
    const targeted = stateTarget(indicator, latest, catalogue) !== undefined;
    if (!targeted && (isAmountOf(latest, indicator) || !stateLatestChange(indicator, own, catalogue.areas))) return [];
    return [{ indicator, weight: (targeted ? 1000 : 0) + own.observations.filter(hasValue).length }];
  });
  return candidates
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostTiles)
    .map(({ indicator }) => indicator);
}

const nothing = { change: undefined, sparkline: undefined, target: undefined, rank: undefined };

function buildSparkline(indicator: IndicatorEntry, own: Series, name: string): MeasureTile["sparkline"] {
  if (own.observations.filter(hasValue).length < fewestFigures) return undefined;
  const drawn = drawAsShares(indicator);
  const data: SparklineData = {
    unit: drawn.unit,
    ...(drawn.range && { limits: drawn.range }),
    periods: own.observations.map(({ period }) => buildPeriod(period, indicator.periodKind)),
    singleDays: indicator.periodKind === "date",
    breaks: listBreaks(
      indicator,
      own.observations.map(({ period }) => period),
    ),
    series: { label: name, points: buildPoints(seriesOf(drawn, own.area) ?? own, drawn.unit) },
  };
  return { data, description: describeSparkline(data) };
}

function stateTarget(
  indicator: IndicatorEntry,
  latest: ValuedObservation,
  { areas, bands }: Catalogue,
): string | undefined {
  const outcome = judgeLatestTarget(indicator, latest, areas, bands);
  if (outcome) return capitalise(stateOutcome(outcome));
  const targets = buildTargets(indicator, [latest.period]).map(({ text }) => text);
  if (targets.length === 0) return undefined;
  const doubtful = indicator.targets.some(
    ({ area, period, disputed }) => area === latest.area && period === latest.period && disputed !== undefined,
  );
  if (targets.length > 1) return `Targets of ${joinWords(targets)}${doubtful ? "; one of them is in doubt" : ""}`;
  return `Target of ${joinWords(targets)}${doubtful ? ", which is in doubt" : ""}`;
}

function stateRank(indicator: IndicatorEntry, { area, period }: ValuedObservation, catalogue: Catalogue) {
  const found = indicator.ranks.find((item) => item.area === area && item.period === period);
  if (!found) return undefined;
  if (found.disputed) return `${capitalise(stateRankWords(found))}; this rank is in doubt`;
  const band = findBand(found.rank, found.of, catalogue.bands);
  return `${capitalise(stateRankWords(found))}${band ? `, ${band.title}` : ""}`;
}
