import { element } from "./markup.ts";
import { fontFamily, fontSizePixels, paperColour } from "./style.ts";

/** The SVG element around a drawing: its size, its text alternative, its type, and paper behind it for dark backgrounds. */
export function drawFrame(
  size: { width: number; height: number },
  description: string,
  parts: readonly string[],
  textPixels: number = fontSizePixels,
): string {
  const { width, height } = size;
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "img",
      "aria-label": description,
      "font-family": fontFamily,
      "font-size": textPixels,
    },
    [element("rect", { width, height, fill: paperColour }), ...parts].join(""),
  );
}
