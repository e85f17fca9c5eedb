/** The filters of the search page: a list of values each, with how many pages there are. */
import type { Choices, FilterCounts } from "./index.ts";

/** Gives each list its values. */
export function fillFilters(selects: readonly HTMLSelectElement[], counts: FilterCounts): void {
  for (const select of selects) {
    const values = Object.keys(counts[nameOf(select)] ?? {}).sort((a, b) => a.localeCompare(b, "en-GB"));
    if (nameOf(select) === "Year") values.reverse();
    select.append(...values.map((value) => new Option(value, value)));
  }
  showCounts(selects, counts);
}

/** Shows how many pages each value would leave. Values that would leave none, and lists without any other, are not offered. */
export function showCounts(selects: readonly HTMLSelectElement[], counts: FilterCounts | undefined): void {
  for (const select of selects) {
    for (const option of select.options) {
      if (option.value === "") continue;
      const count = counts?.[nameOf(select)]?.[option.value] ?? 0;
      option.text = counts ? `${option.value} (${count})` : option.value;
      option.hidden = option.disabled = counts !== undefined && count === 0 && !option.selected;
    }
    const offered = [...select.options].some((option) => option.value !== "" && !option.disabled);
    if (select.parentElement) select.parentElement.hidden = !offered;
  }
}

/** What is chosen. */
export function readChoices(selects: readonly HTMLSelectElement[]): Choices {
  return Object.fromEntries(selects.flatMap((select) => (select.value ? [[nameOf(select), select.value]] : [])));
}

function nameOf(select: HTMLSelectElement): string {
  return select.dataset.filter ?? "";
}
