/** Counts how often fields are read, however deep they lie: work in operations, which no machine's pace changes. */
export interface ReadCounter {
  /** The same value, of which every read of a field is counted. */
  readonly watch: <Value>(value: Value) => Value;
  readonly count: () => number;
}

export function createReadCounter(): ReadCounter {
  let reads = 0;
  const watched = new WeakMap<object, object>();
  const watch = <Value>(value: Value): Value => {
    if (typeof value !== "object" || value === null || !isPlain(value)) return value;
    const known = watched.get(value) ?? new Proxy(value, { get: read });
    watched.set(value, known).set(known, known);
    return known as Value & object;
  };
  const read = (target: object, name: string | symbol): unknown => {
    if (typeof name === "string") reads += 1;
    return watch(Reflect.get(target, name) as unknown);
  };
  return { watch, count: () => reads };
}

/** Maps, dates and the like do not work through a proxy. */
function isPlain(value: object): boolean {
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}
