/** A judgement as a table gives it. */
export interface TableGrade {
  readonly area: string;
  /** The framework's word; undefined where none could be read with certainty. */
  readonly word: string | undefined;
  /** The words of the row's cell. */
  readonly found: string;
  readonly page: number | undefined;
  /** Whether its cell was read, but nothing bears it out where other rows are wrong. */
  readonly isDoubted?: true;
}

/** A table of judgements. */
export interface JudgementTable {
  readonly grades: readonly TableGrade[];
  /** Whether every grade in it stands beside a row of its own, and every row has one. */
  readonly isEven: boolean;
  /** Rows with a grade that the layout does not know, as printed. */
  readonly unknown: readonly string[];
  /** Position of its first line and behind its last. */
  readonly from: number;
  readonly to: number;
}
