import type { Band } from "../model/lists.ts";
import { isExplained, readNumbers } from "../catalogue/explained.ts";
import { capitalise } from "../statistics/format.ts";
import { formatDate } from "../statistics/format-time.ts";
import { joinWords } from "../statistics/format-lists.ts";
import { bandLimit } from "../statistics/rank.ts";
import type { Claim, CheckedClaim, ClaimOf, Recomputation } from "./claim.ts";
import { findIncomparability } from "./comparability.ts";
import { judgeConclusion, type ConclusionClaim, type ConclusionKind } from "./judge-conclusion.ts";
import { judgeNumber, showStated } from "./judge-number.ts";
import { listInputs, listSubjects } from "./list-inputs.ts";
import { judgeDocument, type DocumentClaim, type DocumentKind } from "./judge-document.ts";
import { showQuantity, type HeldFigure, type MissingFigure, type Operand, type Quantity } from "./quantity.ts";
import { computeNumber, type NumberClaim, type NumberKind } from "./recompute-number.ts";
import { listUnchecked } from "./unchecked-words.ts";
import { weighDisagreement } from "./weigh-disagreement.ts";

/** Recomputes one claim. */
export function checkClaim(claim: Claim, bands: readonly Band[]): CheckedClaim {
  const inputs = listInputs(claim);
  const notChecked = listUnchecked(claim);
  const outcome = limitToWhatWasChecked(recompute(claim, inputs, bands), notChecked);
  const { id, kind, origin, source, filePlace, says, matters, sameCauseAs } = claim;
  const explained = isDisagreementExplained(claim, outcome);
  const statedIn = claim.statedIn === undefined ? [] : [claim.statedIn];
  const disagrees = outcome.verdict === "contradicted" || outcome.verdict === "consistent-by-truncation";
  return {
    ...{ id, kind, origin, source, filePlace, says, matters, sameCauseAs },
    // A remark that stands on a record and not on the claim may have another purpose.
    note: explained || origin === "written" ? claim.note : undefined,
    explainsOther: !explained && claim.note !== undefined,
    ...outcome,
    arithmetic: capitalise(outcome.arithmetic),
    stated: describeStated(claim, inputs, bands),
    places:
      claim.kind === "conflict"
        ? claim.places.map((place) => ({ ...place, document: place.document ?? claim.source.document }))
        : [],
    notChecked: outcome.verdict === "consistent-in-part" ? notChecked : [],
    // A figure may have been revised since it was printed: there is nothing to mend.
    severity: disagrees ? (explained || origin === "national" ? "note" : "warning") : undefined,
    consequence: disagrees ? (claim.consequence ?? weighDisagreement(claim, outcome)) : undefined,
    inputs,
    figures: [...statedIn, ...listHeld(inputs)],
    subjects: claim.origin === "table" ? statedIn : [...statedIn, ...listHeld(listSubjects(claim))],
  };
}

/** A statement of which the figures show the direction, and not how much, agrees in part. */
function limitToWhatWasChecked(outcome: Recomputation, notChecked: readonly string[]): Recomputation {
  if (outcome.verdict !== "consistent" || notChecked.length === 0) return outcome;
  const words = joinWords(notChecked.map((word) => `“${word}”`));
  const verb = notChecked.length === 1 ? "was" : "were";
  return {
    ...outcome,
    verdict: "consistent-in-part",
    arithmetic: `${outcome.arithmetic} ${words} ${verb} not checked.`,
  };
}

/**
 * Whether somebody compared the disagreement with its source: the remark explains the value recomputed and no other, and one that stands
 * on a record also names the number printed. A contradiction found by reading is its own remark.
 */
function isDisagreementExplained(claim: Claim, { recomputed = "" }: Recomputation): boolean {
  if (claim.kind === "conflict") return true;
  const { note, explains, number, origin } = claim;
  if (note === undefined || !isExplained(explains, recomputed, (number?.value ?? 0) < 0)) return false;
  return origin === "written" || number === undefined || readNumbers(note).includes(Math.abs(number.value));
}

function listHeld(operands: readonly Operand[]): HeldFigure[] {
  return operands.flatMap(({ held }) => (held === undefined ? [] : [held]));
}

function recompute(claim: Claim, inputs: readonly Operand[], bands: readonly Band[]): Recomputation {
  const missing = inputs.filter((input): input is MissingFigure => !input.known);
  if (claim.kind === "target" && missing.length === 1 && !claim.target.known && claim.target.band)
    return judgeBandTarget(claim, claim.target.band);
  if (missing.length > 0) {
    const reasons = [...new Set(missing.map(({ reason }) => reason))].join("; ");
    return { verdict: "unverifiable", arithmetic: `Missing: ${reasons}.`, changesConclusion: false };
  }
  const known = inputs as readonly Quantity[];
  const incomparable = claim.notComparable ?? findIncomparability(claim.kind, known);
  if (incomparable !== undefined)
    return { verdict: "not-comparable", arithmetic: incomparable, changesConclusion: false };
  if (isNumberClaim(claim)) return judgeNumber(claim as NumberClaim);
  return isDocumentClaim(claim)
    ? judgeDocument(claim as DocumentClaim)
    : judgeConclusion(claim as ConclusionClaim, bands);
}

/** A target that is a band of the ranking: the result's rank for the same area and period decides. */
function judgeBandTarget(claim: ClaimOf<"target">, band: Band): Recomputation {
  const held = claim.result.held;
  const rank =
    held && held.kind !== "cell"
      ? held.indicator.ranks.find((item) => item.area === held.area && item.period === held.period)
      : undefined;
  if (!rank)
    return {
      verdict: "unverifiable",
      arithmetic: `Missing: the rank, for a target of the ${band.title}.`,
      changesConclusion: false,
    };
  const limit = bandLimit(band, rank.of);
  const met = band.end === "top" ? rank.rank <= limit : rank.rank >= limit;
  const agrees = met === (claim.is === "met");
  return {
    verdict: agrees ? "consistent" : "contradicted",
    recomputed: met ? "met" : "missed",
    arithmetic: `The target is the ${band.title}, of ${rank.of} up to rank ${limit}; the rank is ${rank.rank}.`,
    changesConclusion: !agrees,
  };
}

const conclusionKinds: readonly string[] = [
  "band",
  "quartile",
  "order",
  "comparison",
  "superlative",
  "target",
  "trend",
] satisfies ConclusionKind[];

const documentKinds: readonly string[] = [
  "period-label",
  "nested",
  "copied",
  "weekday",
  "cross-reference",
  "forecast",
  "conflict",
] satisfies DocumentKind[];

function isDocumentClaim(claim: Claim): claim is ClaimOf<DocumentKind> {
  return documentKinds.includes(claim.kind);
}

function isNumberClaim(claim: Claim): claim is ClaimOf<NumberKind> {
  return !conclusionKinds.includes(claim.kind) && !isDocumentClaim(claim);
}

/** What the claim states, in short, for tables. */
function describeStated(claim: Claim, inputs: readonly Operand[], bands: readonly Band[]): string {
  if (isNumberClaim(claim)) {
    const computed = inputs.every(({ known }) => known) ? computeNumber(claim as NumberClaim) : undefined;
    return showStated(claim, typeof computed === "object" ? computed.unit : undefined);
  }
  switch (claim.kind) {
    case "band":
      return bands.find(({ id }) => id === claim.band)?.title ?? claim.band;
    case "quartile":
      return `quarter ${claim.quartile}`;
    case "order":
      return claim.order.replace("-", " ");
    case "comparison":
      return claim.is.replace("-", " ");
    case "period-label":
    case "weekday":
    case "cross-reference":
      return claim.stated;
    case "nested":
      return inputs.flatMap((input) => (input.known ? showQuantity(input) : [])).join(", ");
    case "copied":
      return claim.row.flatMap((input) => (input.known ? showQuantity(input) : [])).join(", ");
    case "forecast":
      return formatDate(claim.for);
    case "conflict":
      return claim.places[0]?.prints ?? "";
    case "superlative":
    case "target":
    case "trend":
      return claim.is;
  }
}
