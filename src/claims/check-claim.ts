import type { Band } from "../model/lists.ts";
import { capitalise } from "../statistics/format.ts";
import { bandLimit } from "../statistics/rank.ts";
import type { Claim, CheckedClaim, ClaimOf, Recomputation } from "./claim.ts";
import { findIncomparability } from "./comparability.ts";
import { judgeConclusion, type ConclusionClaim, type ConclusionKind } from "./judge-conclusion.ts";
import { judgeNumber, showStated } from "./judge-number.ts";
import { listInputs, listSubjects } from "./list-inputs.ts";
import type { HeldFigure, MissingFigure, Operand, Quantity } from "./quantity.ts";
import { computeNumber, type NumberClaim, type NumberKind } from "./recompute-number.ts";

/** Recomputes one claim. */
export function checkClaim(claim: Claim, bands: readonly Band[]): CheckedClaim {
  const inputs = listInputs(claim);
  const outcome = recompute(claim, inputs, bands);
  const { id, kind, origin, source, filePlace, says } = claim;
  const note = isAboutClaim(claim, outcome) ? claim.note : undefined;
  const statedIn = claim.statedIn === undefined ? [] : [claim.statedIn];
  const disagrees = outcome.verdict === "contradicted" || outcome.verdict === "consistent-by-truncation";
  return {
    id,
    kind,
    origin,
    source,
    filePlace,
    says,
    note,
    ...outcome,
    arithmetic: capitalise(outcome.arithmetic),
    stated: describeStated(claim, inputs, bands),
    severity: disagrees ? (note === undefined ? "warning" : "note") : undefined,
    inputs,
    figures: [...statedIn, ...listHeld(inputs)],
    subjects: claim.origin === "table" ? statedIn : [...statedIn, ...listHeld(listSubjects(claim))],
  };
}

/** Whether the remark is about this claim: one that stands on a record, and not on the claim, names the number stated or recomputed. */
function isAboutClaim({ origin, note, number }: Claim, { recomputed = "" }: Recomputation): boolean {
  if (origin === "written" || note === undefined || !number) return true;
  const named = readNumbers(note);
  return [Math.abs(number.value), ...readNumbers(recomputed)].some((value) => named.includes(value));
}

/** Numbers in a text, without their signs. */
function readNumbers(text: string): number[] {
  return [...text.replaceAll(",", "").matchAll(/\d+(?:\.\d+)?/g)].map(([digits]) => Number(digits));
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
  return isNumberClaim(claim) ? judgeNumber(claim as NumberClaim) : judgeConclusion(claim as ConclusionClaim, bands);
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
  "period-label",
] satisfies ConclusionKind[];

function isNumberClaim(claim: Claim): claim is ClaimOf<NumberKind> {
  return !conclusionKinds.includes(claim.kind);
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
      return claim.stated;
    case "superlative":
    case "target":
    case "trend":
      return claim.is;
  }
}
