import type { AreaEntry, Catalogue } from "../../catalogue/catalogue.ts";
import type { Closeness } from "../../model/area.ts";

/** A statistical neighbour, with how close it is where its source says so. */
export interface Neighbour {
  readonly area: string;
  readonly closeness?: Closeness | undefined;
}

/** The sets of statistical neighbours of an authority: those that the site compares with first, then the last of the others. */
export function listNeighbourSets(
  { areas, site }: Pick<Catalogue, "areas" | "site">,
  of: string,
): readonly Extract<AreaEntry, { kind: "neighbour-set" }>[] {
  const compared = site.comparators.flatMap((id) => areas.get(id) ?? []);
  const all = new Set([...compared, ...[...areas.values()].toReversed()]);
  return [...all].flatMap((area) => (area.kind === "neighbour-set" && area.of === of ? [area] : []));
}

/** The statistical neighbours of an authority, the closest first: of the first of its sets that names some. */
export function findNeighbours(catalogue: Pick<Catalogue, "areas" | "site">, of: string): readonly Neighbour[] {
  return listNeighbourSets(catalogue, of).find(({ neighbours }) => neighbours.length > 0)?.neighbours ?? [];
}

/** Their ids. */
export function listNeighbours(catalogue: Pick<Catalogue, "areas" | "site">, of: string): readonly string[] {
  return findNeighbours(catalogue, of).map(({ area }) => area);
}
