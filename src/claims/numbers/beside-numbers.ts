import type { IndicatorEntry } from "../../catalogue/indicator-entry.ts";
import type { CheckedClaim } from "../claim.ts";
import { readBand, readCells, readClaim } from "./document-numbers.ts";
import { holdNumbers } from "./find-numbers.ts";
import type { Holders } from "./holders.ts";
import { ofUnit, toNumberSet, type HeldNumber, type NumberSet } from "./number-set.ts";
import type { TextPart } from "./text-part.ts";

/**
 * Reads the numbers of the records that a text stands beside, and of what is recomputed from them: a set for each record. Of `narrow`
 * only those that the text is about by itself: its claim, its row, what it binds; a whole indicator or table holds too many numbers to
 * notice a slip.
 */
export function createBesideReader({
  catalogue,
  records,
  claims,
}: Omit<Holders, "parts" | "readings">): (part: TextPart, width: "wide" | "narrow") => NumberSet[] {
  const tables = new Map(records.tables.map((table) => [table.id, table]));
  const claimsById = new Map(claims.map((claim) => [claim.id, claim]));
  const ofTable = Map.groupBy(claims, tableOf);
  const known = new Map<string, NumberSet>();
  const once = (key: string, read: () => readonly HeldNumber[]): NumberSet => {
    const found = known.get(key) ?? toNumberSet(read());
    known.set(key, found);
    return found;
  };
  const readRows = ({ id, row }: { id: string; row?: number }) => {
    const table = tables.get(id);
    return table ? readCells(table, row) : [];
  };
  const readRecomputed = ({ id, row }: { id: string; row?: number }) =>
    (ofTable.get(id) ?? [])
      .filter(({ figures: [stated] }) => row === undefined || (stated?.kind === "cell" && stated.row === row))
      .flatMap(readArithmetic);
  return ({ beside: { indicators: all = [], table: given, claim, numbers = [] } }, width) => {
    const indicators = width === "wide" ? all : [];
    const table = width === "wide" || given?.row !== undefined ? given : undefined;
    const own = claim === undefined ? undefined : claimsById.get(claim);
    return [
      toNumberSet(numbers),
      ...indicators.map((id) =>
        once(`indicator ${id}`, () => readIndicator(catalogue.indicators.get(id), catalogue.bands)),
      ),
      ...(table
        ? [
            once(`cells ${table.id} ${table.row ?? ""}`, () => readRows(table)),
            once(`table ${table.id} ${table.row ?? ""}`, () => readRecomputed(table)),
          ]
        : []),
      ...(own
        ? [once(`claim ${own.id}`, () => readClaim(own, catalogue)), once(`sum ${own.id}`, () => readArithmetic(own))]
        : []),
    ];
  };
}

function readIndicator(indicator: IndicatorEntry | undefined, bands: Holders["catalogue"]["bands"]): HeldNumber[] {
  if (!indicator) return [];
  const { series, ranks, targets, range, unit } = indicator;
  return [
    ...series.flatMap(({ observations }) =>
      observations.flatMap(({ value, decimals }) => (value === undefined ? [] : [ofUnit(value, unit, decimals)])),
    ),
    ...ranks.flatMap(({ rank, of }): HeldNumber[] => [
      { size: rank, form: "rank" },
      { size: of, form: "other" },
    ]),
    ...targets.flatMap(({ value, band }) => [
      ...(value === undefined ? [] : [ofUnit(value, unit)]),
      ...bands.filter((item) => item.id === band).map(readBand),
    ]),
    ...(range ? [ofUnit(range.minimum, unit), ofUnit(range.maximum, unit)] : []),
  ];
}

/** The table in which a claim's own figure stands, where the table makes the claim. */
function tableOf({ origin, figures: [stated] }: CheckedClaim): string | undefined {
  return origin === "table" && stated?.kind === "cell" ? stated.table : undefined;
}

/** The numbers of the sentence that shows how a claim was recomputed. */
function readArithmetic({ arithmetic }: CheckedClaim): HeldNumber[] {
  return holdNumbers(arithmetic);
}
