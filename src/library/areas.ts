import type { Shelf } from "../model/shelf.ts";
import { toIdentifier } from "../model/text.ts";
import { authorities, regions, type Authority } from "./authorities.ts";
import { boundaryChanges } from "./boundary-changes.ts";

/** Boroughs with a style of their own. The London Gazette; the register gives their plain names. */
const styles: Readonly<Record<string, string>> = {
  "City of London": "City of London",
  Greenwich: "Royal Borough of Greenwich",
  "Kensington and Chelsea": "Royal Borough of Kensington and Chelsea",
  "Kingston upon Thames": "Royal Borough of Kingston upon Thames",
  Westminster: "City of Westminster",
};

/**
 * England, its regions, its authorities, and those that ended since the codes began in 2009 and had a number of the department's. Names and codes are
 * those of the Register of Geographic Codes; in London the full name is the borough's.
 */
export const areas: Shelf<"areas"> = [
  { id: "england", kind: "country", name: "England", fullName: "England", code: "E92000001" },
  ...Array.from(regions, ([code, name]) => ({
    ...{ id: toIdentifier(name), kind: "region" as const, name, fullName: name, code, country: "england" },
  })),
  ...authorities.filter(isCurrent).map((authority) => describeAuthority(authority, "")),
  ...authorities.filter(isFormer).map((authority) => {
    const { name, to } = authority;
    const isTaken = authorities.some((other) => isCurrent(other) && other.name === name);
    return describeAuthority(authority, isTaken ? ` (until ${to})` : "");
  }),
];

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
    region: toIdentifier(regions.get(region) ?? ""),
    country: "england",
    ...(changes && { changes: [...changes] }),
  };
}

function fullNameOf(code: string, place: string, style: string | undefined): string {
  if (style !== undefined) return `${style} ${place}`;
  return code.startsWith("E09") ? (styles[place] ?? `London Borough of ${place}`) : place;
}
