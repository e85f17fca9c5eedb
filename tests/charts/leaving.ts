import { findMarkBoxes, findOutside, findTextBoxes, readElements, type SvgElement } from "./svg-boxes.ts";

/** What leaves a drawing: texts, marks, lines and bars beyond its frame, and coordinates that are no numbers. Drawings within it are left out. */
export function findLeaving(svg: string): string[] {
  const own = `${svg.slice(0, 4)}${svg.slice(4).replace(/<svg.*?<\/svg>/gs, "")}`;
  const [frame, ...elements] = readElements(own);
  const [width, height] = [Number(frame?.attributes.width), Number(frame?.attributes.height)];
  const isOutside = (x: number, y: number) => !(x >= -hair && x <= width + hair && y >= -hair && y <= height + hair);
  return [
    ...findOutside([...findTextBoxes(own), ...findMarkBoxes(own)], width + hair, height + hair),
    ...elements.flatMap((element) =>
      listCorners(element).flatMap(([x, y]) => (isOutside(x, y) ? [`${element.name} at ${x},${y}`] : [])),
    ),
    ...(/NaN|Infinity|undefined/.test(svg) ? ["a coordinate that is no number"] : []),
  ];
}

/** What rounding to a decimal may add. */
const hair = 0.1;

function listCorners({ name, attributes: { d = "", ...a } }: SvgElement): (readonly [number, number])[] {
  if (a.transform !== undefined) return [];
  if (name === "path" && !/[a-zA]/.test(d.replace(/l[^M]*$/, "")))
    return [...d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].flatMap(([, x, y], index) =>
      index > 0 && d.includes("l") ? [] : [[Number(x), Number(y)] as const],
    );
  if (name === "line") return [[Number(a.x1), Number(a.y1)] as const, [Number(a.x2), Number(a.y2)] as const];
  if (name !== "rect") return [];
  const [x, y] = [Number(a.x ?? 0), Number(a.y ?? 0)];
  return [[x, y] as const, [x + Number(a.width), y + Number(a.height)] as const];
}
