import { breakAt, quoteSome, tellRows, valuesOf, type EesPair, type RuleFamily } from "./family.ts";
import type { Breach, ScreenerRule } from "./screener-rule.ts";
import { suggest } from "../../records/nearest.ts";
import { timeFamilies } from "./standard.ts";

const identifier: ScreenerRule = {
  id: "time_identifier",
  inPackage: "time_id_valid",
  stage: "pre-check 1",
  grade: "fail",
  says: "Every time_identifier is one that the standard knows.",
};
const identifierMix: ScreenerRule = {
  id: "time_identifier_mix",
  inPackage: "time_id_mix",
  stage: "pre-check 2",
  grade: "fail",
  says: "Kinds of time that stand in one file belong together, such as the months of a year.",
};
const periodDigits: ScreenerRule = {
  id: "time_validation",
  inPackage: "time_period_num",
  stage: "pre-check 2",
  grade: "fail",
  says: "Every time_period is a number of four or six digits.",
};
const periodLength: ScreenerRule = {
  id: "time_period",
  inPackage: "time_period",
  stage: "main tests",
  grade: "fail",
  says: "A time_period has as many digits as its time_identifier asks for: six for two years that follow each other, else four.",
};
const consecutive: ScreenerRule = {
  id: "time_period_six",
  inPackage: "time_period_six",
  stage: "main tests",
  grade: "fail",
  says: "A time_period of six digits is of two years that follow each other, such as 201920.",
};

/** The rules on time. */
export const timeFamily: RuleFamily = {
  rules: [identifier, identifierMix, periodDigits, periodLength, consecutive],
  find: (pair) => [...findIdentifiers(pair), ...findPeriods(pair)],
};

const known = timeFamilies.flatMap(({ identifiers }) => identifiers);

function findIdentifiers(pair: EesPair): Breach[] {
  const used = valuesOf(pair, "time_identifier");
  const unknown = [...used].filter(([value]) => !known.includes(value));
  const [first] = [...used.keys()].filter((value) => known.includes(value));
  const family = timeFamilies.find(({ identifiers }) => identifiers.includes(first ?? ""))?.identifiers ?? [];
  const strange = [...used].filter(([value]) => known.includes(value) && !family.includes(value));
  return [
    ...unknown.map(([value, place]) => {
      const blank = pair.profile.columns.get("time_identifier")?.blank;
      if (value === "" && blank)
        return breakAt(
          identifier,
          place,
          `The time_identifier is blank ${tellRows(blank)}.`,
          "Write what kind of time the period is, such as Academic year.",
        );
      const problem = `Row ${place.line} has the time_identifier “${value}”.`;
      return breakAt(identifier, place, problem, suggest(value, known, "kinds of time"));
    }),
    ...strange.slice(0, 1).map(([value, place]) => {
      const problem = `Row ${place.line} has the time_identifier “${value}” in a file with “${first ?? ""}”.`;
      const remedy =
        family.length > 1 ? `Beside it may stand ${quoteSome(family, 12)}.` : "Nothing else may stand beside that.";
      return breakAt(identifierMix, place, problem, `${remedy} Put the others into a file of their own.`);
    }),
  ];
}

function findPeriods(pair: EesPair): Breach[] {
  const [base] = [...valuesOf(pair, "time_identifier").keys()].filter((value) => known.includes(value));
  const digits = timeFamilies.find(({ identifiers }) => identifiers.includes(base ?? ""))?.digits;
  return [...valuesOf(pair, "time_period")].flatMap(([period, place]) => {
    const at = `Row ${place.line} has the time_period “${period}”`;
    if (!/^\d{4}(?:\d{2})?$/.test(period)) {
      const remedy = "Write a year, 2019, or two years that follow each other, 201920, and nothing else.";
      return [breakAt(periodDigits, place, `${at}.`, remedy)];
    }
    if (digits !== undefined && period.length !== digits) {
      const remedy = digits === 6 ? "Write both years, such as 201920." : "Write one year, such as 2019.";
      return [breakAt(periodLength, place, `${at} for “${base ?? ""}”.`, remedy)];
    }
    if (period.length === 6 && (Number(period.slice(2, 4)) + 1) % 100 !== Number(period.slice(4))) {
      const next = String((Number(period.slice(2, 4)) + 1) % 100).padStart(2, "0");
      const remedy = `The year after ${period.slice(0, 4)} gives ${period.slice(0, 4)}${next}.`;
      return [breakAt(consecutive, place, `${at}, of years that do not follow each other.`, remedy)];
    }
    return [];
  });
}
