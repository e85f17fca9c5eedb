/*
 * Loading the index: from a web server as JSON; in a copy for a disk as scripts, for browsers let no page read another file there but let it
 * load scripts that lie beside it.
 */
import { diskFile, diskReceiver } from "../../search/layout.ts";
import type { LoadFile } from "./index.ts";

/** Loads files of the index in a folder. */
export function loadFrom(folder: URL): LoadFile {
  return folder.protocol === "file:" ? loadScripts(folder) : loadJson(folder);
}

function loadJson(folder: URL): LoadFile {
  return async (path) => {
    const address = new URL(path, folder);
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address.pathname} cannot be read: ${response.status}`);
    return response.json() as Promise<unknown>;
  };
}

function loadScripts(folder: URL): LoadFile {
  const received = new Map<string, unknown>();
  Object.assign(globalThis, { [diskReceiver]: (path: string, content: unknown) => received.set(path, content) });
  return (path) =>
    new Promise((resolve, reject) => {
      const script = document.createElement("script");
      const fail = () => {
        reject(new Error(`${script.src} cannot be read`));
      };
      script.src = new URL(diskFile(path), folder).href;
      script.onerror = fail;
      script.onload = () => {
        script.remove();
        if (!received.has(path)) fail();
        resolve(received.get(path));
        received.delete(path);
      };
      document.head.append(script);
    });
}
