/** What a check finds on each page, the page's path before it. What a page has several times stands once, with how often. */
export function collectFaults(pages: ReadonlyMap<string, string>, check: (html: string) => string[]): string[] {
  return [...pages].flatMap(([path, html]) =>
    [...Map.groupBy(check(html), (fault) => fault)].map(
      ([fault, { length }]) => `${path}: ${fault}${length > 1 ? ` (${length} times)` : ""}`,
    ),
  );
}
