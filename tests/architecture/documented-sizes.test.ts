import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const project = join(import.meta.dirname, "../..");
const [, drawing = ""] = readFileSync(join(project, "docs/architecture.md"), "utf8").split("```");
const folders = readdirSync(join(project, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** Lines of code below a folder of `src`, in thousands. */
function measure(folder: string): number {
  const files = readdirSync(join(project, "src", folder), { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && /\.(?:ts|astro|scss)$/.test(entry.name),
  );
  const texts = files.map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
  return texts.reduce((lines, text) => lines + text.split("\n").length, 0) / 1000;
}

test.each(folders.map(({ name }) => name))(
  "the drawing of the architecture has src/%s, and tells its size",
  (folder) => {
    const told = Number(new RegExp(`\\b${folder} (\\d+\\.\\d)`).exec(drawing)?.[1]);
    const size = measure(folder);
    expect(Math.abs(told - size)).toBeLessThanOrEqual(Math.max(0.3, size / 4));
  },
);
