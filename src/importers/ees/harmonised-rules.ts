import { joinWords } from "../../statistics/format-lists.ts";
import { breakAt, quoteSome, valuesOf, type EesPair, type RuleFamily } from "./family.ts";
import { listIndicators } from "./meta-file.ts";
import type { Breach, ScreenerRule } from "./screener-rule.ts";

const fail = { stage: "main tests", grade: "fail" } as const;
const warning = { stage: "main tests", grade: "warning" } as const;

const standardHeaders: ScreenerRule = {
  ...fail,
  id: "standard_filter_headers",
  inPackage: "harmonised_variables",
  says: "Columns about special educational needs, types of establishment and ethnicity have the department's harmonised names.",
};
const ethnicityValues: ScreenerRule = {
  ...warning,
  id: "ethnicity_values",
  inPackage: "harmonised_eth_vals",
  says: "The items of ethnicity_major and ethnicity_minor are those of the harmonised standard.",
};
const ethnicityGroup: ScreenerRule = {
  ...fail,
  id: "ethnicity_characteristic_group",
  inPackage: "harmonised_eth_char_grp",
  says: "A characteristic_group about ethnicity has a harmonised name.",
};
const ethnicityCharacteristics: ScreenerRule = {
  ...warning,
  id: "ethnicity_characteristic_values",
  inPackage: "harmonised_eth_char_vals",
  says: "The characteristics of a group about ethnicity are those of the harmonised standard.",
};
const smushed: ScreenerRule = {
  ...fail,
  id: "indicators_smushed",
  inPackage: "col_ind_smushed",
  says: "No indicator has a group of people in its name: groups are items of a filter.",
};

/** The rules on names that are the same in all files of the department. */
export const harmonisedFamily: RuleFamily = {
  rules: [standardHeaders, ethnicityValues, ethnicityGroup, ethnicityCharacteristics, smushed],
  find: (pair) => [...findHeaders(pair), ...findEthnicity(pair), ...findSmushed(pair)],
};

/** What the name of a column has in it, and how it must then be called. */
const harmonisedNames: readonly (readonly [part: string, names: readonly string[]])[] = [
  ["sen_", ["sen_status", "sen_primary_need", "sen_secondary_need", "sen_provision"]],
  ["primary_need", ["sen_primary_need"]],
  ["secondary_need", ["sen_secondary_need"]],
  ["establishment_type", ["establishment_type"]],
  ["provider_type", ["provider_type"]],
  ["school_type", ["establishment_type", "establishment_type_group"]],
  ["ethnic", ["ethnicity_major", "ethnicity_minor", "ethnicity_detailed", "minority_ethnic"]],
];

function findHeaders({ meta }: EesPair): Breach[] {
  const all = harmonisedNames.flatMap(([, names]) => names);
  return meta.rows.flatMap((row) =>
    ["col_name", "filter_grouping_column"].flatMap((column) => {
      const name = row.cell(column);
      const found = harmonisedNames.filter(([part]) => name.toLowerCase().includes(part));
      if (all.includes(name) || found.length === 0) return [];
      const problem = `The column ${name} has no harmonised name.`;
      const remedy = `Call it ${joinWords(found.flatMap(([, names]) => names)).replace(/ and /, " or ")}, whichever it is, in both files.`;
      return [breakAt(standardHeaders, row.place(column), problem, remedy)];
    }),
  );
}

/** The groups of the harmonised standard on ethnicity (Government Statistical Service, 2011), each with its parts. */
const ethnicGroups: Readonly<Record<string, readonly string[]>> = {
  Total: [],
  White: [
    "English/Welsh/Scottish/Northern Irish/British",
    ...["Irish", "Gypsy or Irish Traveller", "Roma", "Any other White background"],
  ],
  "Mixed/Multiple ethnic groups": [
    ...["White and Black Caribbean", "White and Black African", "White and Asian"],
    "Any other Mixed/Multiple ethnic background",
  ],
  "Asian/Asian British": ["Indian", "Pakistani", "Bangladeshi", "Chinese", "Any other Asian background"],
  "Black/African/Caribbean/Black British": [
    ...["African", "Caribbean", "Any other Black/African/Caribbean background"],
  ],
  "Other ethnic group": ["Arab", "Any other ethnic group"],
};

const majors = [...Object.keys(ethnicGroups), "Unknown"];
const minors = ["Total", ...Object.values(ethnicGroups).flat(), "Unknown"];
const pairs = new Set([
  ...Object.entries(ethnicGroups).flatMap(([major, parts]) => ["Total", ...parts].map((minor) => `${major}|${minor}`)),
  "Unknown|Unknown",
]);

/** Names with and without spaces beside the stroke are both in use. */
function closeUp(name: string): string {
  return name.replaceAll(/ ?\/ ?/g, "/");
}

function findEthnicity(pair: EesPair): Breach[] {
  const [major, minor] = [valuesOf(pair, "ethnicity_major"), valuesOf(pair, "ethnicity_minor")];
  const odd =
    major.size > 0 && minor.size > 0
      ? findOddPairs(pair)
      : [
          ...[...major].filter(([value]) => !majors.includes(closeUp(value))),
          ...[...minor].filter(([value]) => !minors.includes(closeUp(value))),
        ];
  const groups = [...valuesOf(pair, "characteristic_group")].filter(([value]) => /ethnic/i.test(value));
  const titles = ["Ethnicity Major", "Ethnicity Minor", "Ethnicity Detailed", "Minority Ethnic"];
  return [
    ...odd.map(([value, place]) =>
      breakAt(
        ethnicityValues,
        place,
        `Row ${place.line} has the ethnicity ${quoteSome([value])}, which is not in the harmonised standard.`,
        "Look whether it is meant, and says for readers what it counts.",
      ),
    ),
    ...groups
      .filter(([value]) => titles.every((title) => !value.includes(title)))
      .map(([value, place]) =>
        breakAt(
          ethnicityGroup,
          place,
          `Row ${place.line} has the characteristic_group ${quoteSome([value])}.`,
          `Call it ${joinWords(titles).replace(" and ", " or ")}, alone or with another after “and”.`,
        ),
      ),
    ...(groups.length > 0 ? findOddCharacteristics(pair) : []),
  ];
}

type Odd = readonly [value: string, place: Breach["place"]];

/** Pairs of both columns stand in rows, so they are read again; a file with both is rare. */
function findOddPairs(pair: EesPair): Odd[] {
  const [major, minor] = ["ethnicity_major", "ethnicity_minor"].map((name) => pair.data.names.indexOf(name));
  const odd = new Map<string, Breach["place"]>();
  for (const { cells, line } of pair.rows()) {
    const values = [cells[major ?? 0] ?? "", cells[minor ?? 0] ?? ""];
    if (cells.every((cell) => cell === "") || pairs.has(values.map(closeUp).join("|"))) continue;
    const words = values.join(", ");
    if (!odd.has(words)) odd.set(words, { file: pair.data.file, line, column: 1 });
  }
  return [...odd];
}

function findOddCharacteristics(pair: EesPair): Breach[] {
  const [group, item] = ["characteristic_group", "characteristic"].map((name) => pair.data.names.indexOf(name));
  if (group === undefined || item === undefined || item === -1) return [];
  const odd = new Map<string, Breach["place"]>();
  for (const { cells, line } of pair.rows()) {
    const value = cells[item] ?? "";
    if (!/ethnic/i.test(cells[group] ?? "") || odd.has(value)) continue;
    if (![...majors, ...minors].includes(closeUp(value))) odd.set(value, { file: pair.data.file, line, column: 1 });
  }
  return [...odd].map(([value, place]) =>
    breakAt(
      ethnicityCharacteristics,
      place,
      `Row ${place.line} has the characteristic ${quoteSome([value])}, which is not in the harmonised standard.`,
      "Look whether it is meant, and says for readers what it counts.",
    ),
  );
}

/** Parts of names that say whom an indicator counts. */
const groupWords =
  /female|male|asian|chinese|indian|pakistani|bangladeshi|black|african|caribbean|white|roma|irish|english|british|scottish|welsh|arab/i;

function findSmushed({ meta }: EesPair): Breach[] {
  return listIndicators(meta)
    .filter((row) => groupWords.test(row.cell("col_name")))
    .map((row) => {
      const name = row.cell("col_name");
      const problem = `The indicator ${name} has “${groupWords.exec(name)?.[0] ?? ""}” in its name, which is a group.`;
      const remedy = "Make rows of the groups, with a filter that says which; or rename it, if no group is meant.";
      return breakAt(smushed, row.place("col_name"), problem, remedy);
    });
}
