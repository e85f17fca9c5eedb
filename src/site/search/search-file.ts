import { createHash } from "node:crypto";

/** A file of the search index. */
export interface SearchFile {
  /** From the folder of the index. */
  readonly path: string;
  readonly content: string;
}

/** A name that changes with the content, so that what a browser has kept is never mistaken for something newer. */
export function nameOfContent(content: string): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 8);
}
