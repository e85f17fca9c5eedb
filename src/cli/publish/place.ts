/*
 * Where a site is published, it lies in a folder of its own for each time, `releases/<name>`, and `current` is a link to the one that is served.
 * The link is replaced in one step of the file system, so a reader, and whoever stops the command, meets the old site or the new one, whole.
 */

/** What lies at a place where sites are published. */
export interface Published {
  /** Names of the sites that lie there whole, oldest first: names begin with the time of publication. */
  readonly names: readonly string[];
  /** The one that is served; undefined where none is. */
  readonly current: string | undefined;
}

/** A place where sites are published: a folder of this machine, or of another. Every step throws in words when it cannot be done. */
export interface Place {
  /** How the served folder is named to officers. */
  readonly served: string;
  read(): Published | Promise<Published>;
  /** Copies a built site there under a name, whole or not at all. A file that is as in the served site keeps its date, so that browsers keep theirs. */
  put(folder: string, name: string): void | Promise<void>;
  /** Serves the site of a name, in one step. */
  serve(name: string): void | Promise<void>;
  remove(names: readonly string[]): void | Promise<void>;
}

/** What an officer is told when a place cannot be used as it is. */
export class PlaceFault extends Error {}

/** A name of a published site: time in UTC, and the first characters of the digest of all its files. */
export const publishedName = /^\d{8}T\d{6}Z-[0-9a-f]{12}$/;

/** What is said where `current` is a folder and not a link. */
export const notALink = (path: string): string =>
  `${path} is a folder and not a link of this command. Move it away once, and let the web server serve that path.`;
