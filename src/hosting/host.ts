import type { HostRules } from "./host-rules.ts";

/** A kind of host that a site can lie on. */
export interface Host {
  /** Its name in a sentence. */
  readonly title: string;
  /** The files that tell it what to do, by path in the folder of the site, without the line that says where they come from. */
  readonly write: (rules: HostRules) => ReadonlyMap<string, string>;
  /** How a comment begins in those files. A JSON file has none, and says it in a field. */
  readonly comment: (path: string) => string;
  /** What to do with the files, in sentences. */
  readonly next: string;
  /** What it cannot be told of this site, in sentences, so that nobody takes it for done; undefined where there is nothing of the kind. */
  readonly lacks?: (rules: HostRules) => string | undefined;
}

/** What a file for a host says of itself, so that it is known again. */
export function writtenBy(name: string): string {
  return `Written by npx findings host ${name}. Run it again after a change of address, pages or redirects.`;
}
