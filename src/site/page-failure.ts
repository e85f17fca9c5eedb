/*
 * A build that fails says where: a page or a file of its record that cannot be made is thrown with its address, and told with the file of
 * the record. Astro itself says nothing, since it would say the same in its own words.
 */
import type { LoadedSite } from "../checks/load-site.ts";

/** A page, a file of its record, or a file of no page that could not be made or written. */
export class PageFailure extends Error {
  /** Address of the page or file within the site. */
  readonly page: string;

  constructor(page: string, cause: unknown) {
    const kind = page.endsWith("/") ? "page" : "file";
    super(`The ${kind} ${page} could not be made: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
    this.name = "PageFailure";
    this.page = page;
  }
}

/** The file of the record that a page or file shows, as its address names it; undefined for those of no single record. */
export function findRecordFile(records: LoadedSite["records"], page: string): string | undefined {
  const parts = page
    .replace(/\.[\w-]+$/, "")
    .split("/")
    .filter((part) => part !== "");
  const files = new Map<string, string>(
    Object.entries(records).flatMap(([collection, list]) =>
      list.map(({ id, file }) => [`${collection}/${id}`, file] as const),
    ),
  );
  const names = parts.slice(1).map((part, index) => `${parts[index] ?? ""}/${part}`);
  const id = parts.at(-1) ?? "";
  return [...names, `topics/${id}`, `pages/${id}`].flatMap((name) => files.get(name) ?? [])[0];
}
