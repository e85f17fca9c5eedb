import { describe, expect, test } from "vitest";
import { coordinate, element, escapeText } from "../../src/charts/markup.ts";
import { charts, listDrawings } from "./drawn-charts.ts";
import { readElements } from "./svg-boxes.ts";

const drawings = listDrawings().map(([name, width, { draw }]): [string, number, string] => [
  name,
  width,
  draw(width, `“${name}” & more`),
]);

describe.each(drawings)("%s at %i pixels", (_, __, svg) => {
  test("uses no style, script or event, which a content security policy would refuse", () => {
    const names = readElements(svg).flatMap(({ name, attributes }) => [name, ...Object.keys(attributes)]);
    expect(names.filter((name) => /^(style|script|foreignObject|image|use|a|href)$|^on|:/i.test(name))).toEqual([]);
  });

  test("holds only numbers that are numbers, with one decimal at most", () => {
    const geometry = ["x", "y", "x1", "x2", "y1", "y2", "width", "height", "viewBox", "d", "transform"];
    const values = readElements(svg).flatMap(({ attributes }) => geometry.flatMap((name) => attributes[name] ?? []));
    expect(values.length).toBeGreaterThanOrEqual(5);
    expect(
      values.filter((value) => /NaN|undefined|Infinity|null|e[+-]?\d|\.\d{2}/.test(value) || value === ""),
    ).toEqual([]);
  });

  test("is one picture with a text alternative", () => {
    const [first, ...others] = readElements(svg);
    expect(first?.name).toBe("svg");
    expect(first?.attributes).toMatchObject({ role: "img" });
    expect(first?.attributes["aria-label"]).toMatch(/^“[-\w ]+” & more$/);
    expect(others.map(({ name }) => name)).not.toContain("svg");
  });
});

describe("text from data is escaped", () => {
  const hostile = '<img src=x onerror="alert(1)"> & "<b>" &amp; \'';

  test.each(charts)("in $name", ({ name, drawWith }) => {
    const svg = drawWith(hostile);
    const elements = readElements(svg);
    const allowed = new Set(["svg", "g", "rect", "line", "path", "text", "tspan"]);
    expect(elements.map(({ name }) => name).filter((name) => !allowed.has(name))).toEqual([]);
    expect(elements[0]?.attributes["aria-label"]).toBe(hostile);
    expect(
      elements.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => name.startsWith("on")),
    ).toEqual([]);
    const words = elements.filter(({ name }) => name === "text").map(({ text }) => text);
    if (name === "measure-tile" || name === "profile") expect(words).toEqual([]);
    else expect(words.join(" ")).toContain('onerror="alert(1)"> & "<b>" &amp; \'');
  });

  test("in elements and in attributes", () => {
    expect(escapeText('a < b & "c" > d &lt;')).toBe("a &lt; b &amp; &quot;c&quot; &gt; d &amp;lt;");
    expect(element("text", { x: 1, title: 'a "b"', fill: undefined }, "c")).toBe(
      '<text x="1" title="a &quot;b&quot;">c</text>',
    );
    expect(element("path", { d: "M0,0" })).toBe('<path d="M0,0"/>');
  });
});

test("a coordinate leaves geometry with one decimal", () => {
  expect([12.34, 12.35, -0.04, 7, 99.96].map((value) => `${coordinate(value)}`)).toEqual([
    "12.3",
    "12.4",
    "0",
    "7",
    "100",
  ]);
});
