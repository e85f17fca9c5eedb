import { findLine } from "../../catalogue/figures/find-line.ts";
import type { ClaimInput, HeldInput } from "../../model/claim-input.ts";
import type { WrittenClaim } from "../../model/claim.ts";
import type { SourceRecord } from "../../records/record.ts";
import { findOperand, type FigureIndex } from "./figure-index.ts";
import { exactOperand, printedOperand } from "./operands.ts";
import { relateEqual } from "./relate-indicators.ts";
import { relateRatio } from "./ratios.ts";
import type { Operand, Relation, Term } from "./system.ts";
import { listWrittenNumbers } from "./people.ts";

/** What statements say of hidden figures: the numbers that claims state, and those that texts quote as figures. */
export function relateStatements(index: FigureIndex): Relation[] {
  return [...index.records.claims.flatMap((record) => relateClaims(index, record)), ...relateQuotations(index)];
}

/** `:figure[3]{…}` of a figure that is suppressed. */
function relateQuotations(index: FigureIndex): Relation[] {
  return index.records.documents.flatMap((document) =>
    (document.body?.directives ?? []).flatMap(({ name, label, attributes, line }) => {
      const { indicator = "", area = "", period = "" } = attributes;
      const hidden = name === "figure" ? findOperand(index, indicator, area, period) : undefined;
      const printed = /\d+(?:\.\d+)?/.exec(label.replaceAll(",", ""))?.[0] ?? listWrittenNumbers(label)[0]?.value;
      if (!hidden?.hidden || printed === undefined) return [];
      const decimals = String(printed).split(".")[1]?.length ?? 0;
      const number = printedOperand(
        { value: Number(printed), decimals, printed: String(printed) },
        index.indicators.get(indicator)?.unit,
      );
      return [relateEqual(hidden, number, `the text gives it in ${document.file}, line ${line}`)];
    }),
  );
}

function relateClaims(index: FigureIndex, record: SourceRecord<"claims">): Relation[] {
  const find = (input: ClaimInput) => readInput(index, record, input);
  return record.fields.claims.flatMap((claim, at): Relation[] => {
    const place = record.locator.place(["claims", at, "id"]);
    const where = `the claim ${claim.id} in ${record.file}:${place.line}`;
    const stated = readStated(record, claim, at);
    if (!stated) return [];
    const terms = listTerms(claim, stated, find);
    if (terms?.some(({ operand }) => operand.hidden)) return [{ terms, where }];
    if (claim.kind !== "percentage") return [];
    const [part, whole] = [only(find(claim.part)), only(find(claim.whole))];
    if (!part || !whole) return [];
    const factor = { least: stated.minimum / 100, greatest: stated.maximum / 100 };
    return relateRatio(part, whole, factor, {
      where,
      words: `${stated.printed}% of ${whole.printed}`,
      isLikely: false,
    });
  });
}

/** The number that a claim states; nothing where it is only about that number. */
function readStated(record: SourceRecord<"claims">, claim: WrittenClaim, at: number): Operand | undefined {
  if (!("stated" in claim) || typeof claim.stated !== "number") return undefined;
  if ("qualifier" in claim && claim.qualifier !== undefined && claim.qualifier !== "about") return undefined;
  const printed = record.locator.printed(["claims", at, "stated"]) ?? String(claim.stated);
  const decimals = printed.split(".")[1]?.length ?? 0;
  const isShare = claim.kind === "percentage" || claim.kind === "complement" || decimals > 0;
  return printedOperand({ value: claim.stated, decimals, printed }, isShare ? "percent" : "count");
}

/** A claim that adds or subtracts, as terms whose sum is zero. */
function listTerms(
  claim: WrittenClaim,
  stated: Operand,
  find: (input: ClaimInput) => Term[] | undefined,
): Term[] | undefined {
  const join = (...groups: readonly (readonly [ClaimInput, number])[]): Term[] | undefined => {
    const found = groups.map(([input, factor]) => scale(find(input), factor));
    const known = found.filter((terms) => terms !== undefined);
    return known.length === found.length ? known.flat() : undefined;
  };
  const own = (terms: Term[] | undefined, factor = -1) => terms && [...terms, { operand: stated, factor }];
  switch (claim.kind) {
    case "value":
      return own(join([claim.of, 1]));
    case "total":
      return own(join(...claim.parts.map((part) => [part, 1] as const)));
    case "change":
      if (claim.in === "percent") return undefined;
      return own(join([claim.to, 1], [claim.from, -1]), claim.direction === "fall" ? 1 : -1);
    case "gap":
      if (claim.direction === "either") return undefined;
      return own(join([claim.group, 1], [claim.other, -1]), claim.direction === "behind" ? 1 : -1);
    case "variance":
      return claim.in === "points" ? own(join([claim.result, 1], [claim.target, -1])) : undefined;
    case "complement": {
      const terms = own(join([claim.of, 1]), 1);
      return terms && [...terms, { operand: exactOperand(100), factor: -1 }];
    }
    default:
      return undefined;
  }
}

function scale(terms: Term[] | undefined, by: number): Term[] | undefined {
  return terms?.map(({ operand, factor }) => ({ operand, factor: factor * by }));
}

function only(terms: Term[] | undefined): Operand | undefined {
  return terms?.length === 1 ? terms[0]?.operand : undefined;
}

/** The figures of an input with their signs; undefined where one is not held, or stands without its sign. */
function readInput(index: FigureIndex, record: SourceRecord<"claims">, input: ClaimInput): Term[] | undefined {
  const signed = (inputs: readonly HeldInput[], factors: readonly number[]) => {
    const found = inputs.map((item, at) => {
      const operand = readHeld(index, record, item);
      return operand && { operand, factor: factors[at] ?? 1 };
    });
    const known = found.filter((term) => term !== undefined);
    return known.length === found.length ? known : undefined;
  };
  if ("difference" in input) return signed(input.difference, [1, -1]);
  if ("distance" in input) return undefined;
  if ("sum" in input) return signed(input.sum, []);
  return signed([input], []);
}

function readHeld(index: FigureIndex, record: SourceRecord<"claims">, input: HeldInput): Operand | undefined {
  if ("indicator" in input) return findOperand(index, input.indicator, input.area ?? record.fields.area, input.period);
  if ("figure" in input) {
    const printed = String(input.figure);
    return printedOperand(
      { value: input.figure, decimals: printed.split(".")[1]?.length ?? 0, printed },
      input.unit ?? "count",
    );
  }
  if (!("table" in input)) return undefined;
  const held = index.tables.get(input.table);
  if (!held) return undefined;
  const [row, column] = [
    findLine(held.table.fields, "rows", input.row),
    findLine(held.table.fields, "columns", input.column),
  ];
  return typeof row === "number" && typeof column === "number" ? held.cells[row]?.[column]?.operand : undefined;
}
