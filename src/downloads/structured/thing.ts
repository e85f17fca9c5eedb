import { isSetOfAreas } from "../../model/area.ts";
import type { AreaEntry } from "../../catalogue/catalogue.ts";

/** Something described in the words of schema.org, as JSON-LD. Properties that are undefined are left out when it is written. */
export type Thing = { readonly "@type": string } & Readonly<Record<string, unknown>>;

/**
 * Things as the text of a script element of type `application/ld+json`, which browsers do not run. `<` is written as an escape, so
 * that no text can end the element.
 */
export function writeStructuredData(things: readonly Thing[]): string {
  return JSON.stringify({ "@context": "https://schema.org", "@graph": things }).replaceAll("<", "\\u003c");
}

/** A body that publishes or inspects. */
export function describeOrganization(name: string): Thing {
  return { "@type": "Organization", name };
}

/** A place with its official code; sets of places have none. */
export function describeArea(area: AreaEntry): Thing {
  const place = { "@type": isSetOfAreas(area) ? "Place" : "AdministrativeArea", name: area.fullName };
  return "code" in area ? { ...place, identifier: area.code } : place;
}
