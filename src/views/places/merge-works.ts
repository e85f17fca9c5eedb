import type { SourcePlace } from "../../model/source.ts";

/**
 * Sources of which each work that is not published here stands once, with all its places: ten years of one data set are one line. Places that differ
 * by a year alone are one with the years, as in “Table 2, 2016 to 2025”. Documents published here keep their places, which are links.
 */
export function mergeWorks(sources: readonly SourcePlace[]): SourcePlace[] {
  return [...Map.groupBy(sources, keyOf).values()].flatMap((group): SourcePlace[] => {
    const [first] = group;
    if (!first) return [];
    return [{ ...first, place: joinPlaces(group.map(({ place }) => place)) }];
  });
}

function keyOf({ document, place, citation }: SourcePlace): string {
  return citation ? [document, citation.address].join("\n") : [document, place].join("\n");
}

const year = /\b(?:19|20)\d{2}(?:\/\d{2})?\b/;

function joinPlaces(places: readonly string[]): string {
  const alike = Map.groupBy(new Set(places), (place) => place.replace(year, "\n"));
  const joined = [...alike].map(([words, own]) => {
    const years = own.flatMap((place) => year.exec(place)?.[0] ?? []).sort();
    const [first = "", last = first] = [years[0], years.at(-1)];
    return words.replace("\n", first === last ? first : `${first} to ${last}`);
  });
  return joined.join("; ");
}
