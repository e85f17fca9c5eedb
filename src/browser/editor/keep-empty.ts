type Fields = Readonly<Record<string, unknown>>;

/**
 * A value with what stood in the file and was empty there: an empty list can mean "none" where no list means "all", and a form shows neither. Entries of a
 * list are known by what else they hold, so that one which moved takes what was empty along.
 */
export function keepEmpty(value: unknown, old: unknown): unknown {
  if (Array.isArray(value) && Array.isArray(old)) {
    const before = pairItems(value, old);
    return value.map((item, index) => keepEmpty(item, before[index]));
  }
  if (!isFields(value) || !isFields(old)) return value;
  const own = Object.entries(value).map(([name, each]) => [name, keepEmpty(each, old[name])] as const);
  const kept = Object.entries(old).filter(([name, each]) => !(name in value) && isEmpty(each));
  return Object.fromEntries([...own, ...kept]);
}

/** The entry of before of each entry: the same one, else the one that it has most in common with. */
function pairItems(value: readonly unknown[], old: readonly unknown[]): unknown[] {
  const left = new Set(old.keys());
  const pairs = value.map((item) => {
    const same = [...left].find((index) => print(old[index]) === print(item));
    if (same !== undefined) left.delete(same);
    return same;
  });
  return value.map((item, position) => {
    const known = pairs[position];
    if (known !== undefined) return old[known];
    const [best] = [...left]
      .map((index) => ({ index, common: countCommon(item, old[index]) }))
      .filter(({ common }) => common > 0)
      .sort((a, b) => b.common - a.common || Math.abs(a.index - position) - Math.abs(b.index - position));
    if (!best) return undefined;
    left.delete(best.index);
    return old[best.index];
  });
}

function countCommon(one: unknown, other: unknown): number {
  if (!isFields(one) || !isFields(other)) return 0;
  return Object.keys(one).filter((name) => name in other && print(one[name]) === print(other[name])).length;
}

/** A value as text, without what is empty in it. */
function print(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    isFields(each)
      ? Object.fromEntries(
          Object.entries(each)
            .filter(([, inner]) => !isEmpty(inner))
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : each,
  );
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (isFields(value)) return Object.keys(value).length === 0;
  return value === null || value === undefined || value === "" || value === false;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
