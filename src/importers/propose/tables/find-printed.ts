import type { BoundColumn } from "./bind-table.ts";
import { findAgain } from "./find-again.ts";
import { findArrows } from "./find-arrows.ts";
import { findBox } from "./find-boxes.ts";
import { findComplements } from "./find-complements.ts";
import { findGapRows } from "./find-gap-rows.ts";
import { findOrders } from "./find-orders.ts";
import { findRepeats } from "./find-repeats.ts";
import { findRunShares } from "./find-run-shares.ts";
import { findSameSplits } from "./find-same-splits.ts";
import { findShares } from "./find-shares.ts";
import { findSplits } from "./find-splits.ts";
import { findSums } from "./find-sums.ts";
import { findTwins } from "./find-twins.ts";
import { findPrintedTables } from "./printed-tables.ts";
import type { FoundStatement } from "../proposal.ts";
import type { SectionContext } from "../prose/read-prose.ts";
import { describeTablePlace, tablesOf, type SourceSection } from "../source/source.ts";

/** What the tables of a section are read with. */
interface TableContext extends SectionContext {
  /** Columns of its tables that hold an indicator's figures. */
  readonly columns: readonly BoundColumn[];
  /** Columns of tables that stand before. */
  readonly printedBefore: ReadonlySet<string>;
  /** The group of all others beside a group of pupils. */
  readonly othersOf: (group: string) => string | undefined;
}

/** What the tables of a section state of held figures: orders, figures printed again, boxes, sums, shares, arrows. */
export function findPrinted(section: SourceSection, context: TableContext): FoundStatement[] {
  const { columns, all, figures, tables, chart, document, reader, printedBefore, othersOf } = context;
  const { home } = reader;
  const printed = tablesOf(section);
  const sheet = { scope: chart?.scope ?? [], all, home, tables };
  return [
    ...findOrders(columns, all, { home, document, othersOf, heading: section.headings.at(-1) ?? "" }),
    ...findRepeats(columns, printedBefore, home),
    ...(chart?.scope ?? []).flatMap((named) =>
      printed.flatMap((table) => findBox(table, named, { home, place: chart?.place ?? "" })),
    ),
    ...findPrintedTables(printed, tables).flatMap(({ table, rows, base }) => [
      ...findSums(table, sheet),
      ...findSplits(table, tables),
      ...findSameSplits(table, tables),
      ...findShares(table, { ...sheet, base }),
      ...findRunShares(table),
      ...findArrows(table, home),
      ...findComplements(table),
      ...findAgain(table, all, reader),
      ...findGapRows({ table, rows, base }, all, { ...reader, othersOf }),
      ...findTwins(table, figures, reader.catalogue),
    ]),
  ].map((each) => ({ ...each, place: describeTablePlace(section) }));
}
