import type { Catalogue } from "../../catalogue/catalogue.ts";
import { readFigures } from "../../catalogue/figures/figures.ts";
import { unitOfCell } from "../../catalogue/figures/table-figures.ts";
import type { RecordSet } from "../../records/read.ts";
import type { SourceRecord } from "../../records/record.ts";
import type { CheckedClaim } from "../claim.ts";
import { holdNumbers } from "./find-numbers.ts";
import { ofUnit, toNumberSet, type HeldNumber, type NumberSet } from "./number-set.ts";

/** All figures that the records hold for each document, by its id: values, ranks, targets, cells, grades and counts of entries. */
export function listDocumentNumbers(
  catalogue: Catalogue,
  { tables }: RecordSet["records"],
): ReadonlyMap<string, NumberSet> {
  const all = new Map<string, HeldNumber[]>();
  const hold = (document: string, ...numbers: readonly HeldNumber[]) => {
    const known = all.get(document);
    if (known) known.push(...numbers);
    else all.set(document, [...numbers]);
  };
  const holdCounts = (document: string, entries: readonly object[], fields: readonly string[]) => {
    const groups = fields.flatMap((field) => [
      ...Map.groupBy(entries, (entry) => Reflect.get(entry, field) as unknown).values(),
    ]);
    hold(document, ...[entries, ...groups].map(({ length }) => ({ size: length, form: "other" as const })));
  };
  for (const { series, ranks, targets, unit } of catalogue.indicators.values()) {
    for (const { observations } of series)
      for (const { source, value, decimals } of observations)
        if (value !== undefined) hold(source.document, ofUnit(value, unit, decimals));
    for (const { source, rank, of } of ranks)
      hold(source.document, { size: rank, form: "rank" }, { size: of, form: "other" });
    for (const { source, value } of targets) if (value !== undefined) hold(source.document, ofUnit(value, unit));
  }
  for (const table of tables) hold(table.fields.source.document, ...readCells(table));
  for (const { id, judgements = [], recommendations = [] } of catalogue.documents.values()) {
    hold(
      id,
      ...judgements.flatMap(({ number }) => (number === undefined ? [] : [{ size: number, form: "other" as const }])),
    );
    holdCounts(id, judgements, ["word", "area"]);
    holdCounts(id, recommendations, ["kind", "timescale", "area"]);
  }
  for (const { source, themes, visits = [], indicators = [] } of catalogue.plans.values()) {
    const actions = themes.flatMap((theme) => (theme.actions ?? []).map((action) => ({ ...action, theme: theme.id })));
    holdCounts(source.document, themes, []);
    holdCounts(source.document, actions, ["theme"]);
    holdCounts(source.document, visits, []);
    holdCounts(source.document, indicators, ["theme"]);
  }
  return new Map([...all].map(([document, numbers]) => [document, toNumberSet(numbers)]));
}

/** The numbers in a printed table, or in one row of it. */
export function readCells(table: SourceRecord<"tables">, row?: number): HeldNumber[] {
  return readFigures(table).flatMap((figure): HeldNumber[] => {
    const { cell, value, decimals } = figure;
    if (!cell || (row !== undefined && cell.row !== row)) return [];
    if (value !== undefined) return [ofUnit(value, unitOfCell(table.fields, cell.row, cell.column), decimals)];
    return figure.role === "cell" && figure.text !== undefined ? holdNumbers(figure.text) : [];
  });
}

/** The numbers that a claim states and rests on: its number, its figures, how many areas are ranked, and the share of its band. */
export function readClaim(claim: CheckedClaim, { bands }: Pick<Catalogue, "bands">): HeldNumber[] {
  const inputs = claim.inputs.flatMap((input): HeldNumber[] => {
    if (!input.known) return [];
    if (input.rankedAreas === undefined) return [ofUnit(input.value, input.unit, input.decimals)];
    return [
      { size: input.value, form: "rank" },
      { size: input.rankedAreas, form: "other" },
    ];
  });
  const ofBand = claim.kind === "band" ? bands.filter(({ title }) => claim.stated.includes(title)) : [];
  return [...holdNumbers(claim.stated), ...inputs, ...ofBand.map(readBand)];
}

/** The share that names a band: 10 of "top 10%". */
export function readBand({ share }: Catalogue["bands"][number]): HeldNumber {
  return { size: Math.round(share * 100), form: "percent" };
}
