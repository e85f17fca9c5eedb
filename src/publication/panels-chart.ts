import type { Catalogue, IndicatorEntry, Series } from "../catalogue/catalogue.ts";
import { buildPeriod, buildPoints } from "../charts/chart-data.ts";
import { placePanels, type PanelData, type PanelsData } from "../charts/small-multiples/layout.ts";
import { describePanel } from "../charts/small-multiples/words.ts";
import { hasValue } from "../statistics/finding.ts";
import { statePanelsFinding } from "../statistics/finding-panels.ts";
import { unitTitles } from "../statistics/format.ts";
import { listUniqueSources, type ChartWords } from "./chart-words.ts";
import { indicatorUrl } from "./urls.ts";

export interface PanelsFigure extends Omit<ChartWords, "description"> {
  readonly data: PanelsData;
  /** The areas, in the order of the lines. */
  readonly areas: readonly string[];
  /** One a panel: where its figures stand, and its text alternative. */
  readonly panels: readonly { readonly title: string; readonly url: string; readonly description: string }[];
}

/** So few panels are no set. */
const fewestPanels = 3;

/** Periods that make a line: measures of a stage need three, groups of one measure two. */
const fewestPeriods = { measures: 3, groups: 2 };

/**
 * Small multiples of a topic: the groups of pupils of each measure, and the measures of all pupils that share a unit. A set is drawn
 * where at least three panels, and at least half of them, have a line.
 */
export function buildPanelFigures(indicators: readonly IndicatorEntry[], catalogue: Catalogue): PanelsFigure[] {
  const byMeasure = Map.groupBy(
    indicators.filter(({ measure }) => measure !== undefined),
    (indicator) => indicator.measure,
  );
  const groups = [...byMeasure.values()].flatMap((members) => {
    const whole = members.find(({ pupilGroup }) => pupilGroup === undefined) ?? members[0];
    const kept = keepSet(members, fewestPeriods.groups, catalogue);
    const nameOf = ({ pupilGroup }: IndicatorEntry) => catalogue.pupilGroups.get(pupilGroup ?? "")?.title ?? "All pupils";
    return whole && kept.length > 0 ? [buildFigure(kept, nameOf, whole.title, "pupil groups", catalogue)] : [];
  });
  return [...buildMeasurePanels(indicators, catalogue), ...groups];
}

/** Small multiples of a stage's measures for all pupils, one set a unit. */
export function buildMeasurePanels(indicators: readonly IndicatorEntry[], catalogue: Catalogue): PanelsFigure[] {
  const byUnit = Map.groupBy(
    indicators.filter(({ pupilGroup, periods }) => pupilGroup === undefined && periods.length >= fewestPeriods.measures),
    ({ unit, periodKind }) => `${unit} ${periodKind}`,
  );
  return [...byUnit.values()].flatMap((members) => {
    const kept = keepSet(members, fewestPeriods.measures, catalogue);
    return kept.length > 0 ? [buildFigure(kept, ({ shortTitle }) => shortTitle, "Measures of this stage", "measures", catalogue)] : [];
  });
}
