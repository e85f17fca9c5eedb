/** The search page: runs queries on the static index and keeps query and filters in the address. */
import { fillFilters, readChoices, showCounts } from "./filters.ts";
import { openIndex, type SearchIndex } from "./index.ts";
import { loadFrom } from "./load.ts";
import { describeAnswer, describeFailure, offerSpelling } from "./answer-words.ts";
import { answerQuery, type Answer } from "./query.ts";
import { createResult } from "./result.ts";
import { loadPages, type FoundPage } from "./text.ts";

/** The parts of the page that the script fills. */
interface View {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly selects: readonly HTMLSelectElement[];
  /** The filters, which can be closed. */
  readonly filters: HTMLDetailsElement;
  /** What opens the filters: it names what is chosen. */
  readonly narrow: HTMLElement;
  readonly clear: HTMLElement;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  readonly more: HTMLElement;
  readonly browse: HTMLElement;
}

const pagesAtOnce = 10;
const pauseMs = 250;
const view = findView();
if (view) void start(view);

function findView(): View | undefined {
  const find = (id: string) => document.getElementById(id);
  const form = document.querySelector<HTMLFormElement>("form#search");
  const input = form?.querySelector<HTMLInputElement>("input[name=q]");
  const [clear, status, results] = [find("search-clear"), find("search-status"), find("search-results")];
  const [more, browse] = [find("search-more"), find("search-browse")];
  const filters = form?.querySelector<HTMLDetailsElement>("#search-narrow");
  const narrow = filters?.querySelector<HTMLElement>("summary span");
  if (!form || !input || !filters || !narrow || !clear || !status || !results || !more || !browse) return undefined;
  const selects = [...form.querySelectorAll<HTMLSelectElement>("select[data-filter]")];
  return { form, input, selects, filters, narrow, clear, status, results, more, browse };
}

async function start(page: View): Promise<void> {
  const { form, input, selects } = page;
  const folder = new URL(form.dataset.index ?? "search-index/", location.href);
  const index = await openIndex(loadFrom(folder)).catch(() => undefined);
  if (!index) {
    page.status.textContent = describeFailure(location.protocol);
    return;
  }
  fillFilters(selects, index.facets);
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
    const chosen = Object.values(choices);
    page.clear.hidden = chosen.length === 0;
    page.narrow.textContent = ["Narrow the results", ...(chosen.length > 0 ? [chosen.join(", ")] : [])].join(": ");
    if (query === "") {
      page.status.textContent = "";
      show(page, [], false);
      showCounts(page.selects, index.facets);
      return;
    }
    const answer = await answerQuery(query, choices, index);
    const loadTitles = (numbers: readonly number[]) => Promise.all(numbers.map((number) => index.loadPage(number)));
    const create = async (pages: readonly FoundPage[]) =>
      (await loadPages(pages, index)).map((data) => createResult(data, answer.wanted, { root, loadTitles }));
    const { pages } = answer;
    const items = await create(pages.slice(0, pagesAtOnce));
    if (mine !== turn) return;
    await showLeft(page, answer, () => mine === turn);
    if (mine !== turn) return;
    page.status.replaceChildren(describeAnswer(query, answer), ...offerSpelling(query, answer.offered));
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

/** Shows what each filter would leave: now where the filters are open, else when a reader opens them, for it loads more than the answer. */
async function showLeft({ filters, selects }: View, { count }: Answer, isLatest: () => boolean): Promise<void> {
  const fill = async () => {
    const counts = await count?.();
    if (isLatest()) showCounts(selects, counts);
  };
  filters.ontoggle = () => void (filters.open && fill().catch(() => undefined));
  if (filters.open) await fill();
  else showCounts(selects, undefined);
}

/** Shows results; where there are none, the ways to browse. */
function show(page: View, items: readonly HTMLElement[], isMore: boolean): void {
  page.results.replaceChildren(...items);
  page.results.hidden = items.length === 0;
  page.browse.hidden = items.length > 0;
  page.more.hidden = !isMore;
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
