import type { AbsenceMarker } from "../../model/observations.ts";

/** Symbols in place of a number, with what they mean here. */
export const eesSymbolTitles = {
  z: "Not applicable",
  x: "Not available, not yet known, or missing for a reason that the source does not give",
  c: "Confidential: suppressed to protect people",
  low: "Rounds to zero, but is not zero",
  u: "Of low reliability; no figure here is marked so",
} as const;

export type EesSymbol = keyof typeof eesSymbolTitles;

/** All symbols that a reader of the standard has to know. */
export const eesSymbols = Object.keys(eesSymbolTitles) as EesSymbol[];

/**
 * Markers as symbols of the Government Statistical Service, which the open data standard takes over under "Data symbols". It has none
 * for a figure that is not yet known, so that one is unavailable.
 */
export const symbolOfMarker: Record<AbsenceMarker, EesSymbol> = {
  "not-applicable": "z",
  "not-available": "x",
  "not-yet-known": "x",
  "unknown-missing": "x",
  suppressed: "c",
  low: "low",
};
