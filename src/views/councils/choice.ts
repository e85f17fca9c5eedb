import { areaName } from "../../catalogue/area-names.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { listLedCatalogues } from "../../catalogue/councils.ts";
import { once } from "../../catalogue/once.ts";
import { councilUrl, facetUrl, ledUrl, registerFacetUrl, topicUrl, sectionUrl } from "../../model/addresses.ts";
import { listJudgements } from "../judgements/judgement-history.ts";
import { listTopicPages } from "../topics/topic-pages.ts";

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
    return hasPage(led, address) ? [{ area, name: areaName(led.areas, area), address: ledUrl(address, area) }] : [];
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
  return hasPage(led, address) ? ledUrl(address, lead) : address;
}

/** Whether the council that leads has its own page in place of the one at a shared address. */
function hasPage(led: Catalogue, address: string): boolean {
  const [section = "", id = ""] = address.slice(1).split("/");
  if (section === "parents") return id === "" ? led.stages.size > 0 : led.stages.has(id);
  if (section !== "standards" && section !== "services") return false;
  const own = once(led, "addresses of topics", () => listTopicPages(led).map(({ topic }) => topicUrl(topic)));
  return own.some((page) => (id === "" ? page.startsWith(address) : page === address));
}
