import type { RegisterEntry, ThreadEntry } from "./catalogue.ts";
import { registerFacetUrl, threadEntryUrl } from "../model/addresses.ts";

/** The thread on whose page an entry is read, where it is in any: one of its own topic before others. */
export function findMainThread({ threads, topic }: Pick<RegisterEntry, "threads" | "topic">): ThreadEntry | undefined {
  return threads.find((thread) => thread.topic === topic) ?? threads[0];
}

/** Where an entry is read with all that was said of it: on the page of its thread, else in the list of its document or plan. */
export function entryUrl(entry: RegisterEntry): string {
  const thread = findMainThread(entry);
  return thread
    ? threadEntryUrl(thread.id, entry.home.id, entry.id)
    : `${registerFacetUrl("document", entry.home.id)}#${entry.id}`;
}
