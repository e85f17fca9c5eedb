import type { Claim } from "../../../src/claims/claim.ts";
import { collectClaims } from "../../../src/claims/collect.ts";
import type { LoadedSite } from "../../../src/checks/load-site.ts";
import type { HeldFigure, Operand } from "../../../src/claims/quantity.ts";
import { names } from "./figure.ts";
import { figureFields, type Statement, type StatementWords } from "./statement.ts";
import { readWholeOfSum } from "./sum-of-line.ts";
import type { SingleTerm, Term } from "./term.ts";
import { readWrittenTerms } from "./written-terms.ts";

/**
 * Every statement of a site that agrees with its figures, or is known to differ from them. The names of the figures come from the records; only which statements
 * tables, indicators and prose make is taken from the site as it was loaded, before any slip.
 */
export function listStatements(site: LoadedSite, verdict: "consistent" | "contradicted"): Statement[] {
  const { catalogue, records, claims: checked } = site;
  if (!catalogue) return [];
  const written = new Map(
    records.claims.flatMap((record) => readWrittenTerms(record, records).map((one) => [one.id, one])),
  );
  return collectClaims(catalogue, records, []).flatMap((claim, index): Statement[] => {
    const found = checked[index];
    const isOfVerdict =
      found?.verdict === verdict || (verdict === "consistent" && found?.verdict === "consistent-in-part");
    // A number that is right and only printed in another unit is no matter of arithmetic.
    if (!isOfVerdict || found.id !== claim.id || found.isOfUnitOnly === true) return [];
    const own = written.get(claim.id);
    const statement =
      claim.origin === "written" && own
        ? { ...own, origin: claim.origin, words: readWords(claim, site) }
        : readRecordStatement(claim, site);
    return statement ? [isBandTarget(statement, site)] : [];
  });
}

/** A statement that a table, an indicator or prose makes; undefined where one of its figures cannot be named. */
function readRecordStatement(claim: Claim, site: LoadedSite): Statement | undefined {
  const fields = claim as unknown as Readonly<Record<string, unknown>>;
  const operands = figureFields.flatMap((field) => {
    const value = fields[field];
    return value === undefined ? [] : Array.isArray(value) ? (value as unknown[]) : [value];
  });
  const terms = operands.map((given) => {
    const operand = (isWeighted(given) ? given.value : given) as Operand;
    return operand.held ? { name: nameHeld(operand.held) } : readWholeOfSum(claim, site.records);
  });
  if (!terms.every((term): term is Term => term !== undefined)) return undefined;
  const { id, kind, origin } = claim;
  return { id, kind, origin, words: readWords(claim, site), stated: readStated(claim), terms, weights: [] };
}

function isWeighted(given: unknown): given is { readonly value: Operand } {
  return typeof given === "object" && given !== null && !("known" in given) && "value" in given;
}

function readStated(claim: Claim): SingleTerm | undefined {
  if (claim.statedIn) return { name: nameHeld(claim.statedIn) };
  const { file, line, column } = claim.filePlace;
  if (claim.origin === "text") return { name: names.quoted(file, line, column) };
  return claim.number && { number: { ...claim.number, exact: false } };
}

function nameHeld(held: HeldFigure): string {
  if (held.kind === "cell") return names.cell(held.table, held.row, held.column);
  return names.observed(held.kind, held.indicator.id, held.area, held.period);
}

function readWords(claim: Claim, site: LoadedSite): StatementWords {
  const {
    direction,
    qualifier,
    is,
    order,
    tolerance,
    quartile,
    band,
    better,
    in: unit,
  } = claim as Partial<Record<"direction" | "qualifier" | "in" | "is" | "order" | "band", string>> & {
    tolerance?: number;
    quartile?: number;
    better?: "higher" | "lower";
  };
  const found = site.catalogue?.bands.find(({ id }) => id === band);
  const given = { direction, qualifier, is, order, tolerance, quartile, in: unit };
  const present = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const counted = claim.kind === "count" ? { count: claim.things.length + (claim.including?.length ?? 0) } : {};
  return { ...present, ...counted, ...(found && { band: found }), better: better ?? readBetter(claim) };
}

/** Which way is better for the figure that a claim is about. */
function readBetter(claim: Claim): "higher" | "lower" | undefined {
  const fields = claim as unknown as Readonly<Record<string, Operand | readonly Operand[] | undefined>>;
  const first = [fields.of, fields.result, fields.over].flat().find((operand) => operand !== undefined);
  const held = first?.held;
  if (!held || held.kind === "cell") return undefined;
  if (held.kind === "rank") return "lower";
  const { polarity } = held.indicator;
  return polarity === "neither" ? undefined : polarity === "higher-is-better" ? "higher" : "lower";
}

/** A target that is a place in the ranking is a statement about a band: in it or not. */
function isBandTarget(statement: Statement, site: LoadedSite): Statement {
  const [result, target] = statement.terms;
  if (statement.kind !== "target" || !result || !target || !("name" in result) || !("name" in target)) return statement;
  const [role, indicator, area, period] = target.name.split("|");
  if (role !== "target") return statement;
  const entry = site.catalogue?.indicators.get(indicator ?? "");
  const found = entry?.targets.find((item) => item.area === area && item.period === period);
  if (found?.comparator !== undefined && indicator !== undefined && period !== undefined)
    return { ...statement, terms: [result, { name: names.observed("value", indicator, found.comparator, period) }] };
  const band = site.catalogue?.bands.find(({ id }) => id === found?.band);
  if (!band) return statement;
  const rank = { name: result.name.replace(/^value\|/, "rank|") };
  return { ...statement, terms: [rank], words: { ...statement.words, band } };
}
