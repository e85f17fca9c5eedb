import { areaName } from "../../catalogue/area-names.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { listLeadAreas, listLedCatalogues } from "../../catalogue/councils.ts";

/**
 * The catalogue of the page at an address: led by the council whose page it is, or that the one record on it is about. The site's own where
 * a page is about several councils or about none, and on the site of one council. The reader's choice is in the address and nowhere else.
 *
 * Routes under `pages/[...led]` make the shared page and that of each council. On a shared page no sentence holds one council against another,
 * and what can be about one council only (rank, target, tile) is left to its own part.
 */
export function leadByAddress(catalogue: Catalogue, address: string): Catalogue {
  const led = listLedCatalogues(catalogue);
  if (led.length === 0) return catalogue;
  const about = findAreas(catalogue, address);
  const [own, ...others] = led.filter(({ site }) => about.includes(site.lead ?? ""));
  return own && others.length === 0 ? own : catalogue;
}

/** Whose pages there are under one shared address: the page itself, and that of each council. `led` is what stands before its address. */
export function listLeads(
  catalogue: Catalogue,
): readonly { readonly led: string | undefined; readonly catalogue: Catalogue }[] {
  const ofCouncils = listLedCatalogues(catalogue).map((own) => ({
    led: `councils/${own.site.council.area}`,
    catalogue: own,
  }));
  return [{ led: undefined, catalogue }, ...ofCouncils];
}

/** Names of the councils that a page is about: the one that leads, or all that share it. */
export function listLeadNames({ site, areas }: Pick<Catalogue, "site" | "areas">): string[] {
  return listLeadAreas(site).map((area) => areaName(areas, area));
}

/** Areas that the page at an address is about, by what its address begins with. */
function findAreas({ documents, plans, meetings, threads }: Catalogue, address: string): readonly string[] {
  const [section = "", id = "", value = ""] = address.replace(/^\//, "").split("/");
  const areasOfDocument = (document: string) => documents.get(document)?.areas ?? [];
  switch (section) {
    case "councils":
    case "areas":
      return [id];
    case "documents":
      return id === "area" ? [value] : areasOfDocument(id);
    case "recommendations":
      return id === "by-area" ? [value] : [...areasOfDocument(id), plans.get(id)?.area ?? ""];
    case "plans":
      return [plans.get(id)?.area ?? ""];
    case "threads":
      return (threads.get(id)?.recommendations ?? []).flatMap((key) => {
        const home = key.replace(/#.*$/, "");
        return [...areasOfDocument(home), plans.get(home)?.area ?? ""];
      });
    case "meetings":
      return [meetings.get(id)?.area ?? ""];
    default:
      return [];
  }
}
