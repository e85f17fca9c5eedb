/** One further authority in a chart: chosen from a list, drawn as a line, added as a row, kept in the address. It is loaded when a reader asks for it. */
import type { ChartTable, ChartTableRow } from "../contract/chart.ts";
import type { ChartAddress } from "./page-address.ts";
import { create } from "./chart-table.ts";

/** An authority with the texts of its cells, by period. */
interface Authority {
  readonly id: string;
  readonly name: string;
  readonly cells: ReadonlyMap<string, string>;
}

/** What the choice is offered in, and what it changes. */
export interface FurtherChoice {
  /** Where the choice stands. */
  readonly control: HTMLElement;
  /** The way to the figures of all authorities. */
  readonly link: HTMLAnchorElement;
  readonly drawing: HTMLElement;
  readonly table: ChartTable;
  readonly address: ChartAddress;
  /** Is called after an authority was added to the table, or taken away. */
  readonly onChange: () => void;
}

/** Offers all authorities of the file in a list, and adds the one that the address names. Returns the list. */
export async function offerFurther(choice: FurtherChoice): Promise<HTMLSelectElement> {
  const { control, link, drawing, table, address, onChange } = choice;
  const periods = (link.dataset.periods ?? "").split(" ");
  const format = createFormat(link.dataset.zero ?? "0");
  const rows = table.rows as ChartTableRow[];
  const before = rows.length;
  const choose = (authority: Authority | undefined) => {
    rows.length = before;
    for (const old of document.querySelectorAll("[data-further]")) old.remove();
    if (authority) {
      const texts = periods.map((period) => format(authority.cells.get(period) ?? ""));
      rows.push({ name: authority.name, texts });
      for (const svg of drawing.querySelectorAll<SVGSVGElement>("svg[data-y]"))
        drawLine(
          svg,
          periods.map((period) => readNumber(authority.cells.get(period))),
        );
      addRow(authority, format);
    }
    address.write("with", authority?.id);
    onChange();
  };
  const authorities = readFile(await (await fetch(link.href)).text());
  const select = create("select", new Option("no other authority", ""));
  for (const { id, name } of authorities) select.append(new Option(name, id));
  select.addEventListener("change", () => {
    choose(authorities.find(({ id }) => id === select.value));
  });
  control.replaceChildren(create("label", "Compare with ", select), create("span", " (the dotted black line)"));
  const wanted = authorities.find(({ id }) => id === address.read("with"));
  if (wanted) {
    select.value = wanted.id;
    choose(wanted);
  }
  return select;
}

/** Adds the authority to the table of the page, where it has one with periods. */
function addRow({ name, cells }: Authority, format: (cell: string) => string): void {
  for (const table of document.querySelectorAll<HTMLTableElement>("table[data-periods]")) {
    const heading = create("th", name);
    heading.scope = "row";
    const row = create(
      "tr",
      heading,
      ...(table.dataset.periods ?? "").split(" ").map((period) => {
        const cell = create("td", format(cells.get(period) ?? "") || "–");
        cell.className = "number";
        return cell;
      }),
    );
    row.setAttribute("data-further", "");
    table.tBodies[0]?.append(row);
  }
}

/** Draws values at the places of the periods; a line ends at a gap and at a series break, and stays within the plot. */
function drawLine(svg: SVGSVGElement, values: readonly (number | undefined)[]): void {
  const [low = 0, bottom = 0, high = 1, top = 0] = (svg.dataset.y ?? "").split(" ").map(Number);
  const places = (svg.dataset.x ?? "").split(" ").map(Number);
  const breaks = (svg.dataset.breaks ?? "").split(" ").filter(Boolean).map(Number);
  const y = (value: number) =>
    Math.max(top, Math.min(bottom, bottom + ((value - low) / (high - low)) * (top - bottom)));
  let path = "";
  values.forEach((value, index) => {
    const [x = 0, last = 0] = [places[index], places[index - 1]];
    if (value === undefined) return;
    const joins = index > 0 && values[index - 1] !== undefined && !breaks.some((at) => at > last && at <= x);
    path += joins ? `L${x},${y(value)}` : `M${x},${y(value)}h.1`;
  });
  const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
  const look = {
    d: path,
    fill: "none",
    stroke: "#0b0c0c",
    "stroke-width": "3",
    "stroke-dasharray": "0.1 6",
    "stroke-linecap": "round",
  };
  for (const [name, value] of Object.entries(look)) line.setAttribute(name, value);
  line.setAttribute("data-further", "");
  svg.append(line);
}

/** Numbers with the unit of the chart; markers as the words that they are. */
function createFormat(zero: string): (cell: string) => string {
  return (cell) => {
    const value = readNumber(cell);
    if (value === undefined) return cell.replaceAll("-", " ");
    const decimals = cell.split(".")[1]?.length ?? 0;
    const digits = Math.abs(value).toLocaleString("en-GB", {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    return `${value < 0 ? "−" : ""}${zero.replace("0", digits)}`;
  };
}

function readNumber(cell = ""): number | undefined {
  return /^-?\d/.test(cell) ? Number(cell) : undefined;
}

/** The authorities of the file, by name. */
function readFile(text: string): Authority[] {
  const [heading = [], ...rows] = text.trim().split("\n").map(splitLine);
  return rows
    .map(([id = "", name = "", ...cells]) => ({
      ...{ id, name },
      cells: new Map(cells.map((cell, index) => [heading[index + 2] ?? "", cell])),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, "en-GB"));
}

/** The cells of a line; one in quotation marks may hold commas. */
function splitLine(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain = ""]) =>
    quoted === undefined ? plain : quoted.replaceAll('""', '"'),
  );
}
