import { expect, test } from "vitest";
import type { LoaderContext } from "astro/loaders";
import { documentSchema } from "../../src/model/document.ts";
import { shareReader } from "../../src/site/loaded-site.ts";
import { recordLoader } from "../../src/site/loader.ts";
import { loadSite } from "../../src/checks/load-site.ts";
import { changeSite, readSiteFile, type Changes } from "../site-fixture.ts";

const letter = "content/documents/2018/exampleshire-report-2018.md";
const { load } = recordLoader("documents", documentSchema.pick({ title: true }));

/** What Astro keeps of a collection: entries by id, and how many were written. */
function createStore() {
  const entries = new Map<string, unknown>();
  return {
    entries,
    keys: () => [...entries.keys()],
    clear: () => {
      entries.clear();
    },
    delete: (id: string) => entries.delete(id),
    set: ({ id, data }: { id: string; data: unknown }) => entries.set(id, data),
  };
}

async function loadDocuments(store: ReturnType<typeof createStore>, changes: Changes, watcher?: object) {
  const site = loadSite(changeSite(changes), {});
  shareReader({ root: "/", read: () => site, forget: () => undefined, dropFigures: () => undefined });
  await load({ store, watcher, generateDigest: JSON.stringify } as unknown as LoaderContext);
}

test("Astro keeps the name of a record and no second copy of it", async () => {
  const store = createStore();
  await loadDocuments(store, {});
  expect(store.entries.get("exampleshire-report-2018")).toEqual({
    title: "Report on standards and inspection in Exampleshire",
  });
});

test("a record that is gone is gone from the collection, and a mistake in a preview leaves it as it was", async () => {
  const store = createStore();
  await loadDocuments(store, {}, {});
  const before = store.keys();
  await loadDocuments(store, { [letter]: "---\n---\n" }, {});
  expect(store.keys()).toEqual(before);
  const second = readSiteFile(letter)
    .replace("shortTitle: ", "shortTitle: Second ")
    .replace("title: ", "title: Second ");
  await loadDocuments(store, { "content/documents/2018/second-report-2018.md": second }, {});
  expect(store.keys()).toContain("second-report-2018");
  await loadDocuments(store, {}, {});
  expect(store.keys()).toEqual(before);
});

test("a build stops at a mistake", async () => {
  await expect(loadDocuments(createStore(), { [letter]: "---\n---\n" })).rejects.toThrow(letter);
});
