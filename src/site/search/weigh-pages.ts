import { mostYears, yearsToOld } from "../../search/age.ts";
import type { SearchedPage } from "./searched-page.ts";

/** How much pages about others count beside those of whom the site is about: who looks for them names them. */
const worthOfOthers = 0.8;
/** How much the oldest page counts beside the newest that says as much. */
const worthOfOld = 0.92;

/** How much each page counts beside others, 1 for most: less where it is about none of those whom the site is about, and where it is old. */
export function weighPages(pages: readonly SearchedPage["facets"][], about: readonly string[]): number[] {
  const years = pages.map((facets) => valuesOf(facets, "Year").map(Number));
  const ages = years.map((own) => (own.length > 0 && own.length <= mostYears ? Math.max(...own) : undefined));
  const newest = Math.max(0, ...ages.map((year) => year ?? 0));
  return pages.map((facets, page) => {
    const authorities = valuesOf(facets, "Authority");
    const isOfOthers = about.length > 0 && authorities.length > 0 && !authorities.some((name) => about.includes(name));
    const age = Math.min(1, (newest - (ages[page] ?? newest)) / yearsToOld);
    return (isOfOthers ? worthOfOthers : 1) * worthOfOld ** age;
  });
}

function valuesOf(facets: SearchedPage["facets"], facet: string): string[] {
  return [...new Set(facets.flatMap(([name, value]) => (name === facet ? [value] : [])))];
}
