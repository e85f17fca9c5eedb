import type { Locate } from "../../views/page/public-address.ts";
import type { Thing } from "./thing.ts";

/** Pages above a page, from the home page down, as name and address. */
export type Trail = readonly (readonly [name: string, address: string])[];

/** The way from the home page to a page, the page itself last. */
export function describeTrail(trail: Trail, page: readonly [name: string, address: string], locate: Locate): Thing {
  return {
    "@type": "BreadcrumbList",
    itemListElement: [["Home", "/"] as const, ...trail, page].map(([name, address], index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: locate(address),
    })),
  };
}
