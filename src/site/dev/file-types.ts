/** Media types of the site's files by their ending. Text is UTF-8. */
const types: Readonly<Record<string, string>> = {
  atom: "application/atom+xml",
  ics: "text/calendar; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  js: "text/javascript",
  json: "application/json",
  png: "image/png",
  svg: "image/svg+xml",
  txt: "text/plain; charset=utf-8",
  xml: "application/xml",
  zip: "application/zip",
};

/** Media type of a file, as most hosts send it. */
export function findType(url: string): string {
  return types[url.slice(url.lastIndexOf(".") + 1)] ?? "application/octet-stream";
}
