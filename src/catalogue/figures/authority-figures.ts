import type { Marker } from "../../model/observations.ts";
import type { SourcePlace } from "../../model/source.ts";

/**
 * The figures of an indicator for all authorities, those that the site follows and those that it does not. Regions, countries and sets of neighbours
 * are not among `areas`, and their figures are found like all others.
 */
export interface AuthorityFigures {
  /** Periods of any figure, oldest first. */
  readonly periods: readonly string[];
  /** Ids of the authorities, by id. */
  readonly areas: readonly string[];
  /** The number; undefined where there is none. */
  readonly valueOf: (area: string, period: string) => number | undefined;
  /** The number as printed, for example `69.0`. */
  readonly printOf: (area: string, period: string) => string | undefined;
  /** Decimals of the number as printed. */
  readonly decimalsOf: (area: string, period: string) => number | undefined;
  /** Why there is no number, or what is special about it. */
  readonly markerOf: (area: string, period: string) => Marker | undefined;
  /** Remark to readers. */
  readonly noteOf: (area: string, period: string) => string | undefined;
  /** How many it is a share of or counted among. */
  readonly denominatorOf: (area: string, period: string) => number | undefined;
  /** Where it is from. */
  readonly sourceOf: (area: string, period: string) => SourcePlace | undefined;
}

/** The figures of an indicator for all authorities; undefined where the site has those of areas that it follows alone. */
export function authorityFiguresOf(
  { indicators }: { readonly indicators: ReadonlyMap<string, { readonly authorityFigures?: AuthorityFigures }> },
  indicator: string,
): AuthorityFigures | undefined {
  return indicators.get(indicator)?.authorityFigures;
}
