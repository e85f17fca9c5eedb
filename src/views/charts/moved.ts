import type { Catalogue } from "../../catalogue/catalogue.ts";
import { chartPageUrl } from "../../model/addresses.ts";
import { listChartIds } from "./published.ts";

/** The way from an address of the past to the page that is there instead. */
interface Move {
  readonly from: string;
  readonly to: string;
}

/** Charts that belong to one indicator alone, so that they move with it. */
const kinds = ["indicators", "ranks"];

/** Where the charts of renamed indicators are now, so that other sites go on to show them: a redirect of an indicator takes them along. */
export function listMovedCharts(catalogue: Catalogue): Move[] {
  const charts = new Set(listChartIds(catalogue));
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
