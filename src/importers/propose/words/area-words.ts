import type { Catalogue } from "../../../catalogue/catalogue.ts";

/** Ways in which texts name areas. Sets of neighbours are all called alike: which is meant, the figures tell. */
export interface AreaWords {
  /** The areas that a label of a table stands for; several where it names a set of neighbours. None where it names no area. */
  ofLabel(label: string): readonly string[];
  /** The areas that a text begins with the name of; several where it is that of a set of neighbours. Undefined where it begins with none. */
  startOf(text: string): readonly string[] | undefined;
  /** The areas that a list such as "the national, regional and statistical neighbour averages" names, in order, up to the first other word. */
  readList(text: string): { readonly groups: readonly (readonly string[])[]; readonly length: number };
}

/** Words that stand between the names of areas in a list, and the figures that it gives of them. */
const ignored =
  /^(?:(?:the|that|those|of|for|in|at|across|is|its|our|their|both|all|and|or|also|than|from|target|nearest|average|averages|mean|level|levels|rate|rates|figure|figures|as well as|local authorities|authority|authorities|council|'s|%|percentage|combined|comparator|comparators|performance|position|seen|reported|recorded)(?![\p{L}\d])|\([^()]{0,40}\)|\d[\d,]*(?:\.\d+)?(?! ?(?:percentage )?point)(?:%| per ?cent\b)?(?:\s*per [\d,]+)?)/iu;

/** What follows the name of an area where it is part of another name, or where what is meant is no figure of it: "national target". */
const isPartOfName =
  /^(?:[\p{L}\d]|[ -](?:targets?|rank\p{L}*|quartiles?|standards?|curriculum|polic\p{L}+|requirements?)\b)/iu;

const neighbourNames = [
  "statistical neighbours",
  "statistical neighbour",
  "statistical neighbors",
  "neighbours",
  "sn",
  "sns",
  ...["similar", "comparable", "comparator"].flatMap((word) =>
    ["authorities", "councils", "areas", "local authorities"].map((name) => `${word} ${name}`),
  ),
];

/** Names of areas of a catalogue and of places in general, as a report of `home` uses them. */
export function nameAreas(catalogue: Catalogue, home: string): AreaWords {
  const names: (readonly [name: string, areas: readonly string[]])[] = [];
  const sets = [...catalogue.areas.values()].filter(({ kind }) => kind === "neighbour-set").map(({ id }) => id);
  const homeArea = catalogue.areas.get(home);
  const country = homeArea && "country" in homeArea ? homeArea.country : undefined;
  for (const { id, kind, name, fullName } of catalogue.areas.values())
    if (kind !== "neighbour-set") for (const each of [name, fullName]) names.push([each.toLowerCase(), [id]]);
  for (const { council } of [catalogue.site]) names.push([council.name.toLowerCase(), [council.area]]);
  for (const name of neighbourNames) names.push([name, sets]);
  if (country !== undefined)
    for (const name of ["national", "nationally", "nationals", "the country as a whole", "country"])
      names.push([name, [country]]);
  const region = homeArea && "region" in homeArea ? homeArea.region : undefined;
  if (region !== undefined) for (const name of ["regional", "regionally", "region"]) names.push([name, [region]]);
  // Parts of a place are no more than that: "inner …" and "outer …" are other areas.
  names.sort(([a], [b]) => b.length - a.length);
  const find = (text: string) =>
    names.find(([name]) => text.startsWith(name) && !isPartOfName.test(text.slice(name.length)));
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
    startOf: (text) => find(text.toLowerCase())?.[1],
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
