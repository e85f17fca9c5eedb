/** What a reader sees of a page found. */
import { findPassages, type Wanted } from "./passages.ts";
import type { PageData } from "./text.ts";

const mostPassages = 3;

/** A result: the page, and below it the headings under which the words were found, each with its sentence. `root` is where the site begins. */
export function createResult(data: PageData, wanted: Wanted, root: URL): HTMLLIElement {
  const address = addressOf(data.url, root);
  const item = document.createElement("li");
  item.className = "search-result";
  const heading = document.createElement("h3");
  heading.append(createLink(address, data.title));
  const facts = document.createElement("p");
  facts.className = "muted";
  facts.textContent = data.facts.join(" · ");
  item.append(heading, facts);
  for (const { heading: above, parts } of findPassages(data, wanted, mostPassages)) {
    const text = document.createElement("p");
    const isEmpty = parts.join("") === "";
    if (above) text.append(createLink(`${address}#${above.id}`, above.text), isEmpty ? "" : ": ");
    text.append(...parts.map((part, position) => (position % 2 === 0 ? part : createMark(part))));
    if (above || !isEmpty) item.append(text);
  }
  return item;
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
