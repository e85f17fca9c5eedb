/** A number of a printed cell. */
export interface PrintedFigure {
  readonly value: number;
  /** Whether it is a place in a ranking: `16th`. */
  readonly isRank: boolean;
  readonly isPercent: boolean;
}

/** The number of a cell and, where it has one in brackets behind it, that one: `46 (62)`, `16th`, `(25.3%)` for -25.3. */
export interface PrintedCellFigures {
  readonly main: PrintedFigure;
  readonly bracketed: PrintedFigure | undefined;
}

const number = /^([+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?|[+-]?\d*\.?\d+)\s*(%|st|nd|rd|th)?$/i;

/** The numbers of a cell; undefined where it holds anything else. */
export function readPrintedCell(cell: string): PrintedCellFigures | undefined {
  const plain = cell
    .replace(/[\u2212–]/g, "-")
    .replace(/(\d)\s+(st|nd|rd|th)\b/i, "$1$2")
    .trim();
  const negative = /^\(([\d.,]+\s*%?)\)$/.exec(plain)?.[1];
  const [, first, second] = /^([^()]+?)\s*\(([^()]+)\)$/.exec(plain) ?? [];
  const main = readFigure(negative !== undefined ? `-${negative}` : (first ?? plain));
  if (!main) return undefined;
  const bracketed = second === undefined ? undefined : readFigure(second);
  return second !== undefined && !bracketed ? undefined : { main, bracketed };
}

function readFigure(text: string): PrintedFigure | undefined {
  const [, digits, sign] = number.exec(text.trim()) ?? [];
  if (digits === undefined) return undefined;
  return {
    value: Number(digits.replaceAll(",", "")),
    isRank: sign !== undefined && sign !== "%",
    isPercent: sign === "%",
  };
}
