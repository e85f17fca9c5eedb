import type { IndicatorEntry } from "../../catalogue/indicator-entry.ts";
import { formatPeriod } from "../../statistics/format-time.ts";

/**
 * What the figures of all authorities are that stand on the page of an indicator of other sources: of which years, and that they are the ones of today, not
 * those that a document printed then.
 */
export function statePeriodsOfAll(national: IndicatorEntry, beside: IndicatorEntry): string {
  const { periods = [] } = national.authorityFigures ?? {};
  const [first = "", last = ""] = [periods[0] ?? "", periods.at(-1) ?? ""].map((period) =>
    formatPeriod(period, national.periodKind),
  );
  const span = first === last ? first : `${first} to ${last}`;
  const isOlder = beside.periods.at(-1) !== periods.at(-1);
  return [
    `This site has the figures of every authority for ${span}, as their source gives them today. A document of the time may have printed different ones.`,
    ...(isOlder ? ["The chart above covers more years, for fewer areas."] : []),
  ].join(" ");
}
