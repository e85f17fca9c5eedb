import type { Claim } from "./claim.ts";
import type { Operand } from "./quantity.ts";

/** The figures that a claim rests on, in the order of its kind's fields. */
export function listInputs(claim: Claim): readonly Operand[] {
  switch (claim.kind) {
    case "value":
    case "complement":
      return [claim.of];
    case "change":
      return [claim.from, claim.to];
    case "gap":
      return [claim.group, claim.other];
    case "band":
    case "quartile":
      return [claim.rank];
    case "order":
    case "nested":
      return claim.inputs;
    case "copied":
      return [...claim.row, ...claim.other];
    case "comparison":
      return [claim.of, ...claim.than];
    case "superlative":
      return [claim.of, ...claim.among];
    case "total":
      return [...claim.parts, ...(claim.including ?? [])];
    case "percentage":
      return [claim.part, claim.whole];
    case "mean":
      return claim.values.flatMap(({ value, weight }) => (weight === undefined ? [value] : [value, weight]));
    case "ratio":
      return [claim.of, claim.to];
    case "variance":
    case "target":
      return [claim.result, claim.target];
    case "trend":
      return claim.over;
    case "period-label":
    case "count":
    case "weekday":
    case "cross-reference":
    case "forecast":
      return [];
    case "conflict":
      return claim.disputes ?? [];
  }
}

/** The inputs that a claim is about, rather than those that it is measured by: a page that shows one of them shows the claim. */
export function listSubjects(claim: Claim): readonly Operand[] {
  switch (claim.kind) {
    case "value":
    case "complement":
    case "comparison":
    case "superlative":
      return [claim.of];
    case "change":
      return [claim.to];
    case "gap":
      return [claim.group];
    case "band":
    case "quartile":
      return [claim.rank];
    case "variance":
    case "target":
      return [claim.result];
    case "trend":
      return claim.over.slice(-1);
    case "copied":
      return [...claim.row, ...claim.other];
    case "conflict":
      return claim.disputes ?? [];
    default:
      return [];
  }
}
