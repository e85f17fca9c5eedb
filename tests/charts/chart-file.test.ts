import { parseFragment } from "parse5";
import { describe, expect, test } from "vitest";
import { drawChartFile, fileDrawingPixels, fileWidthPixels } from "../../src/charts/chart-file.ts";
import { smallMultiples } from "../../src/charts/small-multiples/chart.ts";
import * as panelsExamples from "../../src/charts/small-multiples/examples.ts";
import { findOutside, findOverlaps, findTextBoxes, readElements } from "./svg-boxes.ts";

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="720" height="300"></svg>`;
const words = {
  title: "Barnet was above England in every year from 2013 to 2017, and further above it than London in most of them",
  subtitle: "Pupils who reached the expected standard, per cent. ".repeat(4).trim(),
  notes: ["The axis runs from 46% to 58%, not from zero.", "A note about “marks” & <signs>."],
  source: "Source: Educational standards 2016/17, page 11.",
  origin: "London Borough of Barnet, Findings for Barnet",
  description: "Barnet & England",
};

describe("a chart as a file", () => {
  const file = drawChartFile(drawing, words);
  const [frame] = readElements(file);

  test("holds title, subtitle, notes, source and origin, in this order, wrapped and inside the frame", () => {
    const boxes = findTextBoxes(file);
    expect(boxes.map(({ what }) => what).join(" ")).toBe(
      [words.title, words.subtitle, ...words.notes, words.source, words.origin].join(" "),
    );
    expect(findOverlaps(boxes)).toEqual([]);
    expect(findOutside(boxes, fileWidthPixels, Number(frame?.attributes.height))).toEqual([]);
  });

  test("has the drawing between subtitle and notes", () => {
    const top = Number(/translate\(20,([\d.]+)\)/.exec(file)?.[1]);
    const baselines = findTextBoxes(file);
    const note = baselines.find(({ what }) => what.startsWith("The axis"));
    expect(top).toBeGreaterThan(baselines.filter(({ bottom }) => bottom < (note?.top ?? 0)).at(-1)?.bottom ?? 0);
    expect(note?.top).toBeGreaterThan(top + 300);
  });

  test("escapes what would be markup, and names itself", () => {
    expect(file).toContain("&amp; &lt;signs&gt;");
    expect(file).toContain('aria-label="Barnet &amp; England"');
    expect(file).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]*><title>/);
    expect(file).not.toContain("style=");
    expect(parseFragment(file).childNodes.map(({ nodeName }) => nodeName)).toEqual(["svg", "#text"]);
  });
});

describe("small charts as one drawing", () => {
  test.each(Object.entries(panelsExamples))("%s", (_, data) => {
    const sheet = smallMultiples.draw(data, fileDrawingPixels, "Charts");
    const [frame] = readElements(sheet);
    expect(Number(frame?.attributes.width)).toBe(fileDrawingPixels);
    expect(sheet.match(/role="img"/g)).toHaveLength(data.panels.length + 1);
    // Titles and key stand outside the panels, whose own texts have places of their own.
    const outer = sheet.replace(/<g transform="[^"]*"><svg.*?<\/svg><\/g>/gs, "");
    expect(findOverlaps(findTextBoxes(outer))).toEqual([]);
    expect(findOutside(findTextBoxes(outer), fileDrawingPixels, Number(frame?.attributes.height))).toEqual([]);
    const moves = [
      ...sheet.matchAll(/translate\(([\d.]+),([\d.]+)\)"><svg xmlns[^>]* width="([\d.]+)" height="([\d.]+)"/g),
    ];
    expect(moves).toHaveLength(data.panels.length);
    for (const [, x, y, width, height] of moves) {
      expect(Number(x) + Number(width)).toBeLessThanOrEqual(fileDrawingPixels);
      expect(Number(y) + Number(height)).toBeLessThanOrEqual(Number(frame?.attributes.height));
    }
  });
});
