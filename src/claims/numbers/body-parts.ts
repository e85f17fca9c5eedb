import { parseParagraphNumbers } from "../../records/markdown/markdown.ts";
import type { SourceRecord } from "../../records/record.ts";
import { holdNumbers } from "./find-numbers.ts";
import type { HeldNumber } from "./number-set.ts";
import type { TextPart } from "./text-part.ts";
import { placeBelow } from "./text-place.ts";

/**
 * The text of a Markdown or MDX file in parts: one a heading, and one a paragraph of the original where it stands for numbered ones.
 * Charts of a part, and indicators that it links, stand beside it and beside the headings above.
 */
export function readBodyParts({ file, body }: SourceRecord, subjects: readonly string[]): TextPart[] {
  if (!body) return [];
  const blocks = cutIntoBlocks(body.text);
  const indicators = blocks.map(({ text }) => listIndicators(text));
  return blocks.map(({ headings, paragraphs, text, start }, index): TextPart => {
    const below = indicators.filter((_, other) => {
      const theirs = blocks[other]?.headings ?? [];
      return headings.length > 0 && headings.every((heading, level) => theirs[level] === heading);
    });
    const own = indicators[index] ?? [];
    return {
      subjects,
      place: placeBelow(headings, paragraphs),
      text: hideMarkup(text),
      file,
      beside: { indicators: own.length > 0 ? own : [...new Set(below.flat())], numbers: listBound(text) },
      locate: ({ at }) => ({ file, ...placeAt(body.text, start + at, body.line) }),
    };
  });
}

interface Block {
  readonly headings: readonly string[];
  readonly paragraphs: readonly string[];
  readonly text: string;
  readonly start: number;
}

function cutIntoBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let headings: readonly string[] = [];
  let start = 0;
  let paragraphs: readonly string[] = [];
  const end = (at: number) => {
    if (at > start) blocks.push({ headings, paragraphs, text: text.slice(start, at), start });
    start = at;
  };
  for (const { index, groups = {} } of text.matchAll(
    /^(?:(?<marks>#{2,6})[ \t]+(?<heading>.+)|:para\[(?<numbers>[^\]]*)\])/gm,
  )) {
    end(index);
    if (groups.marks !== undefined) {
      headings = [...headings.slice(0, groups.marks.length - 2), groups.heading ?? ""];
      paragraphs = [];
    } else paragraphs = parseParagraphNumbers(groups.numbers ?? "") ?? [];
  }
  end(text.length);
  return blocks;
}

/** Directives, addresses, code and components, replaced by spaces so that places stay. */
function hideMarkup(text: string): string {
  return text.replace(
    /:{1,3}(?:figure|chart|para)(?:\[[^\]]{0,200}\])?(?:\{[^}]{0,500}\})?|(?<=\])\([^)\n]{0,500}\)|^\[[^\]\n]{1,200}\]:.*$|`[^`\n]{0,500}`|<\/?[A-Za-z][^>]{0,2000}>|<!--[\s\S]{0,5000}?-->|https?:\/\/\S+|^(?:import|export) .*$/gm,
    (found) => found.replace(/[^\n]/g, " "),
  );
}

function listIndicators(text: string): string[] {
  const named = text.matchAll(/\bids?="([^"]*)"|\bindicator="?([a-z0-9-]+)|\/indicators\/([a-z0-9-]+)\//g);
  return [...named]
    .flatMap(([, ids = "", id = "", link = ""]) => [...ids.split(/[\s,]+/), id, link])
    .filter((id) => id !== "");
}

/** The numbers that the part binds to figures: where one stands a second time, it need not be bound again. */
function listBound(text: string): HeldNumber[] {
  return [...text.matchAll(/:figure\[([^\]]*)\]/g)].flatMap(([, label = ""]) => holdNumbers(label));
}

function placeAt(text: string, at: number, firstLine: number): { line: number; column: number } {
  const before = text.slice(0, at);
  return { line: firstLine + before.split("\n").length - 1, column: at - before.lastIndexOf("\n") };
}
