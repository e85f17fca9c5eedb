import type { Page } from "playwright-core";
import { describeUnseenFocus } from "./focus.ts";

/** What can no longer be told where the reader's few colours replace those of the page, here on a dark ground. */
export async function findForcedColourFaults(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  const functions = [describeLostShapes, describeLostDrawings, describeUnseenFocus];
  const calls = functions.map((describe) => `...(${describe.toString()})()`);
  const faults = await page.evaluate<string[]>(`[${calls.join(",")}]`);
  await page.emulateMedia({ forcedColors: null, colorScheme: null });
  return [...new Set(faults)].slice(0, 5);
}

/** Controls, links and marks that only a colour or a background showed. Runs in the browser. */
function describeLostShapes(): string[] {
  const name = (element: Element) => element.outerHTML.slice(0, 100);
  const find = (selector: string) =>
    [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility({ visibilityProperty: true }));
  const isClear = (colour: string) => /^rgba\(.*, 0\)$/.test(colour);
  const sides = ["Top", "Right", "Bottom", "Left"] as const;
  const hasBorder = (style: CSSStyleDeclaration) =>
    sides.some((side) => parseFloat(style[`border${side}Width`]) >= 1 && !isClear(style[`border${side}Color`]));
  const isUnderlined = (style: CSSStyleDeclaration) => style.textDecorationLine.includes("underline");
  const isEmpty = (element: Element) => element.textContent.trim() === "" && !element.querySelector("svg, img, input");
  const stand = (element: Element) => {
    const style = getComputedStyle(element);
    return hasBorder(style) || isUnderlined(style);
  };
  const fields = "input:not([type=checkbox], [type=radio], [type=range], [type=image]), select, textarea";
  const presses = "button, [role=button]";
  return [
    ...find(`a[href], summary, ${presses}`)
      .filter(isEmpty)
      .map((element) => `Only a background draws ${name(element)}`),
    ...find(`${fields}, :is(${presses})`)
      .filter((element) => !stand(element) && !(element.matches(presses) && isEmpty(element)))
      .map((element) => `Nothing shows the edge of ${name(element)}`),
    ...find("a[href]")
      .filter((link) => !stand(link) && !isEmpty(link))
      .filter(({ parentElement: around }) => around !== null)
      .filter((link) => getComputedStyle(link).color === getComputedStyle(link.parentElement ?? link).color)
      .map((link) => `Nothing sets the link apart from text: ${name(link)}`),
    ...find("main :is(span, i, b, div):empty")
      .filter((element) => {
        const [style, box] = [getComputedStyle(element), element.getBoundingClientRect()];
        const isPainted = !isClear(style.backgroundColor) || style.backgroundImage !== "none";
        return Math.min(box.width, box.height) >= 4 && isPainted && !hasBorder(style);
      })
      .map((element) => `Only a colour says something: ${name(element)}`),
  ];
}

/** Drawings that keep their colours but not the paper that these were chosen for. Runs in the browser. */
function describeLostDrawings(): string[] {
  const read = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = read(colour).map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: string, other: string) => {
    const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const groundOf = (element: Element | null): string => {
    if (!element) return "rgb(0, 0, 0)";
    const { backgroundColor } = getComputedStyle(element);
    return read(backgroundColor)[3] === 0 ? groundOf(element.parentElement) : backgroundColor;
  };
  const isWhite = (colour: string) => read(colour)[3] !== 0 && luminance(colour) > 0.99;
  const hasPaper = (drawing: Element) => {
    if (isWhite(getComputedStyle(drawing).backgroundColor)) return true;
    const [frame, first] = [drawing.getBoundingClientRect(), drawing.querySelector("rect")?.getBoundingClientRect()];
    return first !== undefined && first.width >= frame.width * 0.98 && first.height >= frame.height * 0.98;
  };
  return [...document.querySelectorAll("svg")]
    .filter((drawing) => drawing.checkVisibility() && !hasPaper(drawing))
    .filter((drawing) => {
      const ground = groundOf(drawing);
      const parts = [...drawing.querySelectorAll("text, path, line, rect, circle, polyline, polygon, ellipse")];
      return parts.some((part) => {
        const { fill, stroke } = getComputedStyle(part);
        const least = part.tagName === "text" ? 4.5 : 3;
        return [fill, stroke].filter((colour) => colour !== "none").every((colour) => contrast(colour, ground) < least);
      });
    })
    .map((drawing) => `A drawing keeps its colours without paper: ${drawing.outerHTML.slice(0, 100)}`);
}
