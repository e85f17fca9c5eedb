import type { ClaimInput } from "../model/claim-input.ts";
import type { Consequence } from "../model/claim-fields.ts";
import type { ClaimKind, WrittenClaim } from "../model/claim.ts";
import type { SourcePlace } from "../model/source.ts";
import type { FilePlace, Severity } from "../records/issue.ts";
import type { PrintedNumber } from "../statistics/interval.ts";
import type { HeldFigure, Operand } from "./quantity.ts";

/** A claim's fields with its inputs looked up. */
export type Resolved<Value> = [undefined] extends [Value]
  ? Resolved<Exclude<Value, undefined>> | undefined
  : [Value] extends [ClaimInput]
    ? Operand
    : Value extends readonly (infer Item)[]
      ? readonly Resolved<Item>[]
      : Value extends object
        ? { [Field in keyof Value]: Resolved<Value[Field]> }
        : Value;

type ResolveClaim<Fields> = Fields extends { kind: ClaimKind }
  ? Omit<{ readonly [Field in keyof Fields]: Resolved<Fields[Field]> }, "place">
  : never;

/** Where a claim comes from: written by an officer, stated by a record itself, or a printed figure that the national ones are held against. */
export type ClaimOrigin = "written" | "table" | "indicator" | "text" | "two-sheets" | "national";

/** A statement with the figures that it rests on, looked up. */
export type Claim = ResolveClaim<WrittenClaim> & ClaimOrigins;

/** Where a claim stands. */
export interface ClaimOrigins {
  readonly origin: ClaimOrigin;
  /** Document that states it, and the place in it. */
  readonly source: SourcePlace;
  /** Where it stands in the site's files. */
  readonly filePlace: FilePlace;
  /** The record that holds the stated figure, where one does: a cell of a table. */
  readonly statedIn?: HeldFigure;
  /** The number stated, where the claim states one. */
  readonly number?: PrintedNumber;
}

/** The inputs of a claim by its kind: of a total its parts. */
export type ClaimOperands<Kind extends ClaimKind> = Kind extends ClaimKind
  ? Omit<ClaimOf<Kind>, keyof ClaimOrigins | "id" | "says" | "stated" | "note" | "explains">
  : never;

export type ClaimOf<Kind extends ClaimKind> = Extract<Claim, { kind: Kind }>;

/** A place in a document with what stands there. */
export interface ConflictPlace extends SourcePlace {
  readonly prints: string;
}

/** What recomputing a claim gave. */
export const verdicts = [
  "consistent",
  "consistent-in-part",
  "consistent-by-truncation",
  "contradicted",
  "not-comparable",
  "unverifiable",
] as const;
export type Verdict = (typeof verdicts)[number];

/** The verdicts in readers' words. */
export const verdictTitles: Record<Verdict, string> = {
  consistent: "Agrees",
  "consistent-in-part": "Direction agrees, a word not checked",
  "consistent-by-truncation": "Agrees if cut, not rounded",
  contradicted: "Differs",
  "not-comparable": "Not comparable",
  unverifiable: "Cannot be checked",
};

/** The outcome of recomputing one claim. */
export interface Recomputation {
  readonly verdict: Verdict;
  /** The recomputed figure or finding in short, for example "12.6"; undefined where it could not be computed. */
  readonly recomputed?: string;
  /** One sentence that shows the arithmetic, or says why there is none. */
  readonly arithmetic: string;
  /** Whether the disagreement changes what a reader would conclude, rather than a digit. */
  readonly changesConclusion: boolean;
  /** Whether the number is right and only its printed unit is not: no figure is in doubt. */
  readonly isOfUnitOnly?: boolean;
}

/** A claim with its outcome. */
export interface CheckedClaim extends Recomputation {
  /** Id of the claim, unique over all documents. */
  readonly id: string;
  readonly kind: ClaimKind;
  readonly origin: ClaimOrigin;
  readonly source: SourcePlace;
  readonly filePlace: FilePlace;
  readonly says: string;
  /** The figure or word stated, as printed. */
  readonly stated: string;
  /** Places of a contradiction that was found by reading, each with what it prints; none for other kinds. */
  readonly places: readonly ConflictPlace[];
  /** Words of the statement that could not be checked: "significantly". */
  readonly notChecked: readonly string[];
  /** How much a disagreement matters, by rule or as declared; undefined where there is none. */
  readonly consequence: Consequence | undefined;
  /** Why it matters, in a sentence, where the record says so. */
  readonly matters: string | undefined;
  /** Id of the claim that differs for the same cause and leads the entry that both are published in. */
  readonly sameCauseAs: string | undefined;
  /** Remark of the officer on the disagreement, which was compared with its source. */
  readonly note: string | undefined;
  /** The value that the remark says it explains, where that is not the one recomputed: the officer is told. */
  readonly explainsOther: boolean;
  /** How serious a disagreement is: a warning until somebody has compared it with the source, then a note. */
  readonly severity: Severity | undefined;
  readonly inputs: readonly Operand[];
  /** Records that hold the figures of the claim. */
  readonly figures: readonly HeldFigure[];
  /** Those of them that the claim is about: beside them a disagreement is shown. */
  readonly subjects: readonly HeldFigure[];
}
