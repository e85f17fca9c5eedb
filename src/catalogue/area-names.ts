/** Names of areas by id, with what sentences ask of them; a set of statistical neighbours may name its members. */
export type AreaNames = ReadonlyMap<
  string,
  {
    readonly name: string;
    readonly kind?: string;
    readonly members?: readonly string[] | undefined;
    readonly fewChildren?: true | undefined;
  }
>;

/** Name of an area, or its id where it has none. */
export function areaName(areas: AreaNames, area: string): string {
  return areas.get(area)?.name ?? area;
}

/** Name of an area within a sentence: a set of neighbours is several areas, which have no proper name. */
export function nameInSentence(area: string, areas: AreaNames): string {
  const name = areaName(areas, area);
  return areas.get(area)?.kind === "neighbour-set" ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
