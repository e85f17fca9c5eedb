import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { metaNameOf } from "../../../src/importers/ees/file-name-rules.ts";
import { readListedPlaces } from "../../../src/importers/ees/listed-places.ts";
import { screenEesFiles, screenerRules } from "../../../src/importers/ees/screen.ts";
import { toIssue } from "../../../src/importers/ees/screener-rule.ts";
import { tellScreening } from "../../../src/importers/ees/tell-screening.ts";
import { mistakes } from "./mistakes.ts";
import { addColumn, goodPair, renamed, screen, set, type Pair } from "./pair.ts";

/** Names of the rules that a spoilt pair breaks, each once; a note is no breach. */
function broken(spoil: (pair: Pair) => void, withLists = true): string[] {
  const pair = goodPair();
  spoil(pair);
  const breaches = screen(pair, withLists).breaches.filter(({ isNote }) => !isNote);
  return [...new Set(breaches.map(({ rule }) => rule.id))];
}

describe("a pair of files in the open data standard", () => {
  test("that keeps the standard passes every rule", () => {
    const { breaches, passes, isWhole } = screen(goodPair());
    expect({ breaches, passes, isWhole }).toEqual({ breaches: [], passes: true, isWhole: true });
  });

  test.each(screenerRules.map((rule) => [rule.id, rule] as const))("that breaks %s is told so", (id, rule) => {
    const pair = goodPair();
    mistakes[id]?.(pair);
    const { breaches, passes } = screen(pair);
    const found = breaches.filter((breach) => breach.rule.id === id);
    expect(found.length).toBeGreaterThan(0);
    if (rule.grade === "fail") expect(passes).toBe(false);
    for (const { place, problem, remedy } of found) {
      expect([place.line, place.column].every((count) => count >= 1)).toBe(true);
      expect([pair.dataName, pair.metaName]).toContain(place.file);
      expect(problem).toMatch(/^[“A-Z0-9].+[.”]$/su);
      expect(remedy).toMatch(/^[A-Z].+[.?]$/su);
    }
  });

  test("that breaks one rule breaks no other, except where one mistake is two", () => {
    const together: Readonly<Record<string, readonly string[]>> = {
      data_filename_spaces: ["naming_convention"],
      meta_filename_spaces: ["naming_convention"],
      data_filename_special_characters: ["naming_convention"],
      meta_filename_special_characters: ["naming_convention"],
      rows_to_cols: ["col_name_duplicate", "duplicate_label", "check_data_dictionary_col_name"],
      col_name_spaces: ["data_variable_spaces", "variable_snake_case"],
      data_variable_spaces: ["col_name_spaces", "variable_snake_case"],
      duplicate_variable_names: [],
      filter_group: ["filter_group_duplicate"],
      filter_group_match: ["meta_to_data_crosscheck", "filter_group_is_filter"],
      la_col_present: ["geography_level_present"],
      region_col_present: ["geography_level_present", "region_for_la"],
      region_for_lad: ["overcompleted_cols"],
      observational_total: ["overcompleted_cols"],
      ignored_rows: ["overcompleted_cols"],
      geography_level_completed: ["la_combinations"],
      col_name_completed: ["data_to_meta_crosscheck"],
      meta_to_data_crosscheck: ["data_to_meta_crosscheck"],
      ob_unit_meta: ["geographic_catch", "blanks_filters"],
      geographic_catch: ["observational_total"],
      geographic_level: ["overcompleted_cols"],
      geography_level_present: ["duplicate_rows"],
      lad_combinations: ["region_for_lad"],
      ethnicity_characteristic_group: ["filter_group_is_filter"],
      ethnicity_characteristic_values: ["filter_group_is_filter"],
      col_type: ["meta_to_data_crosscheck"],
    };
    // What is not in the dictionary here are the columns that a mistake adds.
    const aside = [
      "check_data_dictionary_col_name",
      "check_data_dictionary_filter_item",
      "total",
      "variable_characteristic",
    ];
    const strays = Object.entries(mistakes).flatMap(([id, spoil]) => {
      // Its 25,001 rows are screened above.
      if (id === "filter_item_limit") return [];
      const allowed = [id, ...(together[id] ?? []), ...aside];
      const others = broken(spoil).filter((other) => !allowed.includes(other));
      return others.length > 0 ? [`${id}: ${others.join(", ")}`] : [];
    });
    expect(strays).toEqual([]);
  });
});

describe("messages", () => {
  test("name row, column and remedy, and the rule by both its names", () => {
    const pair = goodPair();
    set(pair.data, 6, "pupil_count", "");
    expect(screen(pair).breaches.map(toIssue)).toEqual([
      {
        ...{ file: "shares.csv", line: 6, column: 114, severity: "error" },
        problem: "The indicator pupil_count is blank in row 6.",
        remedy:
          "Write the number, or the symbol that says why there is none: z not applicable, x not available, c confidential.",
        rule: "blanks_indicators, ind_invalid_entry",
      },
    ]);
  });

  test("count what stands often once, with the first place", () => {
    const pair = goodPair();
    for (const row of [3, 4, 7]) set(pair.data, row, "pupil_share", "-");
    expect(screen(pair).breaches.map(({ problem }) => problem)).toEqual([
      "The column pupil_share says “-” in 3 rows, the first of them row 3.",
    ]);
  });

  test("find the column behind a cell in quotation marks, and the row behind one of two lines", () => {
    const pair = goodPair();
    const text = pair.data.map((row) => row.join(",")).join("\r\n");
    pair.dataText = `\uFEFF${text.replace("Science,Physics,400,c", '"Sci,\r\nence","Phy ""s"" ics",400,')}`;
    const [breach] = screen(pair).breaches.filter(({ rule }) => rule.id === "blanks_indicators");
    expect(breach?.place).toEqual({ file: "shares.csv", line: 4, column: 27 });
  });

  test("say how many rules a file fails, and that the rest waits for a file that can be read", () => {
    const pair = goodPair();
    set(pair.data, 1, "geographic_level", "level");
    expect(tellScreening(screen(pair)).summary).toBe(
      "The file fails 1 rule of the department's data screener. The others cannot be judged until that is mended.",
    );
    expect(tellScreening(screen(goodPair())).summary).toBe(
      `The file passes: none of the ${screenerRules.length} rules of the department's data screener refuses it.`,
    );
  });
});

describe("what is no mistake", () => {
  const controls: Readonly<Record<string, (pair: Pair) => void>> = {
    "blank lines at the end of the file": (pair) => {
      pair.dataText = `${pair.data.map((row) => row.join(",")).join("\n")}\n\n\n`;
    },
    "the turn of the century": ({ data }) => {
      for (const row of [2, 3, 4]) set(data, row, "time_period", "199900");
    },
    "another default item than Total": (pair) => {
      addColumn(pair.meta, "filter_default", ["All subjects", "", "", ""]);
      for (const row of [2, 5, 6, 7]) set(pair.data, row, "subject", "All subjects");
    },
    "a place of which nothing is known": ({ data }) => {
      for (const column of ["old_la_code", "new_la_code"]) set(data, 6, column, "z");
      set(data, 6, "la_name", "Unknown");
    },
    "an authority whose code is not available": ({ data }) => {
      set(data, 6, "new_la_code", "x");
    },
    "rows of schools that are the same": ({ data }) => {
      addColumn(data, "school_urn", ["", "", "", "", "1", "1"]);
      addColumn(data, "school_laestab", ["", "", "", "", "2", "2"]);
      addColumn(data, "school_name", ["", "", "", "", "Mill School", "Mill School"]);
      for (const row of [6, 7]) set(data, row, "geographic_level", "School");
      data.push([...(data[6] ?? [])]);
    },
    "a column with one value that is not described": ({ data }) => {
      addColumn(data, "version", Array<string>(6).fill("Final"));
    },
  };
  test.each(Object.entries(controls))("%s", (_, spoil) => {
    const found = broken(spoil).filter((id) => !id.startsWith("check_data_dictionary"));
    expect(found).toEqual([]);
  });
});

test("a list that is not at hand leaves its rule unjudged, and a file that needs it is not passed", () => {
  const pair = goodPair();
  mistakes["ward_combinations"]?.(pair);
  const { breaches, passes } = screen(pair, false);
  const [ward] = breaches.filter(({ rule }) => rule.id === "ward_combinations");
  expect([passes, ward?.isUnjudged]).toEqual([false, true]);
  expect(ward?.remedy).toContain("ward_lad_la_pcon_hierarchy.csv");
  const plain = screen(goodPair(), false);
  expect(plain.passes).toBe(true);
  expect(plain.breaches.map(toIssue).map(({ severity }) => severity)).toEqual(["note"]);
});

test("a metadata file that is missing is told, and a data file as well", () => {
  const at = (name: string) => ({ path: join(import.meta.dirname, name), name });
  const { breaches } = screenEesFiles({ data: at("none.csv"), meta: at("none.meta.csv") }, readListedPlaces());
  expect(breaches.map(({ rule, place }) => `${place.file}: ${rule.id}`)).toEqual([
    "none.csv: file_read",
    "none.meta.csv: file_read",
  ]);
  expect(renamed(goodPair(), "other.csv").metaName).toBe("other.meta.csv");
});

const shared = join(import.meta.dirname, "../../../../shared/data/ees/screening");

/** Files that are not part of the project: each breaks the rule that it is named after. */
describe.skipIf(!existsSync(shared))(
  "files of ../shared that break one rule each (skipped where they are absent)",
  () => {
    const names = existsSync(shared) ? readdirSync(shared).filter((name) => !name.endsWith(".meta.csv")) : [];
    test.each(names)("%s", (name) => {
      const at = (file: string) => ({ path: join(shared, file), name: file });
      const { breaches } = screenEesFiles({ data: at(name), meta: at(metaNameOf(name)) }, readListedPlaces());
      expect(breaches.map(({ rule }) => rule.id)).toContain(name.replace(/\.csv$/, ""));
    });
  },
);

test("docs/importing.md lists every rule with its names, grade and what holds", () => {
  const page = readFileSync(join(import.meta.dirname, "../../../docs/importing.md"), "utf8");
  const missing = screenerRules.filter(({ id, inPackage, grade, says }) => {
    const name = inPackage === undefined ? "" : `\`${inPackage}\``;
    const cells = [`\`${id}\``, name, grade === "fail" ? "fails" : "warns", says];
    return !page.replaceAll(/ +/g, " ").includes(`| ${cells.join(" | ")} |`.replaceAll(/ +/g, " "));
  });
  expect(missing.map(({ id }) => id)).toEqual([]);
});
