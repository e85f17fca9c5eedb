import type { Changes } from "../../site-fixture.ts";

/** An input that an officer did not mean, and what the check must say of it. */
export interface HostileCase {
  readonly name: string;
  readonly changes: Changes;
  /** Pieces that must stand in one issue together: place, problem, remedy, rule. Empty where nothing may be said. */
  readonly says: readonly string[];
}

/** Shorthand for a case. */
export function hostile(name: string, changes: Changes, ...says: readonly string[]): HostileCase {
  return { name, changes, says };
}
