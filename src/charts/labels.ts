import { estimateTextWidth, widestFont } from "./style.ts";

/** A label that wants to stand at `wanted` on the vertical axis and takes `height` pixels. */
export interface StackedLabel {
  readonly wanted: number;
  readonly height: number;
}

/**
 * Centres for labels in one column so that none overlap and each lies as near as possible to where it wants to be, within
 * `top` and `bottom`. Neighbours that collide move apart together. Returns positions in the order given.
 */
export function stackLabels(labels: readonly StackedLabel[], top: number, bottom: number): number[] {
  const order = labels
    .map((label, index) => ({ ...label, index }))
    .sort((a, b) => a.wanted - b.wanted || a.index - b.index);
  const groups: { members: typeof order; centre: number; height: number }[] = [];
  const clamp = (centre: number, height: number) => Math.max(top + height / 2, Math.min(bottom - height / 2, centre));
  for (const label of order) {
    groups.push({ members: [label], centre: clamp(label.wanted, label.height), height: label.height });
    for (let last = groups.at(-1), above = groups.at(-2); last && above; last = groups.at(-1), above = groups.at(-2)) {
      if (above.centre + above.height / 2 <= last.centre - last.height / 2) break;
      const members = [...above.members, ...last.members];
      const height = above.height + last.height;
      groups.splice(-2, 2, { members, height, centre: clamp(wantedCentre(members, height), height) });
    }
  }
  const centres: number[] = [];
  for (const group of groups) {
    let y = group.centre - group.height / 2;
    for (const member of group.members) {
      centres[member.index] = y + member.height / 2;
      y += member.height;
    }
  }
  return centres;
}

/** Centre of a stack of labels that keeps their mean distance from where they want to be at zero. */
function wantedCentre(members: readonly StackedLabel[], height: number): number {
  let offset = 0;
  let sum = 0;
  for (const member of members) {
    sum += member.wanted - (offset + member.height / 2);
    offset += member.height;
  }
  return sum / members.length + height / 2;
}

/** A text of which no word is wider than `widthPixels`: longer ones are divided with a hyphen. */
export function divideWords(text: string, widthPixels: number, sizePixels?: number): string {
  return text
    .split(" ")
    .flatMap((word) => divideWord(word, widthPixels / widestFont, sizePixels))
    .join(" ");
}

function divideWord(word: string, widthPixels: number, sizePixels?: number): string[] {
  if (estimateTextWidth(word, sizePixels) <= widthPixels) return [word];
  const letters = Array.from(new Intl.Segmenter("en-GB").segment(word), ({ segment }) => segment);
  const fits = (count: number) => estimateTextWidth(`${letters.slice(0, count).join("")}-`, sizePixels) <= widthPixels;
  let count = letters.length - 1;
  while (count > 1 && !fits(count)) count -= 1;
  if (count < 1) return [word];
  const rest = letters.slice(count).join("");
  return [`${letters.slice(0, count).join("")}-`, ...divideWord(rest, widthPixels, sizePixels)];
}

/** Breaks a text into lines that all fit into `widthPixels`, whichever font a browser shows it in; words that do not are divided. */
export function wrapLine(text: string, widthPixels: number, sizePixels?: number): string[] {
  return wrapText(divideWords(text, widthPixels, sizePixels), widthPixels / widestFont, sizePixels);
}

/** Breaks a text into lines of at most `widthPixels`, between words; a word that is too long keeps a line of its own. */
export function wrapText(text: string, widthPixels: number, sizePixels?: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && estimateTextWidth(`${line} ${word}`, sizePixels) <= widthPixels)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
