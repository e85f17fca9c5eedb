/** Values of one period, read by a slider, a pointer or a finger. */
import type { ChartAddress } from "./page-address.ts";
import type { ChartTable, ChartTableRow } from "../contract/chart.ts";
import { create } from "./chart-table.ts";

/** A drawing with the places of its periods, and the upright line that marks the one that is read. */
interface Reader {
  readonly svg: SVGSVGElement;
  readonly places: readonly number[];
  readonly rule: SVGLineElement;
}

/** Values written below a small chart, or, where its title is empty, below the only drawing. */
interface Output {
  readonly element: HTMLElement;
  readonly panel: string;
}

/**
 * Adds a slider over the periods, and the values of the chosen one below the drawings, the last period at first. Returns what is to be
 * told which rows are hidden.
 */
export function addReading(
  drawing: HTMLElement,
  table: ChartTable,
  address: ChartAddress,
): (hidden: ReadonlySet<number>) => void {
  const readers = [...drawing.querySelectorAll<SVGSVGElement>("svg[data-x]")].map(createReader);
  if (readers.length === 0) return () => undefined;
  const { columns } = table;
  const outputs = createOutputs(drawing, table);
  const slider = createSlider(columns.length - 1);
  const wanted = columns.indexOf(address.read("at") ?? "");
  if (wanted >= 0) slider.value = String(wanted);
  let hidden: ReadonlySet<number> = new Set();

  const chosen = create("span");
  const write = () => {
    const index = Number(slider.value);
    const period = columns[index] ?? "";
    chosen.textContent = period;
    const texts = outputs.map(({ element, panel }) => {
      const values = describe(
        table.rows.filter((row, at) => (row.panel ?? "") === panel && !hidden.has(at)),
        index,
      );
      element.replaceChildren(create("strong", period), `: ${values}`);
      return values;
    });
    slider.setAttribute("aria-valuetext", texts.length === 1 ? `${period}: ${texts[0] ?? ""}` : period);
  };
  const show = () => {
    write();
    for (const reader of readers) markPlace(reader, Number(slider.value));
    for (const { element } of outputs) element.hidden = false;
  };
  const keep = () => {
    const index = Number(slider.value);
    address.write("at", index === columns.length - 1 ? undefined : columns[index]);
  };
  const choose = (index: number) => {
    slider.value = String(index);
    show();
  };
  slider.addEventListener("input", show);
  slider.addEventListener("change", keep);
  for (const reader of readers) followPointer(reader, choose, keep);
  drawing.append(createLabel(chosen, slider), ...outputs.flatMap(({ element, panel }) => (panel ? [] : [element])));
  if (wanted >= 0) show();
  return (now) => {
    hidden = now;
    write();
  };
}

function createSlider(last: number): HTMLInputElement {
  const slider = create("input");
  slider.type = "range";
  slider.max = String(last);
  slider.value = String(last);
  return slider;
}

function createLabel(chosen: HTMLElement, slider: HTMLInputElement): HTMLElement {
  const label = create("label", create("span", "Read the values of ", chosen), slider);
  label.className = "chart__reading";
  label.setAttribute("data-made-by-script", "");
  return label;
}

function markPlace({ places, rule }: Reader, index: number): void {
  for (const end of ["x1", "x2"]) rule.setAttribute(end, String(places[index] ?? 0));
  rule.removeAttribute("display");
}

function describe(rows: readonly ChartTableRow[], index: number): string {
  return rows.flatMap(({ name, texts }) => (texts[index] ? [`${name} ${texts[index]}`] : [])).join(", ") || "no figure";
}

function createReader(svg: SVGSVGElement): Reader {
  const rule = document.createElementNS("http://www.w3.org/2000/svg", "line");
  const attributes = { y1: 0, y2: svg.dataset.bottom ?? "0", stroke: "#0b0c0c", display: "none" };
  for (const [name, value] of Object.entries(attributes)) rule.setAttribute(name, String(value));
  svg.append(rule);
  return { svg, places: (svg.dataset.x ?? "").split(" ").map(Number), rule };
}

/** One output for a figure, or one a panel. */
function createOutputs(drawing: HTMLElement, { rows }: ChartTable): Output[] {
  const panels = [...new Set(rows.map(({ panel = "" }) => panel))];
  const items = [...drawing.querySelectorAll(".panels > li")];
  return panels.map((panel, index) => {
    const element = create("p");
    element.className = "chart__values";
    element.setAttribute("data-made-by-script", "");
    // A small chart writes the last figures itself.
    if (panel) {
      element.hidden = true;
      items[index]?.append(element);
    }
    return { element, panel };
  });
}

/** Tells the period nearest to a pointer that is over the drawing, and when it leaves. */
function followPointer({ svg, places }: Reader, onPeriod: (index: number) => void, onEnd: () => void): void {
  const follow = (event: PointerEvent) => {
    const box = svg.getBoundingClientRect();
    const x = ((event.clientX - box.left) * svg.viewBox.baseVal.width) / box.width;
    const distances = places.map((place) => Math.abs(place - x));
    onPeriod(distances.indexOf(Math.min(...distances)));
  };
  svg.addEventListener("pointermove", follow);
  svg.addEventListener("pointerdown", follow);
  for (const end of ["pointerleave", "pointerup"]) svg.addEventListener(end, onEnd);
}
