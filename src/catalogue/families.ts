import { indicatorUrl } from "../model/addresses.ts";
import type { Family, FamilyGroup } from "../model/family.ts";
import type { Catalogue, FamilyEntry } from "./catalogue.ts";
import type { IndicatorEntry } from "./indicator-entry.ts";

/** Ids of the indicators of a family, in their order. */
export function listMembers({ groups }: Pick<Family, "groups">): string[] {
  return groups.flatMap(({ members }) => members.map(({ indicator }) => indicator));
}

/** A row of a family: an indicator and what it is called there. */
export interface FamilyMember {
  readonly indicator: IndicatorEntry;
  readonly label: string;
}

/** The rows of a group. */
export function findMembers({ indicators }: Pick<Catalogue, "indicators">, { members }: FamilyGroup): FamilyMember[] {
  return members.flatMap(({ indicator: id, label }) => {
    const indicator = indicators.get(id);
    return indicator ? [{ indicator, label: label ?? indicator.shortTitle }] : [];
  });
}

/** All indicators of a family. */
export function findFamilyIndicators(
  { indicators }: Pick<Catalogue, "indicators">,
  family: FamilyEntry,
): IndicatorEntry[] {
  return listMembers(family).flatMap((id) => indicators.get(id) ?? []);
}

/** Where an indicator stands, by its id. */
export function addressOfIndicator({ indicators }: Pick<Catalogue, "indicators">, id: string): string {
  return indicatorUrl(indicators.get(id) ?? { id });
}
