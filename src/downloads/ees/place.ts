import type { AreaEntry } from "../../catalogue/catalogue.ts";

/** An area in the columns of the open data standard; empty where a column does not apply to its level. */
export interface EesPlace {
  readonly level: "National" | "Regional" | "Local authority";
  readonly countryCode: string;
  readonly countryName: string;
  readonly regionCode: string;
  readonly regionName: string;
  readonly oldLaCode: string;
  readonly newLaCode: string;
  readonly laName: string;
}

/**
 * Level, codes and names of an area, with those of the areas that it lies in. Undefined for a set of statistical neighbours: the
 * standard's "Allowable geographic levels" has none for it, and under any other level it would pass for a place. Undefined outside
 * England too, for whose statistics the standard is.
 */
export function toEesPlace(area: AreaEntry | undefined, areas: ReadonlyMap<string, AreaEntry>): EesPlace | undefined {
  if (!area || area.kind === "neighbour-set" || !area.code.startsWith("E")) return undefined;
  const country = readCodes(area.kind === "country" ? area : areas.get(area.country));
  const isRegion = area.kind === "region" || area.kind === "sub-region";
  const region = readCodes(
    isRegion ? area : area.kind === "local-authority" ? areas.get(area.region ?? "") : undefined,
  );
  const authority = area.kind === "local-authority" ? area : undefined;
  return {
    level: levels[area.kind],
    countryCode: country.code,
    countryName: country.name,
    regionCode: region.code,
    regionName: region.name,
    oldLaCode: authority?.educationCode ?? "",
    newLaCode: authority?.code ?? "",
    laName: authority?.name ?? "",
  };
}

/** The standard lists the parts of a region among the regions. */
const levels = {
  country: "National",
  region: "Regional",
  "sub-region": "Regional",
  "local-authority": "Local authority",
} as const;

function readCodes(area: AreaEntry | undefined): { code: string; name: string } {
  return { code: area && "code" in area ? area.code : "", name: area?.name ?? "" };
}
