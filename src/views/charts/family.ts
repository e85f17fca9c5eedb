import { areaName } from "../../catalogue/area-names.ts";
import type { Catalogue, FamilyEntry } from "../../catalogue/catalogue.ts";
import type { IndicatorEntry, Observation } from "../../catalogue/indicator-entry.ts";
import { isShared } from "../../catalogue/councils.ts";
import { findMembers } from "../../catalogue/families.ts";
import { stackedBars } from "../../charts/stacked-bars/chart.ts";
import type { StackedColumn, StackedData } from "../../charts/stacked-bars/data.ts";
import { hasRoom } from "../../charts/stacked-bars/layout.ts";
import { countBehind } from "../../findings/figure-words.ts";
import { inPercent, statePartsFinding, stateShareOfParts } from "../../findings/parts.ts";
import { indicatorPageUrl } from "../../model/addresses.ts";
import type { FamilyGroup } from "../../model/family.ts";
import { describeUnit, formatNumber } from "../../statistics/format.ts";
import { formatPeriod, formatPeriodShort } from "../../statistics/format-time.ts";
import { joinWords } from "../../statistics/format-lists.ts";
import { fewest } from "../../statistics/least-difference.ts";
import { hasValue, type ValuedObservation } from "../../statistics/series.ts";
import { addUpParts } from "../../statistics/whole.ts";
import { nameLedChart } from "./led-charts.ts";
import { listUniqueSources, presentChart, stateSpan, type PublishedChart } from "./words.ts";

/** More bars do not fit a wide page, and more parts are a table. */
const most = { bars: 6, parts: 12 };
const phoneWidth = 340;

/** The parts of one period, all of which have a number and which add up. */
interface WholePeriod {
  readonly period: string;
  readonly parts: readonly ValuedObservation[];
  readonly whole: number;
}

/**
 * The stacked bars of a group of a family whose members are all parts of a whole: the newest periods that fit, of the council that leads. By shares
 * where every whole is large enough to speak of shares, else by counts. Undefined where there is nothing that adds up.
 */
export function buildFamilyFigure(
  family: FamilyEntry,
  group: FamilyGroup,
  catalogue: Catalogue,
): PublishedChart | undefined {
  const members = findMembers(catalogue, group);
  const [first] = members;
  const { site, areas } = catalogue;
  if (!family.complete || !first || members.length > most.parts || isShared(site)) return undefined;
  const indicators = members.map(({ indicator }) => indicator);
  const all = listGroupPeriods(indicators);
  const whole = catalogue.indicators.get(group.whole ?? "");
  const added = all.flatMap((period) => readWhole(indicators, whole, period, site.council.area) ?? []);
  const countable = added.every((item) => countParts(item, first.indicator) !== undefined);
  const unit = countable ? "count" : first.indicator.unit;
  const build = (count: number): StackedData => {
    const shown = added.slice(-count);
    const byShare = countable && shown.every((item) => item.whole >= fewest);
    return {
      ...(byShare && { scale: "share" as const }),
      titles: members.map(({ label }) => label),
      columns: shown.map((item) => buildColumn(item, first.indicator, { countable, byShare })),
    };
  };
  const fitting = [6, 5, 4, 3, 2, 1].find((count) => count <= most.bars && hasRoom(build(count), phoneWidth));
  if (fitting === undefined || added.length === 0) return undefined;
  const data = build(fitting);
  const drawn = added.slice(-fitting);
  const last = drawn.at(-1);
  const left = all.filter((period) => !added.some((item) => item.period === period));
  const when = last && formatPeriod(last.period, first.indicator.periodKind);
  const parts = members.map(({ label }, index) => {
    const value = data.columns.at(-1)?.parts[index]?.value;
    return {
      title: label,
      ...(value !== undefined && { value }),
      disputed: last?.parts[index]?.disputed === "figure",
    };
  });
  const inPeriod = group.title === undefined ? when : undefined;
  const finding = countable
    ? statePartsFinding(parts, { value: last?.whole }, inPeriod)
    : stateShareOfParts(parts, (value) => formatNumber(value, first.indicator.decimals, unit), inPeriod);
  const presented = presentChart(stackedBars, data);
  return {
    ...presented,
    id: nameLedChart(`families/${family.id}--${group.id}`, site),
    page: indicatorPageUrl(family.id),
    title: group.title === undefined ? finding : `${group.title}, ${when ?? ""}. ${finding}`,
    subtitle: `${[family.title, group.title].filter(Boolean).join(": ")}, ${data.scale === "share" ? "number and share" : describeUnit({ ...first.indicator, unit })}, ${areaName(areas, site.council.area)}, ${stateSpan(data.columns)}.`,
    notes: [
      ...presented.notes,
      ...(drawn.length < added.length
        ? [`The last ${drawn.length} of ${added.length} periods are drawn; the table has all.`]
        : []),
      ...(left.length > 0
        ? [
            `Not drawn, because a part has no figure or the parts do not add up: ${joinWords(left.map((period) => formatPeriod(period, first.indicator.periodKind)))}.`,
          ]
        : []),
    ],
    sources: listUniqueSources(drawn.flatMap((item) => item.parts.map(({ source }) => source))),
  };
}

/** Periods of all indicators of a group, oldest first. */
export function listGroupPeriods(indicators: readonly IndicatorEntry[]): string[] {
  const observed = indicators.flatMap(({ series }) => series.flatMap(({ observations }) => observations));
  const places = new Map(observed.map(({ period, periodIndex }) => [period, periodIndex]));
  return [...places].sort(([, a], [, b]) => a - b).map(([period]) => period);
}

/** The figure of an area and period; undefined where there is none. */
export function findObservation(
  indicator: IndicatorEntry | undefined,
  area: string,
  period: string,
): Observation | undefined {
  return indicator?.series.find((series) => series.area === area)?.observations.find((item) => item.period === period);
}

/** The parts of a period with their whole; undefined where one has no number, or where they do not add up. */
export function readWhole(
  indicators: readonly IndicatorEntry[],
  whole: IndicatorEntry | undefined,
  period: string,
  area: string,
): WholePeriod | undefined {
  const parts = indicators
    .map((indicator) => findObservation(indicator, area, period))
    .filter((part) => part !== undefined);
  const unit = indicators[0]?.unit;
  const valued = parts.filter(hasValue);
  if (unit === undefined || valued.length < indicators.length) return undefined;
  const added = addUpParts(valued, unit, findObservation(whole, area, period)?.value);
  return added?.agrees
    ? { period, parts: valued, whole: unit === "percent" ? (valued[0]?.denominator ?? 100) : added.whole }
    : undefined;
}

/** How many each part is: as printed, or the one number that its share of a known base stands for. Undefined where that cannot be told of all. */
function countParts({ parts, whole }: WholePeriod, { unit }: IndicatorEntry): number[] | undefined {
  if (unit === "count") return parts.map(({ value }) => value);
  const counts = parts.flatMap((part) => (unit === "percent" ? (countBehind(part, unit) ?? []) : []));
  return counts.length === parts.length && counts.reduce((sum, count) => sum + count, 0) === whole ? counts : undefined;
}

function buildColumn(
  item: WholePeriod,
  indicator: IndicatorEntry,
  { countable, byShare }: { readonly countable: boolean; readonly byShare: boolean },
): StackedColumn {
  const counts = countable ? countParts(item, indicator) : undefined;
  return {
    label: formatPeriodShort(item.period, indicator.periodKind),
    total: counts && formatNumber(item.whole, 0, "count"),
    parts: item.parts.map(({ value, decimals = 0 }, index) => {
      const count = counts?.[index];
      if (count === undefined) return { value, text: formatNumber(value, decimals, indicator.unit) };
      return {
        value: count,
        text: formatNumber(count, 0, "count"),
        ...(byShare && { share: inPercent(count / item.whole) }),
      };
    }),
  };
}
