import type { Area } from "../../model/area.ts";
import { identifierPattern } from "../../model/text.ts";
import type { Check } from "../check.ts";
import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import type { RecordSet } from "../../records/read.ts";
import type { SourceRecord } from "../../records/record.ts";
import { isFromLibrary } from "../../records/shelf.ts";
import { countries } from "../../library/authorities.ts";
import { checkPlace, geographyCodeName, geographyCodeUnknown } from "./place-codes.ts";

export const geographyKind: Rule = {
  id: "geography-kind",
  severity: "error",
  says: "The region of an authority is a region, its country a country, and the council an authority.",
};

export const geographyCodeKind: Rule = {
  id: "geography-code-kind",
  severity: "error",
  says: "An area's code begins as those of its kind in its country: an authority's with E06, E08, E09, E10, W06, S12 or N09, a region's with E12.",
};

export const geographyCodeRepeated: Rule = {
  id: "geography-code-repeated",
  severity: "error",
  says: "No two areas have the same code or number.",
};

/** Areas must have the codes of the place that they name, each its own, and lie in areas of the right kind. */
export const geographyChecks: Check = {
  rules: [geographyKind, geographyCodeKind, geographyCodeName, geographyCodeUnknown, geographyCodeRepeated],
  find: checkGeography,
};

function checkGeography({ records }: RecordSet): Issue[] {
  const areas = new Map(records.areas.map((area) => [area.id, area]));
  return [
    ...records.areas.flatMap((area) => [
      ...checkKinds(area, areas),
      ...checkCode(area, areas),
      ...checkPlace(area, areas),
    ]),
    ...findRepeatedCodes(records.areas),
  ];
}

type AreaRecord = SourceRecord<"areas">;
type Areas = ReadonlyMap<string, AreaRecord>;
type CodedArea = Extract<Area, { code: string }>;

const kindWords: Record<Area["kind"], string> = {
  "local-authority": "local authority",
  region: "region",
  "sub-region": "sub-region",
  country: "country",
  "neighbour-set": "neighbour set",
};

/** First three characters of the codes of each kind. Office for National Statistics, Register of Geographic Codes. */
const prefixes: Record<CodedArea["kind"], readonly string[]> = {
  "local-authority": ["E06", "E08", "E09", "E10", "W06", "S12", "N09"],
  region: ["E12"],
  "sub-region": ["E13"],
  country: ["E92", "W92", "S92", "N92"],
};

/** The region of an authority is a region, and the owner of a neighbour set an authority. */
function checkKinds(area: AreaRecord, areas: Areas): Issue[] {
  const { fields } = area;
  const check = (field: string, id: string | undefined, kind: Area["kind"]): Issue[] => {
    const found = areas.get(id ?? "")?.fields.kind;
    if (found === undefined || found === kind) return [];
    const problem = `${id ?? ""} is a ${kindWords[found]}, not a ${kindWords[kind]}.`;
    const isAround = field === "region" && found === "country";
    const remedy = isAround
      ? "Name a region, or leave region out: the country is enough."
      : `Name a ${kindWords[kind]}.`;
    return [breach(geographyKind, placeOf(area, [field]), problem, remedy)];
  };
  return [
    ...check("region", "region" in fields ? fields.region : undefined, "region"),
    ...check("country", "country" in fields ? fields.country : undefined, "country"),
    ...check("of", "of" in fields ? fields.of : undefined, "local-authority"),
  ];
}

/** How codes of the kind begin in the country of the area; in each country where the record names none that is known. */
function tellPrefixes(allowed: readonly string[], { fields }: AreaRecord, areas: Areas): string {
  const country = areas.get("country" in fields ? fields.country : "")?.fields;
  const own = country && "code" in country ? country.code.slice(0, 1) : undefined;
  const byCountry = [...countries].flatMap(([code, name]) => {
    const begin = allowed.filter((prefix) => prefix.startsWith(code.slice(0, 1)));
    return begin.length > 0 && (own === undefined || code.startsWith(own))
      ? [`In ${name} it begins with ${begin.join(", ")}.`]
      : [];
  });
  return byCountry.length > 0 ? byCountry.join(" ") : "There are none of this kind in its country.";
}

function checkCode(area: AreaRecord, areas: Areas): Issue[] {
  const { fields } = area;
  if (fields.kind === "neighbour-set" || prefixes[fields.kind].includes(fields.code.slice(0, 3))) return [];
  const problem = `${fields.code} is not the code of a ${kindWords[fields.kind]}.`;
  return [
    breach(geographyCodeKind, placeOf(area, ["code"]), problem, tellPrefixes(prefixes[fields.kind], area, areas)),
  ];
}

/** Two areas cannot have one code. A file whose name is refused is left out: it is often a copy of the other. */
function findRepeatedCodes(areas: readonly AreaRecord[]): Issue[] {
  const seen = new Map<string, AreaRecord>();
  // The library's first: of two, the site's is the one to mend.
  const inOrder = [...areas.filter(isFromLibrary), ...areas.filter((area) => !isFromLibrary(area))];
  return inOrder.flatMap((area): Issue[] => {
    if (!identifierPattern.test(area.id)) return [];
    const { code, educationCode } = { code: undefined, educationCode: undefined, ...area.fields };
    const codes = Object.entries({ code, educationCode }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    );
    const repeated = codes.find(([, value]) => seen.has(value));
    for (const [, value] of codes) if (!seen.has(value)) seen.set(value, area);
    if (!repeated) return [];
    const [field, value] = repeated;
    const problem = `${seen.get(value)?.id ?? ""} has ${value} already.`;
    return [breach(geographyCodeRepeated, placeOf(area, [field]), problem, "Check both.")];
  });
}
