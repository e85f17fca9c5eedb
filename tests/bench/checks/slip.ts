import type { LoadedSite } from "../../../src/checks/load-site.ts";
import type { BenchSite } from "./bench-site.ts";
import type { FigureChange, FigureIndex, WrittenFigure } from "./figure.ts";
import { changeText } from "./figure.ts";
import type { Renaming, Statement } from "./statement.ts";
import type { Edit } from "./text-edit.ts";

/** The kinds of slip, in words. */
export const slipTitles = {
  "digits-swapped": "Two digits swapped",
  "digit-replaced": "A digit replaced",
  "point-moved": "Decimal point moved",
  "sign-changed": "Sign lost or added",
  "rows-exchanged": "Two rows exchanged",
  "columns-exchanged": "Two columns or periods exchanged",
  "periods-shifted": "A series shifted by a period",
  "unit-confused": "Unit confused",
  "rank-off-by-one": "Rank off by one",
  "comparator-taken": "Another area's value taken",
  "value-stale": "The period before repeated",
  "prose-changed": "Figure in prose changed",
  "table-confused": "Value of another table taken",
  "missing-as-zero": "Missing entered as zero",
  "total-changed": "Total changed",
  "target-changed": "Target changed",
  "period-mistyped": "Period mistyped",
  "area-mistyped": "Area mistyped",
  "marker-dropped": "Marker dropped",
} as const;

export type SlipKind = keyof typeof slipTitles;

/** One slip of an officer: what it does to a file, and to the figures in it. */
export interface Slip {
  readonly kind: SlipKind;
  readonly file: string;
  readonly edits: readonly Edit[];
  /** What happens, in short. */
  readonly says: string;
  readonly changes: readonly FigureChange[];
  readonly renamings?: readonly Renaming[];
  /** Rule that the slip breaks whatever the figures are, in words. */
  readonly breaks?: string;
}

/** What slips are made in. */
export interface Ground {
  readonly site: BenchSite;
  readonly loaded: LoadedSite;
  readonly index: FigureIndex;
  readonly statements: readonly Statement[];
  /** Names of the figures that claims and prose ask for, whether they agree with them or not. */
  readonly named: ReadonlySet<string>;
}

/** A slip that gives figures of one file other texts; undefined where nothing differs. */
export function rewriteFigures(
  kind: SlipKind,
  rewritten: readonly (readonly [figure: WrittenFigure, text: string])[],
): Slip | undefined {
  const differing = rewritten.filter(([figure, text]) => changesFigure(figure, text));
  const [first] = differing;
  if (!first) return undefined;
  return {
    kind,
    file: first[0].file,
    edits: differing.map(
      ([
        {
          at,
          text: { length },
        },
        text,
      ]) => ({ at, length, text }),
    ),
    says: differing.map(([figure, text]) => `${describeFigure(figure)}: ${figure.text} → ${text}`).join("; "),
    changes: differing.map(([figure, text]) => changeText(figure, text)),
  };
}

/** Whether a text is more than another way to write the same figure. */
function changesFigure(figure: WrittenFigure, text: string): boolean {
  return figure.text !== text && (figure.held.value === undefined || Number(text) !== Number(figure.text));
}

export function describeFigure({ role, observed, cell, names: [name = ""] }: WrittenFigure): string {
  if (cell) return `${cell.table}, row ${cell.row + 1}, column ${cell.column + 1}`;
  if (observed) return `${role} of ${observed.indicator}, ${observed.area}, ${observed.period}`;
  return name.replaceAll("|", " ");
}

export function isNumber(figure: WrittenFigure): boolean {
  return figure.held.value !== undefined;
}
