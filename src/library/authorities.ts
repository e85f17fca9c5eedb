import { authorityList } from "./authority-list.ts";

/** An authority under one of its codes. */
export interface Authority {
  readonly code: string;
  /** Number that the Department for Education gives it; undefined for counties that ended in 2009. */
  readonly educationCode: string | undefined;
  /** Code of its region. */
  readonly region: string;
  readonly name: string;
  /** Year in whose April the code came into use, and year in whose April it went out of use. */
  readonly from: number;
  readonly to: number;
}

/** Every authority of England for education and services for children, present and former. */
export const authorities: readonly Authority[] = authorityList
  .trim()
  .split("\n")
  .map((line) => {
    const [, code = "", number = "", region = "", name = "", from, to] =
      /^(\S+) (\d{3}|---) (\d) (.+?)(?: \((\d{4})?-(\d{4})?\))?$/.exec(line) ?? [];
    return {
      ...{ code, name, region: `E1200000${region}` },
      educationCode: number === "---" ? undefined : number,
      from: Number(from ?? 0),
      to: Number(to ?? Infinity),
    };
  });

/** The regions of England by code. Office for National Statistics, Register of Geographic Codes. */
export const regions: ReadonlyMap<string, string> = new Map([
  ["E12000001", "North East"],
  ["E12000002", "North West"],
  ["E12000003", "Yorkshire and The Humber"],
  ["E12000004", "East Midlands"],
  ["E12000005", "West Midlands"],
  ["E12000006", "East of England"],
  ["E12000007", "London"],
  ["E12000008", "South East"],
  ["E12000009", "South West"],
]);

/** The parts of regions of England for which figures are published, by code, with the code of their region. Office for National Statistics. */
export const subRegions: ReadonlyMap<string, string> = new Map([
  ["E13000001", "Inner London"],
  ["E13000002", "Outer London"],
]);

/** The countries of the United Kingdom by code. */
export const countries: ReadonlyMap<string, string> = new Map([
  ["E92000001", "England"],
  ["N92000002", "Northern Ireland"],
  ["S92000003", "Scotland"],
  ["W92000004", "Wales"],
]);

/**
 * Number of authorities in England on a day: 150 until the new authorities of Bedfordshire and Cheshire in April 2009, then 152, 151 from
 * April 2019 (Bournemouth, Poole and Dorset became two), 152 from April 2021 (Northamptonshire), 153 from April 2023 (Cumbria).
 */
export function countAuthorities(day: string): number {
  const [year = 0, month = 1] = day.split("-").map(Number);
  const since = month >= 4 ? year : year - 1;
  const count = counted.get(since) ?? authorities.filter(({ from, to }) => from <= since && since < to).length;
  counted.set(since, count);
  return count;
}

/** The authorities of each year from April that was asked for: each rank of a site is held against them. */
const counted = new Map<number, number>();
