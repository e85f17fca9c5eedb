import { areaName } from "../../catalogue/area-names.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { IndicatorEntry } from "../../catalogue/indicator-entry.ts";
import { listAreasInOrder } from "../../catalogue/councils.ts";
import { recently } from "../../catalogue/once.ts";
import { strip } from "../../charts/strip/chart.ts";
import type { StripData, StripName } from "../../charts/strip/layout.ts";
import { fewChildrenReason, isOfFewChildren } from "../../findings/few-children.ts";
import { isUnsteady, unsteadyReason } from "../../findings/unsteady.ts";
import { standingRule, stateStanding } from "../../findings/standing-words.ts";
import { indicatorUrl } from "../../model/addresses.ts";
import { markerTitles } from "../../model/observations.ts";
import { isAdditiveUnit } from "../../model/unit.ts";
import { stateDirection } from "../../findings/indicator-statements.ts";
import { hasDirection } from "../../model/indicator.ts";
import { capitalise, describeUnit, titleWithUnit, formatNumber, lowerFirst } from "../../statistics/format.ts";
import { formatPeriod, formatWhen } from "../../statistics/format-time.ts";
import { spreadOf } from "../../statistics/standing.ts";
import { listNeighbours } from "../authorities/neighbours.ts";
import { findLatestAuthorities, type AuthoritiesInPeriod } from "../authorities/ranked.ts";
import { nameLedChart } from "./led-charts.ts";
import { listUniqueSources, presentChart, type PublishedChart } from "./words.ts";

export interface StripFigure extends PublishedChart {
  readonly data: StripData;
}

/** All authorities in the newest period, with the council, its neighbours, its region and country marked; undefined where the site holds no figures of all. */
export function buildStripFigure(indicator: IndicatorEntry, catalogue: Catalogue): StripFigure | undefined {
  return recently(`strip ${indicator.id} ${catalogue.site.lead ?? ""}`, [indicator, catalogue], () => {
    const latest = findLatestAuthorities(indicator, catalogue);
    return latest && makeFigure(indicator, catalogue, latest);
  });
}

function makeFigure(indicator: IndicatorEntry, catalogue: Catalogue, latest: AuthoritiesInPeriod): StripFigure {
  const { site, areas } = catalogue;
  const { figures, period } = latest;
  const home = site.council.area;
  const order = listAreasInOrder(site);
  const isAuthority = (id: string) => areas.get(id)?.kind === "local-authority";
  // The amount of a whole, beside which its parts would all lie at one end, is no mark among them.
  const isWhole = (id: string) => ["region", "country"].includes(areas.get(id)?.kind ?? "");
  const marked = indicator.series
    .map(({ area }) => area)
    .filter((id) => (isWhole(id) ? !isAdditiveUnit(indicator.unit) : order.includes(id) || !isAuthority(id)));
  const named = marked
    .map((id, index) => {
      const place = order.includes(id) ? order.indexOf(id) : Math.max(index, order.length);
      return nameArea(
        { ...latest, unit: indicator.unit },
        { id, place, label: areaName(areas, id), authority: isAuthority(id) },
      );
    })
    .filter((item) => item !== undefined);
  const neighbours = new Set(listNeighbours(catalogue, home).filter((id) => !order.includes(id)));
  const valuesOf = (ids: readonly string[]) => ids.flatMap((id) => figures.valueOf(id, period) ?? []);
  const unnamed = latest.areas.filter((id) => !order.includes(id));
  const data: StripData = {
    unit: indicator.unit,
    ...(indicator.range && { limits: indicator.range }),
    period: formatPeriod(period, indicator.periodKind),
    axisTitle: titleAxis(indicator),
    others: valuesOf(unnamed.filter((id) => !neighbours.has(id))),
    neighbours: valuesOf(unnamed.filter((id) => neighbours.has(id))),
    named,
    summary: summarise(latest.values, indicator),
    absent: countAbsent(latest),
  };
  const source = figures.sourceOf(latest.areas[0] ?? "", period);
  const presented = presentChart(strip, data);
  const reason = whyUnranked(indicator, latest, home, areas);
  return {
    ...presented,
    notes: [...presented.notes, ...(reason === undefined ? [] : [`${areaName(areas, home)} is not ranked: ${reason}`])],
    id: nameLedChart(`strips/${indicator.id}`, site),
    page: indicatorUrl(indicator),
    title: stateTitle(indicator, catalogue, latest),
    subtitle: `${titleWithUnit(indicator.title, indicator)}, all authorities ${formatWhen(period, indicator.periodKind)}.`,
    sources: listUniqueSources(source ? [source] : indicator.sources),
  };
}

/** Why a council with a figure has no place among all, where it is one that nothing is concluded from; undefined where it has one, or no figure. */
function whyUnranked(
  indicator: IndicatorEntry,
  { figures, period }: AuthoritiesInPeriod,
  home: string,
  areas: Catalogue["areas"],
): string | undefined {
  if (figures.valueOf(home, period) === undefined) return undefined;
  const own = { area: home, denominator: figures.denominatorOf(home, period) };
  if (isOfFewChildren(indicator, own, areas)) return fewChildrenReason;
  return isUnsteady(indicator, home, areas) ? unsteadyReason : undefined;
}

/** The council's place, where it has one in the period that is shown. */
function stateTitle(indicator: IndicatorEntry, catalogue: Catalogue, latest: AuthoritiesInPeriod): string {
  const standing = stateStanding(indicator, catalogue);
  if (standing?.period === latest.period) return standing.place.replace(/\.$/, "");
  return `${latest.areas.length} authorities ${formatWhen(latest.period, indicator.periodKind)}`;
}

/** What the axis counts, and in which direction it is better, where one is. */
function titleAxis(indicator: IndicatorEntry): string {
  const direction = hasDirection(indicator.polarity) ? `, ${stateDirection(indicator).toLowerCase()}` : "";
  return `${capitalise(describeUnit(indicator))}${direction}`;
}

/** How the council's place moved, and what stands beside it, a sentence each. */
export function listStripStatements(indicator: IndicatorEntry, catalogue: Catalogue): string[] {
  const standing = stateStanding(indicator, catalogue);
  if (!standing || standing.period !== findLatestAuthorities(indicator, catalogue)?.period) return [];
  return [...(standing.moved === undefined ? [] : [standing.moved]), ...standing.beside, standingRule];
}

/** An area that is marked by name; undefined of what the council is held against where that has no figure. */
function nameArea(
  { figures, period, unit }: AuthoritiesInPeriod & Pick<IndicatorEntry, "unit">,
  { id, ...area }: { readonly id: string; readonly place: number; readonly label: string; readonly authority: boolean },
): StripName | undefined {
  const value = figures.valueOf(id, period);
  if (value !== undefined)
    return { ...area, value, text: formatNumber(value, figures.decimalsOf(id, period) ?? 0, unit) };
  const marker = figures.markerOf(id, period);
  return area.place > 0 ? undefined : { ...area, text: marker ? markerTitles[marker] : "No figure" };
}

function summarise(values: readonly number[], { unit, decimals }: IndicatorEntry): StripData["summary"] {
  const spread = spreadOf(values);
  if (!spread) return [];
  const { least, lowerQuartile, median, upperQuartile, greatest } = spread;
  const entries = {
    lowest: least,
    "lower quartile": lowerQuartile,
    median,
    "upper quartile": upperQuartile,
    highest: greatest,
  };
  return Object.entries(entries).map(([label, value]) => ({ label, text: formatNumber(value, decimals, unit) }));
}

function countAbsent({ figures, period, without }: AuthoritiesInPeriod): StripData["absent"] {
  const reasons = Map.groupBy(without, (area) => markerTitles[figures.markerOf(area, period) ?? "not-available"]);
  return [...reasons]
    .map(([reason, { length: count }]) => ({ reason: lowerFirst(reason), count }))
    .sort((a, b) => b.count - a.count);
}
