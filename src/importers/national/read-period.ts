import type { StatusMarker } from "../../model/observations.ts";
import { fitsPeriodKind, type PeriodKind } from "../../model/period.ts";

/** A label of the source as a period, with what the label says of its figures. */
export interface ReadLabel {
  readonly period: string;
  readonly status?: StatusMarker | undefined;
}

/** What labels may hold besides a period. */
export interface LabelRules {
  /** Signs behind a period, with the status that they say. */
  readonly statuses: Readonly<Record<string, StatusMarker>>;
  /** Labels that an officer or the library read by hand. */
  readonly periods: Readonly<Record<string, string>>;
}

/**
 * A label such as `2016-17 (OT)` as a period of the kind: `2017` with the status outturn, where the kind is a year named by its end. `left-out` where the rules leave
 * it out; undefined where nothing says what it is.
 */
export function readLabel(label: string, kind: PeriodKind, rules: LabelRules): ReadLabel | "left-out" | undefined {
  const own = rules.periods[label];
  if (own === "left-out") return own;
  if (own !== undefined) return fitsPeriodKind(own, kind) ? { period: own } : undefined;
  const sign = Object.keys(rules.statuses).find((one) => label.endsWith(one));
  const status = sign === undefined ? undefined : rules.statuses[sign];
  const bare = (sign === undefined ? label : label.slice(0, -sign.length)).trim();
  const period = [bare, ...rewrite(bare, kind)].find((form) => fitsPeriodKind(form, kind));
  return period === undefined ? undefined : { period, status };
}

/** Other ways of writing the same time: two years joined by a stroke or hyphen stand for the year in which they end, or for a span. */
function rewrite(label: string, kind: PeriodKind): string[] {
  const [, first = "", last = ""] = /^(\d{4})[-/–](\d{2}|\d{4})$/.exec(label) ?? [];
  if (first === "") return [];
  const end = last.length === 4 ? last : `${first.slice(0, 2)}${last}`;
  if (Number(end) !== Number(first) + 1) return [];
  return kind.endsWith("-year-ending") ? [end] : [`${first}/${end.slice(2)}`];
}
