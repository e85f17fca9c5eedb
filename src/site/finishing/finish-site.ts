import { searchFolder } from "../../search/layout.ts";
import { startVerification } from "../../verification/verify.ts";
import { fillShell } from "../../views/charts/embed-shell.ts";
import { createTermMarker, type MarkTerms } from "../../views/page/mark-terms.ts";
import { prefixLinks, relativiseLinks } from "../../views/page/relative-links.ts";
import { createArchive } from "../archive.ts";
import type { Output } from "../output.ts";
import { createIndexBuilder, type IndexBuilder } from "../search/build-index.ts";
import { readSearchedPage, withoutSearchMarks } from "../search/read-page.ts";
import { writeWorkbook } from "./write-workbook.ts";
import { PageFailure } from "../page-failure.ts";
import type { Answers, Finisher, Question, Task } from "./task.ts";

/** Does at once what it is given, and knows all answers. */
export interface Finishing {
  /** Is done when it returns, a workbook when the promise is kept. Throws where a file cannot be written or stands in the place of another. */
  readonly finish: (task: Task) => Promise<void> | undefined;
  readonly answer: <Asked extends Question>(question: Asked) => Answers[Asked];
}

/**
 * Finishes a site in a folder: words of the glossary and links of pages become links from the page, pages are indexed, every file is written, packed where it is a table, and read
 * for what is wrong with it, all from one text in memory.
 */
export function startFinishing(output: Output): Finishing {
  const archive = createArchive();
  const verification = startVerification();
  const toFind: string[] = [];
  const begun = new Set<string>();
  let [shell, hostFolder, searched] = ["", "/", 0];
  let index: IndexBuilder | undefined;
  let markTerms: MarkTerms = (html) => html;
  const write = (path: string, content: string | Uint8Array) => {
    output.write(`/${path}`, content);
    if (typeof content === "string") verification.take(path, content);
  };
  const writePage = (file: string, html: string) => {
    if (output.has(`/${file}`))
      throw new Error(`public/${file} stands in the place of the page. Give it another name, or take it away.`);
    write(file, file === "404.html" ? prefixLinks(html, hostFolder) : relativiseLinks(html, file));
  };
  const finishPage = (file: string, html: string) => {
    writePage(file, withoutSearchMarks(html));
    const address = `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
    if (isToFind(file, html)) toFind.push(address);
    const page = readSearchedPage(address, html);
    if (page) searched += 1;
    if (page) index?.add(page);
  };
  const writePiece = (url: string, content: string) => {
    if (begun.has(url)) output.append(url, content);
    else output.write(url, content);
    begun.add(url);
  };
  const writeTable = (url: string, content: string) => {
    const path = url.slice(1);
    if (begun.has(url)) writePiece(url, content);
    else write(path, content);
    archive.put(path, begun.has(url) ? output.read(url) : content);
  };
  const writeIndex = () => {
    if (!index || searched === 0) throw new Error("There is no page to search.");
    const files = index.finish();
    index = undefined;
    for (const { path, content } of files) write(`${searchFolder}/${path}`, content);
  };
  const answers: { readonly [Asked in Question]: () => Answers[Asked] } = {
    "pages to find": () => toFind.toSorted(),
    "packed files": () => archive.files,
    faults: () => verification.finish({ paths: output.list(), read: (path) => output.read(`/${path}`) }, hostFolder),
  };
  return {
    finish: (task) => {
      switch (task.kind) {
        case "begin":
          index = createIndexBuilder(task.language);
          for (const page of task.found) index.add(page);
          hostFolder = task.hostFolder;
          markTerms = createTermMarker(task.terms);
          return undefined;
        case "page":
          finishPage(task.file, markTerms(readText(task.html)));
          return undefined;
        case "shell":
          shell = readText(task.html);
          return undefined;
        case "embed":
          writePage(task.file, fillShell(shell, task.filling));
          return undefined;
        case "file":
          write(task.url.slice(1), task.content);
          return undefined;
        case "piece":
          writePiece(task.url, task.content);
          return undefined;
        case "table":
          writeTable(task.url, task.content);
          return undefined;
        case "workbook":
          return writeWorkbook(task.workbook).then((bytes) => {
            write(task.workbook.url.slice(1), bytes);
          });
        case "packed":
          archive.put(task.path, task.content);
          return undefined;
        case "package":
          write(task.url.slice(1), archive.finish());
          return undefined;
        case "search":
          writeIndex();
          return undefined;
      }
    },
    answer: (question) => answers[question](),
  };
}

/** Finishes a site in the thread that makes it. */
export function finishHere(output: Output): Finisher {
  const { finish, answer } = startFinishing(output);
  return {
    give: (page, tasks) => tryTasks(page, tasks, finish),
    isBehind: () => false,
    ask: (question) => Promise.resolve(answer(question)),
  };
}

/** Does tasks one after the other; what one throws names the page to which it belongs. */
export async function tryTasks(
  page: string | undefined,
  tasks: readonly Task[],
  finish: Finishing["finish"],
): Promise<void> {
  try {
    for (const task of tasks) {
      const unfinished = finish(task);
      if (unfinished) await unfinished;
    }
  } catch (error) {
    throw page === undefined ? error : new PageFailure(page, error);
  }
}

function readText(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

function isToFind(file: string, html: string): boolean {
  return (
    /(^|\/)index\.html$/.test(file) &&
    !html.includes('<meta http-equiv="refresh"') &&
    !html.includes('<meta name="robots" content="noindex"')
  );
}
