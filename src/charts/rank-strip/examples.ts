import { formatOrdinal } from "../../statistics/format.ts";
import type { RankStripData } from "./layout.ts";

const bands: RankStripData["bands"] = [
  { title: "top 5%", end: "top", share: 0.05 },
  { title: "top 10%", end: "top", share: 0.1 },
  { title: "top 20%", end: "top", share: 0.2 },
  { title: "bottom half", end: "bottom", share: 0.5 },
];

/** One year, as in the report: reading, writing and mathematics at key stage 2. */
export const oneYear = strip(["2017", 16, 152]);

/** Three years, the last two the same. */
export const threeYears = strip(["2015", 5, 152], ["2016", 7, 152], ["2017", 7, 152]);

/** From the bottom half to the middle. */
export const risen = strip(["2016", 87, 152], ["2017", 39, 152]);

/** The best and the last of all. */
export const bestAndLast = strip(["2016", 1, 152], ["2017", 152, 152]);

/** The number of areas ranked changes. */
export const otherNumber = strip(["2016", 40, 150], ["2017", 8, 32]);

/** So few areas that some bands hold none. */
export const fewAreas = strip(["2017", 3, 7]);

/** A single area. */
export const onlyArea = strip(["2017", 1, 1]);

/** Six years. */
export const sixYears = strip(
  ...[98, 77, 76, 30, 31, 15].map((rank, index) => [String(2012 + index), rank, 152] as const),
);

/** Bands that begin or end close to each other, with long names. */
export const crowdedBands: RankStripData = {
  ...strip(["2017", 61, 152]),
  bands: [
    { title: "top <quarter> & above", end: "top", share: 0.25 },
    { title: "top 40%", end: "top", share: 0.4 },
    { title: "lower 55 per cent", end: "bottom", share: 0.55 },
    { title: "nearly all", end: "top", share: 0.95 },
    {
      title:
        "a name far too long to stand on either side of its bracket, on a phone or on a desk with room for a whole line of words",
      end: "bottom",
      share: 0.25,
    },
  ],
};

/** No bands at all. */
export const noBands: RankStripData = { ...strip(["2018/19", 61, 152]), bands: [] };

function strip(...rows: (readonly [label: string, rank: number, of: number])[]): RankStripData {
  return {
    bands,
    rows: rows.map(([label, rank, of]) => ({ label, rank, of, text: `${formatOrdinal(rank)} of ${of}` })),
  };
}
