/*
 * A published chart is one object: its words, its sources, the table of what it draws, and a function that draws it at a width.
 * `listPublishedCharts` knows all of them, and from it come the figure on its page, the SVG file with title and source
 * (`charts/chart-file.ts`) and the page under `/charts/` for other sites to embed, which search and the sitemap leave out.
 */
import { isNationalCounterpart } from "../../catalogue/national-counterparts.ts";
import { describePlace } from "../../claims/held-figure.ts";
import type { Catalogue, FamilyEntry, TableEntry } from "../../catalogue/catalogue.ts";
import type { IndicatorEntry } from "../../catalogue/indicator-entry.ts";
import { isAboutLead, isShared, listLeadAreas, listLedCatalogues, namePublisher } from "../../catalogue/councils.ts";
import { isNationalSite } from "../../catalogue/national-site.ts";
import { once } from "../../catalogue/once.ts";
import { drawChartFile, fileDrawingPixels } from "../../charts/chart-file.ts";
import type { SourcePlace } from "../../model/source.ts";
import { listAllJudgements, listJudgedAuthorities, listJudgements } from "../judgements/judgement-history.ts";
import { listHeadlineMeasures } from "../authorities/profile.ts";
import { listTopicPages } from "../topics/topic-pages.ts";
import { absoluteUrl, chartPageUrl, ledUrl, topicUrl } from "../../model/addresses.ts";
import { buildFamilyFigure } from "./family.ts";
import { buildMemberBars } from "./family-bars.ts";
import { buildGapFigure } from "./gap.ts";
import { buildIndicatorFigure } from "./indicator.ts";
import { buildPanelsFigure, panelsId } from "./panels.ts";
import { buildRankFigure } from "./rank.ts";
import { buildStoryFigure } from "./story.ts";
import { buildTableFigure } from "./table.ts";
import { buildTimelineFigure } from "./timeline.ts";
import type { PublishedChart } from "./words.ts";

/** How to make a chart; undefined where the figures are too few to draw. */
type BuildChart = () => PublishedChart | undefined;

/** Every chart of the site once, wherever its pages show it; one after the other, so that none waits in memory for the rest. */
export function* listPublishedCharts(catalogue: Catalogue): Generator<PublishedChart> {
  for (const build of findBuilders(catalogue).values()) {
    const chart = build();
    if (chart) yield chart;
  }
}

/** Names of all charts. */
export function listChartIds(catalogue: Catalogue): string[] {
  return [...findBuilders(catalogue).keys()];
}

/** The chart of a name; undefined where there is none. */
export function findPublishedChart(catalogue: Catalogue, id: string): PublishedChart | undefined {
  return (findPanels(catalogue).get(id) ?? findBuilders(catalogue).get(id))?.();
}

/** Names of the charts that consist of panels. */
export function listPanelsIds(catalogue: Catalogue): string[] {
  return [...findPanels(catalogue).keys()];
}

/** The page of a topic that shows each chart of panels, by the address of its page to embed. */
export function listPanelsPages(catalogue: Catalogue): ReadonlyMap<string, string> {
  return new Map(
    [catalogue, ...listLedCatalogues(catalogue)].flatMap((led) =>
      listTopicPages(led).flatMap(({ topic, panels }) =>
        panels.map((set) => [chartPageUrl(panelsId(set, led.site)), ledUrl(topicUrl(topic), led.site.lead)] as const),
      ),
    ),
  );
}

function findPanels(catalogue: Catalogue): ReadonlyMap<string, BuildChart> {
  return once(catalogue, "panels by name", () => {
    const all = [catalogue, ...listLedCatalogues(catalogue)];
    return new Map(
      all.flatMap((led) =>
        listTopicPages(led).flatMap(({ panels }) =>
          panels.map((set) => [panelsId(set, led.site), () => buildPanelsFigure(set, led)] as const),
        ),
      ),
    );
  });
}

/** The charts that the page of an indicator shows. Indicators of one measure can have one together. */
export function listIndicatorCharts(indicator: IndicatorEntry, catalogue: Catalogue): PublishedChart[] {
  return make(buildersOfIndicator(indicator, catalogue));
}

/** The charts of a printed table. */
export function listTableCharts(table: TableEntry, catalogue: Catalogue): PublishedChart[] {
  return make(buildersOfTable(table, catalogue));
}

/** The charts of a family of indicators. */
export function listFamilyCharts(family: FamilyEntry, catalogue: Catalogue): PublishedChart[] {
  return make(buildersOfFamily(family, catalogue));
}

/** The charts of no indicator or table that are drawn as one: of families and of judgements. */
export function listSharedCharts(catalogue: Catalogue): PublishedChart[] {
  return make([...buildersOfShared(catalogue)]);
}

function make(builders: readonly BuildChart[]): PublishedChart[] {
  return builders.flatMap((build) => build() ?? []);
}

/** Ways to make each chart again by its name: charts themselves, with all their points, would fill the memory of a large site. */
function findBuilders(catalogue: Catalogue): ReadonlyMap<string, BuildChart> {
  return once(catalogue, "charts by name", () => new Map(nameBuilders(catalogue)));
}

/** Each way to make a chart under the name of what it makes; later ones of the same name make the same. */
function* nameBuilders(catalogue: Catalogue): Generator<[id: string, build: BuildChart]> {
  for (const build of collectBuilders(catalogue)) {
    const id = build()?.id;
    if (id !== undefined) yield [id, build];
  }
}

function* collectBuilders(catalogue: Catalogue): Generator<BuildChart> {
  for (const indicator of catalogue.indicators.values()) yield* buildersOfIndicator(indicator, catalogue);
  for (const table of catalogue.tables.values()) yield* buildersOfTable(table, catalogue);
  yield* buildersOfShared(catalogue);
  yield* findPanels(catalogue).values();
}

/** Whether the chart of an indicator is published by itself too: at a site of national measures those of the headline measures are. */
export function isTakenAway({ id }: IndicatorEntry, catalogue: Catalogue): boolean {
  if (!isNationalSite(catalogue)) return true;
  const headlines = once(catalogue, "headline measures by id", () => {
    const all = [...listHeadlineMeasures(catalogue).values()].flat();
    return new Set([...all.map(({ indicator }) => indicator.id), ...catalogue.site.home.indicators]);
  });
  return headlines.has(id);
}

function buildersOfIndicator(indicator: IndicatorEntry, catalogue: Catalogue): BuildChart[] {
  // On the page of another indicator its figures of all authorities are shown, and not the chart of its own.
  if (isNationalCounterpart(catalogue, indicator)) return [];
  const main = isTakenAway(indicator, catalogue) ? [() => buildIndicatorFigure(indicator, catalogue)] : [];
  const aboutOne = [() => buildRankFigure(indicator, catalogue), () => buildGapFigure(indicator, catalogue)];
  if (!isShared(catalogue.site)) return [...main, ...aboutOne];
  const ofCouncils = listLedCatalogues(catalogue).flatMap((led) => {
    const own = led.indicators.get(indicator.id);
    return own && isAboutLead(own, led.site) ? buildersOfIndicator(own, led) : [];
  });
  return [...main, ...ofCouncils];
}

function buildersOfTable(table: TableEntry, { areas }: Catalogue): BuildChart[] {
  return [() => buildTableFigure(table, areas)];
}

/** A chart a group, for each council where several share the site. */
function buildersOfFamily(family: FamilyEntry, catalogue: Catalogue): BuildChart[] {
  return [catalogue, ...listLedCatalogues(catalogue)].flatMap((led) =>
    family.groups.map(
      (group) => () => (family.complete ? buildFamilyFigure(family, group, led) : buildMemberBars(family, group, led)),
    ),
  );
}

function* buildersOfShared(catalogue: Catalogue): Generator<BuildChart> {
  for (const family of catalogue.families.values()) yield* buildersOfFamily(family, catalogue);
  for (const area of listJudgedAuthorities(catalogue, listAllJudgements(catalogue)))
    yield () => buildTimelineFigure(listJudgements(catalogue, area.id), area);
  for (const area of listLeadAreas(catalogue.site)) yield () => buildStoryFigure(catalogue, area);
}

/** A chart as an SVG file with everything that a reader needs who meets it alone. */
export function writeChartFile(chart: PublishedChart, { site, documents }: Catalogue): string {
  const address = absoluteUrl(chart.page, site.address);
  const titleOf = (source: SourcePlace) => describePlace({ documents }, source);
  return drawChartFile(chart.draw(fileDrawingPixels), {
    title: chart.title,
    subtitle: chart.subtitle,
    notes: chart.notes,
    description: chart.description,
    source: `${chart.sources.length > 1 ? "Sources" : "Source"}: ${chart.sources.map(titleOf).join("; ")}.`,
    origin: `${namePublisher(site)}, ${site.title}${address === undefined ? "" : `, ${address}`}`,
  });
}
