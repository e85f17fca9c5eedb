/*
 * What a long list can be narrowed by and put in order by, for the script of lists. Facets are combined there; the lists of one facet that need no
 * script are pages of their own.
 */
import type { StoredItem, StoredNarrowing } from "../../contract/list.ts";

/** A way to narrow items of a list. */
export interface Facet<Item> {
  /** A word, as in the address of the page. */
  readonly name: string;
  readonly title: string;
  /** All values in the order of display. What an item has none of is left out. */
  readonly values: readonly (readonly [value: string, title: string])[];
  readonly valuesOf: (item: Item) => readonly string[];
}

/** An order of items; those of which `valueOf` knows nothing come last. */
export interface Order<Item> {
  readonly name: string;
  /** In words that say what comes first. */
  readonly title: string;
  readonly down?: boolean;
  readonly valueOf: (item: Item) => string | undefined;
}

/** How a list is narrowed, and what each item says of itself. */
export interface Narrowing<Item> {
  readonly stored: StoredNarrowing;
  readonly itemOf: (item: Item) => StoredItem;
  /** Whether there are enough items to look for one among them. */
  readonly isLong: boolean;
}

/** As many are on a screen or two. */
const fewestItems = 8;

/** What to narrow and order some items by; a facet in which all are alike is left out. */
export function narrowBy<Item>(
  about: Pick<StoredNarrowing, "noun" | "published">,
  items: readonly Item[],
  facets: readonly Facet<Item>[],
  orders: readonly Order<Item>[],
): Narrowing<Item> {
  const telling = facets
    .map((facet) => ({ ...facet, values: listOccurring(facet, items) }))
    .filter(({ values, valuesOf }) => values.length > 1 || items.some((item) => valuesOf(item).length === 0))
    .filter(({ values }) => values.length > 0);
  return {
    isLong: items.length >= fewestItems,
    stored: {
      ...about,
      facets: telling.map(({ name, title, values }) => ({
        name,
        title,
        values: values.map(([value, own]) => [asToken(value), own]),
      })),
      orders: orders.map(({ name, title, down = false }) => ({ name, title, down })),
    },
    itemOf: (item) => {
      const ofFacets = telling.flatMap(({ name, valuesOf }) => valuesOf(item).map((value) => [name, value] as const));
      const ofOrders = [...new Map(orders.map((order) => [order.name, order.valueOf(item)]))];
      return [...ofFacets, ...ofOrders]
        .flatMap(([name, value]) => (value === undefined ? [] : `${name}=${asToken(value)}`))
        .join(" ");
    },
  };
}

/** The values that an item has, each once, with the title of its first mention: for facets whose values are names. */
export function listNames<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): [value: string, title: string][] {
  return [...new Set(items.map(nameOf))].sort((a, b) => a.localeCompare(b, "en-GB")).map((name) => [name, name]);
}

function listOccurring<Item>({ values, valuesOf }: Facet<Item>, items: readonly Item[]) {
  const occurring = new Set(items.flatMap(valuesOf));
  return values.filter(([value]) => occurring.has(value));
}

/** A value as one word, for addresses and for lists of values that have spaces between them. */
function asToken(value: string): string {
  return value
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, "-")
    .replace(/^-|-$/g, "");
}
