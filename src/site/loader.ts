import type { Loader } from "astro/loaders";
import type { CollectionName } from "../model/collections.ts";
import { getCatalogue, getLoadedCatalogue } from "./catalogue.ts";

/** Loads one collection through the project's own reader, so that the site and `npm run check` can never differ. */
export function recordLoader(collection: CollectionName): Loader {
  return {
    name: `findings-${collection}`,
    load: (context) => {
      getCatalogue();
      context.store.clear();
      for (const record of getLoadedCatalogue().records[collection]) {
        const data = record.fields as Record<string, unknown>;
        context.store.set({ id: record.id, data, digest: context.generateDigest(data) });
      }
      return Promise.resolve();
    },
  };
}
