import type { Area } from "../../model/area.ts";
import { isAdditiveUnit } from "../../model/unit.ts";
import type { AuthorityFigures } from "./authority-figures.ts";
import type { IndicatorEntry, UnlikeArea } from "../indicator-entry.ts";

/** A share, rate or score of a whole is an average of its parts. Further beyond all of them than by this factor it counts something else. */
const factor = 2;

/** Fewer authorities than these, or fewer than half of all, need not hold the highest and the lowest: the others may be suppressed. */
const fewestAuthorities = 10;

/**
 * The indicator with a mark on figures of regions and countries that are more than twice the highest of all authorities, or less than half the lowest: a
 * source that gives one per 10,000 and the others per 100,000. They are published with the reason, and nothing is compared with them: they are in
 * doubt to all sentences, and no figure to what is drawn of all authorities.
 */
export function markUnlike(
  indicator: IndicatorEntry,
  areaOf: (id: string) => Pick<Area, "kind" | "name"> | undefined,
): IndicatorEntry {
  const { authorityFigures: all } = indicator;
  if (!all || isAdditiveUnit(indicator.unit)) return indicator;
  const unlike = indicator.series.flatMap(({ area }): UnlikeArea[] => {
    const { kind, name = area } = areaOf(area) ?? {};
    if (kind === undefined || kind === "local-authority" || kind === "neighbour-set") return [];
    const worst = indicator.periods.findLast((period) => isBeyond(indicator, area, period));
    return worst === undefined ? [] : [{ area, reason: describe(indicator, { area, name, period: worst }) }];
  });
  if (unlike.length === 0) return indicator;
  const reasonOf = new Map(unlike.map(({ area, reason }) => [area, reason]));
  return {
    ...indicator,
    unlike,
    series: indicator.series.map((series) => {
      const reason = reasonOf.get(series.area);
      if (reason === undefined) return series;
      const mark = (item: (typeof series.observations)[number]) =>
        item.value === undefined ? item : { ...item, disputed: "figure" as const, note: joinNote(item.note, reason) };
      return { ...series, observations: series.observations.map(mark) };
    }),
    authorityFigures: withoutValuesOf(all, new Set(reasonOf.keys())),
  };
}

/** A function of its own, because a function that is kept holds all that the one around it knows. */
function withoutValuesOf(all: AuthorityFigures, unlike: ReadonlySet<string>): AuthorityFigures {
  return { ...all, valueOf: (area, period) => (unlike.has(area) ? undefined : all.valueOf(area, period)) };
}

/** The lowest and the highest figure of all authorities, where enough of them have one. */
function findRange({ authorityFigures: all }: IndicatorEntry, period: string) {
  if (!all) return undefined;
  const found = all.areas.flatMap((area) => {
    const value = all.valueOf(area, period);
    return value === undefined ? [] : [{ value, print: all.printOf(area, period) ?? "" }];
  });
  if (found.length < Math.max(fewestAuthorities, all.areas.length / 2)) return undefined;
  const sorted = found.sort((a, b) => a.value - b.value);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  return lowest && highest && { lowest, highest };
}

function isBeyond(indicator: IndicatorEntry, area: string, period: string): boolean {
  const value = indicator.authorityFigures?.valueOf(area, period);
  const range = findRange(indicator, period);
  // Progress lies around zero, where twice as much says nothing.
  if (value === undefined || !range || range.lowest.value < 0) return false;
  return value > factor * range.highest.value || value < range.lowest.value / factor;
}

function describe(
  indicator: IndicatorEntry,
  { area, name, period }: { readonly area: string; readonly name: string; readonly period: string },
): string {
  const print = groupDigits(indicator.authorityFigures?.printOf(area, period));
  const range = findRange(indicator, period);
  return `The source's figures for ${name} cannot be on the scale of those for its authorities: in ${period} it gives ${print}, and for authorities ${groupDigits(range?.lowest.print)} to ${groupDigits(range?.highest.print)}. They are not compared.`;
}

/** The figure as the source prints it, its thousands parted as in the tables of the site: "1,258". */
export function groupDigits(print = ""): string {
  return print.replace(/^\d{4,}/, (whole) => Number(whole).toLocaleString("en-GB"));
}

function joinNote(note: string | undefined, reason: string): string {
  return note === undefined ? reason : `${note} ${reason}`;
}
