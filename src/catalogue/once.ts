/** Something that was made, with what it was made from. */
interface Made {
  readonly from: readonly unknown[];
  readonly value: unknown;
}

/** It lies beside the program's modules, because a build loads them twice: bundled with the pages, and as they are for files and checks. */
const memory = globalThis as typeof globalThis & {
  findingsOnce?: WeakMap<object, Map<string, unknown>>;
  findingsRecent?: Map<string, Made>;
};

/** What `make` gives for an object, made when it is first asked for and kept as long as the object. The name tells it from all else. */
export function once<Value>(of: object, name: string, make: () => Value): Value {
  const all = (memory.findingsOnce ??= new WeakMap<object, Map<string, unknown>>());
  const known = all.get(of) ?? new Map<string, unknown>();
  all.set(of, known);
  if (!known.has(name)) known.set(name, make());
  return known.get(name) as Value;
}

/** So many are remembered: all that one page and its files share. */
const mostRecent = 48;

/** What `make` gives, for what is large and soon used again: only the last few are kept. It is made anew where anything of `from` is another. */
export function recently<Value>(name: string, from: readonly unknown[], make: () => Value): Value {
  const recent = (memory.findingsRecent ??= new Map<string, Made>());
  const known = recent.get(name);
  const isSame = known?.from.length === from.length && known.from.every((item, index) => item === from[index]);
  const made = isSame ? known : { from, value: make() };
  recent.delete(name);
  recent.set(name, made);
  const [oldest] = recent.keys();
  if (recent.size > mostRecent && oldest !== undefined) recent.delete(oldest);
  return made.value as Value;
}
