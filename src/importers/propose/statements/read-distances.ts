import { hasDirection } from "../../../model/indicator.ts";
import { heldValue } from "../held/held.ts";
import { countryOf, measureOfOthers } from "../held/other-pupils.ts";
import { valueInput, type ClaimContent, type Named } from "../proposal.ts";
import { claimTarget } from "./read-targets.ts";
import type { ReadStatements, StatementReader } from "./statement.ts";

/** How far, and on which side: "4 percentage points below", "0.3% higher than". */
const distance =
  /(?<![\d.,])(\d+(?:\.\d+)?) ?(percentage points?|points?|%|per ?cent)? (?:(above|higher than|ahead of|more than|over|greater than)|(below|lower than|behind|less than|under|short of|away from|fewer than)|(better than)|(worse than))\s+/gi;
const target = /^(?:(?:the|our|its|a|this|annual|local|council) ?){0,2}(?:\d[\d.,]* ?%? )?target\b/i;
/** All pupils beside those of a group, perhaps of the country. */
const others =
  /^(?:the |their |all |its )?(?:other|others|non-disadvantaged|not disadvantaged|peers)\b(?: (?:pupils|children|peers|young people))?( nationally)?/i;

/** "The 70% target was missed by 11.3 percentage points". */
const missedBy =
  /\btarget\b[^.;]{0,40}?\b(?:(missed|not met|undershot)|(exceeded|surpassed|beaten|bettered)) by (?:just |only |about )?(\d+(?:\.\d+)?) ?(percentage points?|points?|%|per ?cent)?(?![\d.]*\d)/gi;

/** "Short of our target by 11.3 points". */
const targetBy =
  /\b(?:(above|over)|(below|under)|(exceed(?:s|ed|ing)|ahead of|beat)|(missed|short of|behind|outside)) (?:(?:the|our|its|a|this|annual|local|council) ?){0,2}(?:\d[\d.,]* ?%? )?target by (?:just |only |about )?(\d+(?:\.\d+)?) ?(percentage points?|points?|%|per ?cent)?(?![\d.]*\d)/gi;

/** How far a figure lies from that of an area, of all other pupils, or from its target. */
export const readDistances: ReadStatements = (sentence, reader) => [
  ...Array.from(sentence.matchAll(missedBy), (match) => {
    const [whole, missed, , number = "", unit = ""] = match;
    const end = match.index + whole.length;
    const said = { stated: Number(number), decimals: number.split(".")[1]?.length ?? 0, unit } as const;
    return {
      ...{ start: end - whole.length + whole.lastIndexOf(number), end },
      claim: (named: Named) =>
        tellVariance(named, { ...said, side: missed === undefined ? "better" : "worse" }, reader),
    };
  }),
  ...Array.from(sentence.matchAll(targetBy), (match) => {
    const [whole, above, below, better, , number = "", unit = ""] = match;
    const side = above !== undefined ? 1 : below !== undefined ? -1 : better !== undefined ? "better" : "worse";
    const said = { stated: Number(number), decimals: number.split(".")[1]?.length ?? 0, unit, side } as const;
    return {
      ...{ start: match.index, end: match.index + whole.length },
      claim: (named: Named) => tellVariance(named, said, reader),
    };
  }),
  ...Array.from(sentence.matchAll(distance), (match) => {
    const [whole, number = "", unit = "", above, below, better] = match;
    const from = match.index + whole.length;
    const rest = sentence.slice(from);
    const { groups, length } = reader.areas.readList(rest);
    const isTarget = target.test(rest);
    const [beside, nationally] = others.exec(rest) ?? [];
    if (groups.length === 0 && !isTarget && beside === undefined) return undefined;
    const said = {
      stated: Number(number),
      decimals: number.split(".")[1]?.length ?? 0,
      unit,
      side: above !== undefined ? 1 : below !== undefined ? -1 : better !== undefined ? "better" : "worse",
    } as const;
    const size = isTarget
      ? 0
      : beside !== undefined
        ? beside.length
        : Math.max(0, rest.slice(0, length).search(/\d|$/));
    return {
      ...{ start: match.index, end: from + size },
      claim: (named: Named) => {
        if (isTarget) return tellVariance(named, said, reader);
        if (beside !== undefined) return tellOthers(named, said, { reader, isNational: nationally !== undefined });
        return groups.flatMap((areas) => tellGap(named, said, { areas, home: reader.home }));
      },
    };
  }).filter((found) => found !== undefined),
];

interface Distance {
  readonly stated: number;
  readonly decimals: number;
  readonly unit: string;
  /** Above is 1, below -1; or by what the indicator calls better. */
  readonly side: 1 | -1 | "better" | "worse";
}

/** 1 where the figure is said to be the larger; undefined where neither direction is better and only that is said. */
function signOf({ side }: Distance, { measure: { indicator } }: Named): 1 | -1 | undefined {
  if (typeof side === "number") return side;
  if (!hasDirection(indicator.polarity)) return undefined;
  return (side === "better") === (indicator.polarity === "higher-is-better") ? 1 : -1;
}

/** A distance between percentages is in points; one without a unit is in points too, where a percentage is measured. */
function unitFits({ unit }: Distance, { measure: { indicator } }: Named): boolean {
  const isOfPercent = indicator.unit === "percent" || indicator.unit === "percentage-points";
  return isOfPercent || !/%|per ?cent|percentage/i.test(unit);
}

function printed({ unit }: Distance): object {
  return /^(?:%|per ?cent)$/i.test(unit) ? { printedIn: "percent" } : {};
}

function tellGap(
  named: Named,
  said: Distance,
  { areas, home }: { readonly areas: readonly string[]; readonly home: string },
): ClaimContent[] {
  const { indicator } = named.measure;
  const held = areas.filter((area) => area !== home && heldValue(named, area) !== undefined);
  const [area] = held;
  const sign = signOf(said, named);
  if (area === undefined || held.length > 1 || sign === undefined || !unitFits(said, named) || !heldValue(named, home))
    return [];
  return [
    {
      kind: "gap",
      stated: said.stated,
      group: valueInput(indicator.id, named.period),
      other: valueInput(indicator.id, named.period, area),
      direction: sign > 0 ? "ahead" : "behind",
      ...printed(said),
    },
  ];
}

function tellOthers(
  named: Named,
  said: Distance,
  { reader, isNational }: { readonly reader: StatementReader; readonly isNational: boolean },
): ClaimContent[] {
  const { catalogue, home } = reader;
  const { indicator } = named.measure;
  const other = measureOfOthers(indicator, catalogue);
  const area = isNational ? countryOf(catalogue, home) : home;
  const sign = signOf(said, named);
  if (!other || area === undefined || sign === undefined || !unitFits(said, named)) return [];
  const isHeld =
    heldValue(named, home) !== undefined &&
    heldValue({ measure: { indicator: other }, period: named.period }, area) !== undefined;
  if (!isHeld) return [];
  return [
    {
      kind: "gap",
      stated: said.stated,
      group: valueInput(indicator.id, named.period),
      other: valueInput(other.id, named.period, area === home ? undefined : area),
      direction: sign > 0 ? "ahead" : "behind",
      ...printed(said),
    },
  ];
}

/** Whether a figure on that side of its target meets it; one without a direction is taken as far from it. */
function isMet({ measure: { indicator } }: Named, sign: 1 | -1): boolean {
  return hasDirection(indicator.polarity) && (indicator.polarity === "higher-is-better") === sign > 0;
}

function tellVariance(named: Named, said: Distance, { home }: StatementReader): ClaimContent[] {
  const { indicator } = named.measure;
  const held = indicator.targets.filter(({ area, period }) => area === home && period === named.period);
  const [only] = held;
  const sign = signOf(said, named);
  const isValue = held.length === 1 && only?.value !== undefined;
  if (!isValue || sign === undefined || !unitFits(said, named) || !heldValue(named, home)) return [];
  return [
    ...(said.stated > 0 ? claimTarget(named, isMet(named, sign) ? "met" : "missed", home) : []),
    {
      kind: "variance",
      stated: said.stated * sign,
      result: valueInput(indicator.id, named.period),
      target: { target: indicator.id, period: named.period },
      in: "points",
      ...printed(said),
    },
  ];
}
