import type { Loader } from "astro/loaders";
import type { z } from "zod";
import type { CollectionName } from "../model/collections.ts";
import { getLoadedSite, requireCatalogue } from "./loaded-site.ts";

/**
 * Loads one collection through the project's own reader, so that the site and `npm run check` can never differ. An entry is the record's id
 * and the fields of `schema`, those by which it is known: all else is in the catalogue, and Astro keeps no second copy of it. While a
 * preview runs (then there is a watcher) records with errors leave the collection as it was, and their problems are shown instead of pages.
 */
export function recordLoader(collection: CollectionName, schema: z.ZodObject): Loader {
  const entry = schema.strip();
  return {
    name: `findings-${collection}`,
    load: (context) => {
      const { store, watcher } = context;
      const loaded = getLoadedSite();
      const { catalogue, records } = loaded;
      if (!catalogue && watcher) return Promise.resolve();
      requireCatalogue(loaded);
      if (!watcher) store.clear();
      const gone = new Set(store.keys());
      for (const record of records[collection]) {
        const data = entry.parse(record.fields);
        gone.delete(record.id);
        store.set({ id: record.id, data, digest: context.generateDigest(data) });
      }
      for (const id of gone) store.delete(id);
      return Promise.resolve();
    },
  };
}
