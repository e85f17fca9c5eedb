import { nameInSentence } from "../catalogue/area-names.ts";
import type { Catalogue, IndicatorEntry, Observation } from "../catalogue/catalogue.ts";
import { markerTitles } from "../model/observations.ts";
import { yearBefore } from "../model/period.ts";
import {
  crossesBreak,
  hasValue,
  latestValue,
  printedNumber,
  valueIn,
  type ValuedObservation,
} from "../statistics/series.ts";
import { inWords, formatOrdinal, formatPeriod, joinWords, describeStatus } from "../statistics/format.ts";
import { stateFinding } from "./indicator.ts";
import { comparePrinted, type Comparison } from "../statistics/interval.ts";
import { polarityTitles, stateBand } from "./indicator-statements.ts";

/** What the figures of a key measure say about the council, in sentences made by rule. */
export interface KeyMeasureStatement {
  /** The latest figure with its unit; undefined where there is none. */
  readonly figure: string | undefined;
  readonly period: string;
  /** Provisional or revised, in words. */
  readonly status: string | undefined;
  readonly lines: readonly { readonly label: string; readonly text: string }[];
  /** How the council stands to the widest comparator, by what is better. */
  readonly standing: Standing | undefined;
  /** The figures that the sentences rest on. */
  readonly figures: readonly Observation[];
}

export type Standing = "better" | "level" | "worse";

/** States the council's latest figure, how it compares, its rank, and the change since the year before. */
export function stateKeyMeasure(indicator: IndicatorEntry, catalogue: Catalogue): KeyMeasureStatement {
  const { site, areas, bands } = catalogue;
  const home = site.council.area;
  const name = areas.get(home)?.name ?? home;
  const own = indicator.series.find((series) => series.area === home);
  const latest = own && latestValue(own);
  if (!latest) {
    const none = { label: "Figure", text: `No figure for ${name} is published here.` };
    return { figure: undefined, period: "", status: undefined, lines: [none], standing: undefined, figures: [] };
  }
  const others = [...site.comparators].reverse().flatMap((area) => {
    const series = indicator.series.find((item) => item.area === area);
    return (series && valueIn(series, latest.period)) ?? [];
  });
  const rank = indicator.ranks.find((item) => item.area === home && item.period === latest.period);
  const before = yearBefore(latest.period, indicator.periodKind);
  const earlier = own.observations.find((observation) => observation.period === before);
  const widest = site.comparators.at(-1);
  return {
    figure: inWords(latest, indicator.unit),
    period: formatPeriod(latest.period, indicator.periodKind),
    status: describeStatus(latest),
    lines: [
      { label: "Compared", text: stateComparison(indicator, name, latest, others, areas) },
      ...(rank
        ? [
            {
              label: "Rank",
              text: `${name} ranked ${formatOrdinal(rank.rank)} of ${rank.of}: ${stateBand(rank, bands)}.`,
            },
          ]
        : []),
      { label: "Since the year before", text: stateChange(indicator, latest, before, earlier) },
      ...(own.observations.filter(hasValue).length > 2
        ? [{ label: "Over the years", text: `${stateFinding(indicator, site.comparators, areas)}.` }]
        : []),
    ],
    standing: judgeStanding(
      indicator,
      latest,
      others.find(({ area }) => area === widest),
    ),
    figures: [latest, ...others, ...(earlier ? [earlier] : [])],
  };
}

/** Above, level and below, each with the areas and their figures, and which direction is better. */
function stateComparison(
  indicator: IndicatorEntry,
  name: string,
  latest: ValuedObservation,
  others: readonly ValuedObservation[],
  areas: Catalogue["areas"],
): string {
  if (others.length === 0) return "No figure to compare it with is published here.";
  const groups = comparisons.flatMap((comparison) => {
    const members = others.filter((other) => compare(latest, other) === comparison);
    const named = members.map((other) => `${nameInSentence(other.area, areas)} (${inWords(other, indicator.unit)})`);
    return members.length === 0 ? [] : [`${comparisonWords[comparison]} ${joinWords(named)}`];
  });
  const direction = indicator.polarity === "neither" ? "" : ` ${polarityTitles[indicator.polarity]}.`;
  return `${name} was ${groups.join(", and ")}.${direction}`;
}

const comparisons = ["above", "level", "below"] as const;
const comparisonWords: Record<Comparison, string> = { above: "above", level: "level with", below: "below" };

/** Rose, fell or level, with the earlier figure; across a series break only why nothing is said. */
function stateChange(
  indicator: IndicatorEntry,
  latest: ValuedObservation,
  before: string,
  earlier: Observation | undefined,
): string {
  const time = formatPeriod(before, indicator.periodKind);
  if (!earlier) return `No figure for ${time} is published here.`;
  if (!hasValue(earlier))
    return `There is no figure for ${time}: ${markerTitles[earlier.marker ?? "not-available"].toLowerCase()}.`;
  const printed = inWords(earlier, indicator.unit);
  const crossed = (indicator.seriesBreaks ?? []).find((item) =>
    crossesBreak({ ...indicator, seriesBreaks: [item] }, before, latest.period),
  );
  if (crossed) return `The figure for ${time}, ${printed}, cannot be compared. ${crossed.reason}`;
  const comparison = compare(latest, earlier);
  if (comparison === "level") return `It was level with ${time} (${printed}).`;
  const on = indicator.periodKind === "date" ? "on" : "in";
  return `It ${comparison === "above" ? "rose" : "fell"} from ${printed} ${on} ${time}.`;
}

function judgeStanding(
  { polarity }: IndicatorEntry,
  latest: ValuedObservation,
  other: ValuedObservation | undefined,
): Standing | undefined {
  if (!other || polarity === "neither") return undefined;
  const comparison = compare(latest, other);
  if (comparison === "level") return "level";
  return (comparison === "above") === (polarity === "higher-is-better") ? "better" : "worse";
}

function compare(a: ValuedObservation, b: ValuedObservation): Comparison {
  return comparePrinted(printedNumber(a), printedNumber(b));
}
