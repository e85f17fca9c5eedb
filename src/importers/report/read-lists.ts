import type { ReportLayout } from "../../library/report-layouts/layout.ts";
import { plainWords } from "./printed/letters.ts";
import type { Block } from "./printed/outline.ts";
import type { ReadRecommendation, ReadTimescale } from "./reading.ts";

const timescales: readonly (readonly [RegExp, ReadTimescale])[] = [
  [/^immediate(?:ly)?$/, "immediate"],
  [/^within (?:three|3) months$/, "within-three-months"],
  [/^within (?:six|6) months$/, "within-six-months"],
  [/^(?:longer term|in the longer term)$/, "longer-term"],
];

/** What the lists of a report ask for, entry by entry, each with the heading that it stands under. */
export function readLists(blocks: readonly Block[], { lists }: ReportLayout): ReadRecommendation[] {
  let open: { readonly kind: ReadRecommendation["kind"]; readonly heading: string } | undefined;
  let timescale: ReadTimescale | undefined;
  const found: ReadRecommendation[] = [];
  for (const { kind, text, page, number } of blocks) {
    const words = plainWords(text).replace(/[?:.\s\d]+$/, "");
    const list = lists.find(({ heading }) => new RegExp(`^(?:${heading})$`).test(words));
    const soon = timescales.find(([pattern]) => pattern.test(words))?.[1];
    if (soon) timescale = soon;
    else if (list && (kind === "heading" || text.length < 60)) {
      open = { kind: list.kind, heading: text.replace(/[?:\s]+$/, "") };
      timescale = undefined;
    } else if (kind === "heading") open = undefined;
    else if (number === 1 && found.some(({ heading, number: own }) => heading === open?.heading && own === undefined))
      open = undefined;
    else if (open && (kind === "entry" || number !== undefined) && !isIntroduction(text))
      found.push({
        ...open,
        words: text,
        page,
        ...(number !== undefined && { number }),
        ...(timescale && { timescale }),
      });
  }
  return found;
}

/** Whether a paragraph only leads to the list below it. */
function isIntroduction(text: string): boolean {
  return /:$/.test(text) || /should take the following action|^in order to improve\b/i.test(text);
}
