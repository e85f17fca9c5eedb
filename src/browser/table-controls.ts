/** Headings become buttons to sort rows by, and above the table stand a field that filters them and how many are shown. */
import { create, createButton } from "./chart-table.ts";

/** Makes a table sortable and filterable; what is added says so by `data-made-by-script`. */
export function addControls(table: HTMLTableElement): void {
  const body = table.tBodies[0];
  if (!body) return;
  const rows = [...body.rows];
  const headings = [...(table.tHead?.rows[0]?.cells ?? [])];
  const status = create("p");
  status.setAttribute("role", "status");
  const names = headings.map((heading) => heading.textContent.trim());
  let [column, down] = [-1, false];
  const sort = (wanted: number, isDown: boolean) => {
    [column, down] = [wanted, isDown];
    headings.forEach((heading, index) => {
      if (index === wanted) heading.setAttribute("aria-sort", isDown ? "descending" : "ascending");
      else heading.removeAttribute("aria-sort");
    });
    const sorted =
      wanted < 0 ? rows : [...rows].sort((a, b) => compareCells(textOf(a, wanted), textOf(b, wanted), isDown));
    body.append(...sorted);
    choice.value = wanted < 0 ? "" : `${wanted}${isDown ? "-" : ""}`;
    say();
  };
  const field = create("input");
  field.type = "search";
  const say = () => {
    const shown = rows.filter((row) => !row.hidden).length;
    const order =
      column < 0 ? "" : `, sorted by ${names[column] ?? ""}, ${down ? "largest or last" : "smallest or first"} first`;
    status.textContent = `${shown} of ${rows.length} rows are shown${order}.`;
  };
  field.addEventListener("input", () => {
    const words = fold(field.value).split(/\s+/);
    for (const row of rows) row.hidden = !words.every((word) => fold(row.textContent).includes(word));
    say();
  });
  // On a phone rows are cards and have no headings: a list takes their place.
  const choice = create("select", new Option("as published", ""));
  names.forEach((name, index) => {
    choice.append(
      new Option(`${name}, smallest or first`, String(index)),
      new Option(`${name}, largest or last`, `${index}-`),
    );
  });
  choice.addEventListener("change", () => {
    sort(choice.value === "" ? -1 : Number.parseInt(choice.value), choice.value.endsWith("-"));
  });
  headings.forEach((heading, index) => {
    const name = names[index] ?? "";
    const label = create("span", name);
    label.className = "print-only";
    const button = createButton(name, () => {
      sort(index, index === column ? !down : true);
    });
    button.setAttribute("data-made-by-script", "");
    heading.replaceChildren(button, label);
  });
  const order = create("label", "Order of rows ", choice);
  order.className = "table-order";
  const controls = create("div", create("label", "Rows with the words ", field), order, status);
  controls.className = "chart__controls table-controls";
  controls.setAttribute("data-made-by-script", "");
  (table.closest(".table-frame") ?? table).before(controls);
  say();
}

/** Text without regard to capitals and accents. */
function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}

function textOf(row: HTMLTableRowElement, column: number): string {
  const cell = row.cells[column];
  return cell?.dataset.sort ?? cell?.textContent.trim() ?? "";
}

/** Numbers by size and names by the alphabet; what has no number stands last either way. */
export function compareCells(a: string, b: string, down: boolean): number {
  const [x, y] = [readNumber(a), readNumber(b)];
  if (x !== undefined && y !== undefined && x !== y) return down ? y - x : x - y;
  if ((x === undefined) !== (y === undefined)) return x === undefined ? 1 : -1;
  // A dash and an empty cell are no words.
  const [isEmpty, isOtherEmpty] = [/^[–-]?$/.test(a), /^[–-]?$/.test(b)];
  if (isEmpty || isOtherEmpty) return Number(isEmpty) - Number(isOtherEmpty);
  return down ? b.localeCompare(a, "en-GB") : a.localeCompare(b, "en-GB");
}

function readNumber(text: string): number | undefined {
  if (!/^[+−-]?£?\d/.test(text)) return undefined;
  const [number = ""] = /^[+−-]?£?[\d,]*\.?\d*/.exec(text) ?? [];
  return Number(number.replace("−", "-").replace(/[^-\d.]/g, ""));
}
