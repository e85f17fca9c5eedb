import type { Catalogue } from "./catalogue.ts";
import { once } from "./once.ts";

/** Fewer indicators with the figures of all authorities make no site large. */
const mostOfAnOrdinarySite = 100;

/**
 * Whether a site is mostly the national measures of every authority, hundreds of them. It is published sparely: what another of its files says as well,
 * and most charts as files of their own, are left out of it.
 */
export function isNationalSite(catalogue: Pick<Catalogue, "indicators">): boolean {
  return once(catalogue.indicators, "is a national site", () => {
    const national = [...catalogue.indicators.values()].filter(({ authorityFigures }) => authorityFigures).length;
    return national > mostOfAnOrdinarySite && national > catalogue.indicators.size / 2;
  });
}
