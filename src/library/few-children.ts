/*
 * In which authorities so few children live that a handful of them makes each figure. It is worked out from two national figures of the same thing: how
 * many referrals to children's social care there were in a year, and how many for every 10,000 children under 18.
 */

/** Referrals of a year: how many, and how many for every 10,000 children under 18. */
interface Referrals {
  readonly number: number;
  readonly rate: number;
}

/**
 * The authorities of England with the fewest children, by code, and the next after them. Department for Education, Local authority interactive tool, edition
 * of April 2026, measures CPP_Total_NumRef and CPP_Total_Rateper10,000, year ending March 2025; in each year from 2016 the same two come before the third.
 * The file has no authorities outside England.
 */
export const referralsByCode: ReadonlyMap<string, Referrals> = new Map([
  ["E06000053", { number: 32, rate: 1003.1 }],
  ["E09000001", { number: 57, rate: 673 }],
  ["E06000017", { number: 385, rate: 480.5 }],
]);

/**
 * Fewer children under 18 than these are few: there are fewer than 100 of each age, so that one child moves a share of an age group by more than one
 * percentage point, the least difference that is called one.
 */
export const fewestChildren = 1_800;

/** How many children under 18 the referrals and their rate are of, about. */
export function countChildren({ number, rate }: Referrals): number {
  return (number / rate) * 10_000;
}

/** Whether few children live in the authority of a code. */
export function hasFewChildren(code: string): boolean {
  const referrals = referralsByCode.get(code);
  return referrals !== undefined && countChildren(referrals) < fewestChildren;
}
