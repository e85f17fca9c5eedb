import type { Band } from "../model/lists.ts";

/**
 * The rank at which a band ends (top bands) or begins (bottom bands) among `of` areas. Of 152, the top 10% ends at rank 15
 * (15.2 cut to a whole number), the top 20% at 30 and the bottom half begins at 77.
 */
export function bandLimit(band: Pick<Band, "end" | "share">, of: number): number {
  const count = Math.floor(of * band.share + 1e-9);
  return band.end === "top" ? count : of - count + 1;
}

/** Whether a rank lies in a band. */
export function isInBand(rank: number, of: number, band: Pick<Band, "end" | "share">): boolean {
  const limit = bandLimit(band, of);
  return band.end === "top" ? rank <= limit : rank >= limit;
}

/** The narrowest band that a rank lies in, or undefined where it lies in none. */
export function findBand(rank: number, of: number, bands: readonly Band[]): Band | undefined {
  return [...bands].sort((a, b) => a.share - b.share).find((band) => isInBand(rank, of, band));
}

/**
 * Quarters of a ranking that a rank can be said to lie in; 1 is the best. Where N does not divide by four, the rank on the line between
 * two quarters lies in either.
 */
export function quartileOf(rank: number, of: number): number[] {
  return [1, 2, 3, 4].filter(
    (quarter) => rank > Math.floor(((quarter - 1) * of) / 4) && rank <= Math.ceil((quarter * of) / 4),
  );
}
