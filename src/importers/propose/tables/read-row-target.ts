import { readCellAt } from "../../../catalogue/figures/figure-content.ts";
import type { Catalogue } from "../../../catalogue/catalogue.ts";
import type { Target } from "../../../catalogue/indicator-entry.ts";
import { isInBand } from "../../../statistics/rank.ts";
import { judgeTarget } from "../../../statistics/target.ts";
import type { HeldTable } from "../held/held-tables.ts";
import { heldValue } from "../held/held.ts";
import type { ClaimContent, Named } from "../proposal.ts";
import { claimTarget } from "../statements/read-targets.ts";
import type { StatementReader } from "../statements/statement.ts";

/** A row of a list of indicators, and the indicator in the period of its result. */
interface ResultRow {
  readonly table: HeldTable;
  readonly row: number;
  readonly named: Named;
}

/** What a row says of its target, and whether by a word or mark of its own. */
interface RowTarget {
  readonly claims: readonly ClaimContent[];
  readonly isMarked: boolean;
}

const met = /^(?:met|achieved|exceeded|on target|above target|g|green|yes)$/i;
const missed = /^(?:not (?:met|achieved)|missed|below target|r|red|no)$/i;
/** A mark that says neither: "amber" is near to the target, on either side of it. */
const between = /^(?:a|amber|nearly met|close to target)$/i;

/**
 * Whether the target of a row is met: by the word or mark that the row prints; where it prints none and has a target beside its result, by the two
 * as they are held.
 */
export function readRowTarget({ table, row, named }: ResultRow, { catalogue, home }: StatementReader): RowTarget {
  const { columns } = table.fields;
  const words = columns.flatMap((_, column) => readCellAt(table, row, column).text?.trim() ?? []);
  if (words.some((word) => missed.test(word))) return { claims: claimTarget(named, "missed", home), isMarked: true };
  if (words.some((word) => met.test(word))) return { claims: claimTarget(named, "met", home), isMarked: true };
  const hasTarget = columns.some(({ title, role }, column) => {
    const { value, text } = readCellAt(table, row, column);
    const isTarget =
      role === "target" || (/\btarget\b/i.test(title) && !/\b(?:met|achieved|status|rating)\b/i.test(title));
    return isTarget && (value !== undefined || text !== undefined);
  });
  if (!hasTarget || words.some((word) => between.test(word))) return { claims: [], isMarked: false };
  const target = named.measure.indicator.targets.find(({ area, period }) => area === home && period === named.period);
  const is = target && judge(named, target, { catalogue, home });
  return { claims: is === undefined ? [] : claimTarget(named, is, home), isMarked: false };
}

/** What the result is beside its target; undefined where one of both is not held, or neither direction is better. */
function judge(
  named: Named,
  target: Target,
  { catalogue, home }: { readonly catalogue: Catalogue; readonly home: string },
): "met" | "missed" | undefined {
  const { indicator } = named.measure;
  if (target.band !== undefined) {
    const held = indicator.ranks.find(({ area, period }) => area === home && period === named.period);
    const band = catalogue.bands.find(({ id }) => id === target.band);
    return held && band ? (isInBand(held.rank, held.of, band) ? "met" : "missed") : undefined;
  }
  const own = heldValue(named, home)?.value;
  const aim =
    target.value ?? (target.comparator === undefined ? undefined : heldValue(named, target.comparator)?.value);
  return own === undefined || aim === undefined ? undefined : judgeTarget(own, aim, indicator.polarity);
}
