import type { Catalogue } from "../../../catalogue/catalogue.ts";
import type { IndicatorEntry } from "../../../catalogue/indicator-entry.ts";

/** The same measure of all pupils who are not of an indicator's group; undefined where it has no group, or the records have none of the others. */
export function measureOfOthers(
  { pupilGroup, measure }: IndicatorEntry,
  { pupilGroups, indicators }: Catalogue,
): IndicatorEntry | undefined {
  const others = pupilGroup === undefined ? undefined : pupilGroups.get(pupilGroup)?.others;
  if (others === undefined || measure === undefined) return undefined;
  return [...indicators.values()].find((each) => each.measure === measure && each.pupilGroup === others);
}

/** The country that an area lies in; undefined where the records name none. */
export function countryOf({ areas }: Catalogue, area: string): string | undefined {
  const own = areas.get(area);
  return own && "country" in own ? own.country : undefined;
}
