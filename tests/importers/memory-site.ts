import type { FileSource } from "../../src/records/folder.ts";

/** A site's files in memory. */
export function memorySite(files: Readonly<Record<string, string>>): FileSource {
  return {
    list: (folder) =>
      Object.keys(files)
        .filter((file) => file.startsWith(`${folder}/`))
        .sort(),
    read: (file) => new TextEncoder().encode(files[file]),
    exists: (file) => Object.hasOwn(files, file),
  };
}
