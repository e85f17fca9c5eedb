/** How the files of a kind of record are read and written by the editor in the browser. */
export interface RecordForm {
  /** Name of the format, by which the editor's configuration calls it. */
  readonly name: string;
  /** Ending of its files. */
  readonly extension: string;
  /** Whether fields stand in front matter, with a text below. */
  readonly isMarkdown: boolean;
  /** Paths of fields that an officer edits as YAML, because no form fits them: `series[].values`. */
  readonly texts: readonly string[];
}

/** What the page of the editor is given. */
export interface EditorSettings {
  /** Configuration of the editor. */
  readonly config: object;
  readonly forms: readonly RecordForm[];
  /** Address of the host of repositories that its page may ask; undefined where it works on a folder of this machine only. */
  readonly host?: string | undefined;
}
