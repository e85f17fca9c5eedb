import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { charts } from "./drawn-charts.ts";

const folder = join(import.meta.dirname, "../../src/charts");

describe("the charts of the site", () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

  test("are a folder each, and all are tried here", () => {
    expect(charts.map(({ name }) => name).sort()).toEqual(folders.map(({ name }) => name).sort());
  });

  test.each(folders.map(({ name }) => name))("%s has a face, a layout, a drawing, words and examples", (name) => {
    const files = ["chart.ts", "examples.ts", "layout.ts", "svg.ts", "words.ts"];
    expect(readdirSync(join(folder, name))).toEqual(expect.arrayContaining(files));
  });
});
