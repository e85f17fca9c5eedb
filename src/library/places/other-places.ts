import type { ListedPlace } from "./listed-place.ts";

/** Countries taken together. */
export const otherCountries: readonly ListedPlace[] = [
  { code: "K02000001", name: "United Kingdom" },
  { code: "K03000001", name: "Great Britain" },
  { code: "K04000001", name: "England and Wales" },
  { code: "z", name: "England, Wales and Northern Ireland" },
];

/** Parts of a region that statistics of education are published for like a region. */
export const unlistedRegions: readonly ListedPlace[] = [
  { code: "E13000001", name: "Inner London" },
  { code: "E13000002", name: "Outer London" },
];

/** What stands in place of a place where there is none, at every level. */
export const unlistedPlaces: readonly ListedPlace[] = [
  "Not applicable",
  "Unknown",
  "Outside of England",
  "Outside of the United Kingdom",
  "Outside of England and unknown",
  "Outside of the United Kingdom and unknown",
].map((name) => ({ code: "z", name }));

/** Neighbours that publish their figures together, and what the department numbers without a place. */
export const listedTogether: readonly (ListedPlace & { readonly number: string; readonly isDistrict: boolean })[] = [
  {
    code: "E06000061 / E06000062",
    number: "940 / 941",
    name: "North Northamptonshire / West Northamptonshire",
    isDistrict: true,
  },
  {
    code: "E06000063 / E06000064",
    number: "942 / 943",
    name: "Cumberland / Westmorland and Furness",
    isDistrict: true,
  },
  {
    code: "E09000021 / E09000027",
    number: "314 / 318",
    name: "Kingston upon Thames / Richmond upon Thames",
    isDistrict: false,
  },
  { code: "E07000010 / E07000009", number: "", name: "Fenland / East Cambridgeshire", isDistrict: true },
  { code: "z", number: "702", name: "British Forces Post Office overseas establishments", isDistrict: false },
];
