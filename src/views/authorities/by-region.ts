import type { AreaEntry, Catalogue } from "../../catalogue/catalogue.ts";

export type Authority = Extract<AreaEntry, { kind: "local-authority" }>;

/** The authorities of a region, or of a country that has no regions, by name. */
export interface RegionGroup {
  readonly id: string;
  readonly name: string;
  readonly authorities: readonly Authority[];
}

/** Whether an authority is no more. */
export function hasEnded({ changes = [] }: Authority): boolean {
  return changes.some(({ effect }) => effect === "ended");
}

/** Those of some authorities that have not ended by region; regions and authorities by name. */
export function groupByRegion(areas: Catalogue["areas"], authorities: readonly Authority[]): RegionGroup[] {
  const current = authorities.filter((area) => !hasEnded(area));
  const byName = (a: { readonly name: string }, b: { readonly name: string }) => a.name.localeCompare(b.name, "en-GB");
  return [...Map.groupBy(current, ({ region, country }) => region ?? country)]
    .map(([id, members]) => ({ id, name: areas.get(id)?.name ?? id, authorities: members.toSorted(byName) }))
    .sort(byName);
}
