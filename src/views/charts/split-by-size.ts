/** Below this share of the greatest figure of its axis, a line is flat whatever happens to it. */
const leastShare = 1 / 3;

/** A further axis must save so many lines from being flat. */
const fewestSaved = 2;

/** A way of dividing what is left, and how many lines can be read in it, less what its axes cost. */
interface Division<Item> {
  readonly groups: readonly (readonly Item[])[];
  readonly gain: number;
}

/**
 * Divides what would share an axis into groups of like size, the largest figures first, each of at least `fewest`: shares of 0.3% beside shares of 40% are
 * flat lines on one axis. Of all divisions the one in which most lines can be read; all stays together where a further axis would save fewer than two.
 * Within a group the order is that given.
 */
export function splitBySize<Item>(
  items: readonly Item[],
  greatestOf: (item: Item) => number,
  fewest: number,
): readonly (readonly Item[])[] {
  const sizes = new Map(items.map((item) => [item, greatestOf(item)]));
  const sizeOf = (item: Item | undefined) => (item === undefined ? 0 : (sizes.get(item) ?? 0));
  const sorted = items.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  const best = new Map<number, Division<Item>>([[sorted.length, { groups: [], gain: 0 }]]);
  for (let from = sorted.length - fewest; from >= 0; from -= 1) {
    const least = sizeOf(sorted[from]) * leastShare;
    for (let to = from + fewest; to <= sorted.length; to += 1) {
      const rest = best.get(to);
      if (!rest) continue;
      const group = sorted.slice(from, to);
      const readable = group.filter((item) => sizeOf(item) >= least).length;
      const gain = readable + rest.gain - (rest.groups.length > 0 ? fewestSaved : 0);
      // Of two as good the one with fewer axes: it is found last.
      if (gain >= (best.get(from)?.gain ?? 0)) best.set(from, { groups: [group, ...rest.groups], gain });
    }
  }
  const groups = best.get(0)?.groups ?? [items];
  return groups.map((group) => items.filter((item) => group.includes(item)));
}
