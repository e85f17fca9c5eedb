/**
 * Text that readers cannot see whole as the page is shown now: cut off by a box that does not scroll, run out of a box with an edge,
 * in a field that is too low for it, or under other text. Drawings have a check of their own. Runs in the browser.
 */
export function describeCutText(): string[] {
  interface Box {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  /** What there is to know of an element that holds text, once for all its lines. */
  interface Holder {
    readonly isShown: boolean;
    /** Ancestors that may show only a part of what they hold, from the inside out. */
    readonly frames: readonly { box: DOMRect; cutsX: boolean; cutsY: boolean; element: Element }[];
    /** The lower edge of its own box, where that can be seen. */
    readonly edge: number;
  }
  const tolerance_px = 2;
  const name = (element: Element) => element.outerHTML.slice(0, 100);
  const words = (node: Node) => `“${(node.nodeValue ?? "").trim().slice(0, 40)}”`;
  const faults = new Set<string>();

  const framesByElement = new Map<Element, Holder["frames"]>();
  const framesOf = (element: Element | null): Holder["frames"] => {
    if (!element || element === document.body) return [];
    const known = framesByElement.get(element);
    if (known) return known;
    const { overflowX, overflowY } = getComputedStyle(element);
    const outer = framesOf(element.parentElement);
    const isCut = (overflow: string) => overflow === "hidden" || overflow === "clip";
    const own = { box: element.getBoundingClientRect(), cutsX: isCut(overflowX), cutsY: isCut(overflowY), element };
    const frames = overflowX === "visible" && overflowY === "visible" ? outer : [own, ...outer];
    framesByElement.set(element, frames);
    return frames;
  };
  const readHolder = (element: Element): Holder => {
    const { display, backgroundColor, borderBottomStyle } = getComputedStyle(element);
    const isPainted = backgroundColor !== "rgba(0, 0, 0, 0)" || borderBottomStyle !== "none";
    return {
      isShown:
        element.closest("svg, noscript, script, style, select") === null &&
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      frames: framesOf(element),
      edge: isPainted && display !== "inline" ? element.getBoundingClientRect().bottom : Infinity,
    };
  };
  /** The part of a line that its frames show; frames that cut it are faults. Text for screen readers alone stands in one pixel. */
  const frameLine = (line: Box, node: Node, { frames }: Holder): Box | undefined => {
    let { left, right, top, bottom } = line;
    for (const { box, cutsX, cutsY, element } of frames) {
      if (box.width <= 1 || box.height <= 1) return undefined;
      const isOverX = right > box.right + tolerance_px || left < box.left - tolerance_px;
      const isOverY = bottom > box.bottom + tolerance_px || top < box.top - tolerance_px;
      if ((isOverX && cutsX) || (isOverY && cutsY)) faults.add(`${words(node)} is cut off by ${name(element)}`);
      [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
      [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
      if (right - left < 1 || bottom - top < 1) return undefined;
    }
    return { left, right, top, bottom };
  };

  const lines: (Box & { node: Node })[] = [];
  const holders = new Map<Element, Holder>();
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !node.nodeValue?.trim()) continue;
    const holder = holders.get(parent) ?? readHolder(parent);
    holders.set(parent, holder);
    if (!holder.isShown) continue;
    range.selectNodeContents(node);
    for (const line of range.getClientRects()) {
      // A skip link waits above or left of the page.
      if (line.right <= 0 || line.bottom + scrollY <= 0 || line.width < 1) continue;
      const shown = frameLine(line, node, holder);
      if (!shown) continue;
      if (shown.bottom > holder.edge + tolerance_px) faults.add(`${words(node)} runs out of ${name(parent)}`);
      lines.push({ ...shown, node });
    }
  }

  lines.sort((one, other) => one.top - other.top);
  for (const [index, one] of lines.entries())
    for (let next = index + 1; next < lines.length; next += 1) {
      const other = lines[next];
      if (!other || other.top >= one.bottom) break;
      const height = Math.min(one.bottom, other.bottom) - other.top;
      const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      // Lines of a tight heading share some pixels, but never letters.
      const isOver = height > 0.4 * Math.min(one.bottom - one.top, other.bottom - other.top) && width > tolerance_px;
      if (isOver && one.node !== other.node) faults.add(`${words(one.node)} runs into ${words(other.node)}`);
    }

  const fields = "input:not([type=hidden], [type=checkbox], [type=radio], [type=range]), select, textarea";
  for (const field of document.querySelectorAll(fields)) {
    if (!field.checkVisibility()) continue;
    const { paddingTop, paddingBottom, fontSize } = getComputedStyle(field);
    const room = field.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom);
    if (room < parseFloat(fontSize)) faults.add(`Text does not fit into ${name(field)}`);
  }
  return [...faults].slice(0, 5);
}
