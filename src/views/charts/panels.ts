import { areaName } from "../../catalogue/area-names.ts";
import type { Catalogue, SiteEntry } from "../../catalogue/catalogue.ts";
import type { Observation } from "../../catalogue/indicator-entry.ts";
import { recently } from "../../catalogue/once.ts";
import { joinLimits } from "../../charts/axis.ts";
import { buildPeriod, buildPoints } from "../../charts/chart-data.ts";
import { smallMultiples } from "../../charts/small-multiples/chart.ts";
import { listLines, type PanelLine, type PanelsData } from "../../charts/small-multiples/layout.ts";
import { describePanel } from "../../charts/small-multiples/words.ts";
import { latestValue, listBreaks, seriesOf } from "../../statistics/series.ts";
import { findDoubt } from "../../findings/doubt.ts";
import { listHeldAgainst } from "../../catalogue/councils.ts";
import { statePanelsFinding } from "../../findings/panels.ts";
import { unitTitles } from "../../statistics/format.ts";
import { nameLedChart } from "./led-charts.ts";
import type { PanelSet } from "./panel-sets.ts";
import { listUniqueSources, presentChart, stateSpan, type PublishedChart } from "./words.ts";
import { ledIndicatorUrl, ledUrl, sectionUrl, topicUrl } from "../../model/addresses.ts";

/** Small charts that share their axes, as one figure of a page. */
export interface PanelsFigure extends PublishedChart {
  readonly data: PanelsData;
  /** Names of the areas with their places in the order of display, which give their looks. */
  readonly areas: readonly PanelLine[];
  /** One a panel: where its figures stand, and its text alternative. */
  readonly panels: readonly {
    readonly id: string;
    readonly title: string;
    readonly url: string;
    readonly description: string;
    /** Its place on the page, where it is of a group of pupils. */
    readonly anchor: string | undefined;
  }[];
}

/** Whether a chart consists of panels, which a page lays out as elements. */
export function isPanelsFigure(chart: PublishedChart): chart is PanelsFigure {
  return "panels" in chart;
}

/** The name of the chart of a set among all charts. */
export function panelsId({ id }: Pick<PanelSet, "id">, site: Pick<SiteEntry, "lead">): string {
  return nameLedChart(`panels/${id}`, site);
}

/** The chart of a set of panels. */
export function buildPanelsFigure(set: PanelSet, catalogue: Catalogue): PanelsFigure {
  return recently(panelsId(set, catalogue.site), [set, catalogue], () => makeFigure(set, catalogue));
}

/** The place of a group of pupils among the small charts of a topic's page. */
export function groupAnchor(indicator: string): string {
  return `group-${indicator}`;
}

function makeFigure(
  { id, members, subject, noun, preposition, nameOf, counts }: PanelSet,
  catalogue: Catalogue,
): PanelsFigure {
  const { site, areas } = catalogue;
  const home = site.council.area;
  const other = listHeldAgainst(catalogue).findLast((area) => members.some((member) => seriesOf(member, area)));
  const shown = [home, ...(other === undefined ? [] : [other])];
  const named = shown.map((area) => ({
    name: areaName(areas, area),
    place: area === home ? 0 : site.comparators.indexOf(area) + 1,
  }));
  const [first] = members;
  const topic = catalogue.topics.get(first?.topic ?? "");
  const kind = first?.periodKind ?? "calendar-year";
  const series = members.map((member) => shown.flatMap((area) => seriesOf(member, area) ?? []));
  const all = series.map((own) => own.flatMap((item) => item.observations));
  const periods = listCommonPeriods(all);
  const isShown = ({ period }: Observation) => periods.has(period);
  const observations = all.flat().filter(isShown);
  const limits = joinLimits(members.map(({ range }) => range));
  const inOrder = [...periods].sort((a, b) => a[1] - b[1]).map(([period]) => period);
  const data: PanelsData = {
    unit: first?.unit ?? "percent",
    ...(limits && { limits }),
    periods: inOrder.map((period) => buildPeriod(period, kind)),
    singleDays: kind === "date",
    panels: members.map((member, index) => ({
      title: nameOf(member),
      breaks: listBreaks(member, inOrder),
      series: (series[index] ?? []).map((item) => {
        const { name, place } = named[shown.indexOf(item.area)] ?? { name: item.area, place: 0 };
        return {
          label: name,
          place,
          points: buildPoints({ observations: item.observations.filter(isShown) }, member.unit),
        };
      }),
    })),
  };
  const compared = members.flatMap((indicator, index) => {
    const [main, beside] = series[index] ?? [];
    const latest = main && latestValue(main);
    const bears = latest && findDoubt(indicator, latest, [], areas) === undefined;
    return main && beside && bears && counts(indicator) ? [{ indicator, main, other: beside }] : [];
  });
  const names = { name: named[0]?.name ?? "", other: named[1]?.name ?? "other areas" };
  const subtitle = `${subject}, ${unitTitles[data.unit]}, ${named.map(({ name }) => name).join(" and ")}, ${stateSpan(data.periods)}.`;
  const presented = presentChart(smallMultiples, data, (words) => `${words} ${subtitle}`);
  return {
    ...presented,
    notes: [...presented.notes, ...(observations.length < all.flat().length ? [leftOut] : [])],
    id: panelsId({ id }, site),
    page: ledUrl(topic ? topicUrl(topic) : sectionUrl.schools, site.lead),
    areas: listLines(data),
    // Of a whole country the parts are no measure: its lines stand alone.
    title:
      other === undefined
        ? `${names.name}: ${members.length} ${noun}`
        : statePanelsFinding(compared, names, { preposition, noun }),
    subtitle,
    sources: listUniqueSources(
      observations.map(({ source }) => ({ ...source, place: "as the page of each panel says" })),
    ),
    panels: data.panels.map((panel, index) => ({
      id: members[index]?.id ?? "",
      title: panel.title,
      url: ledIndicatorUrl(members[index] ?? { id: "" }, site.lead),
      description: describePanel(panel, data),
      anchor: members[index]?.pupilGroup === undefined ? undefined : groupAnchor(members[index].id),
    })),
  };
}

const leftOut =
  "Periods for which fewer than half of the panels have a figure are left out; the page of each panel has all of its figures.";

/**
 * The periods for which at least half of the panels have an entry, with their places: one panel that goes on for
 * years would press the others together. All periods where none is common.
 */
function listCommonPeriods(panels: readonly (readonly Observation[])[]): ReadonlyMap<string, number> {
  const places = new Map(panels.flat().map(({ period, periodIndex }) => [period, periodIndex]));
  const count = (period: string) => panels.filter((own) => own.some((item) => item.period === period)).length;
  const common = [...places].filter(([period]) => count(period) * 2 >= panels.length);
  return common.length > 0 ? new Map(common) : places;
}
