import { areaName } from "../../catalogue/area-names.ts";
import type { Catalogue, FamilyEntry } from "../../catalogue/catalogue.ts";
import type { IndicatorEntry, Observation } from "../../catalogue/indicator-entry.ts";
import { findFamilyIndicators, findMembers } from "../../catalogue/families.ts";
import { indicatorKey } from "../../claims/figure-key.ts";
import { joinStatus, stateBase, stateLimits } from "../../findings/figure-words.ts";
import { inPercent } from "../../findings/parts.ts";
import { indicatorUrl } from "../../model/addresses.ts";
import type { FamilyGroup } from "../../model/family.ts";
import { describeStatus, describeUnit, formatNumber, formatObservation } from "../../statistics/format.ts";
import { formatPeriod } from "../../statistics/format-time.ts";
import { fewest } from "../../statistics/least-difference.ts";
import { findObservation, listGroupPeriods, readWhole } from "../charts/family.ts";
import { listFamilyCharts } from "../charts/published.ts";
import { noEntry, type FigureCell } from "../tables/figure-cell.ts";
import { createNoteList, joinNotes, type FigureNote, type FigureNotes } from "./figure-notes.ts";

/** The figures of a group of a family: a row an indicator, a column a period. */
export interface FamilyTable {
  readonly title: string | undefined;
  /** What its figures are counted in, for the caption. */
  readonly unit: string;
  readonly periods: readonly string[];
  readonly rows: readonly FamilyRow[];
}

/** A row of the table of a family: an indicator and an area, a cell a period. */
export interface FamilyRow {
  /** The indicator, on its first row, whose anchor is its id; undefined on rows of further areas, and on that of the whole. */
  readonly indicator: IndicatorEntry | undefined;
  readonly name: string;
  /** The page of the whole. */
  readonly url: string | undefined;
  readonly cells: readonly FigureCell[];
}

/** What the page of a family shows below its charts. */
export interface FamilyTables {
  readonly tables: readonly FamilyTable[];
  /** Remarks on figures in the order of their numbers, which count from 1. */
  readonly notes: readonly FigureNote[];
}

/** What the page of a family shows. Throws where there is no such family. */
export function buildFamilyPage(catalogue: Catalogue, id: string) {
  const family = catalogue.families.get(id);
  if (!family) throw new Error(`There is no family of indicators ${id}.`);
  const indicators = findFamilyIndicators(catalogue, family);
  const areas = new Set(indicators.flatMap(({ series }) => series.map(({ area }) => area)));
  const years = new Set(indicators.flatMap(({ periods }) => periods.map((period) => period.slice(0, 4))));
  return {
    family,
    topic: catalogue.topics.get(family.topic),
    indicators,
    charts: listFamilyCharts(family, catalogue),
    filters: {
      kind: "Indicator",
      years: [...years].sort(),
      authorities: [...areas].flatMap((area) => {
        const found = catalogue.areas.get(area);
        return found?.kind === "local-authority" ? [found.name] : [];
      }),
      topics: [family.topic],
      names: [family.title, family.shortTitle, ...indicators.map(({ title }) => title)],
    },
  };
}

/** Remarks that all of several indicators have, which are said once for all of them. */
export function listSharedNotes(indicators: readonly IndicatorEntry[]): string[] {
  const [first, ...others] = indicators;
  if (!first || others.length === 0) return [];
  return (first.notes ?? []).filter((note) => others.every(({ notes = [] }) => notes.includes(note)));
}

/** Lays out the figures of a family, with `checks`: remarks on figures that disagree. */
export function buildFamilyTables(
  family: FamilyEntry,
  catalogue: Catalogue,
  checks: FigureNotes = new Map(),
): FamilyTables {
  const { notes, add } = createNoteList();
  const number = (indicator: IndicatorEntry, item: Observation) =>
    joinNotes([item.note], checks.get(indicatorKey("value", indicator.id, item.area, item.period))).map(add);
  const all = findFamilyIndicators(catalogue, family);
  const severalAreas = new Set(all.flatMap(({ series }) => series.map(({ area }) => area))).size > 1;
  const tables = family.groups.flatMap((group): FamilyTable[] => {
    const members = findMembers(catalogue, group);
    const [first] = members;
    if (!first) return [];
    const indicators = members.map(({ indicator }) => indicator);
    const periods = listGroupPeriods(indicators);
    const cell = (indicator: IndicatorEntry, area: string, period: string): FigureCell => {
      const found = findObservation(indicator, area, period);
      if (!found) return noEntry;
      const isPart = family.complete === true && indicators.includes(indicator);
      const share = isPart ? stateShare(catalogue, group, found, indicators) : undefined;
      return {
        text: formatObservation(found, indicator.unit),
        absent: found.value === undefined,
        status: joinStatus(describeStatus(found), share ?? stateBase(found, indicator), stateLimits(found, indicator)),
        noteNumbers: number(indicator, found),
      };
    };
    const rowsOf = (indicator: IndicatorEntry, label: string, isWhole = false): FamilyRow[] =>
      indicator.series.map(({ area }, index) => ({
        indicator: index === 0 && !isWhole ? indicator : undefined,
        name: severalAreas ? `${label}, ${areaName(catalogue.areas, area)}` : label,
        url: isWhole ? indicatorUrl(indicator) : undefined,
        cells: periods.map((period) => cell(indicator, area, period)),
      }));
    const whole = catalogue.indicators.get(group.whole ?? "");
    return [
      {
        title: group.title,
        unit: describeUnit(first.indicator),
        periods: periods.map((period) => formatPeriod(period, first.indicator.periodKind)),
        rows: [
          ...members.flatMap(({ indicator, label }) => rowsOf(indicator, label)),
          ...(whole ? rowsOf(whole, `All: ${whole.shortTitle}`, true) : []),
        ],
      },
    ];
  });
  return { tables, notes };
}

/** “43% of 28”: the share that a count is of its whole, where there are enough to speak of shares. */
function stateShare(
  catalogue: Catalogue,
  group: FamilyGroup,
  { area, period, value }: Observation,
  indicators: readonly IndicatorEntry[],
): string | undefined {
  const [first] = indicators;
  if (first?.unit !== "count" || value === undefined) return undefined;
  const added = readWhole(indicators, catalogue.indicators.get(group.whole ?? ""), period, area);
  if (!added || added.whole < fewest) return undefined;
  return `${inPercent(value / added.whole)} of ${formatNumber(added.whole, 0, "count")}`;
}
