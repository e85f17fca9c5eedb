/*
 * The picture for sharing is drawn at build time (`views/page/sharing-image.ts`, `site/png.ts`): networks refuse SVG, and a picture with
 * words would have to be drawn anew, in a browser, for every other name. It is the mark on the brand colour; the page's own title stands
 * beside it. A picture for each chart can use the same writer later.
 */
/** A picture as rows of red, green and blue bytes. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Size that networks show whole. */
const [width_px, height_px] = [1200, 630];

/** The site's mark, on a square of 32 units. */
const line = [
  [6, 24],
  [13, 16],
  [18, 20],
  [26, 8],
] as const;
const dot = { x: 26, y: 8, radius: 3, colour: [0x28, 0xa1, 0x97] } as const;
const strokeRadius = 1.5;
const unit_px = 19;

/** Beyond these nothing of the mark is seen: its line, its dot and a pixel around them. */
const bounds = {
  left: Math.min(...line.map(([x]) => x)) - strokeRadius - 1 / unit_px,
  right: dot.x + dot.radius + 1 / unit_px,
  top: dot.y - dot.radius - 1 / unit_px,
  bottom: Math.max(...line.map(([, y]) => y)) + strokeRadius + 1 / unit_px,
};

/** The mark as SVG, on the site's brand colour. */
export function drawIcon(brandColour: string): string {
  const path = `M${line.map(([x, y]) => `${x} ${y}`).join("L")}`;
  const colour = `#${dot.colour.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${brandColour}"/>`,
    `<path d="${path}" fill="none" stroke="#fff" stroke-width="${strokeRadius * 2}" stroke-linejoin="round" stroke-linecap="round"/>`,
    `<circle cx="${dot.x}" cy="${dot.y}" r="${dot.radius}" fill="${colour}"/></svg>\n`,
  ].join("");
}

type Colour = readonly [red: number, green: number, blue: number];

/** Draws the picture that networks show beside a link to any page: the site's mark on its brand colour, written #rrggbb. */
export function drawSharingImage(brandColour: string): Picture {
  const paper = [1, 3, 5].map((start) => Number.parseInt(brandColour.slice(start, start + 2), 16)) as unknown as Colour;
  const pixels = new Uint8Array(width_px * height_px * 3);
  for (let row = 0; row < height_px; row += 1) {
    for (let column = 0; column < width_px; column += 1) {
      const [x, y] = [toUnits(column, width_px), toUnits(row, height_px)];
      if (x < bounds.left || x > bounds.right || y < bounds.top || y > bounds.bottom) {
        pixels.set(paper, (row * width_px + column) * 3);
        continue;
      }
      const onLine = mix(paper, [255, 255, 255], cover(distanceToLine(x, y) - strokeRadius));
      const colour = mix(onLine, dot.colour, cover(Math.hypot(x - dot.x, y - dot.y) - dot.radius));
      pixels.set(colour, (row * width_px + column) * 3);
    }
  }
  return { width: width_px, height: height_px, pixels };
}

/** Units of the mark at the middle of a pixel; the middle of the picture is the middle of the mark. */
function toUnits(pixel: number, size: number): number {
  return (pixel + 0.5 - size / 2) / unit_px + 16;
}

/** How much of a pixel is covered by a shape whose edge is `distance` units away, within it where negative. */
function cover(distance: number): number {
  return Math.min(1, Math.max(0, 0.5 - distance * unit_px));
}

function mix(under: Colour, over: Colour, share: number): Colour {
  return under.map((value, index) => Math.round(value + ((over[index] ?? 0) - value) * share)) as unknown as Colour;
}

function distanceToLine(x: number, y: number): number {
  return Math.min(...line.slice(1).map((end, index) => distanceToPart(x, y, line[index] ?? end, end)));
}

/** Distance of a point from the straight line between two others. */
function distanceToPart(x: number, y: number, from: readonly [number, number], to: readonly [number, number]): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const along = ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy);
  const nearest = Math.min(1, Math.max(0, along));
  return Math.hypot(x - from[0] - nearest * dx, y - from[1] - nearest * dy);
}
