import { joinWords } from "../../statistics/format-lists.ts";
import { breakAt, columnsNamed, tellRows, type EesPair, type RuleFamily } from "./family.ts";
import { listIndicators } from "./meta-file.ts";
import { hash, keyGroupOf, listKeyColumns } from "./profile/row-keys.ts";
import type { Breach, ScreenerRule } from "./screener-rule.ts";
import { nullWords, obsoleteSymbols, oldSymbols } from "./standard.ts";

const fail = { stage: "main tests", grade: "fail" } as const;

const nullValue: ScreenerRule = {
  ...fail,
  id: "null",
  inPackage: "general_null",
  says: `No cell of either file says ${[...nullWords].join(", ")}.`,
};
const oldSymbol: ScreenerRule = {
  id: "no_data_symbols",
  inPackage: "general_null",
  stage: "main tests",
  grade: "warning",
  says: `No cell of the data file has one of the old symbols for no data: ${[...oldSymbols].join(" ")}`,
};
const obsoleteSymbol: ScreenerRule = {
  ...fail,
  id: "obsolete_symbols",
  inPackage: "ind_invalid_entry",
  says: `No indicator has one of the obsolete symbols ${[...obsoleteSymbols].join(" ")}`,
};
const blankIndicators: ScreenerRule = {
  ...fail,
  id: "blanks_indicators",
  inPackage: "ind_invalid_entry",
  says: "No cell of an indicator is blank.",
};
const repeatedRows: ScreenerRule = {
  ...fail,
  id: "duplicate_rows",
  inPackage: "general_dupes",
  says: "No two rows are of the same time, place and items of filters; schools, providers, institutions and planning areas apart.",
};

/** The rules on cells without a number, and on rows that stand twice. */
export const cellFamily: RuleFamily = {
  rules: [nullValue, oldSymbol, obsoleteSymbol, blankIndicators, repeatedRows],
  find: (pair) => [...findNulls(pair), ...findSymbols(pair), ...findRepeatedRows(pair)],
};

function findNulls({ meta, profile }: EesPair): Breach[] {
  const remedy = "Use the present symbols: z not applicable, x not available, c confidential, low rounds to zero.";
  const inMeta = meta.rows.flatMap((row) =>
    meta.names
      .filter((name) => nullWords.has(row.cell(name)))
      .map((name) => {
        const problem = `Row ${row.line} of the metadata file says “${row.cell(name)}” in ${name}.`;
        return breakAt(nullValue, row.place(name), problem, "Clear the cell, or write what it should say.");
      }),
  );
  const inData = [...profile.columns.values()].flatMap(({ name, signs }) =>
    [...signs].flatMap(([sign, tally]) => {
      const rule = nullWords.has(sign) ? nullValue : oldSymbols.has(sign) ? oldSymbol : undefined;
      if (!rule) return [];
      const problem = `The column ${name} says “${sign}” ${tellRows(tally)}.`;
      return [breakAt(rule, tally.first, problem, remedy)];
    }),
  );
  return [...inMeta, ...inData];
}

function findSymbols({ meta, profile }: EesPair): Breach[] {
  const names = listIndicators(meta).map((row) => row.cell("col_name"));
  return columnsNamed({ profile }, names).flatMap(({ name, signs, blank }) => [
    ...[...signs]
      .filter(([sign]) => obsoleteSymbols.has(sign))
      .map(([sign, tally]) => {
        const problem = `The indicator ${name} has “${sign}” ${tellRows(tally)}.`;
        return breakAt(obsoleteSymbol, tally.first, problem, "Use the present symbols: z, x, c, low or u.");
      }),
    ...(blank
      ? [
          breakAt(
            blankIndicators,
            blank.first,
            `The indicator ${name} is blank ${tellRows(blank)}.`,
            "Write the number, or the symbol that says why there is none: z not applicable, x not available, c confidential.",
          ),
        ]
      : []),
  ]);
}

/** Rows with the same key are looked at again, whole: two keys that differ may have the same number. */
function findRepeatedRows(pair: EesPair): Breach[] {
  const { data, meta, profile } = pair;
  const present = [...profile.levelCounts.keys()];
  const isOfOne = present.length === 1 && keyGroupOf(present[0] ?? "") === "institutions";
  const suspect = isOfOne ? profile.repeatedKeys.institutions : profile.repeatedKeys.common;
  if (suspect.size === 0) return [];
  const columns = listKeyColumns(data, meta);
  const level = data.names.indexOf("geographic_level");
  const seen = new Map<string, number>();
  const repeats: { readonly line: number; readonly earlier: number }[] = [];
  for (const { cells, line } of pair.rows()) {
    if (keyGroupOf(cells[level] ?? "") !== (isOfOne ? "institutions" : "common")) continue;
    if (cells.every((cell) => cell === "") || !suspect.has(hash(columns, cells))) continue;
    const key = columns.map((column) => cells[column] ?? "").join("\n");
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, line);
    else repeats.push({ line, earlier });
  }
  const [first] = repeats;
  if (!first) return [];
  const filters = listFiltersOf(pair);
  const problem = `Row ${first.line} is of the same time, place${filters} as row ${first.earlier}.${repeats.length > 1 ? ` So are ${repeats.length - 1} more rows of others.` : ""}`;
  const remedy = "Keep one of them; if they differ in a column that is not described, describe it as a Filter.";
  return [breakAt(repeatedRows, { file: data.file, line: first.line, column: 1 }, problem, remedy)];
}

function listFiltersOf({ meta }: EesPair): string {
  const names = meta.rows.filter((row) => row.cell("col_type") === "Filter").map((row) => row.cell("col_name"));
  return names.length === 0 ? "" : ` and ${joinWords(names.slice(0, 6))}`;
}
