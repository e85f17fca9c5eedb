import type { ClaimOrigin } from "../../../src/claims/claim.ts";
import type { ClaimKind } from "../../../src/model/claim.ts";
import type { Band } from "../../../src/model/lists.ts";
import { listNames, renameTerm, type SingleTerm, type Term } from "./term.ts";

/** What a statement says besides its figures. */
export interface StatementWords {
  readonly direction?: string;
  readonly qualifier?: string;
  readonly in?: string;
  readonly is?: string;
  readonly order?: string;
  readonly tolerance?: number;
  readonly quartile?: number;
  /** How many things it lists. */
  readonly count?: number;
  readonly band?: Band;
  /** Which way is better, by the claim or by the first figure. */
  readonly better?: "higher" | "lower" | undefined;
}

/** A statement that agrees with its figures before any slip. */
export interface Statement {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly origin: ClaimOrigin;
  readonly words: StatementWords;
  /** The number that it states. */
  readonly stated: SingleTerm | undefined;
  /** What it is computed from, in the order of its kind's fields. */
  readonly terms: readonly Term[];
  /** Weights of a mean. */
  readonly weights: readonly Term[];
}

/** A statement that a slip makes about another figure. */
export interface Renaming {
  readonly statement: string;
  readonly from: string;
  readonly to: string;
}

/** Fields of claims that hold figures, in order. */
export const figureFields = [
  ...["of", "from", "group", "rank", "inputs", "part", "result", "over", "parts", "including", "values"],
  ...["row", "to", "other", "than", "among", "whole", "target"],
] as const;

export function namesOf(statement: Statement): string[] {
  const { stated, terms, weights } = statement;
  return [...(stated ? [stated] : []), ...terms, ...weights].flatMap(listNames);
}

export function renameIn(statement: Statement, renamings: readonly Renaming[]): Statement {
  return renamings
    .filter((renaming) => renaming.statement === statement.id)
    .reduce<Statement>(
      (result, { from, to }) => ({
        ...result,
        terms: result.terms.map((term) => renameTerm(term, from, to)),
        weights: result.weights.map((term) => renameTerm(term, from, to)),
      }),
      statement,
    );
}
