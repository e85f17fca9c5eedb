import type { ChartTable, StoredChartTable } from "../contract/chart.ts";

/** Reads the table from the page; undefined where there is none. */
export function readTable(figure: HTMLElement): ChartTable | undefined {
  const json = figure.querySelector('script[type="application/json"]')?.textContent;
  if (!json) return undefined;
  const [columns, ...rows] = JSON.parse(json) as StoredChartTable;
  return { columns, rows: rows.map(([panel, name, ...texts]) => ({ panel, name, texts })) };
}

/** The table as an element that scrolls by itself, its rows as cards on a phone where it has many columns. */
export function createTable({ columns, rows }: ChartTable, title: string): HTMLElement {
  const table = create("table", create("caption", title));
  table.append(
    create(
      "thead",
      createRow(["", ...columns], () => "col"),
    ),
    create(
      "tbody",
      ...rows.map(({ panel, name, texts }) =>
        labelCells(
          createRow([panel ? `${panel}: ${name}` : name, ...texts.map((text) => text || "–")], (index) =>
            index === 0 ? "row" : "",
          ),
          columns,
        ),
      ),
    ),
  );
  const frame = create("div", table);
  frame.className = columns.length > 3 ? "table-frame stacks" : "table-frame";
  frame.tabIndex = 0;
  frame.setAttribute("role", "region");
  frame.setAttribute("aria-label", `Table: ${title}`);
  return frame;
}

function labelCells(row: HTMLTableRowElement, columns: readonly string[]): HTMLElement {
  columns.forEach((column, index) => row.cells[index + 1]?.setAttribute("data-of", column));
  return row;
}

function createRow(texts: readonly string[], scopeOf: (index: number) => string): HTMLTableRowElement {
  return create(
    "tr",
    ...texts.map((text, index) => {
      const scope = text === "" ? "" : scopeOf(index);
      const cell = create(scope ? "th" : "td", text);
      if (scope) cell.setAttribute("scope", scope);
      return cell;
    }),
  );
}

/** An element with its content. */
export function create<K extends keyof HTMLElementTagNameMap>(
  name: K,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.append(...content);
  return element;
}

/** A button that is no submit button. */
export function createButton(text: string, onClick: () => void): HTMLButtonElement {
  const button = create("button", text);
  button.type = "button";
  button.addEventListener("click", onClick);
  return button;
}
