import { hasErrors, sortIssues, type Issue } from "../records/issue.ts";
import type { LedgerLine } from "../records/ledger.ts";
import type { FileSource } from "../records/folder.ts";
import { readRecords, type ParseFile, type RecordSet } from "../records/read.ts";
import { readAddressLedger } from "../releases/address-ledger.ts";
import { buildCatalogue } from "../catalogue/build.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { holdBack } from "../catalogue/held-back/hold-back.ts";
import { checkEngine } from "./check-engine.ts";
import { checkRecords } from "./check-records.ts";
import { listSeries } from "./figures/measured.ts";
import { adaptBesideDrafts } from "./todo-echoes.ts";
import { checkSeals, readSeals, type ReleaseSeal } from "../releases/release-seals.ts";
import { readReleaseLedger, type ReleasedFigure } from "../releases/release-ledger.ts";

/** A site's catalogue with every issue found on the way. There is no catalogue where an issue is an error. */
export interface LoadedCatalogue {
  readonly catalogue: Catalogue | undefined;
  readonly records: RecordSet["records"];
  /** Ids of all records, as they were read. */
  readonly ids: RecordSet["ids"];
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
  /** The moment for which it is made, in milliseconds since 1970: what is to be published later is left out. Without it, all that names an hour is. */
  readonly moment?: number | undefined;
  /** Whether drafts and records of later hours are kept, for a preview. */
  readonly showsHeld?: boolean | undefined;
}

/** Reads, checks and links all records. The one door for the command line and for the site. */
export function loadCatalogue(source: FileSource, { parse, day, moment }: LoadOptions = {}): LoadedCatalogue {
  const engine = checkEngine(source);
  if (engine?.severity === "error") return readNothing(engine);
  const set = readRecords(source, parse);
  const ledger = readReleaseLedger(source);
  const addresses = readAddressLedger(source);
  const seals = readSeals(source);
  const issues = sortIssues([
    ...(engine ? [engine] : []),
    ...adaptBesideDrafts(set.issues, set),
    ...checkRecords({
      ...{ ...set, source, day, moment, series: listSeries(set.records) },
      ...{ released: ledger.lines, addresses: addresses.lines },
    }),
    ...ledger.issues,
    ...addresses.issues,
    ...seals.issues,
    ...checkSeals(seals, ledger, addresses),
  ]);
  // A draft that could not be read whole is there, and cannot be shown: nor can what points to it.
  const records = hasErrors(issues) || !isAnyRefused(set) ? set.records : holdBack(set, () => false);
  const catalogue = hasErrors(issues) ? undefined : buildCatalogue(records);
  return {
    ...{ catalogue, records, ids: set.ids },
    released: ledger.lines,
    addresses: addresses.lines,
    seals: seals.lines,
    issues,
  };
}

/** Whether records are there that were refused. */
function isAnyRefused({ records, ids }: RecordSet): boolean {
  return (
    [
      "documents",
      "pages",
      "indicators",
      "tables",
      "meetings",
      "plans",
      "threads",
      "observations",
      "claims",
      "readings",
    ] as const
  ).some((name) => (ids.get(name)?.size ?? 0) > records[name].length);
}

/** A site that may not be read. */
function readNothing(reason: Issue): LoadedCatalogue {
  const { records, ids } = readRecords({ list: () => [], read: () => new Uint8Array(), exists: () => false });
  return { catalogue: undefined, records, ids, released: [], addresses: [], seals: [], issues: [reason] };
}
