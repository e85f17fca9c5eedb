import { hasErrors, sortIssues, type Issue } from "../records/issue.ts";
import type { LedgerLine } from "../records/ledger.ts";
import type { FileSource } from "../records/folder.ts";
import { readRecords, type ParseFile, type RecordSet } from "../records/read.ts";
import { readAddressLedger } from "../releases/address-ledger.ts";
import { buildCatalogue } from "../catalogue/build.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { checkEngine } from "./check-engine.ts";
import { checkRecords } from "./check-records.ts";
import { listSeries } from "./figures/measured.ts";
import { checkSeals, readSeals, type ReleaseSeal } from "../releases/release-seals.ts";
import { readReleaseLedger, type ReleasedFigure } from "../releases/release-ledger.ts";

/** A site's catalogue with every issue found on the way. There is no catalogue where an issue is an error. */
export interface LoadedCatalogue {
  readonly catalogue: Catalogue | undefined;
  readonly records: RecordSet["records"];
  /** Every figure that was published before. */
  readonly released: readonly ReleasedFigure[];
  /** Every page that was published before. */
  readonly addresses: readonly LedgerLine<"address">[];
  /** The seals of all releases, the oldest first. */
  readonly seals: readonly ReleaseSeal[];
  readonly issues: readonly Issue[];
}

/** How records are loaded. */
export interface LoadOptions {
  /** Who reads a site often can give a parser that remembers. */
  readonly parse?: ParseFile | undefined;
  /** The day on which it happens, YYYY-MM-DD: nothing may be dated later. Without it nothing is said of the future. */
  readonly day?: string | undefined;
}

/** Reads, checks and links all records. The one door for the command line and for the site. */
export function loadCatalogue(source: FileSource, { parse, day }: LoadOptions = {}): LoadedCatalogue {
  const engine = checkEngine(source);
  if (engine?.severity === "error") return readNothing(engine);
  const set = readRecords(source, parse);
  const ledger = readReleaseLedger(source);
  const addresses = readAddressLedger(source);
  const seals = readSeals(source);
  const issues = sortIssues([
    ...(engine ? [engine] : []),
    ...set.issues,
    ...checkRecords({
      ...{ ...set, source, day, series: listSeries(set.records) },
      ...{ released: ledger.lines, addresses: addresses.lines },
    }),
    ...ledger.issues,
    ...addresses.issues,
    ...seals.issues,
    ...checkSeals(seals, ledger, addresses),
  ]);
  const catalogue = hasErrors(issues) ? undefined : buildCatalogue(set.records);
  return {
    catalogue,
    records: set.records,
    released: ledger.lines,
    addresses: addresses.lines,
    seals: seals.lines,
    issues,
  };
}

/** A site that may not be read. */
function readNothing(reason: Issue): LoadedCatalogue {
  const { records } = readRecords({ list: () => [], read: () => new Uint8Array(), exists: () => false });
  return { catalogue: undefined, records, released: [], addresses: [], seals: [], issues: [reason] };
}
