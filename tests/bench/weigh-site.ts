import { readdirSync } from "node:fs";
import { join } from "node:path";
import { loadCatalogue } from "../../src/checks/load-catalogue.ts";
import { buildChartData } from "../../src/charts/chart-data.ts";
import { chooseChart } from "../../src/charts/choose-chart.ts";
import { openFolder } from "../../src/records/read.ts";
import { weighFiles, type Weight } from "./weigh.ts";
import { weighIndicatorPages, withVisitScale, type SearchWeight, type VisitWeight } from "./weigh-visits.ts";

/** What a reader of the project's own site pays. */
export interface SiteWeights {
  readonly indicator: VisitWeight;
  readonly document: VisitWeight;
  /** HTML of all indicators' pages. */
  readonly indicatorPages: { readonly pages: number; readonly median: Weight; readonly greatest: Weight };
  /** All style sheets of the site. */
  readonly css: Weight;
  readonly search: SearchWeight;
}

/** Weighs the site in `dist`: the indicator with the most figures in a line chart, the longest document, and search. */
export async function weighSite(project: string): Promise<SiteWeights> {
  const dist = join(project, "dist");
  const { catalogue } = loadCatalogue(openFolder(project));
  if (!catalogue) throw new Error("The project's own records have errors: npm run check.");
  const indicator = findGreatest(
    [...catalogue.indicators.values()].filter(
      (item) => chooseChart(buildChartData(item, catalogue.areas)).name === "time-series",
    ),
    (item) => item.series.reduce((sum, series) => sum + series.observations.length, 0),
  );
  const document = findGreatest([...catalogue.documents.values()], (item) => item.body.text.length);
  const assets = join(dist, "assets");
  const styles = readdirSync(assets).filter((name) => name.endsWith(".css"));
  const visits = await withVisitScale(async (scale) => ({
    indicator: await scale.weighPage(dist, `indicators/${indicator.id}/`),
    document: await scale.weighPage(dist, `documents/${document.id}/`),
    search: await scale.weighSearch(dist, "attendance"),
  }));
  const css = weighFiles(styles.map((name) => join(assets, name)));
  return { ...visits, css, indicatorPages: weighIndicatorPages(dist) };
}

/** The first of the items with the greatest number. */
function findGreatest<Item>(items: readonly Item[], numberOf: (item: Item) => number): Item {
  const [first, ...others] = items;
  if (first === undefined) throw new Error("The project's own records have none to choose from.");
  return others.reduce((best, item) => (numberOf(item) > numberOf(best) ? item : best), first);
}
