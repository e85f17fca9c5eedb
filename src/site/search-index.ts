import { join } from "node:path";
import { close, createIndex } from "pagefind";

/** Indexes the built pages for search in the browser. Fails where nothing could be indexed. */
export async function writeSearchIndex(folder: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: "en", excludeSelectors: ["svg", "[data-search-skip]"] });
  if (!index) throw new Error(`The search index could not be made: ${errors.join("; ")}`);
  const added = await index.addDirectory({ path: folder, glob: "**/*.html" });
  if (added.errors.length > 0 || added.page_count === 0)
    throw new Error(`No page could be indexed: ${added.errors.join("; ")}`);
  const written = await index.writeFiles({ outputPath: join(folder, "pagefind") });
  if (written.errors.length > 0) throw new Error(`The search index could not be written: ${written.errors.join("; ")}`);
  await close();
}
