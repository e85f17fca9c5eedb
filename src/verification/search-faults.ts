import type { Rule } from "../records/issue.ts";
import { decode } from "cborg";
import { unpackSearchFile } from "../site/search-file.ts";
import { readText, type BuiltSite, type SiteFault } from "./built-site.ts";

export const siteSearch: Rule = {
  id: "site-search",
  severity: "error",
  says: "After a build: every file of the search index is whole, and the index finds a page by a word of its title.",
};

const folder = "pagefind/";

/**
 * What keeps search from answering: a file of the index that is missing, empty or cut off, or a word that does not lead to the page that
 * has it. Every file is unpacked, and one query is answered from the files alone, as the browser does.
 */
export function findSearchFaults(site: BuiltSite): SiteFault[] {
  const problem = describeFault(site);
  if (problem === undefined) return [];
  const remedy = "Build again; if it stays, this is a fault of the site's engine.";
  return [{ rule: siteSearch, path: `${folder}pagefind-entry.json`, problem, remedy, written: [] }];
}

/** A word with pages and places; of the others only the first is read. */
type Word = readonly [word: string, pages: readonly (readonly [page: number, ...places: unknown[]])[]];
type Description = readonly [
  version: string,
  pages: readonly (readonly [hash: string, words: number])[],
  chunks: readonly (readonly [from: string, to: string, hash: string])[],
  filters: readonly (readonly [name: string, hash: string])[],
  ...unknown[],
];

function describeFault(site: BuiltSite): string | undefined {
  let reading = "pagefind-entry.json";
  const open = (name: string): Uint8Array => {
    reading = name;
    return unpackSearchFile(site.read(folder + name));
  };
  try {
    const entry = JSON.parse(readText(site, folder + reading)) as {
      readonly languages: Readonly<
        Record<string, { readonly hash: string; readonly wasm: string; readonly page_count: number }>
      >;
    };
    for (const { hash, wasm, page_count: count } of Object.values(entry.languages)) {
      const [, pages, chunks, filters] = decode(open(`pagefind.${hash}.pf_meta`)) as Description;
      if (pages.length !== count || count === 0)
        return `The search index speaks of ${count} pages and holds ${pages.length}.`;
      open(`wasm.${wasm}.pagefind`);
      for (const [, name] of filters) decode(open(`filter/${name}.pf_filter`));
      const titles = pages.map(([page]) => readTitle(open(`fragment/${page}.pf_fragment`)));
      const words = chunks.flatMap(([, , name]) => (decode(open(`index/${name}.pf_index`)) as readonly [Word[]])[0]);
      if (!answers(titles, words)) return "The search index does not find a page by a word of its title.";
    }
    reading = "pagefind.js";
    if (site.read(folder + reading).length === 0) throw new Error("it is empty");
    return undefined;
  } catch (error) {
    return `The search index is not whole: ${reading} cannot be read (${error instanceof Error ? error.message : String(error)}).`;
  }
}

function readTitle(fragment: Uint8Array): string {
  const { meta } = JSON.parse(new TextDecoder().decode(fragment)) as {
    readonly meta: Readonly<Record<string, string>>;
  };
  return meta["title"] ?? "";
}

/** Whether a page is among those of a word of its title. The index holds stems, which begin as the word does. */
function answers(titles: readonly string[], words: readonly Word[]): boolean {
  const page = titles.findIndex((title) => /[a-z]{4}/i.test(title));
  const [wanted = ""] = /[a-z]{4,}/i.exec(titles[page] ?? "") ?? [];
  return words.some(
    ([word, places]) => word.slice(0, 4) === wanted.toLowerCase().slice(0, 4) && readPageNumbers(places).includes(page),
  );
}

/** Page numbers are stored as steps from the one before. */
function readPageNumbers(places: Word[1]): number[] {
  let current = 0;
  return places.map(([step]) => (current += step));
}
