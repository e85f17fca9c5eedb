import type { ProfileData } from "./layout.ts";

const ends = { left: "the worst", right: "the best" };

/** An authority in the third quarter, with its country and its neighbours. */
export const middling: ProfileData = {
  ...{
    label: "Pupils reaching the expected standard",
    name: "Oxbury",
    text: "61.2%",
    rank: "88th of 152",
    place: 0.42,
    ends,
  },
  country: { name: "Country", text: "62.4%", place: 0.55 },
  neighbours: [0.1, 0.18, 0.3, 0.36, 0.44, 0.5, 0.61, 0.63, 0.7, 0.9],
};

/** At both ends of the scale. */
export const bestOfAll: ProfileData = {
  ...{ label: "Absence", name: "Oxbury", text: "4.0%", rank: "1st of 152", place: 1, ends },
  country: { name: "Country", text: "9.9%", place: 0 },
  neighbours: [0, 1],
};

/** No figure of its own. */
export const withoutFigure: ProfileData = {
  ...{ label: "First-time entrants", name: "Oxbury", text: "Suppressed to protect people", neighbours: [0.5] },
  ends: { left: "the lowest", right: "the highest" },
};

/** Nothing to hold it against, under a name with signs that mean something in markup. */
export const alone: ProfileData = {
  ...{
    label: "Rate of <contacts> & referrals",
    name: "Oxbury",
    text: "512.3",
    rank: "12th of 150",
    place: 0.93,
    neighbours: [],
  },
  ends: { left: "the lowest", right: "the highest" },
};
