/** A long list, divided into groups or not: narrowed by words and facets that are combined, and put in another order. */
import type { StoredNarrowing } from "../../contract/list.ts";
import { create } from "../chart-table.ts";
import { compareCells, fold, readValues } from "./choose.ts";
import { createControls, type Item } from "./controls.ts";

/** Where an item stands as it is published. */
interface Placed extends Item {
  readonly home: ParentNode;
  /** Heading of its group, which it names itself while it stands elsewhere. */
  readonly heading: string;
}

/** Adds controls above a list. `position` is its place among the lists of the page. */
export function addListControls(list: HTMLElement, position: number): void {
  const narrowing = JSON.parse(list.dataset.narrowing ?? "") as StoredNarrowing;
  const items = [...list.querySelectorAll<HTMLElement>("[data-item]")].flatMap((element): Placed[] => {
    const heading = readHeadings(element, list);
    const words = fold(`${heading} ${element.textContent}`);
    const { parentElement: home } = element;
    return home ? [{ element, home, heading, words, values: readValues(element.dataset.item ?? "") }] : [];
  });
  const [first] = items;
  if (!first) return;
  const groups = [...list.querySelectorAll<HTMLElement>("[data-group]")];
  const others = [...list.querySelectorAll<HTMLElement>("[data-as-published]")];
  const sorted = create(first.element.tagName === "LI" ? "ul" : "div");
  sorted.className = first.element.parentElement?.className ?? "";
  let isSorted = false;
  const hideEmpty = () => {
    for (const group of groups) group.hidden = isSorted || !group.querySelector("[data-item]:not([hidden])");
    for (const other of others) other.hidden = isSorted;
  };
  const controls = createControls({
    ...narrowing,
    ...{ position, items },
    arrange: (order) => {
      for (const made of list.querySelectorAll("[data-place]")) made.remove();
      isSorted = order !== undefined;
      if (order) {
        const textOf = ({ values }: Item) => values.get(order.name)?.[0] ?? "";
        const inOrder = [...items].sort((a, b) => compareCells(textOf(a), textOf(b), order.down));
        sorted.replaceChildren(...inOrder.map(({ element }) => element));
        for (const item of items) namePlace(item);
        list.prepend(sorted);
      } else {
        for (const { element, home } of items) home.append(element);
        sorted.remove();
      }
      hideEmpty();
    },
    onShown: hideEmpty,
  });
  list.before(controls.element);
}

/** Headings of the groups around an item, the widest first. */
function readHeadings(element: HTMLElement, list: HTMLElement): string {
  const headings: string[] = [];
  for (let group = element.closest<HTMLElement>("[data-group]"); group && list.contains(group);) {
    const heading = group.querySelector(":scope > :is(h2, h3, h4)")?.textContent.trim();
    if (heading) headings.unshift(heading);
    group = group.parentElement?.closest<HTMLElement>("[data-group]") ?? null;
  }
  return headings.join(": ");
}

function namePlace({ element, heading }: Placed): void {
  if (heading === "") return;
  const place = create("p", heading);
  place.className = "muted";
  place.setAttribute("data-place", "");
  place.setAttribute("data-made-by-script", "");
  element.append(place);
}
