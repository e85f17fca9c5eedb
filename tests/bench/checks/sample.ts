import type { Random } from "../random.ts";

/** One of several items; undefined where there is none. */
export function pickOne<Item>(items: readonly Item[], random: Random): Item | undefined {
  return items.length === 0 ? undefined : items[random.integer(0, items.length - 1)];
}

/** The items in an order that looks random. */
export function shuffle<Item>(items: readonly Item[], random: Random): Item[] {
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = random.integer(0, last);
    [shuffled[last], shuffled[other]] = [shuffled[other] as Item, shuffled[last] as Item];
  }
  return shuffled;
}

/** Items of several lists, one of each in turn, until there are `count` or the lists are empty. */
export function takeInTurn<Item>(lists: readonly (readonly Item[])[], count: number): Item[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  const taken: Item[] = [];
  for (let turn = 0; turn < longest && taken.length < count; turn += 1)
    taken.push(...lists.flatMap((list) => list.slice(turn, turn + 1)));
  return taken.slice(0, count);
}
