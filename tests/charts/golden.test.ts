import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { charts } from "./drawn-charts.ts";

/** `UPDATE_GOLDEN=1` writes the drawings anew. Look at each change before you commit it. */
const update = process.env.UPDATE_GOLDEN === "1";

describe.each(charts)("golden drawings of $name", ({ name: chart, examples, goldenWidths }) => {
  const folder = join(import.meta.dirname, "golden", chart);
  const files = new Map(
    examples.flatMap(({ name, draw }) =>
      goldenWidths.map((width) => [`${toFileName(name)}-${width}.svg`, `${draw(width)}\n`]),
    ),
  );

  if (update) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const [file, svg] of files) writeFileSync(join(folder, file), svg);
  }

  test("there is one for each example and width, and no other", () => {
    expect(existsSync(folder) ? readdirSync(folder).sort() : []).toEqual([...files.keys()].sort());
  });

  test.each([...files])("%s", (file, svg) => {
    const path = join(folder, file);
    expect(svg).toBe(existsSync(path) ? readFileSync(path, "utf8") : "no such drawing: run with UPDATE_GOLDEN=1");
  });
});

function toFileName(name: string): string {
  return name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}
