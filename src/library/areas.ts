import type { Shelf } from "../model/shelf.ts";
import { toIdentifier } from "../model/text.ts";
import { authorities, countries, regions, subRegions, type Authority } from "./authorities.ts";
import { boundaryChanges } from "./boundary-changes.ts";
import { hasFewChildren } from "./few-children.ts";
import { otherAuthorities } from "./other-authorities.ts";

/** Boroughs with a style of their own. The London Gazette; the register gives their plain names. */
const styles: Readonly<Record<string, string>> = {
  "City of London": "City of London",
  Greenwich: "Royal Borough of Greenwich",
  "Kensington and Chelsea": "Royal Borough of Kensington and Chelsea",
  "Kingston upon Thames": "Royal Borough of Kingston upon Thames",
  Westminster: "City of Westminster",
};

/**
 * The countries of the United Kingdom, the regions of England, all authorities, and those of England that ended since the codes began in 2009 and had a
 * number of the department's. Names and codes are those of the Register of Geographic Codes; in London the full name is the borough's.
 */
export const areas: Shelf<"areas"> = [
  ...Array.from(countries, ([code, name]) => ({
    ...{ id: toIdentifier(name), kind: "country" as const, name, fullName: name, code },
  })),
  ...Array.from(regions, ([code, name]) => ({
    ...{ id: toIdentifier(name), kind: "region" as const, name, fullName: name, code, country: "england" },
  })),
  ...Array.from(subRegions, ([code, name]) => ({
    ...{
      id: toIdentifier(name),
      kind: "sub-region" as const,
      name,
      fullName: name,
      code,
      region: "london",
      country: "england",
    },
  })),
  ...authorities.filter(isCurrent).map((authority) => describeAuthority(authority, "")),
  ...authorities.filter(isFormer).map((authority) => {
    const { name, to } = authority;
    const isTaken = authorities.some((other) => isCurrent(other) && other.name === name);
    return describeAuthority(authority, isTaken ? ` (until ${to})` : "");
  }),
  ...otherAuthorities.map(({ code, name }) => ({
    ...{ id: toIdentifier(name), kind: "local-authority" as const, name, fullName: name, code },
    country: countryOf(code),
  })),
];

/** The id of the country that a code is of: countries and authorities of one country begin with the same letter. */
function countryOf(code: string): string {
  const [, name = ""] = [...countries].find(([country]) => country.startsWith(code.slice(0, 1))) ?? [];
  return toIdentifier(name);
}

function isCurrent({ to }: Authority): boolean {
  return to === Infinity;
}

/** Whether an authority ended, and did not only change its code. */
function isFormer({ to, educationCode }: Authority): boolean {
  return (
    to !== Infinity &&
    educationCode !== undefined &&
    !authorities.some((other) => isCurrent(other) && other.educationCode === educationCode)
  );
}

function describeAuthority({ code, educationCode = "", region, name }: Authority, suffix: string) {
  // "Bristol, City of", but "Bournemouth, Christchurch and Poole".
  const [, place = name, style] = /^(.+), (\w+ of)$/.exec(name) ?? [];
  const id = toIdentifier(`${place}${suffix}`);
  const changes = boundaryChanges[id];
  return {
    id,
    kind: "local-authority" as const,
    name: `${place}${suffix}`,
    fullName: `${fullNameOf(code, place, style)}${suffix}`,
    code,
    educationCode,
    ...(hasFewChildren(code) && { fewChildren: true as const }),
    region: toIdentifier(regions.get(region) ?? ""),
    country: "england",
    ...(changes && { changes: [...changes] }),
  };
}

function fullNameOf(code: string, place: string, style: string | undefined): string {
  if (style !== undefined) return `${style} ${place}`;
  return code.startsWith("E09") ? (styles[place] ?? `London Borough of ${place}`) : place;
}
