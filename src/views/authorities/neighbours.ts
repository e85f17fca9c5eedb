import type { Catalogue } from "../../catalogue/catalogue.ts";
import { once } from "../../catalogue/once.ts";

/** Ids of the statistical neighbours of an authority, the closest first, of the newest edition that names them. */
export function listNeighbours({ areas }: Pick<Catalogue, "areas">, of: string): readonly string[] {
  const byName = once(
    areas,
    "authorities by name",
    () => new Map([...areas.values()].map(({ id, name }) => [name, id])),
  );
  const sets = [...areas.values()].filter((area) => area.kind === "neighbour-set" && area.of === of);
  const named = sets.map((set) => (set.kind === "neighbour-set" ? (set.members ?? []) : []));
  return (named.findLast((members) => members.length > 0) ?? []).flatMap((name) => byName.get(name) ?? []);
}
