import { areaName } from "../../catalogue/area-names.ts";
import type { Catalogue, FamilyEntry } from "../../catalogue/catalogue.ts";
import { isShared } from "../../catalogue/councils.ts";
import { findMembers } from "../../catalogue/families.ts";
import { barPair } from "../../charts/bar-pair/chart.ts";
import type { BarPairData } from "../../charts/bar-pair/layout.ts";
import { tellPreliminary } from "../../charts/chart-data.ts";
import { stateExtremes } from "../../findings/extremes.ts";
import { isOfFew } from "../../findings/figure-words.ts";
import { stateDirection } from "../../findings/indicator-statements.ts";
import { indicatorPageUrl } from "../../model/addresses.ts";
import type { FamilyGroup } from "../../model/family.ts";
import { describeUnit, formatObservation } from "../../statistics/format.ts";
import { formatPeriod } from "../../statistics/format-time.ts";
import { hasValue, printedNumber } from "../../statistics/series.ts";
import { findObservation, listGroupPeriods } from "./family.ts";
import { nameLedChart } from "./led-charts.ts";
import { listUniqueSources, presentChart, type PublishedChart } from "./words.ts";

/** More bars are a table. */
const mostBars = 12;

/**
 * The members of a group that are no parts of a whole, such as averages, as bars from zero: the newest period for which two of them have a figure, of
 * the council that leads. Undefined where there is none. Members of a group are counted alike: a check holds them to it.
 */
export function buildMemberBars(
  family: FamilyEntry,
  group: FamilyGroup,
  catalogue: Catalogue,
): PublishedChart | undefined {
  const members = findMembers(catalogue, group);
  const indicators = members.map(({ indicator }) => indicator);
  const [first] = indicators;
  const { site, areas } = catalogue;
  if (family.complete || !first || members.length > mostBars || isShared(site)) return undefined;
  const home = site.council.area;
  const periods = listGroupPeriods(indicators);
  const readAll = (period: string) => indicators.map((indicator) => findObservation(indicator, home, period));
  const newest = periods.findLast((period) => readAll(period).filter((item) => item && hasValue(item)).length > 1);
  if (newest === undefined) return undefined;
  const when = formatPeriod(newest, first.periodKind);
  const found = readAll(newest);
  const data: BarPairData = {
    unit: first.unit,
    when,
    bars: members.map(({ label, indicator }, index) => {
      const item = found[index];
      return {
        ...{ label, place: 0, isEqual: true, ...tellPreliminary(item ?? {}) },
        ...(item?.value !== undefined && { value: item.value }),
        text: item ? formatObservation(item, indicator.unit) : "No figure",
      };
    }),
  };
  const figures = members.flatMap(({ label, indicator }, index) => {
    const item = found[index];
    if (!item || !hasValue(item)) return [];
    const doubtful = item.disputed === "figure" || isOfFew(item) || indicator.denominator === "unknown";
    return [{ title: label, number: printedNumber(item), text: formatObservation(item, indicator.unit), doubtful }];
  });
  const direction = new Set(indicators.map(stateDirection));
  const finding = stateExtremes(figures, first.unit, group.title === undefined ? when : undefined);
  const subject = `${group.title ?? family.shortTitle}, ${when}`;
  const presented = presentChart(barPair, data);
  return {
    ...presented,
    id: nameLedChart(`families/${family.id}--${group.id}`, site),
    page: indicatorPageUrl(family.id),
    title: group.title === undefined ? (finding ?? subject) : [subject, finding].filter(Boolean).join(". "),
    subtitle: `${[family.title, group.title].filter(Boolean).join(": ")}, ${describeUnit(first)}, ${areaName(areas, home)}, ${when}.${direction.size === 1 ? ` ${[...direction].join("")}.` : ""}`,
    notes: [...presented.notes, ...(periods.length > 1 ? ["The table has other periods too."] : [])],
    sources: listUniqueSources(found.flatMap((item) => item?.source ?? [])),
  };
}
