import { hasAreaPage, type Area } from "../model/area.ts";
import type { AreaEntry, Catalogue } from "./catalogue.ts";

/**
 * Of which areas news can come: authorities whose site it is, those that documents are about, and those that the site follows. Of all others it has
 * figures among those of all authorities alone, and a feed would stay empty.
 */
export function listFeedAreas(catalogue: Pick<Catalogue, "areas" | "site" | "documents" | "indicators">) {
  const followed = new Set([...catalogue.indicators.values()].flatMap(({ series }) => series.map(({ area }) => area)));
  const own = new Set(listOwnAreas(catalogue).map(({ id }) => id));
  return [...catalogue.areas.values()].filter(hasAreaPage).filter(({ id }) => own.has(id) || followed.has(id));
}

/** Authorities whose site it is, and those that documents are about. */
export function listOwnAreas({ areas, site, documents }: Pick<Catalogue, "areas" | "site" | "documents">) {
  const councils = site.councils.map(({ area }) => area);
  return findOwnAreas<AreaEntry>(areas.values(), { councils, documents: documents.values() });
}

/** The same among records that are not linked yet. */
export function findOwnAreas<Item extends { readonly id: string; readonly kind: Area["kind"] }>(
  areas: Iterable<Item>,
  published: {
    /** Areas of the councils whose site it is. */
    readonly councils: readonly string[];
    /** The areas that each document is about. */
    readonly documents: Iterable<{ readonly areas: readonly string[] }>;
  },
) {
  const { councils, documents } = published;
  const about = new Set([...councils, ...Array.from(documents, (document) => document.areas).flat()]);
  return Array.from(areas)
    .filter(hasAreaPage)
    .filter(({ id }) => about.has(id));
}
