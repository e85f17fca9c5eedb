import type { PageBlock, StoredPage } from "../../contract/search.ts";
import { blockFile, pagesInBlock, pagesInGroup } from "../../search/layout.ts";
import { nameOfContent, type SearchFile } from "./search-file.ts";

/** Writes pages in their order into blocks; the blocks of a group share a name, made of what all of them hold. */
export function writePages(pages: readonly StoredPage[]): { groups: string[]; files: SearchFile[] } {
  const groups: string[] = [];
  const files: SearchFile[] = [];
  for (let from = 0; from < pages.length; from += pagesInGroup) {
    const blocks: string[] = [];
    for (let at = from; at < Math.min(from + pagesInGroup, pages.length); at += pagesInBlock) {
      const block: PageBlock = pages.slice(at, Math.min(at + pagesInBlock, from + pagesInGroup));
      blocks.push(JSON.stringify(block));
    }
    groups.push(nameOfContent(blocks.join("\n")));
    for (const [block, content] of blocks.entries())
      files.push({ path: blockFile(from + block * pagesInBlock, groups), content });
  }
  return { groups, files };
}
