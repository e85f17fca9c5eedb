/** What a reader sees of a page found. */
import { findPassages, type Wanted } from "./passages.ts";
import type { PageData } from "./text.ts";

const mostPassages = 3;

/** Where a result stands. */
export interface ResultPlace {
  /** Where the site begins. */
  readonly root: URL;
  /** Loads titles and addresses of pages. */
  readonly loadTitles: (pages: readonly number[]) => Promise<readonly Pick<PageData, "url" | "title">[]>;
}

/** A result: the page, its answer in short, the headings under which the words were found, each with its sentence, and other groups of the same measure. */
export function createResult(data: PageData, wanted: Wanted, { root, loadTitles }: ResultPlace): HTMLLIElement {
  const address = addressOf(data.url, root);
  const item = document.createElement("li");
  item.className = "search-result";
  const heading = document.createElement("h3");
  heading.append(createLink(address, data.title));
  const facts = document.createElement("p");
  facts.className = "muted";
  facts.textContent = data.facts.join(" · ");
  item.append(heading, facts);
  if (data.answer !== undefined) {
    const answer = document.createElement("p");
    answer.className = "search-answer";
    answer.textContent = data.answer;
    item.append(answer);
  }
  for (const { heading: above, parts } of findPassages(data, wanted, mostPassages)) {
    const text = document.createElement("p");
    const isEmpty = parts.join("") === "";
    if (above) text.append(createLink(`${address}#${above.id}`, above.text), isEmpty ? "" : ": ");
    text.append(...parts.map((part, position) => (position % 2 === 0 ? part : createMark(part))));
    if (above || !isEmpty) item.append(text);
  }
  if (data.folded.length > 0) item.append(createFolded(data, { root, loadTitles }));
  return item;
}

/** Other groups of the measure: how many, and their pages when a reader asks for them. */
function createFolded({ folded, isOfGroup }: PageData, { root, loadTitles }: ResultPlace): HTMLDetailsElement {
  const details = document.createElement("details");
  const summary = document.createElement("summary");
  const many = folded.length > 1;
  summary.textContent = `and ${folded.length} ${isOfGroup ? "other " : ""}${many ? "groups" : "group"} of pupils`;
  const list = document.createElement("ul");
  details.append(summary, list);
  const fill = async () => {
    for (const { url, title } of await loadTitles(folded)) {
      const item = document.createElement("li");
      item.append(createLink(addressOf(url, root), title));
      list.append(item);
    }
  };
  details.addEventListener("toggle", () => void fill().catch(() => undefined), { once: true });
  return details;
}

/** Where a page lies: a browser that opens a copy on a disk shows of a folder what it holds, and not its page. */
function addressOf(url: string, root: URL): string {
  const address = new URL(url.slice(1), root);
  if (address.protocol === "file:") address.pathname = address.pathname.replace(/\/$/, "/index.html");
  return address.href;
}

function createLink(url: string, text: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = url;
  link.textContent = text;
  return link;
}

function createMark(text: string): HTMLElement {
  const mark = document.createElement("mark");
  mark.textContent = text;
  return mark;
}
