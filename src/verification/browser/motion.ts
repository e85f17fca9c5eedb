import type { Page } from "playwright-core";

/** What moves on a page although the reader asked for less motion. The page must have been opened with that wish. */
export async function findMotion(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // Shorter than this, nothing is seen to move.
    const blink_s = 0.1;
    const name = (element: Element) => element.outerHTML.slice(0, 100);
    const longest = (list: string) => Math.max(...list.split(",").map((part) => parseFloat(part)));
    const isOfKind = new Map<string, Element>();
    for (const element of document.querySelectorAll("*:not(svg *)"))
      isOfKind.set(`${element.tagName} ${element.className} ${element.parentElement?.className ?? ""}`, element);
    const moving = [...isOfKind.values()].flatMap((element) =>
      ["", "::before", "::after"].flatMap((part) => {
        const style = getComputedStyle(element, part);
        return [
          ...(longest(style.animationDuration) > blink_s && style.animationName !== "none" ? ["an animation"] : []),
          ...(longest(style.transitionDuration) > blink_s ? ["a transition"] : []),
          ...(part === "" && style.scrollBehavior === "smooth" ? ["smooth scrolling"] : []),
        ].map((motion) => `There is ${motion} on ${part} ${name(element)}`.replace("  ", " "));
      }),
    );
    const running = document
      .getAnimations()
      .filter((animation) => Number(animation.effect?.getComputedTiming().endTime) > blink_s * 1000)
      .map(() => "A script or style keeps something moving.");
    const inDrawings = [...document.querySelectorAll("svg :is(animate, animateMotion, animateTransform)")];
    const elements = [...document.querySelectorAll("marquee, video[autoplay]"), ...inDrawings];
    return [...new Set([...moving, ...running, ...elements.map((element) => `Something moves: ${name(element)}`)])];
  });
}
