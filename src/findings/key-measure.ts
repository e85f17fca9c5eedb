import { areaName, type AreaNames } from "../catalogue/area-names.ts";
import { listHeldAgainst } from "../catalogue/councils.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { IndicatorEntry, Observation } from "../catalogue/indicator-entry.ts";
import { hasDirection } from "../model/indicator.ts";
import { markerTitles } from "../model/observations.ts";
import { yearBefore } from "../model/period.ts";
import {
  crossesBreak,
  hasValue,
  latestValue,
  valueIn,
  type ValuedObservation,
  seriesOf,
} from "../statistics/series.ts";
import { formatOrdinal, describeStatus } from "../statistics/format.ts";
import { formatPeriod, formatWhen } from "../statistics/format-time.ts";
import { stateAbsence } from "./absence.ts";
import { stateFinding } from "./indicator.ts";
import { stateAgainstOthers } from "./against-others.ts";
import { comparePair } from "./comparison.ts";
import { findDoubt } from "./doubt.ts";
import { describeFigure } from "./figure-words.ts";
import { describeEarlier, isSmallerGap, judgeBetter } from "./gap-size.ts";
import { measureMovement } from "./movement.ts";
import { stateBand } from "./indicator-statements.ts";

/** What the figures of a key measure say about the council, in sentences made by rule. */
export interface KeyMeasureStatement {
  /** The latest figure with its unit; undefined where there is none. */
  readonly figure: string | undefined;
  readonly period: string;
  /** “in 2017”, with “provisional” or “revised” where it is. */
  readonly when: string;
  readonly lines: readonly { readonly label: string; readonly text: string }[];
  /** How the council stands to the widest comparator, by what is better. */
  readonly standing: Standing | undefined;
  /** The figures that the sentences rest on. */
  readonly figures: readonly Observation[];
  /** The latest figure, and that of the widest comparator that can be held against it; undefined where there is none that bears a sentence. */
  readonly pair: { readonly own: ValuedObservation; readonly other: ValuedObservation | undefined } | undefined;
}

export type Standing = "better" | "level" | "worse";

/** States the council's latest figure, how it compares, its rank, and the change since the year before. */
export function stateKeyMeasure(indicator: IndicatorEntry, catalogue: Catalogue): KeyMeasureStatement {
  const { site, areas, bands } = catalogue;
  const home = site.council.area;
  const name = areaName(areas, home);
  const own = seriesOf(indicator, home);
  const latest = own && latestValue(own);
  if (!latest) {
    const none = {
      label: "Figure",
      text: `${stateAbsence(own?.observations ?? [], name) ?? `No figure for ${name} is published here`}.`,
    };
    return {
      figure: undefined,
      period: "",
      when: "",
      lines: [none],
      standing: undefined,
      figures: [],
      pair: undefined,
    };
  }
  const comparators = listHeldAgainst(catalogue);
  const others = [...comparators].reverse().flatMap((area) => {
    const series = seriesOf(indicator, area);
    return (series && valueIn(series, latest.period)) ?? [];
  });
  const rank = indicator.ranks.find((item) => item.area === home && item.period === latest.period);
  const before = yearBefore(latest.period, indicator.periodKind);
  const earlier = own.observations.find((observation) => observation.period === before);
  const widest = comparators.at(-1);
  return {
    figure: describeFigure(latest, indicator),
    period: formatPeriod(latest.period, indicator.periodKind),
    when: [formatWhen(latest.period, indicator.periodKind), describeStatus(latest)?.toLowerCase()]
      .filter(Boolean)
      .join(", "),
    lines: [
      { label: "Compared", text: stateAgainstOthers(indicator, latest, others, areas) },
      ...(rank
        ? [
            {
              label: "Rank",
              text: rank.disputed
                ? `${name} ranked ${formatOrdinal(rank.rank)} of ${rank.of}; this rank is in doubt.`
                : `${name} ranked ${formatOrdinal(rank.rank)} of ${rank.of}: ${stateBand(rank, bands)}.`,
            },
          ]
        : []),
      { label: "Since the year before", text: stateChange(indicator, latest, { before, earlier }, areas) },
      ...(own.observations.filter(hasValue).length > 2
        ? [{ label: "Over the years", text: `${stateFinding(indicator, comparators, areas, bands)}.` }]
        : []),
    ],
    standing: judgeStanding(
      indicator,
      latest,
      others.find(({ area }) => area === widest),
      areas,
    ),
    figures: [latest, ...others, ...(earlier ? [earlier] : [])],
    pair: findPair(indicator, latest, others, areas),
  };
}

/** The latest figure and the widest comparator's. Amounts, figures in doubt and those of very few are held against nothing. */
function findPair(
  indicator: IndicatorEntry,
  own: ValuedObservation,
  others: readonly ValuedObservation[],
  names: AreaNames,
): KeyMeasureStatement["pair"] {
  if (findDoubt(indicator, own, [], names) !== undefined) return undefined;
  return { own, other: others.find((item) => comparePair(indicator, own, item)) };
}

/** Rose, fell or little changed, with the earlier figure; across a series break only why nothing is said. */
function stateChange(
  indicator: IndicatorEntry,
  latest: ValuedObservation,
  { before, earlier }: { readonly before: string; readonly earlier: Observation | undefined },
  names: AreaNames,
): string {
  const time = formatPeriod(before, indicator.periodKind);
  if (!earlier) return `No figure for ${time} is published here.`;
  if (!hasValue(earlier))
    return `There is no figure for ${time}: ${markerTitles[earlier.marker ?? "not-available"].toLowerCase()}.`;
  const printed = describeEarlier(earlier, latest, indicator);
  const crossed = (indicator.seriesBreaks ?? []).find((item) =>
    crossesBreak({ ...indicator, seriesBreaks: [item] }, before, latest.period),
  );
  if (crossed) return `The figure for ${time}, ${printed}, cannot be compared. ${crossed.reason}`;
  const isFirm = findDoubt(indicator, latest, [earlier], names) === undefined;
  const movement = isFirm ? measureMovement(indicator, earlier, latest) : undefined;
  const when = formatWhen(before, indicator.periodKind);
  if (!movement)
    return `It was ${printed} ${when}${earlier.disputed === "figure" ? ", a figure that is in doubt" : ""}.`;
  if (movement.level === "printed") return `It was the same as ${when} (${printed}).`;
  if (movement.comparison === "level") return `It was about the same as ${when} (${printed}).`;
  const isSmaller = isSmallerGap(indicator, latest, earlier);
  if (isSmaller !== undefined) return `The gap ${isSmaller ? "narrowed" : "widened"} from ${printed} ${when}.`;
  return `It ${movement.comparison === "above" ? "rose" : "fell"} from ${printed} ${when}.`;
}

function judgeStanding(
  indicator: IndicatorEntry,
  latest: ValuedObservation,
  other: ValuedObservation | undefined,
  names: AreaNames,
): Standing | undefined {
  if (!other || !hasDirection(indicator.polarity) || findDoubt(indicator, latest, [], names) !== undefined)
    return undefined;
  const difference = comparePair(indicator, latest, other);
  return difference && (judgeBetter(indicator, difference.comparison, latest, other) ?? "level");
}
