/** The filters of the search page: a list of values each, with how many pages there are. */
import type { Choices, FilterCounts } from "./index.ts";

/** Gives each list its values; one of which there are none is not shown. */
export function fillFilters(selects: readonly HTMLSelectElement[], counts: FilterCounts): void {
  for (const select of selects) {
    const values = Object.keys(counts[nameOf(select)] ?? {}).sort((a, b) => a.localeCompare(b, "en-GB"));
    if (nameOf(select) === "Year") values.reverse();
    if (select.parentElement) select.parentElement.hidden = values.length === 0;
    select.append(...values.map((value) => new Option(value, value)));
  }
  showCounts(selects, counts);
}

/** Shows how many pages each value would leave. Values that would leave none cannot be chosen. */
export function showCounts(selects: readonly HTMLSelectElement[], counts: FilterCounts | undefined): void {
  for (const select of selects) {
    for (const option of select.options) {
      if (option.value === "") continue;
      const count = counts?.[nameOf(select)]?.[option.value] ?? 0;
      option.text = counts ? `${option.value} (${count})` : option.value;
      option.disabled = counts !== undefined && count === 0 && !option.selected;
    }
  }
}

/** What is chosen. */
export function readChoices(selects: readonly HTMLSelectElement[]): Choices {
  return Object.fromEntries(selects.flatMap((select) => (select.value ? [[nameOf(select), select.value]] : [])));
}

function nameOf(select: HTMLSelectElement): string {
  return select.dataset.filter ?? "";
}
