import type { Block } from "../printed/outline.ts";

/** A part of a document under one heading. */
interface Section {
  readonly heading: Block | undefined;
  readonly level: number;
  readonly blocks: readonly Block[];
}

/**
 * The text of the document for the officer to summarise: its headings, under each one sentence to be written for all paragraphs of it, with their numbers
 * as marks, and a note that readers never see on what stands where.
 */
export function writeSkeleton(blocks: readonly Block[], recommended: ReadonlySet<string>): string {
  return cutSections(blocks)
    .flatMap(({ heading, level, blocks: own }) => {
      const head = heading ? [`${"#".repeat(level)} ${escapeMarkdown(heading.text)}`] : [];
      const others = own.filter(({ text }) => !recommended.has(text));
      const entries = own.filter(({ text }) => recommended.has(text));
      if (entries.length > 0)
        head.push(`${markOf(entries)}The entries of this list stand on this page as recommendations.`);
      return others.length === 0 || others.every(({ text }) => text.endsWith(":"))
        ? head
        : [...head, writeTask(others), writeNote(others)];
    })
    .join("\n\n");
}

/** The text in the document's own words, each paragraph with the number that is printed before it. */
export function writeWhole(blocks: readonly Block[]): string {
  return cutSections(blocks)
    .flatMap(({ heading, level, blocks: own }) => {
      const head = heading ? [`${"#".repeat(level)} ${escapeMarkdown(heading.text)}`] : [];
      return [...head, ...joinEntries(own)];
    })
    .join("\n\n");
}

/** Entries of one list stand below each other, paragraphs apart. */
function joinEntries(blocks: readonly Block[]): string[] {
  const texts: string[] = [];
  for (const [index, { kind, text, number }] of blocks.entries()) {
    const words = escapeMarkdown(text);
    if (kind !== "entry") texts.push(number === undefined ? words : `:para[${number}] ${words}`);
    else if (blocks[index - 1]?.kind === "entry") texts.push(`${texts.pop() ?? ""}\n- ${words}`);
    else texts.push(`- ${words}`);
  }
  return texts.filter((text) => text !== "");
}

function cutSections(blocks: readonly Block[]): Section[] {
  const sizes = [...new Set(blocks.flatMap(({ kind, size }) => (kind === "heading" ? [Math.round(size)] : [])))].sort(
    (a, b) => b - a,
  );
  const sections: { heading: Block | undefined; level: number; blocks: Block[] }[] = [
    { heading: undefined, level: 1, blocks: [] },
  ];
  for (const block of blocks) {
    const level = (sections.at(-1)?.level ?? 1) + 1;
    if (block.kind !== "heading") sections.at(-1)?.blocks.push(block);
    else
      sections.push({
        heading: block,
        level: Math.min(level, sizes.indexOf(Math.round(block.size)) + 2, 4),
        blocks: [],
      });
  }
  return withoutRepeated(sections.filter(({ heading, blocks: own }) => heading ?? own.length > 0));
}

/** A part of a report may count its paragraphs anew, and a page has each number once: numbers that a section above has are left out of one below. */
function withoutRepeated(sections: readonly Section[]): Section[] {
  const taken: (readonly [first: number, last: number])[] = [];
  return sections.map((section) => {
    const numbers = section.blocks.flatMap(({ number }) => (number === undefined ? [] : [number]));
    if (numbers.length === 0) return section;
    const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
    if (taken.some((other) => first <= other[1] && last >= other[0]))
      return { ...section, blocks: section.blocks.map((block) => ({ ...block, number: undefined })) };
    taken.push([first, last]);
    return section;
  });
}

function writeTask(blocks: readonly Block[]): string {
  const [first, last] = numbersOf(blocks);
  const pages = tellPages(blocks);
  if (first === undefined || last === undefined)
    return `TODO: say in your words what stands here${pages}, or take this part out.`;
  const what = first === last ? `paragraph ${first} says` : `paragraphs ${first} to ${last} say`;
  return `${markOf(blocks)}TODO: say in your words what ${what}${pages}.`;
}

/** The mark of all numbered paragraphs together. */
function markOf(blocks: readonly Block[]): string {
  const [first, last] = numbersOf(blocks);
  if (first === undefined || last === undefined) return "";
  return `:para[${first < last ? `${first}-${last}` : first}] `;
}

function numbersOf(blocks: readonly Block[]): [first: number | undefined, last: number | undefined] {
  const numbers = blocks.flatMap(({ number }) => (number === undefined ? [] : [number]));
  return [numbers[0], numbers.at(-1)];
}

function tellPages(blocks: readonly Block[]): string {
  const pages = blocks.flatMap(({ page }) => (page === undefined ? [] : [page]));
  const [first] = pages;
  const last = pages.at(-1);
  if (first === undefined || last === undefined) return "";
  return first === last ? ` (page ${first})` : ` (pages ${first} to ${last})`;
}

/** What stands in which paragraph, by its first words. A comment ends at two hyphens, so there are none in it. */
function writeNote(blocks: readonly Block[]): string {
  const lines = blocks.map(({ text, number, page, kind }) => {
    const mark = number === undefined ? (kind === "entry" ? "•" : "") : `:para[${number}]`;
    const words = text.split(" ").slice(0, mostWords).join(" ");
    const place = page === undefined ? "" : `page ${page}: `;
    return `${mark} ${place}${words}${text.length > words.length ? " …" : ""}`.trim();
  });
  return `<!--\n${lines.join("\n").replace(/-{2,}/g, "–")}\n-->`;
}

/** Words of a paragraph by which an officer finds it. */
const mostWords = 9;

/** A text in which no sign means anything in Markdown. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>{}|~]/g, (sign) => `\\${sign}`)
    .replace(/:(?=[a-z])/gi, "\\:")
    .replace(/^([#+-]|\d+(?=[.)]\s))/, (sign) => (/\d/.test(sign) ? sign : `\\${sign}`))
    .replace(/^(\d+)([.)])(?=\s)/, "$1\\$2");
}
