import type { FamilyGroup } from "../../model/family.ts";
import { joinWords } from "../../statistics/format-lists.ts";
import { addUpParts } from "../../statistics/whole.ts";
import { breach, placeOf, type Issue, type Rule } from "../../records/issue.ts";
import type { SourceRecord } from "../../records/record.ts";
import type { Check, Checked } from "../check.ts";
import type { MeasuredSeries } from "./measured.ts";

export const familyMember: Rule = {
  id: "family-member",
  severity: "error",
  says: "An indicator stands in one family, and there once; a group has an id of its own.",
};

export const familyAddress: Rule = {
  id: "family-address",
  severity: "error",
  says: "A family has another id than every indicator, for their pages lie beside each other.",
};

export const familyUnlike: Rule = {
  id: "family-unlike",
  severity: "error",
  says: "The members of a group are counted in one unit and kind of period, and so is their whole.",
};

export const familyWhole: Rule = {
  id: "family-whole",
  severity: "warning",
  says: "Where a family says that the members of a group are all parts of a whole, they add up to it in every period.",
};

type FamilyRecord = SourceRecord<"families">;

/** Families of indicators: each indicator has one place to stand, and what is drawn as the parts of one bar adds up. */
export const familyChecks: Check = {
  rules: [familyMember, familyAddress, familyUnlike, familyWhole],
  find: checkFamilies,
};

function checkFamilies({ records, series }: Checked): Issue[] {
  const indicators = new Map(records.indicators.map((indicator) => [indicator.id, indicator]));
  const byIndicator = Map.groupBy(series, ({ id }) => id);
  const standing = new Map<string, string>();
  return records.families.flatMap((family) => [
    ...checkAddress(family, indicators),
    ...checkPlaces(family, standing),
    ...family.fields.groups.flatMap((group, index) => [
      ...checkAlike(family, group, index, indicators),
      ...(family.fields.complete
        ? checkWhole(family, group, index, byIndicator)
        : checkIdleWhole(family, group, index)),
    ]),
  ]);
}

function checkAddress(family: FamilyRecord, indicators: ReadonlyMap<string, unknown>): Issue[] {
  if (!indicators.has(family.id)) return [];
  const problem = `An indicator has the id ${family.id} too.`;
  return [breach(familyAddress, placeOf(family, []), problem, "Name the family otherwise.")];
}

/** `standing` holds the family of every indicator that has been met. */
function checkPlaces(family: FamilyRecord, standing: Map<string, string>): Issue[] {
  const ids = new Set<string>();
  return family.fields.groups.flatMap(({ id, members }, group) => {
    const repeated = ids.has(id)
      ? [
          breach(
            familyMember,
            placeOf(family, ["groups", group, "id"]),
            `A group before it has the id ${id}.`,
            "Name it otherwise: the address of its chart is made of it.",
          ),
        ]
      : [];
    ids.add(id);
    const twice = members.flatMap(({ indicator }, member): Issue[] => {
      const other = standing.get(indicator);
      standing.set(indicator, family.id);
      if (other === undefined) return [];
      const problem = `${indicator} stands in ${other === family.id ? "this family" : `the family ${other}`} already.`;
      const place = placeOf(family, ["groups", group, "members", member, "indicator"]);
      return [breach(familyMember, place, problem, "Keep one of the two: its address is that of one row.")];
    });
    return [...repeated, ...twice];
  });
}

function checkAlike(
  family: FamilyRecord,
  { members, whole }: FamilyGroup,
  group: number,
  indicators: ReadonlyMap<string, SourceRecord<"indicators">>,
): Issue[] {
  const [first] = members;
  const model = indicators.get(first?.indicator ?? "")?.fields;
  if (!model) return [];
  const listed = members.map(({ indicator }, index) => ({
    id: indicator,
    path: ["groups", group, "members", index, "indicator"],
  }));
  const all = [...listed, ...(whole === undefined ? [] : [{ id: whole, path: ["groups", group, "whole"] }])];
  return all.flatMap(({ id, path }): Issue[] => {
    const own = indicators.get(id)?.fields;
    if (!own || (own.unit === model.unit && own.periodKind === model.periodKind)) return [];
    const problem = `${id} is counted in ${own.unit} by ${own.periodKind}, and ${first?.indicator ?? ""} in ${model.unit} by ${model.periodKind}.`;
    return [breach(familyUnlike, placeOf(family, path), problem, "Put it into a group or family of its own.")];
  });
}

function checkWhole(
  family: FamilyRecord,
  { members, whole }: FamilyGroup,
  group: number,
  series: ReadonlyMap<string, readonly MeasuredSeries[]>,
): Issue[] {
  const parts = members.map(({ indicator }) => series.get(indicator) ?? []);
  const [first = []] = parts;
  const unit = first[0]?.indicator.unit;
  if (unit === undefined) return [];
  const wrong = first.flatMap(({ area, figures }) =>
    figures.flatMap(({ period }) => {
      const figureOf = (all: readonly MeasuredSeries[]) =>
        all.find((one) => one.area === area)?.figures.find((figure) => figure.period === period);
      const counted = whole === undefined ? undefined : figureOf(series.get(whole) ?? [])?.value;
      const added = addUpParts(
        parts.map((all) => figureOf(all) ?? {}),
        unit,
        counted,
      );
      return added && !added.agrees ? [`${added.sum} and not ${added.whole} (${area}, ${period})`] : [];
    }),
  );
  if (wrong.length === 0) return [];
  const problem = `The members add up to ${joinWords(wrong)}.`;
  const remedy =
    "Compare them with the source; take complete out if they are not all the parts of one whole. The chart leaves out periods that do not add up.";
  return [breach(familyWhole, placeOf(family, ["groups", group]), problem, remedy)];
}

/** A whole does nothing where the members are not said to be its parts. */
function checkIdleWhole(family: FamilyRecord, { whole }: FamilyGroup, group: number): Issue[] {
  if (whole === undefined) return [];
  const problem = "The group names its whole, and the family does not say that its members are all parts of it.";
  return [
    breach(familyWhole, placeOf(family, ["groups", group, "whole"]), problem, "Write complete: true, or remove whole."),
  ];
}
