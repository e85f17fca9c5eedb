import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { close, createIndex, type NewFileResponse, type PagefindIndex } from "pagefind";
import { cutPage, type StoredPage } from "../publication/search-pieces.ts";
import { buildSearchWords, findOtherWords, listForms } from "../publication/search-words.ts";
import { termUrl } from "../publication/urls.ts";
import { getCatalogue } from "./catalogue.ts";
import { cutIndex } from "./search-chunks.ts";
import { packSearchFile, unpackSearchFile, type SearchFile } from "./search-file.ts";

/**
 * What is left out: drawings, lists of links, parts that stand on pages of their own, and figures of tables, which nobody searches
 * for and which would be a third of the index.
 */
const excludeSelectors = ["svg", "nav", ".page-caption", "[data-search-skip]", "table .number"];

/** What the search page loads of Pagefind: none of its interfaces, nor its worker, nor the program for other languages. */
const neededFiles = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|.*\.pf_(?:meta|index|filter|fragment))$/;

/** The words with their places, and the description of their files. */
const indexFiles = /^(?:pagefind-entry\.json|.*\.pf_(?:meta|index))$/;

/** Indexes the built pages for search in the browser. Fails where nothing could be indexed. */
export async function writeSearchIndex(folder: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: "en", excludeSelectors });
  if (!index) throw new Error(`The search index could not be made: ${errors.join("; ")}`);
  await addPages(index, folder);
  await addTerms(index);
  const outputPath = join(folder, "pagefind");
  const { errors: faults } = await index.writeFiles({ outputPath });
  if (faults.length > 0) throw new Error(`The search index could not be written: ${faults.join("; ")}`);
  await close();
  reworkFiles(outputPath);
}

/** Cuts what Pagefind wrote, one file after the other, and leaves out what the search page does not load. */
function reworkFiles(folder: string): void {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(folder, join(item.parentPath, item.name)).replaceAll("\\", "/"));
  const read = (path: string): SearchFile => ({ path, content: readFileSync(join(folder, path)) });
  const write = ({ path, content }: SearchFile) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const indexed = paths.filter((path) => indexFiles.test(path)).map(read);
  for (const path of paths) if (!neededFiles.test(path) || indexFiles.test(path)) rmSync(join(folder, path));
  cutIndex(indexed).forEach(write);
  for (const path of paths) if (path.startsWith("fragment/")) cutFragment(read(path)).forEach(write);
  write({ path: "words.json", content: writeJson(buildSearchWords(getCatalogue())) });
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
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html"));
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
  const words = findOtherWords(text, getCatalogue().terms);
  const element = `<p data-also="¶ ${words.join(", ")}" data-pagefind-index-attrs="data-also" data-pagefind-weight="0.1"></p>`;
  return words.length > 0 ? html.replace("</main>", `${element}$&`) : html;
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
