import type { Catalogue } from "../../catalogue/catalogue.ts";
import { namePublisher } from "../../catalogue/councils.ts";
import { figuresFeedUrl, indicatorUrl, sectionUrl } from "../../model/addresses.ts";
import type { FigureRelease } from "../../releases/release-days.ts";
import { countNoun } from "../../statistics/format-lists.ts";
import { formatDate } from "../../statistics/format-time.ts";
import { locateFrom } from "../../views/page/public-address.ts";
import { writeAtom } from "./atom.ts";
import { firstDay, permanentName } from "./feed-names.ts";

/** Entries that the feed holds at most. */
const mostEntries = 100;
/**
 * What `/figures.atom` holds: each indicator of which a release brought figures or changed them, newest first. Releases are those of the ledger; before the
 * first there is no entry. `figures` counts the figures of the indicator that were last released on that day.
 */
export function buildFiguresFeed({ site, indicators }: Catalogue, releases: readonly FigureRelease[]): string {
  const locate = locateFrom(figuresFeedUrl, site.address);
  const entries = releases.flatMap(({ indicator, day, figures }) => {
    const found = indicators.get(indicator);
    if (!found) return [];
    const address = indicatorUrl(found);
    return {
      id: permanentName(site, `${address}#released-${day}`, day),
      title: found.title,
      updated: day,
      address: locate(address),
      summary: `${countNoun(figures, "figure")} new or changed in the release of ${formatDate(day)}.`,
    };
  });
  return writeAtom({
    id: permanentName(site, figuresFeedUrl, firstDay),
    title: `New and changed figures – ${site.title}`,
    subtitle: "Indicators with new figures, or with earlier figures changed.",
    updated: entries[0]?.updated ?? firstDay,
    author: namePublisher(site),
    self: locate(figuresFeedUrl),
    page: locate(sectionUrl.indicators),
    entries: entries.slice(0, mostEntries),
  });
}
