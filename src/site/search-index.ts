import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { close, createIndex, type NewFileResponse, type PagefindIndex } from "pagefind";
import { cutPage, type StoredPage } from "../views/search/search-pieces.ts";
import { addOtherForms, listSearchedRecords } from "../views/search/search-records.ts";
import { buildSearchWords, findOtherSpellings, findOtherWords, listForms } from "../views/search/search-words.ts";
import { termUrl } from "../model/addresses.ts";
import { compareText } from "../records/issue.ts";
import { getCatalogue } from "./catalogue.ts";
import { cutIndex } from "./search-chunks.ts";
import { packSearchFile, unpackSearchFile, type SearchFile } from "./search-file.ts";

/**
 * What is left out: drawings, lists of links, parts that stand on pages of their own, and figures of tables, which nobody searches
 * for and which would be a third of the index.
 */
const excludeSelectors = ["svg", "nav", ".page-caption", "[data-search-skip]", "table .number"];

/** Where the index lies in the built site. */
export const searchFolder = "pagefind";

/** What the search page loads of Pagefind: none of its interfaces, nor its worker, nor the program for other languages. */
const neededFiles = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|.*\.pf_(?:meta|index|filter|fragment))$/;

/**
 * Indexes the built pages for search in the browser. Fails where nothing could be indexed.
 * Pagefind's own way to write files answers before their bytes are on disk, so they are taken from its memory.
 */
export async function writeSearchIndex(folder: string): Promise<void> {
  const files = await makeIndex((index) => addPages(index, folder));
  for (const { path, content } of files) {
    const file = join(folder, searchFolder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** The index of a preview, which has no pages to read: records are found by their names and texts. One at a time can be made. */
export function indexRecords(): Promise<SearchFile[]> {
  return makeIndex(addRecords);
}

async function makeIndex(fill: (index: PagefindIndex) => Promise<void>): Promise<SearchFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: "en", excludeSelectors });
  if (!index) throw new Error(`The search index could not be made: ${errors.join("; ")}`);
  try {
    await fill(index);
    await addTerms(index);
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw new Error(`The search index could not be made: ${faults.join("; ")}`);
    return cutFiles(files);
  } finally {
    await close();
  }
}

/** Cuts what Pagefind made, and leaves out what the search page does not load. In the order of names, so that it is the same each time. */
function cutFiles(files: readonly SearchFile[]): SearchFile[] {
  const needed = files.filter(({ path }) => neededFiles.test(path));
  return [
    ...cutIndex(needed).flatMap((file) => (file.path.startsWith("fragment/") ? cutFragment(file) : [file])),
    { path: "words.json", content: writeJson(buildSearchWords(getCatalogue())) },
  ].sort((a, b) => compareText(a.path, b.path));
}

/** What is stored of a page, and the pieces of its text if it is long. */
function cutFragment(file: SearchFile): SearchFile[] {
  const id = /^fragment\/(.*)\.pf_fragment$/.exec(file.path)?.[1];
  if (id === undefined) return [file];
  const stored = JSON.parse(new TextDecoder().decode(unpackSearchFile(file.content))) as StoredPage;
  const { page, pieces } = cutPage(stored, getCatalogue().terms);
  return [
    { path: file.path, content: packSearchFile(writeJson(page)) },
    ...pieces.map((piece, position) => ({ path: `text/${id}-${position}.json`, content: writeJson(piece) })),
  ];
}

function writeJson(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

async function addPages(index: PagefindIndex, folder: string): Promise<void> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".html"))
    .sort(compareText);
  let count = 0;
  for (const path of paths) {
    const html = readFileSync(join(folder, path), "utf8");
    if (!html.includes("data-pagefind-body")) continue;
    const sourcePath = path.replaceAll("\\", "/");
    refuseErrors(sourcePath, await index.addHTMLFile({ sourcePath, content: addOtherWords(spaceWords(html)) }));
    count += 1;
  }
  if (count === 0) throw new Error(`There is no page to search in ${folder}.`);
}

/**
 * Elements that a browser sets apart touch in the HTML: without a space "Area" and "2017" of a table would be one word. A full stop
 * makes a sentence of each row, which is what a result shows.
 */
function spaceWords(html: string): string {
  return html.replace(/<(?:dt|dd|th|td|li|br)\b/g, " $&").replaceAll("</tr>", "</tr>. ");
}

/** Adds other forms of the terms that a page uses. A list of links to other pages uses all of them and gets none. */
function addOtherWords(html: string): string {
  if (html.includes('data-pagefind-filter="Kind:List"')) return html;
  const text = html.slice(html.indexOf("<main"), html.indexOf("</main>")).replace(/<[^>]*>/g, "");
  const words = [...findOtherWords(text, getCatalogue().terms), ...findOtherSpellings(text.replaceAll("&#39;", "'"))];
  const element = `<p data-also="¶ ${words.join(", ")}" data-pagefind-index-attrs="data-also" data-pagefind-weight="0.1"></p>`;
  return words.length > 0 ? html.replace("</main>", `${element}$&`) : html;
}

async function addRecords(index: PagefindIndex): Promise<void> {
  const catalogue = getCatalogue();
  for (const record of listSearchedRecords(catalogue)) {
    const { url, title, kind, topics, areas, years } = record;
    const { names, text } = addOtherForms(record, catalogue);
    const filters = {
      Kind: [kind],
      Topic: topics.map((id) => catalogue.topics.get(id)?.title ?? id),
      Authority: areas.map((id) => catalogue.areas.get(id)?.name ?? id),
      Year: [...years],
    };
    const content = { url, language: "en", content: `${title}. ${text}`, meta: { title, page: names }, filters };
    refuseErrors(url, await index.addCustomRecord(content));
  }
}

/** Each term of the glossary is a result of its own. */
async function addTerms(index: PagefindIndex): Promise<void> {
  for (const term of getCatalogue().terms) {
    const title = [term.term, ...(term.acronyms ?? []).map((acronym) => `(${acronym})`)].join(" ");
    const record = {
      url: termUrl(term.id),
      language: "en",
      content: `${title}. ${term.definition}`,
      meta: { title, page: listForms(term).join(", ") },
      filters: { Kind: ["Glossary"] },
    };
    refuseErrors(term.term, await index.addCustomRecord(record));
  }
}

function refuseErrors(name: string, { errors }: NewFileResponse): void {
  if (errors.length > 0) throw new Error(`${name} could not be indexed: ${errors.join("; ")}`);
}
