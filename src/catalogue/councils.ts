import type { Area } from "../model/area.ts";
import type { Site } from "../model/site.ts";
import type { Catalogue, SiteEntry } from "./catalogue.ts";
import type { IndicatorEntry } from "./indicator-entry.ts";
import { once } from "./once.ts";

type AreaRecords = readonly { readonly id: string; readonly fields: Area }[];

/** Areas of the councils that the settings name, in their order: one, or those that share the site; none where it is about a whole country. */
export function listCouncilAreas({ council, councils }: Pick<Site, "council" | "councils">): readonly string[] {
  return councils ?? (council ? [council.area] : []);
}

/** The site's settings with its councils by name; a country leads where the site is no council's. Throws where nothing leads. */
export function buildSiteEntry({ council, councils, country, ...site }: Site, areas: AreaRecords): SiteEntry {
  const nameOf = (area: string) => areas.find(({ id }) => id === area)?.fields.fullName ?? area;
  const all = council ? [council] : (councils ?? []).map((area) => ({ name: nameOf(area), area }));
  const [first = country === undefined ? undefined : { name: site.contact.name, area: country }] = all;
  if (!first) throw new Error("data/site.yaml names neither a council nor a country.");
  return { ...site, council: first, councils: all, lead: undefined };
}

/** Whether no council leads but a place around all of them: the site of a whole country. */
export function isLedByPlace({ site, areas }: Pick<Catalogue, "site" | "areas">): boolean {
  return areas.get(site.council.area)?.kind !== "local-authority";
}

/** Who publishes the site: its council by name, all of them, or, of a whole country, who readers write to. */
export function namePublisher({ councils, council }: SiteEntry): string {
  if (councils.length === 0) return council.name;
  const names = councils.map(({ name }) => name);
  return [names.slice(0, -1).join(", "), names.at(-1)].filter(Boolean).join(" and ");
}

/** The same in a sentence: “the Metropolitan Borough of Oxbury”. */
export function namePublisherInSentence(site: SiteEntry): string {
  return site.councils.length > 1 ? namePublisher(site) : withArticle(namePublisher(site));
}

/** The name of an authority in a sentence: English puts an article before “Borough of”, and before no other form of name. */
export function withArticle(name: string): string {
  return /^(?:[A-Z]\S* )*Borough of /.test(name) ? `the ${name}` : name;
}

/** Whether several councils share the site, and what is made from this catalogue is about all of them. */
export function isShared({ councils, lead }: SiteEntry): boolean {
  return councils.length > 1 && lead === undefined;
}

/** Areas whose figures come first: that of the council that leads, or those of all councils on pages that they share. */
export function listLeadAreas(site: SiteEntry): readonly string[] {
  return isShared(site) ? site.councils.map(({ area }) => area) : [site.council.area];
}

/** Areas in the order of display: the councils, then the comparators. */
export function listAreasInOrder(site: SiteEntry): readonly string[] {
  return [...listLeadAreas(site), ...site.comparators];
}

/** Comparators that sentences hold figures against: not those that lie in the place that leads, as regions do in the country whose site it is. */
export function listHeldAgainst({ site, areas }: Pick<Catalogue, "site" | "areas">): readonly string[] {
  const lead = site.council.area;
  return site.comparators.filter((id) => {
    const area = areas.get(id);
    const around = area && "country" in area ? [area.country, "region" in area ? area.region : undefined] : [];
    return !around.includes(lead);
  });
}

/** A catalogue for the pages of each council of a site that several share, in their order. None on the site of one council. */
export function listLedCatalogues(catalogue: Catalogue): readonly Catalogue[] {
  if (!isShared(catalogue.site)) return [];
  return once(catalogue, "led by each council", () =>
    catalogue.site.councils.map(({ area }) => leadBy(catalogue, area)),
  );
}

/** The same records led by one council: it comes first, the others stand beside it, and comparators are its own. */
function leadBy(catalogue: Catalogue, lead: string): Catalogue {
  const { site, areas } = catalogue;
  const council = site.councils.find(({ area }) => area === lead) ?? site.council;
  const others = site.councils.flatMap(({ area }) => (area === lead ? [] : area));
  const isForeign = (area: string) => isOnlyOfOthers(areas, area, lead, others);
  const comparators = [...others, ...site.comparators.filter((area) => !isForeign(area))];
  const order = [lead, ...comparators];
  const rankOf = (area: string) => (order.includes(area) ? order.indexOf(area) : order.length);
  const reorder = (indicator: IndicatorEntry): IndicatorEntry => ({
    ...indicator,
    series: indicator.series.filter(({ area }) => !isForeign(area)).toSorted((a, b) => rankOf(a.area) - rankOf(b.area)),
    targets: indicator.targets.filter(({ area }) => area === lead),
  });
  const indicators = new Map([...catalogue.indicators].map(([id, indicator]) => [id, reorder(indicator)]));
  const ownSite = { ...site, council, lead, comparators };
  const hasFigures = (id: string) => isAboutLead(indicators.get(id) ?? { series: [] }, ownSite);
  return {
    ...catalogue,
    site: { ...ownSite, home: { ...site.home, indicators: site.home.indicators.filter(hasFigures) } },
    areas: new Map(
      [...areas].map(([id, area]) => [
        id,
        area.kind === "neighbour-set" && isForeign(id) ? { ...area, members: undefined } : area,
      ]),
    ),
    indicators,
    measures: Map.groupBy(indicators.values(), ({ id, measure }) => measure ?? id),
  };
}

/** Whether an indicator has figures of the council that leads, so that sentences about it are about that council. So have all where none leads. */
export function isAboutLead({ series }: Pick<IndicatorEntry, "series">, { lead }: SiteEntry): boolean {
  return lead === undefined || series[0]?.area === lead;
}

/** Whether no more than one of the councils that share the site has figures: what is said of an indicator is then about it alone. */
export function isOfOneCouncil({ series }: Pick<IndicatorEntry, "series">, { councils }: SiteEntry): boolean {
  return series.filter(({ area }) => councils.some((council) => council.area === area)).length < 2;
}

/** Whether an area is what only other councils are held against: their neighbours, or a region or country in which they alone lie. */
function isOnlyOfOthers(areas: Catalogue["areas"], id: string, lead: string, others: readonly string[]): boolean {
  const area = areas.get(id);
  if (area?.kind === "neighbour-set") return area.of !== lead && others.includes(area.of);
  const around = (council: string) => {
    const found = areas.get(council);
    return found?.kind === "local-authority" ? [found.region, found.country] : [];
  };
  return !around(lead).includes(id) && others.some((other) => around(other).includes(id));
}

/** Whether what is about these areas belongs on the pages of the council that leads: not what is about other councils of the site alone. */
export function concernsLead({ site }: Pick<Catalogue, "site">, areas: readonly string[]): boolean {
  if (site.lead === undefined || areas.includes(site.lead)) return true;
  return !areas.some((area) => site.councils.some((council) => council.area === area));
}
