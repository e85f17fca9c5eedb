import { createHash } from "node:crypto";
import { loadSite, type LoadedSite } from "../checks/load-site.ts";
import type { ParsedFile } from "../records/parse.ts";
import { openFolder, type ParseFile } from "../records/read.ts";
import { parseRecordFile } from "../records/parse.ts";
import { shareReader, type SiteReader } from "./loaded-site.ts";

/**
 * Opens the site below `root` for this process. Its records are read when they are first asked for, and again after they were
 * forgotten; a file is parsed again only where its text has changed. Nothing may be dated after `day`, if it is given.
 */
export function openSite(root: string, day?: string): SiteReader {
  const parse = rememberParse();
  let loaded: LoadedSite | undefined;
  return shareReader({
    read: () => (loaded ??= loadSite(openFolder(root), { parse, day })),
    forget: () => {
      loaded = undefined;
    },
  });
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
