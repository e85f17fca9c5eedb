import { suggest } from "../../records/nearest.ts";
import { countNoun } from "../../statistics/format-lists.ts";
import { breakAt, quoteSome, type EesPair, type RuleFamily } from "./family.ts";
import { listFileOf, listsAddress, nameKey, type ListedLevel } from "./listed-places.ts";
import type { PlaceNaming } from "./profile/places.ts";
import type { Breach, ScreenerRule } from "./screener-rule.ts";
import { levels } from "./standard.ts";

/** The rule that codes and names of a level stand together as in its official list. */
function combination(name: string, of: ListedLevel, inPackage?: string): ScreenerRule & { readonly of: ListedLevel } {
  return {
    id: `${name}_combinations`,
    ...(inPackage !== undefined && { inPackage }),
    stage: "main tests",
    grade: "fail",
    says: `Codes and names of the level ${of} stand together as in the official list.`,
    of,
  };
}

const combinations = [
  combination("eda", "English devolved area", "geog_eda_combos"),
  combination("lsip", "Local skills improvement plan area", "geog_lsip_combos"),
  combination("ward", "Ward", "geog_ward_combos"),
  combination("lep", "Local enterprise partnership", "geog_lep_combos"),
  combination("pfa", "Police force area"),
  combination("pcon", "Parliamentary constituency", "geog_pcon_combos"),
  combination("lad", "Local authority district", "geog_lad_combos"),
  combination("la", "Local authority", "geog_la_combos"),
  combination("region", "Regional", "geog_region_combos"),
  combination("country", "National", "geog_country_combos"),
];

const fail = { stage: "main tests", grade: "fail" } as const;

const namedTwice: ScreenerRule = {
  ...fail,
  id: "other_geography_duplicates",
  inPackage: "geog_other_dupes",
  says: "An opportunity area, trust or sponsor has one code.",
};
const codedTwice: ScreenerRule = {
  ...fail,
  id: "other_geography_code_duplicates",
  inPackage: "geog_other_code_dupes",
  says: "A code of an opportunity area, trust or sponsor has one name.",
};
const unavailableName: ScreenerRule = {
  ...fail,
  id: "na_geography",
  inPackage: "geog_na",
  says: "A place with the code x is called Not available.",
};
const unavailableCode: ScreenerRule = {
  ...fail,
  id: "na_geography_code",
  inPackage: "geog_na_code",
  says: "A place that is called Not available has the code x.",
};

/** The rules on codes and names of places. */
export const placeNameFamily: RuleFamily = {
  rules: [...combinations, namedTwice, codedTwice, unavailableName, unavailableCode],
  find: (pair) => [
    ...combinations.flatMap((rule) => judgeCombinations(pair, rule)),
    ...findRepeats(pair),
    ...findUnavailable(pair),
  ],
};

const notAvailable = "x";

function judgeCombinations(pair: EesPair, { of, ...rule }: ScreenerRule & { readonly of: ListedLevel }): Breach[] {
  const given = (pair.profile.namings.get(of) ?? []).filter(
    ({ codes }) => codes.every((code) => code !== "") && codes.at(-1) !== notAvailable,
  );
  const [some] = given;
  if (!some) return [];
  const listed = pair.lists.places(of);
  if (!listed) return [cannotJudge(rule, of, given)];
  const byCode = new Map([...listed].map((key) => [key.slice(0, key.lastIndexOf("|")), key] as const));
  const wrong = new Map(
    given
      .filter(({ codes, name }) => !listed.has(nameKey(codes, name)))
      .map((naming) => [nameKey(naming.codes, naming.name), naming] as const)
      .reverse(),
  );
  return [...wrong.values()].reverse().map((naming) => {
    const problem = `Row ${naming.place.line} has ${tellNaming(naming)}, which the official list does not have.`;
    return breakAt(rule, naming.place, problem, advise(naming, { listed, byCode }));
  });
}

function advise(
  { codes, name }: PlaceNaming,
  { listed, byCode }: { listed: ReadonlySet<string>; byCode: ReadonlyMap<string, string> },
): string {
  const same = byCode.get(codes.join("|"));
  if (same !== undefined) return `The name of that code is ${same.slice(same.lastIndexOf("|") + 1)}.`;
  const named = [...listed].find((key) => key.endsWith(`|${name}`));
  if (named !== undefined)
    return `The list has ${name} with ${named.slice(0, named.lastIndexOf("|")).replaceAll("|", " and ")}.`;
  const names = [...listed].map((key) => key.slice(key.lastIndexOf("|") + 1));
  return suggest(name, new Set(names), "names");
}

function tellNaming({ codes, name }: PlaceNaming): string {
  return `${codes.length === 1 ? "the code" : "the codes"} ${codes.join(" and ")} with ${quoteSome([name])}`;
}

function cannotJudge(rule: ScreenerRule, of: ListedLevel, given: readonly PlaceNaming[]): Breach {
  const problem = `The file has ${countNoun(given.length, "pair")} of codes and names of the level ${of}, whose official list is not part of the engine: this rule cannot be judged.`;
  const remedy = `Get ${listFileOf(of)} from ${listsAddress}, and name its folder with --lists <folder>.`;
  return {
    ...breakAt(rule, given[0]?.place ?? { file: "", line: 1, column: 1 }, problem, remedy),
    isUnjudged: true,
  };
}

/** A name with two codes, or a code with two names, at levels for which there is no list. */
function findRepeats({ profile }: EesPair): Breach[] {
  return ["Opportunity area", "MAT", "Sponsor"].flatMap((level) => {
    const namings = (profile.namings.get(level) ?? []).filter(
      ({ rowLevel, codes }) => rowLevel === level && codes.join("") !== "",
    );
    return [
      ...findSecond(namings, ({ name }) => name, codeOf).map(({ naming, earlier }) =>
        breakAt(
          namedTwice,
          naming.place,
          `Row ${naming.place.line} gives ${quoteSome([naming.name])} the code ${codeOf(naming)}, and row ${earlier.place.line} the code ${codeOf(earlier)}.`,
          "Give each place one code.",
        ),
      ),
      ...findSecond(namings, codeOf, ({ name }) => name).map(({ naming, earlier }) =>
        breakAt(
          codedTwice,
          naming.place,
          `Row ${naming.place.line} calls ${codeOf(naming)} ${quoteSome([naming.name])}, and row ${earlier.place.line} ${quoteSome([earlier.name])}.`,
          "Give each code one name.",
        ),
      ),
    ];
  });
}

function codeOf({ codes }: PlaceNaming): string {
  return codes.at(-1) ?? "";
}

/** Places that share one thing with an earlier place, and differ from it in another. */
function findSecond(
  namings: readonly PlaceNaming[],
  same: (naming: PlaceNaming) => string,
  other: (naming: PlaceNaming) => string,
): { naming: PlaceNaming; earlier: PlaceNaming }[] {
  const first = new Map<string, PlaceNaming>();
  return namings.flatMap((naming) => {
    const earlier = first.get(same(naming));
    if (!earlier) first.set(same(naming), naming);
    return earlier && other(earlier) !== other(naming) ? [{ naming, earlier }] : [];
  });
}

/** Levels whose places may be called Not available. Those above have lists, the others no code or no tables. */
const withoutUnavailable = ["National", "Regional", "Local authority", "RSC region", "Institution", "Planning area"];

function findUnavailable({ profile }: EesPair): Breach[] {
  return levels
    .filter(({ name, code }) => code !== undefined && !withoutUnavailable.includes(name))
    .filter(({ name }) => profile.levelCounts.has(name))
    .flatMap(({ name: level }) => {
      const namings = profile.namings.get(level) ?? [];
      const wrongName = namings.find((one) => codeOf(one) === notAvailable && one.name !== "Not available");
      const wrongCode = namings.find(
        (one) => one.rowLevel === level && one.name === "Not available" && codeOf(one) !== notAvailable,
      );
      return [
        ...(wrongName
          ? [
              breakAt(
                unavailableName,
                wrongName.place,
                `Row ${wrongName.place.line} has the code x with the name ${quoteSome([wrongName.name])}.`,
                "Call it Not available.",
              ),
            ]
          : []),
        ...(wrongCode
          ? [
              breakAt(
                unavailableCode,
                wrongCode.place,
                `Row ${wrongCode.place.line} has the name Not available with the code ${quoteSome([codeOf(wrongCode)])}.`,
                "Give it the code x.",
              ),
            ]
          : []),
      ];
    });
}
