/*
 * What needs the site's address is made only where it is known: canonical links, sitemap, sharing. Feeds and structured data need none:
 * their addresses are then as seen from the file.
 */
import { absoluteUrl } from "../../model/addresses.ts";

/** Address within the site as a page or file of it should write it for readers elsewhere: feed readers and search engines. */
export type Locate = (address: string) => string;

/** Writes addresses in full where it is known where the site is published, else as seen from `from`, a page or file of the site. */
export function locateFrom(from: string, siteAddress: string | undefined): Locate {
  return (address) => absoluteUrl(address, siteAddress) ?? relativeUrl(from, address);
}

/** An address within the site as seen from one of its pages or files: `../documents/x/` from `/areas/`. */
export function relativeUrl(from: string, address: string): string {
  const depth = from.split("/").length - 2;
  return `${"../".repeat(depth)}${address.slice(1)}` || "./";
}
