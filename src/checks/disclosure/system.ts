import type { FieldPath } from "../../records/locate.ts";
import type { SourceRecord } from "../../records/record.ts";

/** A figure that is not printed, and that readers may try to work out. */
export interface HiddenFigure {
  readonly home: Pick<SourceRecord, "file" | "locator">;
  readonly path: FieldPath;
  /** Whether it is suppressed to protect people; other figures are only not known. */
  readonly isProtected: boolean;
  /** Whether it counts people or things, and so is a whole number. */
  readonly isCount: boolean;
  /** Least and greatest value that its unit allows. */
  readonly minimum: number;
  readonly maximum: number;
}

/** A number of a relation: printed, with every value that it can stand for, or hidden. */
export interface Operand {
  readonly hidden?: HiddenFigure;
  readonly minimum: number;
  readonly maximum: number;
  /** The number as printed; of a hidden figure its title. */
  readonly printed: string;
}

/** One figure of a relation with its factor. */
export interface Term {
  readonly operand: Operand;
  readonly factor: number;
}

/** What is known of several figures together: the sum of factor × figure is zero, or lies between two numbers. */
export interface Relation {
  readonly terms: readonly Term[];
  readonly minimum?: number;
  readonly maximum?: number;
  /** Where it holds, for officers: the column “Number”. */
  readonly where: string;
  /** The arithmetic in words, where it is no sum: 15% of 20. */
  readonly words?: string;
  /** Whether it is only likely: then it counts by itself, and only where it leaves a count of few people. */
  readonly isLikely?: boolean;
  /** Likely relations that stand or fall together share one. */
  readonly bundle?: object;
}

/** A hidden figure that readers can work out, or nearly. */
export interface Recoverable {
  readonly hidden: HiddenFigure;
  readonly minimum: number;
  readonly maximum: number;
  /** `exact` where one value is left; `narrow` where two are, or one if the source suppressed by the usual limit. */
  readonly kind: "exact" | "narrow";
  /** The arithmetic, for officers: 83 − 80 = 3. */
  readonly how: string;
  /** Where it is done; undefined where several sums together give it away. */
  readonly where: string | undefined;
}
