import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { IndicatorEntry } from "../../catalogue/indicator-entry.ts";
import { listHeldAgainst } from "../../catalogue/councils.ts";
import { formatNumber } from "../../statistics/format.ts";
import { hasValue, seriesOf } from "../../statistics/series.ts";
import { splitBySize } from "./split-by-size.ts";

/** What the panels of one set stand for. */
export interface PanelSet {
  /** Name of the set among all sets. */
  readonly id: string;
  readonly members: readonly IndicatorEntry[];
  readonly subject: string;
  readonly noun: string;
  readonly preposition: string;
  readonly nameOf: (indicator: IndicatorEntry) => string;
  /** Whether the finding counts a member: all pupils are no group. */
  readonly counts: (indicator: IndicatorEntry) => boolean;
}

/** So few panels are no set. */
const fewestPanels = 3;

/** Figures that make a line worth a panel. */
const fewestFigures = { measures: 3, groups: 2 };

/**
 * Small multiples of a topic: the measures for all pupils that share a unit, and the groups of pupils of each measure. A set is drawn
 * where it has at least three panels, at least half of them have a line, and there is an area to compare with, if anything is held against another.
 */
export function listPanelSets(indicators: readonly IndicatorEntry[], catalogue: Catalogue): PanelSet[] {
  const comparators = listHeldAgainst(catalogue);
  return [...listMeasureSets(indicators, catalogue), ...listGroupSets(indicators, catalogue)].filter(
    ({ members }) =>
      comparators.length === 0 || members.some((member) => comparators.some((area) => seriesOf(member, area))),
  );
}

function listMeasureSets(indicators: readonly IndicatorEntry[], catalogue: Catalogue): PanelSet[] {
  const whole = indicators.filter(
    (indicator) => indicator.pupilGroup === undefined && countFigures(indicator, catalogue) >= fewestFigures.measures,
  );
  return [...Map.groupBy(whole, ({ unit, periodKind }) => `${unit}-${periodKind}`)].flatMap(([kind, alike]) =>
    [...Map.groupBy(alike, ({ unit, range }) => nameScale(unit, range))]
      .filter(([, members]) => members.length >= fewestPanels)
      .flatMap(([scale, members], index) => {
        // The first keeps the address that it had when all scales shared one chart.
        const id = [members[0]?.topic, kind, ...(index === 0 ? [] : [scale])].join("-");
        return splitBySize(members, (member) => greatestFigure(member, catalogue), fewestPanels).map(
          (group, size, sizes) => ({
            id: size === 0 ? id : `${id}-size-${size + 1}`,
            members: group,
            subject: `Measures for all pupils${sizes.length === 1 ? "" : `, figures up to ${writeGreatest(group, catalogue)}`}`,
            preposition: "on",
            noun: "measures",
            nameOf: ({ shortTitle }: IndicatorEntry) => shortTitle,
            counts: () => true,
          }),
        );
      }),
  );
}

/** The figure farthest from zero that the panel of an indicator shows: of the council, and of the widest area it is compared with. */
function greatestFigure(indicator: IndicatorEntry, catalogue: Catalogue): number {
  const { site } = catalogue;
  const widest = listHeldAgainst(catalogue).findLast((area) => seriesOf(indicator, area));
  const shown = [site.council.area, ...(widest === undefined ? [] : [widest])].flatMap(
    (area) => seriesOf(indicator, area)?.observations.filter(hasValue) ?? [],
  );
  return Math.max(0, ...shown.map(({ value }) => Math.abs(value)));
}

function writeGreatest(members: readonly IndicatorEntry[], catalogue: Catalogue): string {
  const greatest = members.toSorted((a, b) => greatestFigure(b, catalogue) - greatestFigure(a, catalogue))[0];
  return greatest ? formatNumber(greatestFigure(greatest, catalogue), greatest.decimals, greatest.unit) : "";
}

/** Scores and points have scales of their own, by their range: of progress about 0 and of results up to 120 one axis shows nothing. */
function nameScale(unit: IndicatorEntry["unit"], range: IndicatorEntry["range"]): string {
  if (!range || (unit !== "score" && unit !== "points")) return "of-any-scale";
  const name = (value: number) => `${value < 0 ? "minus-" : ""}${Math.abs(value)}`.replace(".", "-");
  return `${name(range.minimum)}-to-${name(range.maximum)}`;
}

function listGroupSets(indicators: readonly IndicatorEntry[], catalogue: Catalogue): PanelSet[] {
  const groups = [...catalogue.pupilGroups.keys()];
  const orderOf = ({ pupilGroup }: IndicatorEntry) => groups.indexOf(pupilGroup ?? "");
  const measured = indicators.filter((indicator) => indicator.measure && countFigures(indicator, catalogue) > 0);
  return [...Map.groupBy(measured, ({ measure }) => measure).values()]
    .filter((members) => {
      const lines = members.filter((member) => countFigures(member, catalogue) >= fewestFigures.groups);
      return members.length >= fewestPanels && lines.length * 2 >= members.length;
    })
    .map((members) => ({
      id: members[0]?.measure ?? "",
      members: [...members].sort((a, b) => orderOf(a) - orderOf(b)),
      subject: (members.find(({ pupilGroup }) => pupilGroup === undefined) ?? members[0])?.title ?? "",
      preposition: "for",
      noun: "pupil groups",
      nameOf: ({ pupilGroup }) => catalogue.pupilGroups.get(pupilGroup ?? "")?.title ?? "All pupils",
      counts: ({ pupilGroup }) => pupilGroup !== undefined,
    }));
}

/** How many figures the council has. */
function countFigures(indicator: IndicatorEntry, { site }: Catalogue): number {
  return seriesOf(indicator, site.council.area)?.observations.filter(hasValue).length ?? 0;
}
