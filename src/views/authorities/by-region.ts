import type { AreaEntry, Catalogue } from "../../catalogue/catalogue.ts";

/** The authorities of a region, or of a country that has no regions, by name. */
export interface RegionGroup {
  readonly id: string;
  readonly name: string;
  readonly authorities: readonly AreaEntry[];
}

/** All authorities by region, regions and authorities by name; those that ended are left to the list of areas. */
export function groupByRegion({ areas }: Pick<Catalogue, "areas">): RegionGroup[] {
  const current = [...areas.values()].flatMap((area) =>
    area.kind === "local-authority" && !/\(until \d{4}\)$/.test(area.name) ? [area] : [],
  );
  const byName = (a: { readonly name: string }, b: { readonly name: string }) => a.name.localeCompare(b.name, "en-GB");
  return [...Map.groupBy(current, ({ region, country }) => region ?? country)]
    .map(([id, authorities]) => ({ id, name: areas.get(id)?.name ?? id, authorities: authorities.sort(byName) }))
    .sort(byName);
}
