import type { Catalogue } from "../../catalogue/catalogue.ts";

/** Ways in which texts name areas. Sets of neighbours are all called alike: which is meant, the figures tell. */
export interface AreaWords {
  /** The areas that a label of a table stands for; several where it names a set of neighbours. None where it names no area. */
  ofLabel(label: string): readonly string[];
  /** The areas that a list such as "the national, regional and statistical neighbour averages" names, in order, up to the first other word. */
  readList(text: string): { readonly groups: readonly (readonly string[])[]; readonly length: number };
}

const ignored =
  /^(?:the|that|those|of|of|for|its|our|their|both|all|and|or|also|nearest|average|averages|mean|level|levels|rate|rates|figure|figures|as well as|local authorities|authority|authorities|council|'s|%|percentage|combined|comparator|comparators|performance)(?![\p{L}\d])/iu;

/** Names of areas of a catalogue and of places in general, as a report of `home` uses them. */
export function nameAreas(catalogue: Catalogue, home: string): AreaWords {
  const names: (readonly [name: string, areas: readonly string[]])[] = [];
  const sets = [...catalogue.areas.values()].filter(({ kind }) => kind === "neighbour-set").map(({ id }) => id);
  const homeArea = catalogue.areas.get(home);
  const country = homeArea && "country" in homeArea ? homeArea.country : undefined;
  for (const { id, kind, name, fullName } of catalogue.areas.values())
    if (kind !== "neighbour-set") for (const each of [name, fullName]) names.push([each.toLowerCase(), [id]]);
  for (const { council } of [catalogue.site]) names.push([council.name.toLowerCase(), [council.area]]);
  for (const name of [
    "statistical neighbours",
    "statistical neighbour",
    "statistical neighbors",
    "neighbours",
    "sn",
    "sns",
  ])
    names.push([name, sets]);
  if (country !== undefined) for (const name of ["national", "nationally", "nationals"]) names.push([name, [country]]);
  // Parts of a place are no more than that: "inner …" and "outer …" are other areas.
  names.sort(([a], [b]) => b.length - a.length);
  const find = (text: string) =>
    names.find(([name]) => text.startsWith(name) && !/^[\p{L}\d]/u.test(text.slice(name.length)));
  return {
    ofLabel(label) {
      const plain = label
        .toLowerCase()
        .replace(/\([^)]*\)|[%*]/g, " ")
        .replace(/\b(?:average|total|mean|all schools)\b/g, " ")
        .replace(/\s+/g, " ")
        .trim();
      return names.find(([name]) => name === plain)?.[1] ?? [];
    },
    readList(text) {
      const groups: (readonly string[])[] = [];
      let rest = text.toLowerCase();
      let length = 0;
      const skip = (by: number) => {
        rest = rest.slice(by);
      };
      for (;;) {
        const blank = /^[\s,–-]+/.exec(rest)?.[0].length ?? 0;
        skip(blank);
        const part = /^(?:inner|outer|north|south|east|west|central|greater)\s+\p{L}+/iu.exec(rest)?.[0];
        const named = find(rest);
        const known = named !== undefined && named[0].length >= (part?.length ?? 0) ? named : undefined;
        if (known) {
          groups.push(known[1]);
          skip(known[0].length);
        } else if (part !== undefined) skip(part.length);
        else {
          const other = ignored.exec(rest)?.[0];
          if (other === undefined) break;
          skip(other.length);
          continue;
        }
        length = text.length - rest.length;
      }
      return { groups, length };
    },
  };
}
