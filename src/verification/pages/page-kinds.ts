import { sendsOn } from "./links.ts";

/**
 * One page of each kind by the name of its kind, such as `documents/*`: that of middling length. Pages of one kind are made by one
 * template; those that only send readers on are left out.
 */
export function pickPages(pages: ReadonlyMap<string, string>): Map<string, string> {
  const staying = [...pages].filter(([, html]) => !sendsOn(html));
  const kinds = Map.groupBy(staying, ([path]) => kindOf(path));
  return new Map(
    [...kinds].map(([kind, members]) => {
      const byLength = members.toSorted(([, one], [, other]) => one.length - other.length);
      return [kind, byLength[Math.floor(byLength.length / 2)]?.[0] ?? kind];
    }),
  );
}

/** Folders of lists among those of documents. */
const documentFacets: readonly string[] = ["kind", "year", "area"];

/** The kind of a page by its path: pages of one kind are made by one template. */
export function kindOf(path: string): string {
  const folders = path.split("/").slice(0, -1);
  const [first = "", second = ""] = folders;
  if (folders.length < 2) return path;
  // Below some folders stand lists by a facet, below others the records or sections of a document.
  const ofDocument =
    (first === "recommendations" && !second.startsWith("by-")) ||
    (first === "documents" && !documentFacets.includes(second));
  const isFacet = folders.length > 2 && !ofDocument;
  return [first, isFacet ? second : "*", ...folders.slice(2).map(() => "*")].join("/");
}
