/*
 * The Department for Education's data screener, which every file in the open data standard of Explore education statistics has to pass. Its rules are known
 * by their names in its application (dfe-published-data-qa) and in the R package that replaces it (eesyscreener); where the two differ, a file that either
 * refuses is refused. The rules that a file has to pass to be read at all are judged first. All others are judged in one run: the screener itself stops after
 * each of its stages.
 */
import { existsSync, statSync } from "node:fs";
import { headOf } from "../../records/issue.ts";
import { streamCsv, type CsvRow, type CsvStream } from "../csv/stream-csv.ts";
import { cellFamily } from "./cell-rules.ts";
import { columnFamily } from "./column-rules.ts";
import { breakAt, type EesPair, type RuleFamily } from "./family.ts";
import { fileNameRules, judgeFileNames, judgeMisnamed } from "./file-name-rules.ts";
import { findMisnamed, type FilePair } from "./file-pair.ts";
import { fileFamily, fileRead, fileSeparator, findSeparator } from "./file-rules.ts";
import { filterFamily } from "./filter-rules.ts";
import { harmonisedFamily } from "./harmonised-rules.ts";
import type { ListedPlaces } from "./listed-places.ts";
import { metaCellFamily } from "./meta-cell-rules.ts";
import { readHeading, readMetaFile, type MetaFile } from "./meta-file.ts";
import { metaFamily } from "./meta-rules.ts";
import { placeColumnFamily } from "./place-column-rules.ts";
import { placeNameFamily } from "./place-name-rules.ts";
import { profileRows } from "./profile/profile.ts";
import { refuses, stages, type Breach, type ScreenerRule } from "./screener-rule.ts";
import { serviceFamily } from "./service-rules.ts";
import { timeFamily } from "./time-rules.ts";

const utf8: ScreenerRule = {
  id: "utf8",
  stage: "pre-check 2",
  grade: "fail",
  says: "Both files are saved in UTF-8.",
};

/** Judged after the files' form, all of them in one run. */
const families: readonly RuleFamily[] = [
  ...[columnFamily, metaFamily, metaCellFamily, timeFamily, filterFamily, placeColumnFamily],
  ...[placeNameFamily, cellFamily, harmonisedFamily, serviceFamily],
];

/** Every rule of the screener that is judged here. */
export const screenerRules: readonly ScreenerRule[] = [
  ...[...fileNameRules, ...fileFamily.rules, utf8, ...families.flatMap(({ rules }) => rules)],
].sort((a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage));

/** What the screener says of a pair of files. */
export interface Screening {
  readonly breaches: readonly Breach[];
  /** Whether nothing refuses the files; warnings may remain. */
  readonly passes: boolean;
  /** Whether the files could be read far enough for every rule to be judged. */
  readonly isWhole: boolean;
  /** The files as they were read; undefined where they could not be. */
  readonly pair: EesPair | undefined;
}

/** Screens a data file with its metadata file. Reads the data file row by row, whatever its size. */
export function screenEesFiles({ data, meta }: FilePair, lists: ListedPlaces): Screening {
  const named = judgeFileNames(data.name, meta.name);
  const absent = [data, meta].filter(({ path }) => !existsSync(path) || !statSync(path).isFile());
  if (absent.length > 0) return stop([...named, ...absent.map(({ name }) => breakAbsent(name, { data, meta }))]);
  const [dataStream, metaStream] = [streamCsv(data.path), streamCsv(meta.path)];
  const damaged = findDamage({ file: data.name, stream: dataStream }, { file: meta.name, stream: metaStream });
  if (damaged.length > 0) return stop([...named, ...damaged]);
  const heading = readHeading(data.name, firstOf(dataStream));
  const metaFile = readMetaFile(meta.name, metaStream);
  const separators = [heading, metaFile].flatMap((one) => findSeparator(one) ?? []);
  if (separators.length > 0) return stop([...named, ...separators]);
  const pair: EesPair = {
    ...{ data: heading, meta: metaFile, lists },
    profile: profileRows(heading, metaFile, rowsOf(dataStream)),
    rows: () => rowsOf(dataStream),
  };
  const form = [...named, ...findUnclosed(pair, dataStream, metaStream), ...fileFamily.find(pair)];
  const encoding = findEncoding(pair, dataStream, metaStream);
  if (form.some(({ rule }) => ends.has(rule.id))) return stop([...form, ...encoding]);
  return judge([...form, ...encoding, ...families.flatMap(({ find }) => find(pair))], pair);
}

/** Rules without which the others cannot be judged. */
const ends: ReadonlySet<string> = new Set([
  ...[fileRead.id, fileSeparator.id],
  ...["data_mandatory_cols", "meta_mandatory_cols"],
]);

function stop(breaches: readonly Breach[]): Screening {
  return { breaches, passes: false, isWhole: false, pair: undefined };
}

function judge(breaches: readonly Breach[], pair: EesPair): Screening {
  return { breaches, passes: !breaches.some(refuses), isWhole: true, pair };
}

function firstOf({ rows }: CsvStream): CsvRow | undefined {
  for (const row of rows()) return row;
  return undefined;
}

function* rowsOf({ rows }: CsvStream): Generator<CsvRow, void> {
  let isFirst = true;
  for (const row of rows()) {
    if (!isFirst) yield row;
    isFirst = false;
  }
}

function breakAbsent(name: string, pair: FilePair): Breach {
  const isData = name === pair.data.name;
  const misnamed = isData ? [] : findMisnamed(pair);
  if (misnamed.length > 0) return judgeMisnamed(misnamed, pair.data.name);
  const problem = isData ? "There is no such file." : `There is no metadata file beside ${pair.data.name}.`;
  const remedy = isData ? "Check the name." : `Put it there, called ${name}: the service gives both.`;
  return breakAt(fileRead, headOf(name), problem, remedy);
}

function findDamage(...files: readonly { file: string; stream: CsvStream }[]): Breach[] {
  return files.flatMap(({ file, stream: { damage } }) =>
    damage === undefined
      ? []
      : [breakAt(fileRead, headOf(file), damage, "Get it as CSV from its publisher again, or save it as CSV UTF-8.")],
  );
}

function findUnclosed({ data, meta }: { data: { file: string }; meta: MetaFile }, ...streams: CsvStream[]): Breach[] {
  return streams.flatMap((stream, index) => {
    const place = stream.unclosed();
    if (!place) return [];
    const file = index === 0 ? data.file : meta.file;
    const problem = `A quotation mark in row ${place.line} is not closed.`;
    return [breakAt(fileRead, { file, ...place }, problem, "Close it, or remove it.")];
  });
}

function findEncoding({ data, meta }: EesPair, ...streams: CsvStream[]): Breach[] {
  return streams.flatMap((stream, index) => {
    const place = stream.badText();
    if (!place) return [];
    const file = index === 0 ? data.file : meta.file;
    const remedy = "Save it with the encoding UTF-8, and check letters such as é, £ and – first.";
    return [breakAt(utf8, { file, ...place }, `The file is not saved as UTF-8: see row ${place.line}.`, remedy)];
  });
}
