import type { Area } from "../../model/area.ts";
import { listCouncilAreas } from "../../catalogue/councils.ts";
import type { Check } from "../check.ts";
import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import type { FieldPath } from "../../records/locate.ts";
import type { RecordSet } from "../../records/read.ts";
import type { SourceRecord } from "../../records/record.ts";
import { geographyKind } from "./check-geography.ts";

export const geographyCouncils: Rule = {
  id: "geography-councils",
  severity: "error",
  says: "`data/site.yaml` says whose site it is: `council` for one council, `councils` for several that share it, or `country` for the authorities of a whole country, and only one of the three.",
};

/** Whose site it is: one council or several, each an authority, named once, and none a comparator besides. */
export const councilChecks: Check = { rules: [geographyCouncils], find: checkCouncils };

function checkCouncils({ records }: RecordSet): Issue[] {
  const areas = new Map(records.areas.map(({ id, fields }) => [id, fields]));
  return records.site.flatMap((site) => [
    ...checkGiven(site),
    ...checkCountry(site, areas),
    ...listNamed(site).flatMap(({ id, path }) => checkAuthority(site, path, id, areas.get(id)?.kind)),
    ...checkRepeated(site, areas),
    ...checkNeighbourNames(site, areas),
  ]);
}

type SiteRecord = SourceRecord<"site">;

function checkGiven(site: SiteRecord): Issue[] {
  const given = (["council", "councils", "country"] as const).filter((field) => site.fields[field] !== undefined);
  const [first, second] = given;
  if (first && second)
    return [
      breach(
        geographyCouncils,
        placeOf(site, [second], "name"),
        `Both ${first} and ${second} say whose site it is.`,
        "Keep council where it is one council's, councils where several share it, country where it is about the authorities of a country.",
      ),
    ];
  if (first) return [];
  const remedy =
    "Write council with its name and area, councils with the areas of those that share the site, or country with the country whose authorities it is about.";
  return [breach(geographyCouncils, placeOf(site, ["council"]), "Nothing says whose site it is.", remedy)];
}

/** Each council that the settings name, with the field that names it. */
function listNamed({ fields: { council, councils = [] } }: SiteRecord): { id: string; path: FieldPath }[] {
  return [
    ...(council ? [{ id: council.area, path: ["council", "area"] }] : []),
    ...councils.map((id, index) => ({ id, path: ["councils", index] })),
  ];
}

function checkCountry(site: SiteRecord, areas: ReadonlyMap<string, Area>): Issue[] {
  const { country } = site.fields;
  const kind = country === undefined ? undefined : areas.get(country)?.kind;
  if (country === undefined || kind === undefined || kind === "country") return [];
  const problem = `${country} is a ${kind.replace("-", " ")}, not a country.`;
  return [
    breach(geographyKind, placeOf(site, ["country"]), problem, "Name the country, or the council under council."),
  ];
}

function checkAuthority(site: SiteRecord, path: FieldPath, id: string, kind: Area["kind"] | undefined): Issue[] {
  if (kind === undefined || kind === "local-authority") return [];
  const problem = `${id} is a ${kind.replace("-", " ")}, not a local authority.`;
  const remedy = path[0] === "council" ? "Name the council's own authority." : "Name the councils' own authorities.";
  return [breach(geographyKind, placeOf(site, path), problem, remedy)];
}

function checkRepeated(site: SiteRecord, areas: ReadonlyMap<string, Area>): Issue[] {
  const { councils = [], comparators } = site.fields;
  const own = listCouncilAreas(site.fields);
  const twice = councils.flatMap((id, index) =>
    councils.indexOf(id) < index
      ? [
          breach(
            geographyCouncils,
            placeOf(site, ["councils", index]),
            `${id} stands in councils twice.`,
            "Remove one of them.",
          ),
        ]
      : [],
  );
  const compared = comparators.flatMap((id, index) =>
    own.includes(id) && areas.get(id)?.kind === "local-authority"
      ? [
          breach(
            geographyCouncils,
            placeOf(site, ["comparators", index]),
            `${id} is a council of this site and a comparator.`,
            own.length > 1
              ? "Remove it from comparators: councils that share a site stand beside each other already."
              : "Remove it from comparators.",
          ),
        ]
      : [],
  );
  return [...twice, ...compared];
}

/** Sets of neighbours of several councils stand in one table, where equal names would tell nobody whose they are. */
function checkNeighbourNames(site: SiteRecord, areas: ReadonlyMap<string, Area>): Issue[] {
  const { councils = [], comparators } = site.fields;
  if (councils.length < 2) return [];
  const sets = comparators.map((id, index) => ({ id, index, area: areas.get(id) }));
  return sets.flatMap(({ id, index, area }) => {
    if (area?.kind !== "neighbour-set") return [];
    const before = sets.find((other) => other.index < index && other.area?.name === area.name);
    if (!before) return [];
    const problem = `${id} has the name of ${before.id}: ${area.name}.`;
    const remedy = "Name each set after its council, so that readers see whose neighbours they are.";
    return [breach(geographyCouncils, placeOf(site, ["comparators", index]), problem, remedy)];
  });
}
