import type { ChartTable } from "../../contract/chart.ts";
import { joinSentences } from "../words.ts";
import type { ProfileData } from "./layout.ts";
import { lowerFirst } from "../../statistics/format.ts";

/** Text alternative of a row: the scale, the authority's figure and rank, the country's figure, and how many neighbours lie ahead. */
export function describeProfile(data: ProfileData): string {
  const { label, name, text, rank, place, country, ends } = data;
  return joinSentences([
    `${label}, from ${ends.left} to ${ends.right}`,
    `${name}: ${place === undefined ? lowerFirst(text) : text}${rank === undefined ? "" : `, ${rank}`}`,
    country && `${country.name}: ${country.text}`,
    describeNeighbours(data),
  ]);
}

/** How many neighbours lie ahead, which no cell beside a row says; empty where there is nothing to count. */
export function describeNeighbours({ place, neighbours }: ProfileData): string {
  if (place === undefined || neighbours.length === 0) return "";
  const ahead = neighbours.filter((other) => other > place).length;
  return `Statistical neighbours further to the right: ${ahead} of ${neighbours.length}`;
}

/** The figure, the rank and the country's figure. */
export function tabulateProfile({ label, name, text, rank, country }: ProfileData): ChartTable {
  return {
    columns: [name, "Rank", ...(country ? [country.name] : [])],
    rows: [{ name: label, texts: [text, rank ?? "", ...(country ? [country.text] : [])] }],
  };
}
