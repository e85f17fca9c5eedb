import { valueCopied } from "./check-copies.ts";
import type { Check } from "../check.ts";
import { breach, placeOf, type Issue } from "../../records/issue.ts";
import type { RecordSet } from "../../records/read.ts";
import { isRemarked } from "../../catalogue/explained.ts";
import type { RankFigure } from "../../catalogue/figures/figure.ts";
import { standingFigures } from "../../catalogue/figures/figures.ts";

/** Of 150 authorities, two ranks are both the same by chance once in 20,000 times. */
const leastRanks = 2;

/** Ranks of one group of pupils by measure, as one place of a document prints them for an area and a period. */
interface RankRow {
  readonly title: string;
  readonly group: string;
  /** What must be equal in two rows for them to be compared: document, area and period. */
  readonly setting: string;
  readonly ranks: ReadonlyMap<string, RankFigure>;
}

/**
 * Ranks copied from the table of another group: a place prints, for the same measures in the same order, the ranks that another prints for
 * other pupils. A note that names one of the ranks says that somebody has compared them with the source.
 */
export const copiedRankChecks: Check = { rules: [], find: ({ records }) => checkCopiedRanks(records) };

function checkCopiedRanks(records: RecordSet["records"]): Issue[] {
  const seen: RankRow[] = [];
  return listRankRows(records).flatMap((row): Issue[] => {
    const first = seen.find((other) => isCopy(row, other));
    seen.push(row);
    const [figure] = [...row.ranks.values()];
    const [copied] = first ? [...first.ranks.values()] : [];
    if (!first || !figure || !copied || isNoted(row) || isNoted(first)) return [];
    const place = `${copied.home.file}:${copied.home.locator.place(copied.valuePath).line}`;
    const problem = `${row.title} has the same ${row.ranks.size} ranks as ${first.title}, ${place}.`;
    const remedy = "Compare both with the source; if it is printed so, add a note that names one of the ranks.";
    return [breach(valueCopied, placeOf(figure.home, figure.valuePath), problem, remedy)];
  });
}

function listRankRows(records: RecordSet["records"]): RankRow[] {
  const indicators = new Map(records.indicators.map(({ id, fields }) => [id, fields]));
  const ranks = standingFigures(records).filter((figure) => figure.role === "rank");
  const rows = Map.groupBy(ranks, ({ indicator, area, period, source }) => {
    const group = indicators.get(indicator)?.pupilGroup ?? "";
    return [source.document, source.place, area, period, group].join("|");
  });
  return [...rows.values()].flatMap((figures): RankRow[] => {
    const [first] = figures;
    const group = first && indicators.get(first.indicator)?.pupilGroup;
    if (!first || group === undefined) return [];
    const { source, area, period } = first;
    const byMeasure = figures.map(
      (figure) => [indicators.get(figure.indicator)?.measure ?? figure.indicator, figure] as const,
    );
    return [
      {
        title: `${group} for ${area} in ${period}`,
        group,
        setting: [source.document, area, period].join("|"),
        ranks: new Map(byMeasure),
      },
    ];
  });
}

function isCopy(row: RankRow, other: RankRow): boolean {
  if (row.group === other.group || row.setting !== other.setting || row.ranks.size !== other.ranks.size) return false;
  const pairs = [...row.ranks].map(([measure, { value }]) => [value, other.ranks.get(measure)?.value] as const);
  const isEqual = pairs.every(([own, others]) => own !== undefined && own === others);
  return isEqual && new Set(pairs.map(([own]) => own)).size >= leastRanks;
}

function isNoted({ ranks }: RankRow): boolean {
  return [...ranks.values()].some((rank) => rank.value !== undefined && isRemarked(rank, rank.value));
}
