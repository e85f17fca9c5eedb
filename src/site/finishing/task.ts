import type { ShellFilling } from "../../views/charts/embed-shell.ts";
import type { MarkedTerm } from "../../views/page/mark-terms.ts";
import type { SiteFault } from "../../verification/built-site.ts";
import type { Workbook } from "../../downloads/workbook/workbook.ts";
import type { Packed } from "../archive.ts";
import type { IndexLanguage } from "../search/build-index.ts";
import type { SearchedPage } from "../search/searched-page.ts";

/**
 * Something to do with a text of the site that is finished but for what needs no record: data that goes from one thread to another. `file` is
 * the path of a page within the site, `url` the address of any other file.
 */
export type Task =
  /** Comes first: how the site is searched, with pages that are in the index only, the words that prose explains, and where on its host it will lie. */
  | {
      readonly kind: "begin";
      readonly language: IndexLanguage;
      readonly found: readonly SearchedPage[];
      readonly terms: readonly MarkedTerm[];
      readonly hostFolder: string;
    }
  /** A page as it was rendered, in UTF-8. */
  | { readonly kind: "page"; readonly file: string; readonly html: Uint8Array }
  /** The page that is the same for all charts, which is kept and not published. */
  | { readonly kind: "shell"; readonly html: Uint8Array }
  /** The page to embed of a chart, which fills the shell. */
  | { readonly kind: "embed"; readonly file: string; readonly filling: ShellFilling }
  | { readonly kind: "file"; readonly url: string; readonly content: string | Uint8Array }
  /** A piece of a file whose last piece comes as a `table`. */
  | { readonly kind: "piece"; readonly url: string; readonly content: string }
  /** A workbook, which is written as .xlsx. */
  | { readonly kind: "workbook"; readonly workbook: Workbook }
  /** A file that goes into the package of all tables as well, or what is left of it after its pieces. */
  | { readonly kind: "table"; readonly url: string; readonly content: string }
  /** A file that is in the package only. */
  | { readonly kind: "packed"; readonly path: string; readonly content: string | Uint8Array }
  /** Writes the package. */
  | { readonly kind: "package"; readonly url: string }
  /** Writes the search index of the pages so far. */
  | { readonly kind: "search" };

/** What can be asked when the tasks before it are done. */
export interface Answers {
  /** Addresses of the pages to find: not those that only send readers on, nor those for other sites to embed. */
  readonly "pages to find": readonly string[];
  /** Size and digest of each file in the package, by its path in it. */
  readonly "packed files": ReadonlyMap<string, Packed>;
  /** What is wrong with the site, when all of it is there. */
  readonly faults: readonly SiteFault[];
}

export type Question = keyof Answers;

/** Does tasks in their order. */
export interface Finisher {
  /**
   * Has tasks done that belong to the page at an address, or to none. They may be done later: what fails is thrown by a later call. The promise
   * is kept when there is room for more.
   */
  readonly give: (page: string | undefined, tasks: readonly Task[]) => Promise<void>;
  /** Whether there is more to do than is done soon: what can be done elsewhere as well is then better not given. */
  readonly isBehind: () => boolean;
  /** Answers when all tasks are done. Throws where one failed. */
  readonly ask: <Asked extends Question>(question: Asked) => Promise<Answers[Asked]>;
}

/** A cell of a workbook takes about as much memory as so many letters. */
const lettersACell = 30;
/** The index of a large site takes as long as to write so many letters. */
const lettersOfIndex = 1_000_000;

/** The texts of a task in letters, nearly. */
export function sizeOf(task: Task): number {
  if ("html" in task) return task.html.length;
  if ("content" in task) return task.content.length;
  if ("filling" in task) return Object.values(task.filling).reduce((sum, { length }) => sum + length, 0);
  if ("workbook" in task) return countCells(task.workbook) * lettersACell;
  return task.kind === "search" ? lettersOfIndex : 0;
}

function countCells({ sheets }: Workbook): number {
  return sheets.reduce((sum, { table }) => sum + (table ? table.headings.length * table.rows.length : 0), 0);
}
