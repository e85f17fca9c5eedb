import { hasDirection } from "../model/indicator.ts";
import type { IndicatorEntry, Series } from "../catalogue/indicator-entry.ts";
import { hasValue, valueIn } from "../statistics/series.ts";
import { compareAreas } from "./comparison.ts";
import { formatPeriod } from "../statistics/format-time.ts";
import type { Comparison } from "../statistics/interval.ts";

/** An indicator with the two series that a panel shows of it. */
export interface ComparedIndicator {
  readonly indicator: Pick<
    IndicatorEntry,
    "polarity" | "periodKind" | "unit" | "decimals" | "denominator" | "leastDifference" | "authorityFigures"
  >;
  readonly main: Series;
  readonly other: Series;
}

/**
 * The finding of small charts side by side in about ten words: for how many of them the first area lay above the second in the latest
 * period that has both. Where higher is better for some and worse for others, it says better and worse. `noun` is what a panel stands
 * for, in the plural, with its preposition: “for”, “pupil groups”.
 */
export function statePanelsFinding(
  members: readonly ComparedIndicator[],
  { name, other }: { readonly name: string; readonly other: string },
  { preposition, noun }: { readonly preposition: string; readonly noun: string },
): string {
  const polarities = new Set(members.map(({ indicator }) => indicator.polarity));
  const judged = polarities.size > 1 && [...polarities].every(hasDirection);
  const latest = members.flatMap(({ indicator, main, other: beside }) => {
    const last = compareAreas(indicator, main, beside).at(-1);
    if (!last || last.period !== findLastCommon(main, beside)) return [];
    const turned = judged && indicator.polarity === "lower-is-better" ? opposite[last.comparison] : last.comparison;
    return [{ comparison: turned, period: formatPeriod(last.period, indicator.periodKind) }];
  });
  if (latest.length === 0) return `No figures of ${name} and ${other} can be compared`;
  const words = judged ? judgedWords : plainWords;
  const [most, next] = (["above", "below", "level"] as const)
    .map((comparison) => ({ comparison, count: latest.filter((item) => item.comparison === comparison).length }))
    .sort((a, b) => b.count - a.count);
  if (!most) return "";
  const periods = new Set(latest.map(({ period }) => period));
  const when = periods.size === 1 ? `in ${[...periods].join("")}` : "in the latest figures";
  const tied = next?.count === most.count ? ` and ${words[next.comparison].alone} for ${next.count}` : "";
  const beside = `${name}: ${words[most.comparison].beside} ${other} ${preposition}`;
  if (latest.length === 1) return `${beside} the only one of the ${noun} that can be compared ${when}`;
  return `${beside} ${shareInWords(most.count, latest.length)} ${noun} ${when}${tied}`;
}

/** The last period for which both have a figure, whether it bears a comparison or not. */
function findLastCommon(main: Series, other: Series): string | undefined {
  return main.observations.findLast((item) => hasValue(item) && valueIn(other, item.period) !== undefined)?.period;
}

const opposite: Record<Comparison, Comparison> = { above: "below", below: "above", level: "level" };

const plainWords: Record<Comparison, { readonly beside: string; readonly alone: string }> = {
  above: { beside: "above", alone: "above it" },
  below: { beside: "below", alone: "below it" },
  level: { beside: "about level with", alone: "about level" },
};

const judgedWords: typeof plainWords = {
  above: { beside: "better than", alone: "better" },
  below: { beside: "worse than", alone: "worse" },
  level: plainWords.level,
};

/** “7 of 9”, “all 9”, “both”, “1 of 2”. */
function shareInWords(count: number, of: number): string {
  if (count < of) return `${count} of ${of}`;
  return of === 2 ? "both" : `all ${of}`;
}
