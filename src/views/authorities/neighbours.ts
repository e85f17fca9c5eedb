import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Closeness } from "../../model/area.ts";

/** A statistical neighbour, with how close it is where its source says so. */
export interface Neighbour {
  readonly area: string;
  readonly closeness?: Closeness | undefined;
}

/** The statistical neighbours of an authority, the closest first: of the set that the site compares with, else of the last that names some. */
export function findNeighbours({ areas, site }: Pick<Catalogue, "areas" | "site">, of: string): readonly Neighbour[] {
  const sets = [...areas.values(), ...site.comparators.toReversed().flatMap((id) => areas.get(id) ?? [])].flatMap(
    (area) => (area.kind === "neighbour-set" && area.of === of && area.neighbours.length > 0 ? [area.neighbours] : []),
  );
  return sets.at(-1) ?? [];
}

/** Their ids. */
export function listNeighbours(catalogue: Pick<Catalogue, "areas" | "site">, of: string): readonly string[] {
  return findNeighbours(catalogue, of).map(({ area }) => area);
}
