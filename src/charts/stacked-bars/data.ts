/** Breakdowns of the same parts, side by side. */
export interface StackedData {
  /** What the parts are, in the order of the table. */
  readonly titles: readonly string[];
  readonly columns: readonly StackedColumn[];
}

export interface StackedColumn {
  readonly label: string;
  /** The total as printed; undefined where the table prints none. */
  readonly total: string | undefined;
  /** One a title. */
  readonly parts: readonly StackedPart[];
}

/** A part as printed; `value` is absent where there is no number. */
export interface StackedPart {
  readonly value?: number;
  readonly text: string;
}

/** The sum of the parts above zero: how high a bar reaches. */
export function sumAboveZero({ parts }: Pick<StackedColumn, "parts">): number {
  return parts.reduce((sum, { value }) => sum + Math.max(0, value ?? 0), 0);
}

/** The sum of the parts that have a number. */
export function sumParts({ parts }: Pick<StackedColumn, "parts">): number {
  return parts.reduce((sum, { value }) => sum + (value ?? 0), 0);
}
