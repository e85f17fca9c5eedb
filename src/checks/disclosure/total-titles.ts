import type { Grid } from "./table-grid.ts";

const surely =
  /^(?:(?:grand|whole|overall|full) )?(?:sub-?)?totals?\b|(?<!\w)(?:sub-?)?totals?\)?$|^(?:all|both|overall|combined|altogether|sum|everyone|everybody)$|\b(?:altogether|combined|in all|overall)\)?$|^(?:(?:whole|full) year|year to date|year total)$/i;
const likely =
  /^(?:all|both|every|overall|combined|altogether|sum of|any)\b|\((?:all|total)\)|\ball (?:ages|groups|children|pupils)$/i;

/** Whether a title says that its line is the sum of others: "Total" does, "All children" may. */
export function readTotalTitle(title: string): "sure" | "likely" | "none" {
  return surely.test(title.trim()) ? "sure" : likely.test(title.trim()) ? "likely" : "none";
}

/** Words for two halves that make a whole. */
const halves: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:boys?|males?|men)\b/i, /\b(?:girls?|females?|women)\b/i],
  [/\byes\b/i, /\bno\b/i],
];

/** Parts that a title shows: "Boys and girls" of "Boys" and "Girls"; "Children" beside both. */
export function listTitledParts({ lines }: Grid, total: number): number[][] {
  const { title = "", group } = lines[total] ?? {};
  const others = lines.flatMap((line, index) => (index !== total && line.group === group ? [index] : []));
  const within = others.filter((index) => {
    const part = lines[index]?.title ?? "";
    return part.length > 1 && part.length < title.length && hasWords(title, part);
  });
  const pairs = halves.flatMap(([first, second]) => {
    if (first.test(title) || second.test(title)) return [];
    const one = others.filter((index) => first.test(lines[index]?.title ?? ""));
    const two = others.filter((index) => second.test(lines[index]?.title ?? ""));
    const isWhole = /^(?:children|pupils|students|young people|people|persons|all|total|both)\b/i.test(title);
    return isWhole && one.length === 1 && two.length === 1 ? [[...one, ...two]] : [];
  });
  return [...(within.length >= 2 && /\band\b|[&+,/]/i.test(title) ? [within] : []), ...pairs];
}

function hasWords(text: string, words: string): boolean {
  return ` ${plain(text)} `.includes(` ${plain(words)} `);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
