/** Kinds of files that are no text, by the bytes they begin with (latin letters), with what to do. */
const kinds: readonly { readonly start: string; readonly name: string; readonly remedy: string }[] = [
  {
    start: "PK\u0003\u0004",
    name: "a spreadsheet, a text of a word processor or another packed file",
    remedy: "Open it in its own program. Save one sheet as CSV UTF-8; copy a text.",
  },
  {
    start: "\u00d0\u00cf\u0011\u00e0",
    name: "a file of an old office program (.xls, .doc)",
    remedy: "Open it in a spreadsheet program, and save one sheet as CSV UTF-8.",
  },
  { start: "\u001f\u008b", name: "a file packed with gzip", remedy: "Unpack it first." },
  { start: "%PDF-", name: "a PDF", remedy: "Get the figures or the text in another form, or copy them from it." },
  { start: "PAR1\u0015", name: "a parquet file", remedy: "Only npx findings import national reads such a file." },
];

/** What a file is, and what to do, where its first bytes say that it is no text; undefined where they do not. */
export function findFileKind(bytes: Uint8Array): { readonly name: string; readonly remedy: string } | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  return kinds.find((kind) => start.startsWith(kind.start));
}
