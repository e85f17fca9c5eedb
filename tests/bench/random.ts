/** Numbers that look random and are the same in every run. */
export interface Random {
  /** A whole number from `least` to `greatest`, both included. */
  integer(least: number, greatest: number): number;
}

/** Starts a sequence of numbers that depends on `seed` only (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { integer: (least, greatest) => least + Math.floor(next() * (greatest - least + 1)) };
}
