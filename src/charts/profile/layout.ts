/*
 * All rows of a profile share one scale: the share of the authorities that an authority lies ahead of. So quarters lie under each other whatever a
 * measure counts, one far away presses nobody together, and the text beside the row holds the figure.
 */
import { coordinate } from "../markup.ts";

/** Where one authority stands among all, and those that it is held against. Places are from 0, the worst or lowest, to 1. */
export interface ProfileData {
  /** The measure. */
  readonly label: string;
  /** The authority's figure as printed, or why there is none, and its rank in words. */
  readonly name: string;
  readonly text: string;
  readonly rank?: string;
  readonly place?: number;
  /** The country's name and figure, and where an authority of this figure would stand. */
  readonly country?: { readonly name: string; readonly text: string; readonly place: number };
  readonly neighbours: readonly number[];
  /** Words for both ends of the scale. */
  readonly ends: { readonly left: string; readonly right: string };
}

/** A row in pixels. */
export interface ProfileLayout {
  readonly width: number;
  readonly height: number;
  readonly bar: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** Edges of the quarters from left to right. */
  readonly quarters: readonly { readonly from: number; readonly to: number }[];
  readonly own: number | undefined;
  readonly country: number | undefined;
  readonly neighbours: readonly number[];
}

const edge = 9;
const height = 24;

/** Places a row in `width` pixels. */
export function placeProfile({ place, country, neighbours }: ProfileData, width: number): ProfileLayout {
  const bar = { left: edge, right: width - edge, top: 5, bottom: height - 5 };
  const x = (at: number) => coordinate(bar.left + at * (bar.right - bar.left));
  return {
    ...{ width, height, bar },
    quarters: [0, 0.25, 0.5, 0.75].map((from) => ({ from: x(from), to: x(from + 0.25) })),
    own: place === undefined ? undefined : x(place),
    country: country && x(country.place),
    neighbours: neighbours.map(x),
  };
}
