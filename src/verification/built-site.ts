import type { Rule } from "../records/issue.ts";

/** A built site, as its host will serve it. Tests give one from memory. */
export interface BuiltSite {
  /** Paths of all files from the site's root, with `/`. */
  readonly paths: readonly string[];
  /** The bytes of a file that `paths` names. */
  read(path: string): Uint8Array;
}

/** Something in a built site that readers must not meet. */
export interface SiteFault {
  readonly rule: Rule;
  /** The file of the site in which it stands. */
  readonly path: string;
  /** What is wrong, in words for an officer. */
  readonly problem: string;
  /** What to do. */
  readonly remedy: string;
  /**
   * What the officer may have written of it, in the forms in which a record can hold it (an address within the site, a title), the most
   * telling first: by them the line of the record is found.
   */
  readonly written: readonly string[];
}

/** The text of a file. */
export function readText(site: BuiltSite, path: string): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(site.read(path));
}
