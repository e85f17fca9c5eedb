import type { Catalogue } from "../../catalogue/catalogue.ts";
import { listLedCatalogues } from "../../catalogue/councils.ts";
import { chartPageUrl } from "../../model/addresses.ts";
import { nameLedChart } from "./led-charts.ts";
import { listChartIds } from "./published.ts";

/** The way from an address of the past to the page that is there instead. */
interface Move {
  readonly from: string;
  readonly to: string;
}

/** Charts that belong to one indicator alone, so that they move with it. */
const kinds = ["indicators", "ranks"];

/** Where charts are now that had another address, so that other sites go on to show them. */
export function listMovedCharts(catalogue: Catalogue): Move[] {
  // To name all charts takes long, and most sites have moved none.
  if (catalogue.redirects.length + listLedCatalogues(catalogue).length === 0) return [];
  const charts = new Set(listChartIds(catalogue));
  return [...listChartsOfRenamed(catalogue, charts), ...listChartsOfFirst(catalogue, charts)];
}

/** The charts about one council from the time when it was alone: it is the first of those that share the site now. */
function listChartsOfFirst(catalogue: Catalogue, charts: ReadonlySet<string>): Move[] {
  const [first] = listLedCatalogues(catalogue);
  const folder = first && nameLedChart("", first.site);
  return [...charts].flatMap((id) => {
    const before = folder !== undefined && id.startsWith(folder) ? id.slice(folder.length) : undefined;
    if (before === undefined || charts.has(before)) return [];
    return { from: chartPageUrl(before), to: chartPageUrl(id) };
  });
}

/** A redirect of an indicator takes its charts along. */
function listChartsOfRenamed(catalogue: Catalogue, charts: ReadonlySet<string>): Move[] {
  return catalogue.redirects.flatMap(({ from, to }) => {
    const [old, now] = [readIndicator(from), readIndicator(to)];
    if (old === undefined || now === undefined) return [];
    return kinds
      .filter((kind) => charts.has(`${kind}/${now}`))
      .map((kind) => ({ from: chartPageUrl(`${kind}/${old}`), to: chartPageUrl(`${kind}/${now}`) }));
  });
}

function readIndicator(address: string): string | undefined {
  return /^\/indicators\/([^/]+)\/$/.exec(address)?.[1];
}
