/** Tables that are complete as they stand, with headings that become buttons to sort their rows by. */

for (const table of document.querySelectorAll<HTMLTableElement>("table[data-sortable]")) makeSortable(table);

function makeSortable(table: HTMLTableElement): void {
  const body = table.tBodies[0];
  if (!body) return;
  const rows = [...body.rows];
  const headings = [...(table.tHead?.rows[0]?.cells ?? [])];
  headings.forEach((heading, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = heading.textContent.trim();
    button.addEventListener("click", () => {
      const down = heading.getAttribute("aria-sort") !== "descending";
      for (const other of headings) other.removeAttribute("aria-sort");
      heading.setAttribute("aria-sort", down ? "descending" : "ascending");
      body.append(...[...rows].sort((a, b) => compareCells(textOf(a, column), textOf(b, column), down)));
    });
    button.setAttribute("data-made-by-script", "");
    const label = document.createElement("span");
    label.className = "print-only";
    label.textContent = button.textContent;
    heading.replaceChildren(button, label);
  });
}

function textOf(row: HTMLTableRowElement, column: number): string {
  return row.cells[column]?.textContent.trim() ?? "";
}

/** Numbers by size and names by the alphabet; what has no number stands last either way. */
function compareCells(a: string, b: string, down: boolean): number {
  const [x, y] = [readNumber(a), readNumber(b)];
  if (x !== undefined && y !== undefined) return down ? y - x : x - y;
  if (x !== undefined || y !== undefined) return x === undefined ? 1 : -1;
  return down ? b.localeCompare(a, "en-GB") : a.localeCompare(b, "en-GB");
}

function readNumber(text: string): number | undefined {
  if (!/^[−-]?£?\d/.test(text)) return undefined;
  return Number(text.replace("−", "-").replace(/[^-\d.]/g, ""));
}
