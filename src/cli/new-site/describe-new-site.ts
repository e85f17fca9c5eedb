import { countries } from "../../library/authorities.ts";
import { areas } from "../../library/areas.ts";
import { nationalSource } from "../../library/national/source.ts";
import { councilsOfOwnName } from "../../library/council-names.ts";
import type { NewSite } from "../../library/site-template/new-site.ts";
import { toIdentifier } from "../../model/text.ts";
import { findAuthority, type LibraryAuthority } from "../imports/find-authority.ts";

/** What an officer said of the council for which a site is to be made. */
export interface CouncilAnswers {
  /** Name, code or number of an authority of the library. */
  readonly authority?: string | undefined;
  /** Name and official code of an authority that the library does not have. */
  readonly name?: string | undefined;
  readonly code?: string | undefined;
  /** The council as it signs, where that is not its usual name; of a site about all authorities, who publishes it. */
  readonly council?: string | undefined;
  /** The site is about all authorities of the national figures, and no council's. */
  readonly all?: boolean | undefined;
}

/** What does not depend on the council. */
export type Made = Pick<NewSite, "day" | "engine" | "licence">;

/** Everything about the council, or what is wrong with the answers. */
export function describeNewSite(
  answers: CouncilAnswers,
  made: Made,
): { readonly site: NewSite } | { readonly problem: string } {
  const { authority, name, code, all } = answers;
  if (all && [authority, name, code].some((answer) => answer !== undefined))
    return { problem: "Give either --all, for a site about all authorities, or the one whose site it is." };
  if (all) return { site: { ...describeCountry(answers), ...made } };
  if (authority !== undefined && (name !== undefined || code !== undefined))
    return { problem: "Give either --authority, or --name and --code." };
  if (authority !== undefined) {
    const found = findAuthority(authority);
    return "problem" in found ? found : { site: { ...describe(found.authority, answers), ...made } };
  }
  if (name === undefined || code === undefined)
    return {
      problem:
        "Name the authority: --authority and its name or code; or --name and --code for one that the library does not have.",
    };
  return describeOwn(name.trim(), code.trim(), answers, made);
}

function describeOwn(
  name: string,
  code: string,
  answers: CouncilAnswers,
  made: Made,
): { readonly site: NewSite } | { readonly problem: string } {
  const id = toIdentifier(name);
  if (id === "") return { problem: `“${name}” is no name of a place.` };
  const country = countryOf(code);
  if (country === undefined)
    return {
      problem: `“${code}” is not an official area code. It is a letter and eight digits, for example W06000015.`,
    };
  const known = areas.find((area) => "code" in area && area.code === code);
  if (known?.kind === "local-authority" && known.id !== id)
    return { problem: `${code} is the code of ${known.name}. Give --authority ${code}, or check the code.` };
  if (known?.kind === "local-authority") return { site: { ...describe(known, answers), ...made } };
  const own = { kind: "local-authority" as const, name, fullName: name, code, country: toIdentifier(country) };
  return { site: { ...describe({ id, ...own }, answers), record: own, ...made } };
}

/** The country that the national figures are of, beside its regions. */
function describeCountry({ council }: CouncilAnswers): Omit<NewSite, keyof Made> {
  const codes = Object.values(nationalSource.areaCodes ?? {});
  const country = areas.find((area) => area.kind === "country" && codes.includes(area.code));
  if (!country) throw new Error("The national figures are of no country of the library.");
  const { id, name } = country;
  const regions = areas.filter((area) => area.kind === "region" && area.country === id);
  return {
    council: council?.trim() ?? `Findings for ${name}`,
    ...{ area: { id, name }, country: name, isNational: true, comparators: regions.map((region) => region.id) },
  };
}

/** What can be said of any authority: comparators are its region, where regions have figures, and its country. */
function describe(authority: LibraryAuthority, { council }: CouncilAnswers): Omit<NewSite, keyof Made> {
  const { id, name, region, country, code } = authority;
  return {
    council: council?.trim() ?? nameCouncil(authority),
    area: { id, name },
    country: countryOf(code) ?? "",
    comparators: [...(region === undefined ? [] : [region]), country],
  };
}

function countryOf(code: string): string | undefined {
  if (!/^[EWSN]\d{8}$/.test(code)) return undefined;
  return [...countries].find(([country]) => country.startsWith(code.slice(0, 1)))?.[1];
}

/**
 * A council's usual name. Boroughs with codes E09 and counties have one form of it. The others sign in several ways (city council, metropolitan
 * borough council), so theirs is the short one, to be checked by them.
 */
function nameCouncil({ name, fullName, code }: LibraryAuthority): string {
  if (code.startsWith("E09")) return fullName;
  if (code.startsWith("E10")) return `${name} County Council`;
  if (fullName.startsWith("City of ")) return `${name} City Council`;
  const [, county] = /^County (.+)$/.exec(name) ?? [];
  if (county !== undefined) return `${county} County Council`;
  return councilsOfOwnName[name] ?? `${name} Council`;
}
