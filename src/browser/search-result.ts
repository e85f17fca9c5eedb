/** What a reader sees of a page found. */
import type { PageData } from "./search-index.ts";
import { findPassages, type Wanted } from "./search-passages.ts";

const mostPassages = 3;

/** A result: the page, and below it the headings under which the words were found, each with its sentence. */
export function createResult(data: PageData, wanted: Wanted): HTMLLIElement {
  const item = document.createElement("li");
  item.className = "search-result";
  const heading = document.createElement("h3");
  heading.append(createLink(data.url, data.meta.title ?? data.url));
  const facts = document.createElement("p");
  facts.className = "muted";
  facts.textContent = ["Kind", "Authority", "Topic", "Year"].flatMap((name) => readFact(data, name)).join(" · ");
  item.append(heading, facts);
  for (const { heading: above, parts } of findPassages(data, wanted, mostPassages)) {
    const text = document.createElement("p");
    const isEmpty = parts.join("") === "";
    if (above) text.append(createLink(`${data.url}#${above.id}`, above.text), isEmpty ? "" : ": ");
    text.append(...parts.map((part, position) => (position % 2 === 0 ? part : createMark(part))));
    if (above || !isEmpty) item.append(text);
  }
  return item;
}

/** What distinguishes the page: a filter of which it has one or two values. */
function readFact(data: PageData, name: string): string[] {
  const values = data.filters[name] ?? [];
  return values.length > 0 && values.length < 3 ? [values.join(", ")] : [];
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
