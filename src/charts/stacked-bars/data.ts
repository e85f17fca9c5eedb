/** Breakdowns of the same parts, side by side. */
export interface StackedData {
  /** What the parts are, in the order of the table. */
  readonly titles: readonly string[];
  readonly columns: readonly StackedColumn[];
  /** `share` where all bars are as high, each part its share of the whole; without it, bars are as high as their totals. */
  readonly scale?: "share";
}

/** One column of the table, drawn as one bar. */
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
  /** Its share of the whole in words, where the bars are drawn by shares of counts: “54%”. */
  readonly share?: string;
}

/** What is drawn of a part: its height, in the unit of the axis. */
export function heightsOf({ columns, scale }: StackedData): StackedColumn[] {
  if (scale !== "share") return [...columns];
  return columns.map((column) => {
    const sum = sumAboveZero(column) || 1;
    const parts = column.parts.map((part) => ({
      ...part,
      ...(part.value !== undefined && { value: part.value / sum }),
    }));
    return { ...column, parts };
  });
}

/** A part with its share: “15 (54%)”. */
export function describePart({ text, share }: StackedPart): string {
  return share === undefined ? text : `${text} (${share})`;
}

/** The sum of the parts above zero: how high a bar reaches. */
export function sumAboveZero({ parts }: Pick<StackedColumn, "parts">): number {
  return parts.reduce((sum, { value }) => sum + Math.max(0, value ?? 0), 0);
}

/** The sum of the parts that have a number. */
export function sumParts({ parts }: Pick<StackedColumn, "parts">): number {
  return parts.reduce((sum, { value }) => sum + (value ?? 0), 0);
}
