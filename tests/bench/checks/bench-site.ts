import { addressLedgerForm } from "../../../src/releases/address-ledger.ts";
import { releaseLedgerForm } from "../../../src/releases/release-ledger.ts";
import { loadSite, type LoadedSite } from "../../../src/checks/load-site.ts";
import { decodeText } from "../../../src/records/decode.ts";
import { compareText } from "../../../src/records/issue.ts";
import { parseRecordFile } from "../../../src/records/parse.ts";
import type { ParsedFile } from "../../../src/records/parsed-file.ts";
import type { FileSource } from "../../../src/records/folder.ts";
import { readRecords, type ParseFile, type RecordSet } from "../../../src/records/read.ts";

/** Texts of files that differ from the site's own, or that it has not. */
export type ChangedFiles = Readonly<Record<string, string>>;

/** A site that is loaded many times, each time with other changes, in memory. */
export interface BenchSite {
  readonly textOf: (file: string) => string;
  /** The records, unchecked. */
  readonly read: (changed?: ChangedFiles) => RecordSet;
  readonly load: (changed?: ChangedFiles) => LoadedSite;
}

/**
 * Ledgers of what was published. They are left out: a mistake is to be found on the day on which a figure is first written, when no
 * ledger knows it.
 */
const ledgers: readonly string[] = [releaseLedgerForm.file, addressLedgerForm.file];

/** Opens a site. Its files are read once, and a file is parsed again only where its text differs. */
export function openBenchSite(source: FileSource): BenchSite {
  const bytes = remember((file: string) => source.read(file));
  const lists = remember((folder: string) => source.list(folder));
  const exists = remember((file: string) => source.exists(file));
  const parse = rememberParses();
  const change = (changed: ChangedFiles): FileSource => {
    const encoded = new Map(Object.entries(changed).map(([file, text]) => [file, new TextEncoder().encode(text)]));
    const added = [...encoded.keys()].filter((file) => !exists(file));
    return {
      list: (folder) => {
        const here = added.filter((file) => file.startsWith(`${folder}/`));
        return here.length === 0 ? lists(folder) : [...lists(folder), ...here].sort(compareText);
      },
      read: (file) => encoded.get(file) ?? bytes(file),
      exists: (file) => !ledgers.includes(file) && (encoded.has(file) || exists(file)),
    };
  };
  return {
    textOf: (file) => {
      const decoded = decodeText(file, bytes(file));
      if ("issues" in decoded) throw new Error(`${file} cannot be read: ${decoded.issues[0]?.problem ?? ""}`);
      return decoded.text;
    },
    read: (changed = {}) => readRecords(change(changed), parse),
    load: (changed = {}) => loadSite(change(changed), { parse }),
  };
}

function remember<Result>(compute: (name: string) => Result): (name: string) => Result {
  const known = new Map<string, Result>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const result = compute(name);
    known.set(name, result);
    return result;
  };
}

/** Keeps what the first text of each file holds. */
function rememberParses(): ParseFile {
  const known = new Map<string, { readonly text: string; readonly parsed: ParsedFile }>();
  return (collection, definition, file, text) => {
    const first = known.get(file);
    if (first?.text === text) return first.parsed;
    const parsed = parseRecordFile(collection, definition, file, text);
    if (!first) known.set(file, { text, parsed });
    return parsed;
  };
}
