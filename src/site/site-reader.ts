import { createHash } from "node:crypto";
import { loadSite, type LoadedSite } from "../checks/load-site.ts";
import type { ParsedFile } from "../records/parsed-file.ts";
import { openFolder, readRecords, type ParseFile } from "../records/read.ts";
import { parseRecordFile } from "../records/parse.ts";
import { findReader, shareReader, type SiteReader } from "./loaded-site.ts";

/** What a site is opened for. */
export interface OpeningOptions {
  /** Nothing may be dated after this day, YYYY-MM-DD. */
  readonly day?: string | undefined;
  /** The moment for which it is made, in milliseconds since 1970: what is to be published later is left out. */
  readonly moment?: number | undefined;
  /** Whether drafts and records of later hours are shown, as in a preview. */
  readonly showsHeld?: boolean;
  /** Day of the release that the site is made for, YYYY-MM-DD. */
  readonly releaseDay?: string | undefined;
  /** Ends what is being made of the site. */
  readonly signal?: AbortSignal | undefined;
  /** Keeps what each file was parsed to, for a site that is read again and again. */
  readonly keepsParsed?: boolean;
  /** What was read of the site just before. */
  readonly loaded?: LoadedSite | undefined;
}

/**
 * Opens the site below `root` for this process, in the place of the one that was open. Its records are read when they are first asked for,
 * and again after they were forgotten.
 */
export function openSite(root: string, options: OpeningOptions = {}): SiteReader {
  const { day, moment, showsHeld, releaseDay, signal, keepsParsed } = options;
  const parse = keepsParsed ? rememberParse() : undefined;
  let { loaded } = options;
  const load = () => loadSite(openFolder(root), { parse, day, moment, showsHeld });
  return shareReader({
    root,
    read: () => (loaded ??= load()),
    forget: () => {
      loaded = undefined;
    },
    dropFigures: () => {
      if (loaded) loaded = withoutFigures(loaded, root, load);
    },
    releaseDay,
    signal,
  });
}

/** A site whose figures are in its catalogue alone, until somebody asks for the records that give them. */
function withoutFigures(loaded: LoadedSite, root: string, load: () => LoadedSite): LoadedSite {
  // Noted before, because a function that knows the site would keep its figures.
  const hasHeld = loaded.held.length > 0;
  const records = {
    ...loaded.records,
    get observations() {
      return (hasHeld ? load() : readRecords(openFolder(root))).records.observations;
    },
  };
  return { ...loaded, records };
}

/** The site below `root` as the command of this process opened it. Astro's own command line opens none: then it is opened here. */
export function continueSite(root: string): SiteReader {
  const reader = findReader();
  return reader?.root === root ? reader : openSite(root);
}

/** What a file was parsed to is kept with a digest of its text: what it depends on besides is the code. */
export function rememberParse(parse: ParseFile = parseRecordFile): ParseFile {
  const known = new Map<string, { readonly digest: string; readonly parsed: ParsedFile }>();
  return (collection, definition, file, text) => {
    const digest = createHash("sha256").update(text).digest("base64");
    const before = known.get(file);
    if (before?.digest === digest) return before.parsed;
    const parsed = parse(collection, definition, file, text);
    known.set(file, { digest, parsed });
    return parsed;
  };
}
