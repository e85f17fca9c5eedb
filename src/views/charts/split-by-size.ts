/** A line whose greatest figure is this share of that of its axis can be read as well as any; one a tenth as high is flat. */
const leastShare = 1 / 3;

/** How well a line can be read, from 0 to 1, whose greatest figure is a share of that of its axis: it falls off the faster, the nearer it comes to flat. */
function weighShare(share: number): number {
  return share === 0 ? 0 : Math.max(0, Math.min(1, 1 + Math.log10(share / leastShare))) ** 1.5;
}

/** A further axis must save as much as so many lines that were wholly flat. */
const fewestSaved = 2;

/** A way of dividing what is left, and how many lines can be read in it, flat ones in part, less what its axes cost. */
interface Division<Item> {
  readonly groups: readonly (readonly Item[])[];
  readonly gain: number;
}

/**
 * Divides what would share an axis into groups of like size, the largest figures first, each of at least `fewest`: shares of 0.3% beside shares of 40% are
 * flat lines on one axis. Of all divisions the one in which most can be read of most lines; all stays together where a further axis would save less than two lines.
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
    const most = sizeOf(sorted[from]);
    for (let to = from + fewest; to <= sorted.length; to += 1) {
      const rest = best.get(to);
      if (!rest) continue;
      const group = sorted.slice(from, to);
      const readable = group.map((item) => (most === 0 ? 1 : weighShare(sizeOf(item) / most)));
      const gain =
        readable.reduce((sum, share) => sum + share, 0) + rest.gain - (rest.groups.length > 0 ? fewestSaved : 0);
      // Of two as good the one that puts more on the first axis: it is found last.
      if (gain >= (best.get(from)?.gain ?? 0)) best.set(from, { groups: [group, ...rest.groups], gain });
    }
  }
  const groups = best.get(0)?.groups ?? [items];
  return groups.map((group) => items.filter((item) => group.includes(item)));
}
