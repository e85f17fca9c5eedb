import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The script of axe, half the size of what its package exports as its source; undefined where it is not installed. */
export function readAxeSource(): string | undefined {
  try {
    return readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  } catch {
    return undefined;
  }
}
