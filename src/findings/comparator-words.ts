import { areaName, nameInSentence } from "../catalogue/area-names.ts";
import { listLeadAreas } from "../catalogue/councils.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { joinWords } from "../statistics/format-lists.ts";
import { seriesOf } from "../statistics/series.ts";

/** The site's comparators for which any indicator has figures, for a sentence: "the region, statistical neighbours and the country". Empty where there are none. */
function nameComparators({ site, areas, indicators }: Pick<Catalogue, "site" | "areas" | "indicators">): string {
  const all = [...indicators.values()];
  const held = site.comparators.filter((area) => all.some((indicator) => seriesOf(indicator, area)));
  return joinWords(held.map((area) => nameInSentence(area, areas)));
}

/** The comparators at the end of a sentence: ", beside the region and the country"; nothing where there are none. */
export function tellComparators(catalogue: Pick<Catalogue, "site" | "areas" | "indicators">): string {
  const names = nameComparators(catalogue);
  return names === "" ? "" : `, beside ${names}`;
}

/** Whose figures these are, for a sentence that says how far they go: "the whole of Exampleshire"; of each council on a page that several share. */
export function nameWhole({ site, areas }: Pick<Catalogue, "site" | "areas">): string {
  return joinWords(listLeadAreas(site).map((area) => `the whole of ${areaName(areas, area)}`));
}
