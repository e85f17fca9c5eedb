/** Loading the index of a site that is opened from a web server. */
import type { LoadFile } from "./index.ts";

/** Loads files of the index in a folder. */
export function loadFrom(folder: URL): LoadFile {
  return async (path) => {
    const address = new URL(path, folder);
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address.pathname} cannot be read: ${response.status}`);
    return response.json() as Promise<unknown>;
  };
}
