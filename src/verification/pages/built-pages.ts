/** A built site as the checks of all its pages see it. */
export interface BuiltPages {
  /** HTML of every page by its path, for example `documents/x/index.html`. */
  readonly pages: ReadonlyMap<string, string>;
  /** Paths of all files. */
  readonly files: ReadonlySet<string>;
  /** Folder of its host in which the site will lie, between slashes. */
  readonly hostFolder: string;
  /** The address at which it will be published, if that is known. */
  readonly address: string | undefined;
  /** What a file weighs on its way to readers, in bytes after gzip. */
  weigh(path: string): number;
}

/** Pages that show one chart within another site: they have neither menu nor trail. */
export function isToEmbed(path: string): boolean {
  return path.startsWith("charts/");
}
