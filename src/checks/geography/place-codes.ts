/*
 * What the national lists of places say of an area's code: whose it is, and whether it is one.
 */
import type { Area } from "../../model/area.ts";
import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import type { FieldPath } from "../../records/locate.ts";
import type { SourceRecord } from "../../records/record.ts";
import { authorities, countries, regions, subRegions } from "../../library/authorities.ts";
import { otherAuthorities } from "../../library/other-authorities.ts";

export const geographyCodeName: Rule = {
  id: "geography-code-name",
  severity: "error",
  says: "The nine-character code, the three-digit number and the region belong to the authority that the record names.",
};

export const geographyCodeUnknown: Rule = {
  id: "geography-code-unknown",
  severity: "error",
  says: "A code is one of the national lists.",
};

type AreaRecord = SourceRecord<"areas">;
type CodedArea = Extract<Area, { code: string }>;

const placeNames = { region: regions, "sub-region": subRegions, country: countries };

/** A code, a number and a region that the national lists give to a place must be those of the place that the record names. */
export function checkPlace(area: AreaRecord, areas: ReadonlyMap<string, AreaRecord>): Issue[] {
  const { fields } = area;
  if (fields.kind === "neighbour-set") return [];
  const check = (path: FieldPath, problem: string, remedy: string) => [
    breach(geographyCodeName, placeOf(area, path), problem, remedy),
  ];
  if (fields.kind !== "local-authority") {
    const name = placeNames[fields.kind].get(fields.code);
    if (name === undefined) return checkUnknownCode(area, fields);
    if (isSameName(name, fields)) return [];
    return check(["code"], `${fields.code} is the code of ${name}.`, "Check the code and the name.");
  }
  const known = authorities.find(({ code }) => code === fields.code);
  if (!known) {
    const other = otherAuthorities.find(({ code }) => code === fields.code);
    if (other && isSameName(other.name, fields)) return [];
    if (other) return check(["code"], `${fields.code} is the code of ${other.name}.`, "Check the code and the name.");
    const all = [...authorities, ...otherAuthorities];
    const own = all.filter(({ name }) => name === fields.name).map(({ code }) => code);
    if (own.length === 0) return checkUnknownCode(area, fields);
    return check(["code"], `${fields.code} is no code of an authority.`, `${fields.name} has ${own.join(" or ")}.`);
  }
  if (!isSameName(known.name, fields) || isNameOfAnother(known.name, fields.name))
    return check(["code"], `${fields.code} is the code of ${known.name}.`, "Check the code and the name.");
  if (![undefined, known.educationCode].includes(fields.educationCode) && known.educationCode !== undefined)
    return check(["educationCode"], `${known.name} has the number ${known.educationCode}.`, "Check the number.");
  const region = areas.get(fields.region ?? "")?.fields;
  if (region?.kind !== "region" || region.code === known.region || !regions.has(region.code)) return [];
  return check(["region"], `${known.name} lies in the region ${regions.get(known.region) ?? ""}.`, "Check the region.");
}

/** How many codes of a kind there are, as far as the lists of this site know. Office for National Statistics, Register of Geographic Codes. */
const lastNumbers: Readonly<Record<string, number>> = {
  ...{ E06: 66, E08: 39, E09: 33, E10: 34, E12: 9, E13: 2, E92: 1, W92: 4, S92: 3, N92: 2, W06: 24, S12: 50, N09: 11 },
};

/** New authorities get the next numbers of their kind; so many may follow the last one that is known here. */
const mostNew = 20;

/**
 * A code that is in no list. Numbers from 999 on are for examples and never given to a place; one a little above the last may be newer than
 * the lists.
 */
function checkUnknownCode(area: AreaRecord, { code }: CodedArea): Issue[] {
  const number = Number(code.slice(3));
  const last = lastNumbers[code.slice(0, 3)];
  if (last === undefined || code.slice(3, 6) === "999") return [];
  if (number >= 1 && number <= last && !/^E/.test(code)) return [];
  const isNewer = number > last && number <= last + mostNew && /^(?:E06|E08|E10|W06|S12)/.test(code);
  const problem = isNewer
    ? `${code} is newer than the list of codes here, or mistyped.`
    : `${code} is no code of a place.`;
  const remedy = "Look it up in the Register of Geographic Codes of the Office for National Statistics.";
  return [
    breach(
      { ...geographyCodeUnknown, severity: isNewer ? "warning" : "error" },
      placeOf(area, ["code"]),
      problem,
      remedy,
    ),
  ];
}

/** Whether a record may be about the place of this name: "Exampleton" is "Exampleton, City of", and "County Exampleton" too. */
function isSameName(official: string, { name, fullName }: CodedArea): boolean {
  const own = listWords(official);
  const isPart = (words: readonly string[], whole: readonly string[]) =>
    words.length > 0 && words.every((word) => whole.includes(word));
  return [name, fullName].map(listWords).some((words) => isPart(own, words) || isPart(words, own));
}

/** Whether the name is another authority's in full: "Exampleshire" is a part of "North Exampleshire", and still not the same. */
function isNameOfAnother(official: string, name: string): boolean {
  const words = listWords(name).join(" ");
  return (
    words !== listWords(official).join(" ") && authorities.some((other) => listWords(other.name).join(" ") === words)
  );
}

function listWords(name: string): string[] {
  const small = ["and", "of", "the", "upon", "city", "county", "council", "borough"];
  return (name.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !small.includes(word));
}
