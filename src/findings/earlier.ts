import type { EarlierFigure } from "../catalogue/figures/earlier-figures.ts";
import type { IndicatorEntry } from "../catalogue/indicator-entry.ts";
import { formatNumber } from "../statistics/format.ts";
import { whenOf } from "./figure-words.ts";

/**
 * What a headline says of figures from before an indicator's own: the newest of them, and that it is of another count. No word of direction: what is
 * not counted alike is no change.
 */
export function stateEarlier(figures: readonly EarlierFigure[], indicator: IndicatorEntry): string | undefined {
  const last = figures.at(-1);
  if (!last) return undefined;
  return `${formatNumber(last.value, last.decimals, indicator.unit)} ${whenOf(last.period, indicator)}, by another count`;
}
