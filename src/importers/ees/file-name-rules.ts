import { basename } from "node:path";
import { headOf } from "../../records/issue.ts";
import { joinAlternatives } from "../../statistics/format-lists.ts";
import { breakAt, quoteSome } from "./family.ts";
import type { Breach, ScreenerRule } from "./screener-rule.ts";

const file = { stage: "file validation", grade: "fail" } as const;

export const dataFilenameSpaces: ScreenerRule = {
  ...file,
  id: "data_filename_spaces",
  inPackage: "filename_spaces",
  says: "The name of the data file has no spaces.",
};
export const metaFilenameSpaces: ScreenerRule = {
  ...file,
  id: "meta_filename_spaces",
  inPackage: "filename_spaces",
  says: "The name of the metadata file has no spaces.",
};
export const dataFilenameSigns: ScreenerRule = {
  ...file,
  id: "data_filename_special_characters",
  inPackage: "filename_special",
  says: "The name of the data file has only letters, digits, hyphens and underscores.",
};
export const metaFilenameSigns: ScreenerRule = {
  ...file,
  id: "meta_filename_special_characters",
  inPackage: "filename_special",
  says: "The name of the metadata file has only letters, digits, hyphens and underscores.",
};
export const namingConvention: ScreenerRule = {
  ...file,
  id: "naming_convention",
  inPackage: "filenames_match",
  says: "Both files are CSV files, and the metadata file is named like the data file: name.csv and name.meta.csv.",
};

export const fileNameRules = [
  dataFilenameSpaces,
  metaFilenameSpaces,
  dataFilenameSigns,
  metaFilenameSigns,
  namingConvention,
];

/** The name of the CSV file in a file that may be packed with gzip: `name.csv` of `name.csv.gz`. */
export function nameUnpacked(file: string): string {
  return file.replace(/\.gz$/i, "");
}

/** The name of the metadata file that belongs to a data file, both unpacked. */
export function metaNameOf(dataFile: string): string {
  return dataFile.replace(/\.(?:csv|txt|tsv|xlsx?|ods)$/i, "").concat(".meta.csv");
}

/** Files that lie beside a data file in place of its metadata file and are called otherwise; one of them is surely it. */
export function judgeMisnamed(metaFiles: readonly string[], dataFile: string): Breach {
  const data = basename(nameUnpacked(dataFile));
  const isCsv = metaFiles.every((name) => /\.csv(?:\.gz)?$/i.test(name));
  const found = joinAlternatives(metaFiles.map((name) => basename(name)));
  const remedy = `${isCsv ? "Call it" : "Save it as CSV, called"} ${metaNameOf(data)}.`;
  const problem = `The metadata file of ${data} is called ${found}.`;
  return breakAt(namingConvention, headOf(metaFiles[0] ?? dataFile), problem, remedy);
}

/** What is wrong with the names of the two files; of packed ones with those of the files in them. */
export function judgeFileNames(givenData: string, givenMeta: string): Breach[] {
  const [dataFile, metaFile] = [nameUnpacked(givenData), nameUnpacked(givenMeta)];
  const [data, meta] = [basename(dataFile), basename(metaFile)];
  return [
    ...judgeSpaces(dataFilenameSpaces, data, dataFile),
    ...judgeSpaces(metaFilenameSpaces, meta, metaFile),
    ...judgeSigns(dataFilenameSigns, data.replace(/\.[^.]*$/, ""), dataFile),
    ...judgeSigns(metaFilenameSigns, meta.replace(/(?:\.meta)?\.[^.]*$/, ""), metaFile),
    ...judgeConvention(data, meta, { dataFile, metaFile }),
  ];
}

function judgeSpaces(rule: ScreenerRule, name: string, path: string): Breach[] {
  if (!name.includes(" ")) return [];
  return [breakAt(rule, headOf(path), "The file's name has spaces.", `Call it ${name.replaceAll(" ", "_")}.`)];
}

function judgeSigns(rule: ScreenerRule, stem: string, path: string): Breach[] {
  const signs = new Set(stem.replaceAll(/[\p{L}\p{N}_\s-]/gu, ""));
  if (signs.size === 0) return [];
  const remedy = "Use only letters, digits, hyphens and underscores.";
  return [breakAt(rule, headOf(path), `The file's name has ${quoteSome(signs)}.`, remedy)];
}

function judgeConvention(data: string, meta: string, paths: { dataFile: string; metaFile: string }): Breach[] {
  const odd = [
    { name: data, path: paths.dataFile },
    { name: meta, path: paths.metaFile },
  ].filter(({ name }) => !name.endsWith(".csv"));
  if (odd.length > 0)
    return odd.map(({ path }) =>
      breakAt(namingConvention, headOf(path), "The file is not named as a CSV file.", "Save it as CSV, named .csv."),
    );
  const expected = metaNameOf(data);
  if (meta === expected) return [];
  const problem = `The metadata file of ${data} is called ${meta}.`;
  return [breakAt(namingConvention, headOf(paths.metaFile), problem, `Call it ${expected}.`)];
}
