import type { HiddenFigure, Operand } from "./system.ts";
import type { WrittenTimes } from "./written-times.ts";

/** Figures of one line that add up, of which one is suppressed. */
export interface SummedLine {
  /** What is counted: the title of the table or row, and other titles by which a text may name it. */
  readonly subject: readonly string[];
  readonly parts: readonly { readonly title: string; readonly operand: Operand }[];
  readonly hidden: HiddenFigure;
  readonly area: string;
  /** Title of the table of a row, where the row's own says of whom and not what is counted. */
  readonly context?: string | undefined;
  /** The heading that tells it from other lines of its table, which a text has to name; undefined where it stands alone. */
  readonly heading?: string | undefined;
  readonly times: WrittenTimes;
  /** Whether its parts are of several times, so that a text has to say that it adds them up. */
  readonly spansTimes: boolean;
  /** Whether it is the newest of the lines that differ in time only: the one of a text that names no time. */
  readonly isNewest: boolean;
  /** Where it stands, for officers. */
  readonly where: string;
  readonly table?: string;
  readonly indicators: readonly string[];
  readonly documents: readonly string[];
}

export type SummedPart = SummedLine["parts"][number];

/** The one suppressed figure of parts that add up; undefined where there is none, or more than one that is not printed. */
export function findOnlyHidden(parts: readonly SummedPart[]): HiddenFigure | undefined {
  const [first, ...others] = parts.flatMap(({ operand }) => operand.hidden ?? []);
  return parts.length > 1 && others.length === 0 && first?.isProtected && first.isCount ? first : undefined;
}
