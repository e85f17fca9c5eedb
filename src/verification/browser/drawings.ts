import type { Page } from "playwright-core";

/** Text of the drawings on a page that leaves its drawing or runs into other text, at the page's present width. */
export async function findDrawingFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const tolerance_px = 1;
    const overlap = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > tolerance_px &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > tolerance_px * 3;
    return [...document.querySelectorAll("main svg")]
      .filter((drawing) => drawing.checkVisibility())
      .flatMap((drawing) => {
        const frame = drawing.getBoundingClientRect();
        const labels = [...drawing.querySelectorAll("text")].map((label) => ({
          words: label.textContent,
          box: label.getBoundingClientRect(),
        }));
        const outside = labels.filter(
          ({ box }) => box.left < frame.left - tolerance_px || box.right > frame.right + tolerance_px,
        );
        return [
          ...outside.map(({ words }) => `“${words}” is cut off at the edge of its drawing.`),
          ...labels.flatMap(({ words, box }, index) =>
            labels
              .slice(index + 1)
              .filter((other) => overlap(box, other.box))
              .map((other) => `“${words}” runs into “${other.words}”.`),
          ),
        ];
      });
  });
}
