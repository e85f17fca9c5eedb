import type { Changes } from "../../site-fixture.ts";
import { sheet } from "./rule-case.ts";

/** A table with totals of as many places as teams, in which three counts of five are suppressed. */
export function wideSheet(size: number): Changes {
  const lines = Array.from({ length: size }, (_, line) => line);
  const name = (line: number) => `${String.fromCharCode(65 + (line % 26))}${line < 26 ? "a" : "b"}`;
  const cells = (row: number) => lines.map((column) => ((row * 7 + column * 3) % 5 < 3 ? "suppressed" : 20));
  return sheet({
    columns: [...lines.map((line) => `title: Team ${name(line)}`), "title: Total"],
    rows: [
      ...lines.map((line) => `title: Place ${name(line)}, cells: [${cells(line).join(", ")}, 2000]`),
      `title: All, role: total, cells: [${[...lines.map(() => 2000), 2000 * size].join(", ")}]`,
    ],
  });
}
