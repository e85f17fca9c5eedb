/** The search page: runs queries on the static index and keeps query and filters in the address. */
interface SearchData {
  readonly url: string;
  readonly meta: { readonly title?: string };
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}

interface SearchIndex {
  filters(): Promise<Record<string, Record<string, number>>>;
  search(
    query: string,
    options: { filters: Record<string, string> },
  ): Promise<{ results: { data(): Promise<SearchData> }[]; filters: Record<string, Record<string, number>> }>;
}

export {};

const shownResults = 20;
const form = document.querySelector<HTMLFormElement>("#search");
const status = document.querySelector<HTMLElement>("#search-status");
const list = document.querySelector<HTMLOListElement>("#search-results");
const browse = document.querySelector<HTMLElement>("#search-browse");
if (form && status && list && browse) void start(form, status, list, browse);

async function start(searchForm: HTMLFormElement, message: HTMLElement, results: HTMLElement, fallback: HTMLElement) {
  const input = searchForm.querySelector<HTMLInputElement>("input[name=q]");
  const selects = [...searchForm.querySelectorAll<HTMLSelectElement>("select[data-filter]")];
  if (!input) return;
  const folder = new URL(searchForm.dataset.index ?? "pagefind/", location.href);
  let index: SearchIndex;
  try {
    index = (await import(/* @vite-ignore */ new URL("pagefind.js", folder).href)) as SearchIndex;
    fillFilters(selects, await index.filters());
  } catch {
    return;
  }
  searchForm.hidden = false;
  const parameters = new URLSearchParams(location.search);
  input.value = parameters.get("q") ?? "";
  for (const select of selects) select.value = parameters.get(select.name) ?? "";
  searchForm.querySelector<HTMLElement>("#search-filters")?.removeAttribute("hidden");

  let turn = 0;
  const run = async () => {
    const mine = (turn += 1);
    const query = input.value.trim();
    rememberInAddress(searchForm);
    fallback.hidden = query !== "";
    results.hidden = query === "";
    if (query === "") {
      message.textContent = "";
      results.replaceChildren();
      return;
    }
    const chosen = Object.fromEntries(
      selects.filter((select) => select.value).map((select) => [select.dataset.filter ?? "", select.value]),
    );
    const found = await index.search(query, { filters: chosen });
    const shown = await Promise.all(found.results.slice(0, shownResults).map((result) => result.data()));
    if (mine !== turn) return;
    showCounts(selects, found.filters);
    message.textContent = describeCount(found.results.length, query);
    results.replaceChildren(...shown.map((data) => createResult(data)));
  };
  searchForm.addEventListener("submit", (event) => {
    event.preventDefault();
    void run();
  });
  let timer = 0;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void run(), 250);
  });
  for (const select of selects) select.addEventListener("change", () => void run());
  await run();
}

function describeCount(count: number, query: string): string {
  if (count === 0) return `Nothing found for “${query}”. Try fewer or other words, or remove a filter.`;
  const more = count > shownResults ? `, the first ${shownResults} are shown` : "";
  return `${count} ${count === 1 ? "page" : "pages"} found for “${query}”${more}.`;
}

function fillFilters(selects: readonly HTMLSelectElement[], filters: Record<string, Record<string, number>>): void {
  for (const select of selects) {
    const values = Object.entries(filters[select.dataset.filter ?? ""] ?? {});
    for (const [value, count] of values.sort(([a], [b]) => a.localeCompare(b, "en-GB")))
      select.add(new Option(`${value} (${count})`, value));
  }
}

/** Shows how many of the pages found each filter would leave. */
function showCounts(selects: readonly HTMLSelectElement[], filters: Record<string, Record<string, number>>): void {
  for (const select of selects) {
    const counts = filters[select.dataset.filter ?? ""] ?? {};
    for (const option of select.options)
      if (option.value) option.text = `${option.value} (${counts[option.value] ?? 0})`;
  }
}

function rememberInAddress(form: HTMLFormElement): void {
  const parameters = new URLSearchParams();
  for (const [key, value] of new FormData(form))
    if (typeof value === "string" && value !== "") parameters.set(key, value);
  const query = parameters.toString();
  history.replaceState(null, "", query ? `?${query}` : location.pathname);
}

/** A result: the page, and below it the headings under which the words were found, each with its sentence. */
function createResult(data: SearchData): HTMLLIElement {
  const item = document.createElement("li");
  item.className = "search-result";
  const heading = document.createElement("h3");
  heading.append(createLink(data.url, data.meta.title ?? data.url));
  const facts = document.createElement("p");
  facts.className = "muted";
  facts.textContent = ["Kind", "Authority"].flatMap((name) => data.filters[name]?.join(", ") ?? []).join(" · ");
  item.append(heading, facts);
  for (const part of data.sub_results.slice(0, 3)) {
    if (part.url !== data.url && part.title !== data.meta.title) {
      const title = document.createElement("p");
      title.append(createLink(part.url, part.title));
      item.append(title);
    }
    const excerpt = document.createElement("p");
    excerpt.append(...markedText(part.excerpt));
    item.append(excerpt);
  }
  return item;
}

function createLink(url: string, text: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = url;
  link.textContent = text;
  return link;
}

/** An excerpt comes as escaped HTML in which only `<mark>` is markup. */
function markedText(excerpt: string): Node[] {
  return excerpt.split(/<mark>(.*?)<\/mark>/).map((part, position) => {
    const text = decodeEntities(part);
    if (position % 2 === 0) return document.createTextNode(text);
    const mark = document.createElement("mark");
    mark.textContent = text;
    return mark;
  });
}

function decodeEntities(text: string): string {
  const guard = "|";
  const parsed = new DOMParser().parseFromString(`${guard}${text.replace(/</g, "&lt;")}${guard}`, "text/html");
  return parsed.documentElement.textContent.slice(guard.length, -guard.length);
}
