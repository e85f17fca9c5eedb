import { areaName } from "../../catalogue/area-names.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { IndicatorEntry, Series } from "../../catalogue/indicator-entry.ts";
import { once, recently } from "../../catalogue/once.ts";
import { joinLimits } from "../../charts/axis.ts";
import { buildPeriod, buildPoints } from "../../charts/chart-data.ts";
import { gapChart } from "../../charts/gap-chart/chart.ts";
import type { GapData } from "../../charts/gap-chart/layout.ts";
import { periodIndex } from "../../model/period.ts";
import { unitOfDifference } from "../../statistics/change.ts";
import { findDoubt } from "../../findings/doubt.ts";
import { measureGaps, stateGapFinding } from "../../findings/gap.ts";
import { formatNumber, titleWithUnit, unitTitles } from "../../statistics/format.ts";
import { latestValue, listBreaks, seriesOf } from "../../statistics/series.ts";
import { indicatorUrl } from "../../model/addresses.ts";
import { nameLedChart } from "./led-charts.ts";
import { listUniqueSources, presentChart, stateSpan, type PublishedChart } from "./words.ts";

/** The chart of the distance between two groups. */
export interface GapFigure extends PublishedChart {
  readonly data: GapData;
  /** Whether the figures bear a conclusion; else the title says why not. */
  readonly bears: boolean;
}

/** Two indicators of one measure, for a group of pupils and for whom it is held against. */
interface Pair {
  readonly group: IndicatorEntry;
  readonly other: IndicatorEntry;
  /** Area of the other group, where it is not the council's. */
  readonly otherArea: string;
}

/**
 * The gap chart of an indicator: for a gap, the two indicators that it is the distance of; for a group of pupils, that group and all
 * others (`others` of the group) in the council's area, else the pair of the measure's gap. Undefined where there is
 * no pair that has figures for one period, and where there is only one period: a sentence says as much.
 */
export function buildGapFigure(indicator: IndicatorEntry, catalogue: Catalogue): GapFigure | undefined {
  const figure = findFigure(indicator, catalogue);
  return figure && figure.data.periods.length > 1 ? figure : undefined;
}

/** The gap of an indicator whose figures are of one period, with both figures; none where a chart shows them, or where they bear no conclusion. */
export function stateSoleGap(indicator: IndicatorEntry, catalogue: Catalogue): string[] {
  const figure = findFigure(indicator, catalogue);
  if (!figure?.bears || figure.data.periods.length > 1) return [];
  const [own, theirs] = figure.data.series.map(({ points }) => points[0]?.text ?? "");
  return [`${figure.title}: ${own ?? ""} against ${theirs ?? ""}.`];
}

function findFigure(indicator: IndicatorEntry, catalogue: Catalogue): GapFigure | undefined {
  return recently(`gap ${indicator.id} ${catalogue.site.lead ?? ""}`, [indicator, catalogue], () =>
    makeFigure(indicator, catalogue),
  );
}

function makeFigure(indicator: IndicatorEntry, catalogue: Catalogue): GapFigure | undefined {
  for (const pair of listPairs(indicator, catalogue)) {
    const figure = buildFigure(pair, catalogue);
    if (figure) return figure;
  }
  return undefined;
}

function listPairs(indicator: IndicatorEntry, catalogue: Catalogue): Pair[] {
  const { measures, pupilGroups, site } = catalogue;
  const home = site.council.area;
  if (indicator.arithmetic?.kind === "gap") return readGap(indicator, catalogue);
  const members = measures.get(indicator.measure ?? "") ?? [];
  const complements = members.flatMap((group): Pair[] => {
    const others = pupilGroups.get(group.pupilGroup ?? "")?.others;
    const other = members.find((item) => others !== undefined && item.pupilGroup === others);
    return other && [group, other].includes(indicator) ? [{ group, other, otherArea: home }] : [];
  });
  return [...complements, ...(indexGaps(catalogue).get(indicator) ?? [])];
}

/** The pairs of all gaps, by both of their indicators. */
function indexGaps(catalogue: Catalogue): ReadonlyMap<IndicatorEntry, readonly Pair[]> {
  return once(catalogue, "pairs of gaps", () => {
    const pairs = new Map<IndicatorEntry, Pair[]>();
    for (const gap of catalogue.indicators.values())
      for (const pair of readGap(gap, catalogue))
        for (const member of new Set([pair.group, pair.other])) pairs.set(member, [...(pairs.get(member) ?? []), pair]);
    return pairs;
  });
}

function readGap({ arithmetic }: IndicatorEntry, { indicators, site }: Catalogue): Pair[] {
  if (arithmetic?.kind !== "gap") return [];
  const [group, other] = [indicators.get(arithmetic.group), indicators.get(arithmetic.other)];
  return group && other ? [{ group, other, otherArea: arithmetic.otherArea ?? site.council.area }] : [];
}

function buildFigure({ group, other, otherArea }: Pair, catalogue: Catalogue): GapFigure | undefined {
  const home = catalogue.site.council.area;
  const [own, theirs] = [seriesOf(group, home), seriesOf(other, otherArea)];
  if (!own || !theirs || group.unit !== other.unit || group.periodKind !== other.periodKind) return undefined;
  const gaps = measureGaps(own, theirs);
  if (gaps.length === 0) return undefined;
  const { areas, measures } = catalogue;
  const nameOf = (area: string) => areaName(areas, area);
  const apart = otherArea !== home;
  const titles = [titleGroup(group, catalogue), titleGroup(other, catalogue)] as const;
  const unit = unitOfDifference(group.unit);
  const limits = joinLimits([group.range, other.range]);
  const periods = listPeriods(own, theirs);
  const both = { ...group, seriesBreaks: [...(group.seriesBreaks ?? []), ...(other.seriesBreaks ?? [])] };
  const data: GapData = {
    unit: group.unit,
    ...(limits && { limits }),
    periods: periods.map((period) => buildPeriod(period, group.periodKind)),
    singleDays: group.periodKind === "date",
    breaks: listBreaks(both, periods),
    series: [
      { label: apart ? `${titles[0]}, ${nameOf(home)}` : titles[0], place: 0, points: buildPoints(own, group.unit) },
      {
        label: apart ? `${titles[1]}, ${nameOf(otherArea)}` : titles[1],
        place: 1,
        points: buildPoints(theirs, group.unit),
      },
    ],
    title: unit === "score" ? "Difference" : `Difference in ${unitTitles[unit]}`,
    differences: gaps.map(({ period, value, decimals }) => ({
      period,
      periodIndex: periodIndex(period, group.periodKind),
      text: formatNumber(value, decimals, unit),
    })),
  };
  const doubt = findDoubtOf(group, own, areas) ?? findDoubtOf(other, theirs, areas);
  const measure = measures.get(group.measure ?? "")?.find(({ pupilGroup }) => pupilGroup === undefined) ?? group;
  return {
    ...presentChart(gapChart, data),
    id: nameLedChart(
      `gaps/${[group.id, "and", other.id, ...(apart ? ["in", otherArea] : [])].join("-")}`,
      catalogue.site,
    ),
    page: indicatorUrl(group),
    title: stateTitle(),
    bears: doubt === undefined,
    subtitle: `${titleWithUnit(measure.title, group)}. ${apart ? `${nameOf(home)} and ${nameOf(otherArea)}` : nameOf(home)}, ${stateSpan(data.periods)}.`,
    sources: listUniqueSources([...own.observations, ...theirs.observations].map(({ source }) => source)),
  };

  function stateTitle(): string {
    const title = apart ? `${titles[0]} in ${nameOf(home)}` : titles[0];
    const others = apart ? `others in ${nameOf(otherArea)}` : "others";
    return doubt === undefined ? stateGapFinding(gaps, { title, others }, both) : `${title} and ${others} (${doubt})`;
  }
}

/** Why nothing is concluded from the figures of a group: see `findDoubt`. What a check disputes is weighed period by period. */
function findDoubtOf(
  indicator: IndicatorEntry,
  series: Series | undefined,
  areas: Catalogue["areas"],
): string | undefined {
  const latest = series && latestValue(series);
  return latest && latest.disputed === undefined ? findDoubt(indicator, latest, [], areas) : undefined;
}

/** Every period of either series, in order. */
function listPeriods(own: Series, theirs: Series): string[] {
  const all = [...own.observations, ...theirs.observations].sort((a, b) => a.periodIndex - b.periodIndex);
  return [...new Set(all.map(({ period }) => period))];
}

/** “Other pupils” for “Other pupils (not disadvantaged)”. */
function titleGroup({ pupilGroup, shortTitle }: IndicatorEntry, { pupilGroups }: Catalogue): string {
  return (pupilGroups.get(pupilGroup ?? "")?.title ?? shortTitle).replace(/ \(.*\)$/, "");
}
