/**
 * CBOR as far as Pagefind's files use it (RFC 8949): where values begin and end, so that they can be put together anew without
 * being understood.
 */

/** Kinds of value, by the first three bits. */
const text = 3;
const list = 4;

interface Head {
  readonly kind: number;
  /** The number itself, or the length of what follows. */
  readonly value: number;
  readonly next: number;
}

/** The values of the list that begins at `at`, each as its bytes. */
export function readList(bytes: Uint8Array, at = 0): Uint8Array[] {
  const { kind, value, next } = readHead(bytes, at);
  if (kind !== list) throw new Error(`There is no list at byte ${at} of a search file.`);
  const items: Uint8Array[] = [];
  for (let start = next; items.length < value;) {
    const end = findEnd(bytes, start);
    items.push(bytes.subarray(start, end));
    start = end;
  }
  return items;
}

export function readText(bytes: Uint8Array): string {
  const { kind, value, next } = readHead(bytes, 0);
  if (kind !== text) throw new Error("There is no text where a search file should have one.");
  return new TextDecoder().decode(bytes.subarray(next, next + value));
}

export function writeList(items: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([writeHead(list, items.length), ...items]);
}

export function writeText(content: string): Uint8Array {
  const bytes = new TextEncoder().encode(content);
  return Buffer.concat([writeHead(text, bytes.length), bytes]);
}

function findEnd(bytes: Uint8Array, at: number): number {
  const { kind, value, next } = readHead(bytes, at);
  if (kind < 2) return next;
  if (kind <= text) return next + value;
  if (kind !== list) throw new Error(`Byte ${at} of a search file begins a value of an unknown kind.`);
  let end = next;
  for (let count = 0; count < value; count += 1) end = findEnd(bytes, end);
  return end;
}

function readHead(bytes: Uint8Array, at: number): Head {
  const first = bytes[at] ?? 0;
  const [kind, short] = [first >> 5, first & 31];
  if (short < 24) return { kind, value: short, next: at + 1 };
  const next = at + 1 + 2 ** (short - 24);
  if (short > 26 || next > bytes.length)
    throw new Error(`Byte ${at} of a search file begins a value that does not end.`);
  return { kind, value: bytes.subarray(at + 1, next).reduce((sum, byte) => sum * 256 + byte, 0), next };
}

function writeHead(kind: number, value: number): Uint8Array {
  if (value < 24) return Uint8Array.of((kind << 5) | value);
  if (value < 256) return Uint8Array.of((kind << 5) | 24, value);
  if (value < 65_536) return Uint8Array.of((kind << 5) | 25, value >> 8, value & 255);
  throw new Error(`A list or text of ${value} is too long for a search file.`);
}
