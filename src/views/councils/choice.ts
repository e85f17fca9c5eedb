import { areaName } from "../../catalogue/area-names.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { listLedCatalogues } from "../../catalogue/councils.ts";
import { councilUrl, facetUrl, ledUrl, registerFacetUrl, sectionUrl } from "../../model/addresses.ts";
import { listJudgements } from "../judgements/judgement-history.ts";
import { hasOwnPage } from "./own-pages.ts";

/** A council of the site with the address at which a reader goes on. */
export interface CouncilLink {
  readonly area: string;
  readonly name: string;
  readonly address: string;
}

/** Whose page a reader sees, and where the same is about the other councils. */
export interface CouncilChoice {
  /** The council that the page is about. */
  readonly council: CouncilLink;
  /** The other councils: the same page where they have it, else their home. */
  readonly others: readonly CouncilLink[];
  /** Whether the page is one of the council's own pages, which the others have too, and not that of one record. */
  readonly own: boolean;
}

/** The homes of the councils that share the site, in its order; none on the site of one council. */
export function listCouncilHomes(catalogue: Catalogue): CouncilLink[] {
  return listLedCatalogues(catalogue).map(({ site, areas }) => {
    const { area } = site.council;
    return { area, name: areaName(areas, area), address: councilUrl(area) };
  });
}

/** The same page for each council that has it, such as a topic of which it has something; `address` is that which they share. */
export function listCouncilPages(catalogue: Catalogue, address: string): CouncilLink[] {
  return listLedCatalogues(catalogue).flatMap((led) => {
    const { area } = led.site.council;
    return hasOwnPage(led, address) ? [{ area, name: areaName(led.areas, area), address: ledUrl(address, area) }] : [];
  });
}

/** What the line above a page says of its council; undefined where none leads. `led` is the catalogue of the page. */
export function describeChoice(catalogue: Catalogue, led: Catalogue, address: string): CouncilChoice | undefined {
  const { lead } = led.site;
  const homes = listCouncilHomes(catalogue);
  const council = homes.find(({ area }) => area === lead);
  if (!council) return undefined;
  const own = address.startsWith(council.address);
  const shared = `/${address.slice(council.address.length)}`;
  const pages = own && shared !== "/" ? listCouncilPages(catalogue, shared) : [];
  const others = homes
    .filter(({ area }) => area !== lead)
    .map((home) => pages.find(({ area }) => area === home.area) ?? home);
  return { council, others, own };
}

/** The menu's address as the reader of one council's pages needs it: the council's own page or list where there is one. */
export function keepChoice(led: Catalogue, address: string): string {
  const { lead } = led.site;
  if (lead === undefined) return address;
  if (address === sectionUrl.documents && [...led.documents.values()].some(({ areas }) => areas.includes(lead)))
    return facetUrl("area", lead);
  if (address === sectionUrl.recommendations && led.register.some(({ document }) => document.areas.includes(lead)))
    return registerFacetUrl("area", lead);
  if (address === sectionUrl.judgements && listJudgements(led, lead).length > 0) return `${address}#judgements-${lead}`;
  return hasOwnPage(led, address) ? ledUrl(address, lead) : address;
}

/** The pages above one, as the reader of one council's pages needs them; a page is never above itself. `address` is that of the page. */
export function keepTrail(led: Catalogue, trail: Trail, address: string): Trail {
  return trail.map(([name, above]) => {
    const kept = keepChoice(led, above);
    return [name, kept === address ? above : kept];
  });
}

/** Pages from the home page down, as name and address. */
type Trail = readonly (readonly [name: string, address: string])[];
