/** What a long list can be narrowed by and how it can be put in order, which its page holds for the script of lists: the build writes it and the browser reads it. */

/** As JSON in `data-narrowing` of the element around the list. */
export interface StoredNarrowing {
  /** What the items are, in the plural. */
  readonly noun: string;
  /** Ways to narrow, each with the values that occur, in the order of display. */
  readonly facets: readonly StoredFacet[];
  /** The order that is published, in words that say what comes first. */
  readonly published: string;
  /** All other orders. */
  readonly orders: readonly StoredOrder[];
}

/** A choice by which a list is filtered, with its values in the order in which they are offered. */
export interface StoredFacet {
  /** As in the address of the page and in the items. */
  readonly name: string;
  readonly title: string;
  readonly values: readonly (readonly [value: string, title: string])[];
}

/** An order in which a list can be put; `down` where the greatest comes first. */
export interface StoredOrder {
  readonly name: string;
  /** In words that say what comes first, as they stand after a comma. */
  readonly title: string;
  readonly down: boolean;
}

/** What an item has, in `data-item`: `name=value`, a space between each two. An order reads the value of its name; without any, an item comes last. */
export type StoredItem = string;
