/** Which pages come sooner for the form of a query: of the kind that is wanted, of the year or authority that was typed, or new. */
import { askGrade, type Intent } from "../../search/intents.ts";
import type { FacetPages, SearchIndex } from "./index.ts";
import { asksOfInspectors, findCouncils } from "./named-councils.ts";
import { yearsToOld, mostYears } from "../../search/age.ts";

const factors = { year: 1.25, newest: 1.4, newestGrade: 2.2, authority: 1.6, together: 3 };
/** Pages of more authorities are about none of them. */
const mostTogether = 2;
const none: FacetPages = new Map();

/** Makes the function that says how much sooner a page comes, 1 for a page of which nothing was asked. Loads no facet of which nothing is asked. */
export async function favourPages(
  read: Intent,
  words: readonly string[],
  index: Pick<SearchIndex, "facets" | "loadFacet" | "own" | "variants">,
): Promise<(page: number) => number> {
  const { others: named, own } = findCouncils(words, index);
  const isOfCouncil = named.length > 0 || own.length > 0;
  const intent =
    asksNothingElse(read) && isOfCouncil && asksOfInspectors(words, [...named, ...own]) ? askGrade(read) : read;
  const isOfYears = intent.isNewest || intent.years.size > 0;
  const [ofKind, ofYear, ofAuthority] = await Promise.all([
    intent.kinds.size > 0 ? index.loadFacet("Kind") : none,
    isOfYears ? index.loadFacet("Year") : none,
    named.length > 0 ? index.loadFacet("Authority") : none,
  ]);
  const kinds = new Map(
    [...intent.kinds].flatMap(([kind, factor]) => (ofKind.get(kind) ?? []).map((page) => [page, factor] as const)),
  );
  const ofNamed = favourNamed(ofAuthority, named, own);
  const yearOf = findYears(ofYear);
  const newest = Math.max(0, ...yearOf.values());
  return (page) => {
    const year = yearOf.get(page);
    // A measure of one group answers who names the group, however it is asked.
    const ofKind = index.variants.has(page) ? 1 : (kinds.get(page) ?? 1);
    const kind = ofKind * (ofNamed.get(page) ?? 1);
    if (year === undefined) return kind;
    if (intent.years.size > 0) return intent.years.has(`${year}`) ? kind * factors.year : kind;
    return (
      kind * (intent.isOfGrade ? factors.newestGrade : factors.newest) ** -Math.min(1, (newest - year) / yearsToOld)
    );
  };
}

/** Whether the form of the query asks for nothing but what inspectors said. */
function asksNothingElse({ namesInspectors, kinds }: Intent): boolean {
  return namesInspectors && [...kinds.keys()].every((kind) => kind === "Inspection report");
}

/** How much sooner each page comes that is about councils that were typed and no other: by far, where it sets them side by side. */
function favourNamed(pages: FacetPages, named: readonly string[], own: readonly string[]): Map<number, number> {
  const counts = countPages(pages.values());
  const listOwn = (name: string) => (pages.get(name) ?? []).filter((page) => (counts.get(page) ?? 0) <= mostTogether);
  // One whose page alone names it is found by that page's name, and may be a word as well: Reading.
  const others = named.filter((name) => listOwn(name).length > 1);
  const all = countPages([...others, ...own].map(listOwn));
  const ofOthers = others.flatMap(listOwn);
  return new Map(
    ofOthers
      .filter((page) => all.get(page) === counts.get(page))
      .map((page) => [page, counts.get(page) === 1 ? factors.authority : factors.together]),
  );
}

function countPages(lists: Iterable<readonly number[]>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const page of [...lists].flat()) counts.set(page, (counts.get(page) ?? 0) + 1);
  return counts;
}

/** The newest year of each page that is about few. */
function findYears(ofYear: FacetPages): Map<number, number> {
  const years = new Map<number, number[]>();
  for (const [year, pages] of ofYear)
    for (const page of pages) years.set(page, [...(years.get(page) ?? []), Number(year)]);
  return new Map(
    [...years].flatMap(([page, own]) => (own.length <= mostYears ? [[page, Math.max(...own)] as const] : [])),
  );
}
