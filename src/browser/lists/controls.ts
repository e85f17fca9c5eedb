/** What stands above a long list or table: a field for words, a list for each way to narrow and for the order, and how many are shown. */
import type { StoredFacet, StoredOrder } from "../../contract/list.ts";
import { create, createButton } from "../chart-table.ts";
import { openAddress } from "../page-address.ts";
import { countValues, isChosen, type Choice, type Chosen } from "./choose.ts";

/** An item of the list in the page, with what filters and orders ask of it. */
export interface Item extends Chosen {
  readonly element: HTMLElement;
}

/** A list or table as its controls see it. */
export interface Controlled {
  /** Place among the lists and tables of the page. */
  readonly position: number;
  /** What the items are, in the plural. */
  readonly noun: string;
  readonly items: readonly Item[];
  readonly facets: readonly StoredFacet[];
  /** The order that is published, in words. */
  readonly published: string;
  readonly orders: readonly StoredOrder[];
  /** Puts the items in an order, or as they are published. */
  readonly arrange: (order: StoredOrder | undefined) => void;
  /** Is told when other items are shown. */
  readonly onShown?: () => void;
}

/** The filters and orders above a list, as they are put into the page. */
export interface Controls {
  readonly element: HTMLElement;
  /** Chooses an order, as the list of orders does. */
  readonly choose: (order: StoredOrder) => void;
}

/** Makes the controls, and shows what the address of the page asks for; what is added says so by `data-made-by-script`. */
export function createControls(list: Controlled): Controls {
  const address = openAddress<string>(list.position);
  const words = create("input");
  words.type = "search";
  words.value = address.read("words") ?? "";
  const facets = list.facets.map((facet) => {
    const select = create("select", new Option("Any", ""));
    for (const [value, title] of facet.values) select.append(new Option(title, value));
    select.value = address.read(facet.name) ?? "";
    if (select.selectedIndex < 0) select.value = "";
    return { facet, select };
  });
  const order = create("select", new Option(list.published, ""));
  for (const known of list.orders) order.append(new Option(known.title, keyOf(known)));
  order.value = address.read("order") ?? "";
  if (order.selectedIndex < 0) order.value = "";
  const status = create("p");
  status.setAttribute("role", "status");
  const all = createButton(`Show all ${list.noun}`, () => {
    for (const field of [words, ...facets.map(({ select }) => select)]) field.value = "";
    show();
    words.focus();
  });

  const show = () => {
    const choice: Choice = {
      words: words.value,
      facets: new Map(facets.map(({ facet, select }) => [facet.name, select.value])),
    };
    let shown = 0;
    for (const item of list.items) {
      item.element.hidden = !isChosen(item, choice);
      if (!item.element.hidden) shown += 1;
    }
    for (const { facet, select } of facets) countOptions(select, facet, countValues(list.items, facet, choice));
    address.write("words", words.value.trim());
    for (const { facet, select } of facets) address.write(facet.name, select.value);
    all.hidden = shown === list.items.length;
    list.onShown?.();
    say(shown);
  };
  const arrange = () => {
    const chosen = list.orders.find((known) => keyOf(known) === order.value);
    address.write("order", order.value);
    list.arrange(chosen);
    say(list.items.filter(({ element }) => !element.hidden).length);
  };
  const say = (shown: number) => {
    const chosen = list.orders.find((known) => keyOf(known) === order.value);
    const sorted = chosen ? `, ${chosen.title}` : "";
    status.textContent = `${shown} of ${list.items.length} ${list.noun} are shown${sorted}.`;
  };

  words.addEventListener("input", show);
  for (const { select } of facets) select.addEventListener("change", show);
  order.addEventListener("change", arrange);
  const ordered = create("label", `Order of ${list.noun} `, order);
  ordered.className = "list-order";
  const element = create(
    "div",
    create("label", "With the words ", words),
    ...facets.map(({ facet, select }) => create("label", `${facet.title} `, select)),
    ...(list.orders.length > 0 ? [ordered] : []),
    status,
    all,
  );
  element.className = "list-controls";
  element.setAttribute("role", "group");
  element.setAttribute("aria-label", `Narrow and sort the ${list.noun}`);
  element.setAttribute("data-made-by-script", "");
  if (order.value !== "") arrange();
  show();
  return {
    element,
    choose: (wanted) => {
      order.value = keyOf(wanted);
      arrange();
    },
  };
}

function keyOf({ name, down }: StoredOrder): string {
  return `${name}${down ? "-" : ""}`;
}

/** Each value says how many items it would leave; one that would leave none is not offered. */
function countOptions(select: HTMLSelectElement, { values }: StoredFacet, counts: ReadonlyMap<string, number>): void {
  values.forEach(([value, title], index) => {
    const option = select.options[index + 1];
    if (!option) return;
    const count = counts.get(value) ?? 0;
    option.text = `${title} (${count})`;
    option.disabled = option.hidden = count === 0 && value !== select.value;
  });
}
