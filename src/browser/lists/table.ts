/** A long table: its headings become buttons to sort rows by, and on a phone, where rows are cards, a list takes their place. */
import { create, createButton } from "../chart-table.ts";
import { compareCells, fold } from "./choose.ts";
import { createControls } from "./controls.ts";

/** Makes a table sortable and filterable. `position` is its place among the lists of the page. */
export function addTableControls(table: HTMLTableElement, position: number): void {
  const body = table.tBodies[0];
  if (!body) return;
  const rows = [...body.rows];
  const headings = [...(table.tHead?.rows[0]?.cells ?? [])];
  const orders = headings.flatMap((heading, index) =>
    [false, true].map((down) => ({
      name: String(index),
      title: `by ${heading.textContent.trim()}, ${down ? "largest or last" : "smallest or first"} first`,
      down,
    })),
  );
  const controls = createControls({
    position,
    noun: "rows",
    published: "as published",
    items: rows.map((element) => ({ element, words: fold(element.textContent), values: new Map() })),
    facets: [],
    orders,
    arrange: (order) => {
      const column = Number(order?.name ?? -1);
      headings.forEach((heading, index) => {
        if (index === column) heading.setAttribute("aria-sort", order?.down ? "descending" : "ascending");
        else heading.removeAttribute("aria-sort");
      });
      const textOf = (row: HTMLTableRowElement) => {
        const cell = row.cells[column];
        return cell?.dataset.sort ?? cell?.textContent.trim() ?? "";
      };
      body.append(...(order ? [...rows].sort((a, b) => compareCells(textOf(a), textOf(b), order.down)) : rows));
    },
  });
  headings.forEach((heading, index) => {
    const name = heading.textContent.trim();
    const label = create("span", name);
    label.className = "print-only";
    const button = createButton(name, () => {
      const wanted = orders[index * 2 + Number(heading.ariaSort === "ascending")];
      if (wanted) controls.choose(wanted);
    });
    button.setAttribute("data-made-by-script", "");
    heading.replaceChildren(button, label);
  });
  (table.closest(".table-frame") ?? table).before(controls.element);
}
