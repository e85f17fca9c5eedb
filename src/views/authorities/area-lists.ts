import { listOwnAreas } from "../../catalogue/area-feeds.ts";
import type { AreaEntry, Catalogue } from "../../catalogue/catalogue.ts";
import { hasAreaPage } from "../../model/area.ts";
import { groupByRegion, hasEnded, type Authority, type RegionGroup } from "./by-region.ts";

/** The areas of a site, as its list shows them. */
export interface AreaLists {
  /** Authorities whose site it is, and those that documents are about. */
  readonly own: readonly Authority[];
  /** All others of today, by region. */
  readonly others: readonly RegionGroup[];
  /** Others that are no more, by name. */
  readonly ended: readonly Authority[];
  /** What figures stand beside. */
  readonly comparators: readonly AreaEntry[];
  /** Regions, countries and the own authorities' sets of neighbours besides; a set of another authority is named on that one's page. */
  readonly further: readonly AreaEntry[];
}

/** The areas of a site in groups. */
export function listAreas(catalogue: Catalogue): AreaLists {
  const { areas, site } = catalogue;
  const own = listOwnAreas(catalogue);
  const known = new Set(own.map(({ id }) => id));
  const all = [...areas.values()];
  const others = all.filter(hasAreaPage).filter(({ id }) => !known.has(id));
  const around = all.filter((area) => !hasAreaPage(area));
  return {
    own,
    others: groupByRegion(areas, others),
    ended: others.filter(hasEnded).toSorted((a, b) => a.name.localeCompare(b.name, "en-GB")),
    comparators: around.filter(({ id }) => site.comparators.includes(id)),
    further: around.filter(
      (area) => !site.comparators.includes(area.id) && (area.kind !== "neighbour-set" || known.has(area.of)),
    ),
  };
}
