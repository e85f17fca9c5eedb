/*
 * A share said of 10 or of 100 people, and the share of a school year said in days. Both are rounded, so both say “about”; two figures that differ
 * are never said to be the same number without a word on which is greater, nor made to differ by more than they do.
 */
import { nameInSentence, areaName, type AreaNames } from "../catalogue/area-names.ts";
import { schoolYear } from "../library/school-year.ts";
import type { SharePeople } from "../model/stage.ts";
import type { ValuedObservation } from "../statistics/series.ts";
import { comparePair } from "./comparison.ts";

/** The figures that a sentence is about: the council's, and the one beside it where there is one. */
export interface BesideFigures {
  readonly own: ValuedObservation;
  readonly other: ValuedObservation | undefined;
}

type Measured = Parameters<typeof comparePair>[0];

/**
 * “In Exampleshire about 7 in 10 children were ready for year 1; in the country about 6 in 10.” Of ten where both figures lie near a tenth and as far
 * apart as their tenths, else of a hundred. Undefined where the figures are no shares, where one of them is known to be of fewer than a
 * hundred people, and where nobody or everybody would be meant.
 */
export function stateInPeople(
  indicator: Measured,
  { own, other }: BesideFigures,
  { who, did }: SharePeople,
  names: AreaNames,
): string | undefined {
  if (!bearsPeople(indicator, own)) return undefined;
  const beside = other && bearsPeople(indicator, other) ? other : undefined;
  const comparison = beside && comparePair(indicator, own, beside)?.comparison;
  const base = chooseBase(own.value, comparison === "level" ? undefined : beside?.value);
  const [count, another] = [own, beside].map((figure) => figure && Math.round((figure.value * base) / 100));
  if (count === undefined || count === 0 || count === base) return undefined;
  const said = `In ${areaName(names, own.area)} about ${count} in ${base} ${who} ${did}`;
  if (!beside || comparison === undefined || another === undefined) return `${said}.`;
  const where = placeOf(beside.area, names);
  if (comparison === "level") return `${said}, about as many as ${where}.`;
  if (another === count || another === 0 || another === base) {
    const slightly = Math.abs(another - count) > 1 ? "" : "slightly ";
    return `${said}, ${slightly}${comparison === "above" ? "more" : "fewer"} than ${where}.`;
  }
  return `${said}; ${where} about ${another} in ${base}.`;
}

/** “On average pupils in Exampleshire missed about 7 of the 190 days of a school year; in the country about 8.” Undefined where the figures are no shares, or no day. */
export function stateInSchoolDays(
  indicator: Measured,
  { own, other }: BesideFigures,
  who: string,
  names: AreaNames,
): string | undefined {
  if (indicator.unit !== "percent" || !isShare(own.value) || countDays(own) === "0") return undefined;
  const said = `In ${areaName(names, own.area)} ${who} missed about ${countDays(own)} of the ${schoolYear.days} days of a school year on average`;
  if (!other || !isShare(other.value)) return `${said}.`;
  const comparison = comparePair(indicator, own, other)?.comparison;
  const where = placeOf(other.area, names);
  if (comparison === undefined) return `${said}.`;
  if (comparison === "level") return `${said}, about as many as ${where}.`;
  if (countDays(own) === countDays(other))
    return `${said}, slightly ${comparison === "above" ? "more" : "fewer"} than ${where}.`;
  return `${said}; ${where} about ${countDays(other)}.`;
}

/** Where the days of a school year come from, for readers. */
export const schoolDaysRule = `A school year has at least ${schoolYear.sessions} half-day sessions, which is ${schoolYear.days} days: ${schoolYear.source}. Absence is counted in sessions.`;

/** A share of so few people, where their number is known, is not said of a hundred. */
const leastPeople = 100;

function bearsPeople({ unit }: Measured, { value, denominator }: ValuedObservation): boolean {
  return unit === "percent" && isShare(value) && (denominator === undefined || denominator >= leastPeople);
}

function isShare(value: number): boolean {
  return value >= 0 && value <= 100;
}

/** How far a figure may lie from a tenth, and a difference from that of the tenths, to be said of ten people: a quarter of a step. */
const toleranceOfTen = 2.5;

function chooseBase(own: number, other: number | undefined): 10 | 100 {
  const near = (value: number) => Math.abs(value - nearestTenth(value)) <= toleranceOfTen;
  const isTenth = (value: number) => near(value) && nearestTenth(value) > 0 && nearestTenth(value) < 100;
  if (!isTenth(own)) return 100;
  if (other === undefined) return 10;
  const [tenths, points] = [nearestTenth(own) - nearestTenth(other), own - other];
  return isTenth(other) && tenths !== 0 && Math.abs(tenths - points) <= toleranceOfTen ? 10 : 100;
}

function nearestTenth(value: number): number {
  return Math.round(value / 10) * 10;
}

/** Days of a school year that a share stands for: whole, or the two that it lies halfway between. */
function countDays({ value }: ValuedObservation): string {
  const days = (value * schoolYear.days) / 100;
  const isHalfway = Math.abs(days - Math.floor(days) - 0.5) < halfway;
  return isHalfway ? `${Math.floor(days)} to ${Math.ceil(days)}` : String(Math.round(days));
}

const halfway = 0.05;

/** “in the country”, “among statistical neighbours”. */
function placeOf(area: string, names: AreaNames): string {
  return `${names.get(area)?.kind === "neighbour-set" ? "among" : "in"} ${nameInSentence(area, names)}`;
}
