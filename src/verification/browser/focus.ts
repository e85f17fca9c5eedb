import type { Page } from "playwright-core";

/** What cannot be told to have the focus, of each kind of element that takes it, and what takes it out of turn. */
export async function findFocusFaults(page: Page): Promise<string[]> {
  return page.evaluate(describeUnseenFocus);
}

/** The same, for use in the browser. */
export function describeUnseenFocus(): string[] {
  const name = (element: Element) => element.outerHTML.slice(0, 100);
  const isForced = matchMedia("(forced-colors: active)").matches;
  const seeThrough = /^rgba\(.*, 0\)$|^transparent$/;
  const look = (element: Element) => {
    const style = getComputedStyle(element);
    const { outlineStyle, outlineWidth, outlineColor } = style;
    const isOutlined =
      outlineStyle !== "none" && parseFloat(outlineWidth) >= 1 && (isForced || !seeThrough.test(outlineColor));
    return {
      outline: isOutlined ? `${outlineStyle} ${outlineWidth} ${outlineColor}` : "",
      border: `${style.borderStyle} ${style.borderWidth} ${isForced ? "" : style.borderColor}`,
      // Forced colours leave neither shadows nor grounds.
      ground: isForced ? "" : `${style.boxShadow} ${style.backgroundColor}`,
    };
  };
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const takers = "a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]";
  const focusable = [...document.querySelectorAll<HTMLElement>(takers)].filter(
    (element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }),
  );
  const kinds = Map.groupBy(
    focusable,
    ({ tagName, className, parentElement }) =>
      `${tagName} ${className} ${parentElement?.tagName ?? ""} ${parentElement?.className ?? ""}`,
  );
  const unseen = [...kinds.values()].flatMap(([element]) => {
    if (!element) return [];
    const before = look(element);
    element.focus({ preventScroll: true });
    if (document.activeElement !== element) return [];
    const after = look(element);
    element.blur();
    const isMarked =
      (after.outline !== "" && after.outline !== before.outline) ||
      after.border !== before.border ||
      after.ground !== before.ground;
    return isMarked ? [] : [`Nothing shows that the focus is on ${name(element)}`];
  });
  const early = [...document.querySelectorAll<HTMLElement>("[tabindex]")]
    .filter(({ tabIndex }) => tabIndex > 0)
    .map((element) => `The focus comes to this out of turn: ${name(element)}`);
  return [...unseen, ...early];
}
