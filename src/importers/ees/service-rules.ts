import type { FilePlace } from "../../records/issue.ts";
import { breakAt, quoteSome, valuesOf, type EesPair, type RuleFamily } from "./family.ts";
import { listsAddress, type Dictionary } from "./listed-places.ts";
import { listFilterColumns } from "./meta-file.ts";
import type { Breach, ScreenerRule } from "./screener-rule.ts";
import { levels, longest } from "./standard.ts";

const warning = { stage: "main tests", grade: "warning" } as const;

const dictionaryColumns: ScreenerRule = {
  ...warning,
  id: "check_data_dictionary_col_name",
  inPackage: "data_dict_col_name",
  says: "Filters and indicators have names of the department's data dictionary, which its interface for programs asks for.",
};
const dictionaryItems: ScreenerRule = {
  ...warning,
  id: "check_data_dictionary_filter_item",
  inPackage: "data_dict_fil_item",
  says: "Items of filters that the department's data dictionary has are those of the dictionary.",
};
const columnLength: ScreenerRule = {
  ...warning,
  id: "variable_name_length",
  inPackage: "api_char_col_name",
  says: `Names of columns have at most ${longest.columnName} characters, which the service's interface for programs takes.`,
};
const labelLength: ScreenerRule = {
  ...warning,
  id: "variable_label_length",
  inPackage: "api_char_col_label",
  says: `Labels have at most ${longest.label} characters.`,
};
const itemLength: ScreenerRule = {
  ...warning,
  id: "filter_item_length",
  inPackage: "api_char_filter_items",
  says: `Items of filters have at most ${longest.item} characters.`,
};
const nameLength: ScreenerRule = {
  ...warning,
  id: "location_name_length",
  inPackage: "api_char_filter_items",
  says: `Names of places have at most ${longest.item} characters.`,
};
const codeLength: ScreenerRule = {
  ...warning,
  id: "location_code_length",
  inPackage: "api_char_loc_code",
  says: `Codes of places have at most ${longest.code} characters.`,
};

/** The rules that the service's interface for programs adds: a file that breaks one is published all the same. */
export const serviceFamily: RuleFamily = {
  rules: [dictionaryColumns, dictionaryItems, columnLength, labelLength, itemLength, nameLength, codeLength],
  find: (pair) => [...findLong(pair), ...judgeDictionary(pair)],
};

function findLong(pair: EesPair): Breach[] {
  const { data, meta } = pair;
  const names = levels.map(({ nameColumn }) => nameColumn);
  const codes = levels.flatMap(({ code, secondCode }) => [code, secondCode].filter((one) => one !== undefined));
  const items = listFilterColumns(meta).filter((name) => !names.includes(name));
  const listed = (columns: readonly string[]) => columns.flatMap((column) => [...valuesOf(pair, column)]);
  return [
    ...tooLong(
      columnLength,
      data.names.map((name, index) => [name, data.place(index)]),
      longest.columnName,
    ),
    ...tooLong(
      labelLength,
      meta.rows.map((row) => [row.cell("label"), row.place("label")]),
      longest.label,
    ),
    ...tooLong(itemLength, listed(items), longest.item),
    ...tooLong(nameLength, listed(names), longest.item),
    ...tooLong(codeLength, listed(codes), longest.code),
  ];
}

function tooLong(rule: ScreenerRule, words: readonly (readonly [string, FilePlace])[], most: number): Breach[] {
  return words
    .filter(([word]) => Array.from(word).length > most)
    .map(([word, place]) => {
      const problem = `${quoteSome([word])} has ${Array.from(word).length} characters.`;
      return breakAt(rule, place, problem, `The service's interface for programs takes at most ${most}: shorten it.`);
    });
}

function judgeDictionary(pair: EesPair): Breach[] {
  const { dictionary } = pair.lists;
  if (!dictionary) {
    const problem =
      "The names were not compared with the department's data dictionary, which is not part of the engine.";
    const remedy = `Only a file for the service's interface for programs needs that: get data-dictionary.csv from ${listsAddress}, and name its folder with --lists <folder>.`;
    return [{ ...breakAt(dictionaryColumns, pair.meta.place("col_name"), problem, remedy), isUnjudged: true }];
  }
  return [...findUnknownColumns(pair, dictionary), ...findUnknownItems(pair, dictionary)];
}

function findUnknownColumns({ meta }: EesPair, { columns }: Dictionary): Breach[] {
  return meta.rows.flatMap((row) =>
    ["col_name", "filter_grouping_column"]
      .filter((column) => row.cell(column) !== "" && !columns.has(`${row.cell("col_type")}|${row.cell(column)}`))
      .map((column) => {
        const problem = `The data dictionary has no ${row.cell("col_type").toLowerCase()} ${row.cell(column)}.`;
        return breakAt(dictionaryColumns, row.place(column), problem, "Use the dictionary's name, if it has one.");
      }),
  );
}

function findUnknownItems(pair: EesPair, { columns, items }: Dictionary): Breach[] {
  return listFilterColumns(pair.meta)
    .filter((name) => columns.has(`Filter|${name}`))
    .flatMap((name) =>
      [...valuesOf(pair, name)]
        .filter(([item]) => !items.has(`${name}|${item}`))
        .map(([item, place]) => {
          const problem = `The data dictionary has no ${quoteSome([item])} of the filter ${name}.`;
          return breakAt(dictionaryItems, place, problem, "Use the dictionary's word, if it has one.");
        }),
    );
}
