/** The search page: runs queries on the static index and keeps query and filters in the address. */
import { countAllPages } from "./facets.ts";
import { fillFilters, readChoices, showCounts } from "./filters.ts";
import { openIndex, type SearchIndex } from "./index.ts";
import { loadFrom } from "./load.ts";
import { answerQuery, type Answer } from "./query.ts";
import { createResult } from "./result.ts";
import { loadPages, type FoundPage } from "./text.ts";

/** The parts of the page that the script fills. */
interface View {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly selects: readonly HTMLSelectElement[];
  readonly clear: HTMLElement;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  readonly more: HTMLElement;
  readonly browse: HTMLElement;
}

const pagesAtOnce = 10;
const pauseMs = 250;
/** Letters of a query that the answer repeats. */
const longestShown = 100;
const view = findView();
if (view) void start(view);

function findView(): View | undefined {
  const find = (id: string) => document.getElementById(id);
  const form = document.querySelector<HTMLFormElement>("form#search");
  const input = form?.querySelector<HTMLInputElement>("input[name=q]");
  const [clear, status, results] = [find("search-clear"), find("search-status"), find("search-results")];
  const [more, browse] = [find("search-more"), find("search-browse")];
  if (!form || !input || !clear || !status || !results || !more || !browse) return undefined;
  const selects = [...form.querySelectorAll<HTMLSelectElement>("select[data-filter]")];
  return { form, input, selects, clear, status, results, more, browse };
}

async function start(page: View): Promise<void> {
  const { form, input, selects } = page;
  const folder = new URL(form.dataset.index ?? "search-index/", location.href);
  const index = await openIndex(loadFrom(folder)).catch(() => undefined);
  if (!index) {
    page.status.textContent = describeFailure(location.protocol);
    return;
  }
  fillFilters(selects, countAllPages(index.facets));
  form.hidden = false;
  page.status.textContent = "";
  const parameters = new URLSearchParams(location.search);
  input.value ||= parameters.get("q") ?? "";
  for (const select of selects) select.value = parameters.get(select.name) ?? "";
  const run = prepare(page, index, new URL("../", folder));
  let timer = 0;
  const runSoon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(run, pauseMs);
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    run();
  });
  input.addEventListener("input", runSoon);
  for (const select of selects) select.addEventListener("change", run);
  page.clear.addEventListener("click", () => {
    for (const select of selects) select.value = "";
    input.focus();
    run();
  });
  run();
}

/** Makes the function that answers what stands in the form. Only the latest answer is shown. */
function prepare(page: View, index: SearchIndex, root: URL): () => void {
  let turn = 0;
  const run = async () => {
    const mine = (turn += 1);
    const query = page.input.value.trim();
    const choices = readChoices(page.selects);
    rememberInAddress(page.form);
    page.clear.hidden = Object.keys(choices).length === 0;
    if (query === "") {
      page.status.textContent = "";
      show(page, [], false);
      showCounts(page.selects, countAllPages(index.facets));
      return;
    }
    const answer = await answerQuery(query, choices, index);
    const create = async (pages: readonly FoundPage[]) =>
      (await loadPages(pages, index)).map((data) => createResult(data, answer.wanted, root));
    const { pages } = answer;
    const items = await create(pages.slice(0, pagesAtOnce));
    if (mine !== turn) return;
    showCounts(page.selects, answer.counts);
    page.status.textContent = describeAnswer(query, answer);
    show(page, items, items.length < answer.pages.length);
    page.more.onclick = () => {
      const shown = page.results.childElementCount;
      void create(pages.slice(shown, shown + pagesAtOnce)).then(
        (next) => {
          if (mine !== turn) return;
          page.results.append(...next);
          page.more.hidden = page.results.childElementCount >= answer.pages.length;
          next[0]?.querySelector("a")?.focus();
        },
        () => {
          page.status.textContent = describeFailure(location.protocol);
        },
      );
    };
  };
  return () =>
    void run().catch(() => {
      show(page, [], false);
      page.status.textContent = describeFailure(location.protocol);
    });
}

/** Why there are no results although the script runs. */
function describeFailure(protocol: string): string {
  const lists = "Everything can be reached from the lists below.";
  return protocol === "file:"
    ? `Search could not be loaded: a file of its index is missing in this copy. ${lists}`
    : `Search could not be loaded: a file of its index is missing or the connection broke off. Load the page again, or try later. ${lists}`;
}

/** Shows results; where there are none, the ways to browse. */
function show(page: View, items: readonly HTMLElement[], isMore: boolean): void {
  page.results.replaceChildren(...items);
  page.results.hidden = items.length === 0;
  page.browse.hidden = items.length > 0;
  page.more.hidden = !isMore;
}

/** Says how much was found and for which words, in one or two sentences that a screen reader announces. */
function describeAnswer(typed: string, { pages, complete, unknown }: Answer): string {
  const query = typed.length > longestShown ? `${typed.slice(0, longestShown)}…` : typed;
  if (pages.length === 0) return `Nothing found for “${query}”. Try other words, or browse the lists below.`;
  const some = pages.length - complete;
  const found =
    complete > 0
      ? `${countPages(complete)} found for “${query}”${some > 0 ? `, and ${some} with some of the words` : ""}.`
      : `No page found with all words of “${query}”, but ${countPages(some)} with some of them.`;
  const list = (words: readonly (string | undefined)[]) =>
    words.flatMap((word) => (word === undefined ? [] : `“${word}”`)).join(" and ");
  const meant = list([...unknown.values()]);
  const instead = meant ? `: searched for ${meant} instead` : "";
  return unknown.size > 0 ? `${found} Nothing here has ${list([...unknown.keys()])}${instead}.` : found;
}

function countPages(count: number): string {
  return `${count} ${count === 1 ? "page" : "pages"}`;
}

function rememberInAddress(form: HTMLFormElement): void {
  const parameters = new URLSearchParams();
  for (const [key, value] of new FormData(form))
    if (typeof value === "string" && value !== "") parameters.set(key, value);
  const query = parameters.toString();
  // Browsers refuse it in a copy on a disk.
  if (location.protocol === "file:") return;
  history.replaceState(null, "", query ? `?${query}` : location.pathname);
}
