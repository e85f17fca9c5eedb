import type { SiteEntry } from "../../catalogue/catalogue.ts";
import { absoluteUrl } from "../../model/addresses.ts";

/** Day in the names of feeds, where the site has no address, and of feeds in which nothing is yet: names stay when entries come. */
export const firstDay = "2019-01-01";

/**
 * Name of a feed or of an entry for good: its address in full. A site without an address gets a tag (RFC 4151) instead, of a host
 * that nobody can own, the area's id before `.invalid`; `day` is one on which the name was in use.
 */
export function permanentName(site: SiteEntry, address: string, day: string): string {
  const path = address.slice(1).replace(/\/?#/, "/");
  return absoluteUrl(address, site.address) ?? `tag:${site.council.area}.invalid,${day}:${path}`;
}
