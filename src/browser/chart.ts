/*
 * Charts work without their script, which adds reading by slider, pointer and finger, switches for comparators, and the table in place of
 * the drawing. It takes its figures from the table that the page holds as JSON, and its places from `data-x` and `data-row` in the drawing,
 * so geometry stays at build time and D3 out of the browser. All that it adds carries `data-made-by-script`. A slider carries the keyboard:
 * it needs no code, and screen readers know it.
 */
/**
 * Charts with a script: values read by pointer, touch and keyboard, comparators switched off, the table in place of the drawing, pictures
 * to take away. What a reader chose stands in the address. Everything that is added says so by `data-made-by-script`.
 */
import { openAddress, type ChartAddress } from "./page-address.ts";
import { addReading } from "./chart-reading.ts";
import type { ChartTable } from "../contract/chart.ts";
import type { FurtherChoice } from "./chart-further.ts";
import { create, createButton, createTable, readTable } from "./chart-table.ts";
import { addTakeAway } from "./chart-take-away.ts";

for (const [position, figure] of [...document.querySelectorAll<HTMLElement>("figure.chart")].entries()) {
  const table = readTable(figure);
  const drawing = figure.querySelector<HTMLElement>(".chart__drawing");
  if (table && drawing) enhance(figure, drawing, table, openAddress(position));
}

function enhance(figure: HTMLElement, drawing: HTMLElement, table: ChartTable, address: ChartAddress): void {
  const title = figure.querySelector("figcaption :first-child")?.textContent.trim() ?? "";
  const subtitle = figure.querySelector(".chart__subtitle")?.textContent.trim() ?? "";
  const shown = create("div");
  shown.hidden = true;
  const controls = create("div");
  controls.className = "chart__controls";
  // Within texts a fold below the drawing holds the table.
  if (!figure.querySelector("details table"))
    controls.append(createViewSwitch(drawing, shown, () => createTable(table, subtitle), address));
  const read = addReading(drawing, table, address);
  let hidden: ReadonlySet<number> = new Set();
  const update = (now: ReadonlySet<number>) => {
    hidden = now;
    read(now);
  };
  const comparators = createComparators(figure, table, address, update);
  if (comparators) controls.append(comparators);
  else update(new Set());
  const link = figure.querySelector<HTMLAnchorElement>(".chart__further a");
  if (link?.href.startsWith("http"))
    controls.append(
      createFurther({ link, drawing, table, address }, () => {
        update(hidden);
        figure.dispatchEvent(new Event("rows"));
      }),
    );
  for (const made of [controls, shown]) made.setAttribute("data-made-by-script", "");
  drawing.before(controls);
  drawing.after(shown);
  addTakeAway(figure, title, address);
}

/** The choice of a further authority; what it needs is loaded when a reader asks for one, or the address names one. */
function createFurther(place: Omit<FurtherChoice, "control" | "onChange">, onChange: () => void): HTMLElement {
  const control = create("div");
  control.className = "chart__with";
  const offer = async () => (await import("./chart-further.ts")).offerFurther({ ...place, control, onChange });
  const open = createButton("Compare with another authority", () => {
    void offer().then((select) => {
      select.focus();
    });
  });
  control.append(open);
  if (place.address.read("with")) void offer();
  return control;
}

/** Two buttons, for the drawing and for the table in its place. */
function createViewSwitch(
  drawing: HTMLElement,
  shown: HTMLElement,
  createContent: () => HTMLElement,
  address: ChartAddress,
): HTMLElement {
  const show = (asTable: boolean) => {
    if (asTable) shown.replaceChildren(createContent());
    drawing.hidden = asTable;
    shown.hidden = !asTable;
    chart.setAttribute("aria-pressed", String(!asTable));
    other.setAttribute("aria-pressed", String(asTable));
    address.write("view", asTable ? "table" : undefined);
  };
  const chart = createButton("Chart", () => {
    show(false);
  });
  const other = createButton("Table", () => {
    show(true);
  });
  show(address.read("view") === "table");
  drawing.closest("figure")?.addEventListener("rows", () => {
    show(!shown.hidden);
  });
  const group = create("div", chart, other);
  group.className = "chart__switch";
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", "Show the figures as");
  return group;
}

/** A box to tick for every row but the first, where rows can be hidden. */
function createComparators(
  figure: HTMLElement,
  { rows }: ChartTable,
  address: ChartAddress,
  update: (hidden: ReadonlySet<number>) => void,
): HTMLElement | undefined {
  const isDrawn = (index: number) => figure.querySelector(`[data-row="${index}"]`);
  const others = rows.flatMap(({ name }, index) => (index > 0 && isDrawn(index) ? [{ name, index }] : []));
  if (others.length === 0) return undefined;
  const away = new Set(address.read("without")?.split("~"));
  const hidden = new Set(others.filter(({ name }) => away.has(name)).map(({ index }) => index));
  const apply = () => {
    for (const { index } of others)
      for (const part of figure.querySelectorAll(`[data-row="${index}"]`))
        if (hidden.has(index)) part.setAttribute("display", "none");
        else part.removeAttribute("display");
    update(hidden);
  };
  const boxes = others.map(({ name, index }) => {
    const box = create("input");
    box.type = "checkbox";
    box.checked = !hidden.has(index);
    box.addEventListener("change", () => {
      if (box.checked) hidden.delete(index);
      else hidden.add(index);
      apply();
      const names = others.filter((other) => hidden.has(other.index)).map((other) => other.name);
      address.write("without", names.join("~"));
    });
    return create("label", box, ` ${name}`);
  });
  apply();
  const group = create("fieldset", create("legend", "Compare with"), ...boxes);
  group.className = "chart__rows";
  return group;
}
