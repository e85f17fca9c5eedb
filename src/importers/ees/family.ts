import type { FilePlace } from "../../records/issue.ts";
import { formatNumber } from "../../statistics/format.ts";
import type { ListedPlaces } from "./listed-places.ts";
import type { Heading, MetaFile } from "./meta-file.ts";
import type { ColumnProfile } from "./profile/columns.ts";
import type { Profile } from "./profile/profile.ts";
import type { Tally } from "./profile/tally.ts";
import type { Breach, ScreenerRule } from "./screener-rule.ts";
import type { CsvRow } from "../csv/stream-csv.ts";

/** A data file and its metadata file as the rules see them. */
export interface EesPair {
  readonly data: Heading;
  readonly meta: MetaFile;
  readonly profile: Profile;
  /** The official lists that names and codes are compared with. */
  readonly lists: ListedPlaces;
  /** Reads the rows of the data file again, without the heading. */
  readonly rows: () => Iterable<CsvRow>;
}

/** Rules that are decided together. */
export interface RuleFamily {
  readonly rules: readonly ScreenerRule[];
  readonly find: (pair: EesPair) => readonly Breach[];
}

/** The breach of a rule at a place. */
export function breakAt(rule: ScreenerRule, place: FilePlace, problem: string, remedy: string): Breach {
  return { rule, place, problem, remedy };
}

/** Different values of a column of the data file, each with its first place; none where it is not there. */
export function valuesOf({ profile }: Pick<EesPair, "profile">, column: string): ReadonlyMap<string, FilePlace> {
  return profile.columns.get(column)?.values ?? new Map<string, FilePlace>();
}

/** Columns of the data file by their names. */
export function columnsNamed({ profile }: Pick<EesPair, "profile">, names: readonly string[]): ColumnProfile[] {
  return names.flatMap((name) => profile.columns.get(name) ?? []);
}

/** Where something stands that may stand often: "in row 45", "in 12 rows, the first of them row 45". */
export function tellRows({ count, first }: Tally): string {
  return count === 1
    ? `in row ${first.line}`
    : `in ${formatNumber(count, 0, "count")} rows, the first of them row ${first.line}`;
}

/** Some words of a list in quotation marks, with how many more there are. */
export function quoteSome(words: Iterable<string>, most = 5): string {
  const all = [...words];
  const shown = all.slice(0, most).map((word) => `“${word}”`);
  const rest = all.length - shown.length;
  return rest > 0 ? `${shown.join(", ")} and ${rest} more` : shown.join(", ");
}
