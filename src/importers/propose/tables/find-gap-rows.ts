import { readCellAt } from "../../../catalogue/figures/figure-content.ts";
import { heldRank, heldValue } from "../held/held.ts";
import type { Measure } from "../subjects/measures.ts";
import { isPlaceOfRow, type PrintedRowOf, type PrintedTable } from "./printed-tables.ts";
import { rankInput, valueInput, type ClaimContent, type FoundStatement } from "../proposal.ts";
import type { StatementReader } from "../statements/statement.ts";

type Found = Omit<FoundStatement, "place">;

/** A gap that a row prints of an area in a period. */
interface PrintedGap {
  readonly area: string;
  readonly period: string;
  readonly value: number;
  readonly decimals: number;
  /** Numbers in the brackets behind it. */
  readonly beside: readonly number[];
}

/** The two series that a gap lies between: a group in each area, and all others in one area or in each. */
interface GapParts {
  readonly group: Measure;
  readonly other: Measure;
  /** The area whose others every gap is held against; undefined where each area's own are. */
  readonly against: string | undefined;
}

/** How a table's rows of gaps are read. */
interface GapReader extends StatementReader {
  readonly othersOf: (group: string) => string | undefined;
}

/**
 * Rows of a list of indicators that are gaps between a group and all others, area by area, as "-9.2 (40.7)": each gap is one of two held figures, and
 * the figures in brackets are those of the group and of the others. Between which series a row's gaps lie is told by the figures.
 */
export function findGapRows(printed: PrintedTable, all: readonly Measure[], reader: GapReader): Found[] {
  const { table } = printed;
  return printed.rows.flatMap((at) => {
    const { row, cells } = at;
    const id = table.fields.rows[row]?.indicator;
    const gap = all.find(({ indicator }) => indicator.id === id && indicator.gap === true);
    if (!gap) return [];
    const gaps = table.fields.columns.flatMap(({ period, area = reader.home }, column): PrintedGap[] => {
      const { value, decimals = 0 } = readCellAt(table, row, column);
      return value === undefined || period === undefined
        ? []
        : [{ area, period, value, decimals, beside: numbersBeside(value, area === reader.home, cells) }];
    });
    const parts = findParts(gap, gaps, { all, reader });
    if (!parts) return [];
    const contents = [
      ...gaps.flatMap((each) => tellGap(each, parts, { gaps, home: reader.home })),
      ...tellRank(gap, parts, { printed, at, home: reader.home }),
    ];
    return contents.map((content) => ({
      content,
      words: cells.join(", "),
      why: "the gaps of the row are those between the two series, as they are held",
    }));
  });
}

/** The numbers in the brackets behind a gap: the council's stands first in its cell, those of other areas behind their names. */
function numbersBeside(value: number, isHome: boolean, cells: readonly string[]): number[] {
  for (const cell of cells)
    for (const { 1: printed = "", index, 0: whole } of cell.matchAll(/(?<![\d.])([+-]?\d+(?:\.\d+)?)\s*%?\s*\(/g)) {
      if (Number(printed) !== value || (cell.slice(0, index).trim() === "") !== isHome) continue;
      // A bracket within may have its own end, and the outer none.
      const inner = cell
        .slice(index + whole.length)
        .replace(/\([^()]*\)/g, (each) => each.replace(/[()]/g, " "))
        .split(/\)|\brank\b/i)[0];
      return Array.from((inner ?? "").matchAll(/(?<![\d.\w])[+-]?\d+(?:\.\d+)?(?!\w)/g), ([each]) => Number(each));
    }
  return [];
}

/** The one pair of series of which most printed gaps are the difference. */
function findParts(
  gap: Measure,
  printed: readonly PrintedGap[],
  { all, reader }: { readonly all: readonly Measure[]; readonly reader: GapReader },
): GapParts | undefined {
  const { pupilGroup, topic } = gap.indicator;
  const others = pupilGroup === undefined ? undefined : reader.othersOf(pupilGroup);
  const groups = all.filter(
    ({ indicator }) => indicator.pupilGroup === pupilGroup && indicator.topic === topic && !indicator.gap,
  );
  const likely = groups
    .flatMap((group) =>
      all
        .filter(
          ({ indicator: { measure, pupilGroup: own } }) =>
            measure !== undefined && measure === group.indicator.measure && own === others,
        )
        .flatMap((other) =>
          [undefined, ...other.indicator.series.map(({ area }) => area)].map((against) => ({ group, other, against })),
        ),
    )
    .map((parts) => {
      const errors = printed.flatMap((each) => errorOf(each, parts) ?? []);
      return { parts, fits: errors.length, error: errors.reduce((sum, each) => sum + each, 0) };
    })
    .filter(({ fits }) => fits >= 2)
    .toSorted((a, b) => b.fits - a.fits || a.error - b.error);
  const [best, next] = likely;
  return best && (best.fits !== next?.fits || best.error < next.error - 1e-9) ? best.parts : undefined;
}

/** How far a printed gap is from the difference of its two figures; undefined where that is more than their rounding. */
function errorOf(
  { area, period, value, decimals }: PrintedGap,
  { group, other, against }: GapParts,
): number | undefined {
  const own = heldValue({ measure: group, period }, area)?.value;
  const beside = heldValue({ measure: other, period }, against ?? area)?.value;
  if (own === undefined || beside === undefined) return undefined;
  const error = Math.abs(own - beside - value);
  return error <= 10 ** -decimals + 1e-9 ? error : undefined;
}

/** A gap, and the figures in the brackets behind it. */
function tellGap(
  { area, period, value, beside }: PrintedGap,
  { group, other, against }: GapParts,
  { gaps, home }: { readonly gaps: readonly PrintedGap[]; readonly home: string },
): ClaimContent[] {
  const areaOf = (each: string) => (each === home ? undefined : each);
  const of = valueInput(group.indicator.id, period, areaOf(area));
  const from = valueInput(other.indicator.id, period, areaOf(against ?? area));
  const held = heldValue({ measure: group, period }, area)?.value;
  const heldOther = heldValue({ measure: other, period }, against ?? area)?.value;
  // Without its figures beside it a gap is no more than a figure that is held.
  if (held === undefined || heldOther === undefined || beside.length === 0) return [];
  // A single number behind a gap is the group's, where it is so in the other areas.
  const alone = gaps.filter((each) => each.beside.length === 1);
  const agreeing = alone.filter(
    (each) => heldValue({ measure: group, period: each.period }, each.area)?.value === each.beside[0],
  );
  const isOfGroup = agreeing.length >= 2 && agreeing.length * 2 > alone.length;
  const figures = beside.flatMap((stated): ClaimContent[] => {
    if (stated === held || (beside.length === 1 && isOfGroup)) return [{ kind: "value", stated, of }];
    return stated === heldOther ? [{ kind: "value", stated, of: from }] : [];
  });
  return [{ kind: "gap", stated: value, group: of, other: from }, ...figures];
}

/** The rank beside a gap that has its own from the list alone: it is that of the group, where the group holds just this one. */
function tellRank(
  gap: Measure,
  { group }: GapParts,
  { printed, at, home }: { readonly printed: PrintedTable; readonly at: PrintedRowOf; readonly home: string },
): ClaimContent[] {
  const { period, indicator } = gap;
  const own = indicator.ranks.find((item) => item.area === home && item.period === period);
  const rank = heldRank({ measure: group, period }, home);
  const ranks = at.cells.flatMap((cell) =>
    Array.from(cell.matchAll(/\b(\d+)\s*(?:st|nd|rd|th)\b/gi), ([, digits]) => Number(digits)),
  );
  const isOfList = own === undefined || isPlaceOfRow(own.source.place, printed.table, at.row);
  return isOfList && rank !== undefined && ranks.length === 1 && ranks[0] === rank
    ? [{ kind: "value", stated: rank, of: rankInput(group.indicator.id, period) }]
    : [];
}
