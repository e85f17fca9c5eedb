/** Something that readers will see otherwise than its author does. */
export interface LayoutSlip {
  readonly problem: string;
  readonly remedy: string;
}

/**
 * Signs of Markdown, or of another way of marking text, that readers would see as they stand, because something about them is not as Markdown
 * has it. `source` is a piece of a text that became plain words; a backslash before a sign says that it means itself.
 */
export function findRawSigns(source: string): LayoutSlip | undefined {
  return rawSigns.find(({ form }) => form.test(source))?.slip;
}

/** Lines of one paragraph that begin like those of a list, heading or table, and are none. */
export function findRawLines(lines: readonly string[]): LayoutSlip | undefined {
  return rawLines.find(({ form, least }) => lines.filter((line) => form.test(line)).length >= least)?.slip;
}

/** Rows of a table with more cells than its heading, of which Markdown leaves the last out. */
export function findLostCells(source: string): LayoutSlip | undefined {
  const [heading = "", , ...rows] = source.split("\n").map(countCells);
  if (rows.every((cells) => cells <= Number(heading))) return undefined;
  return {
    problem: "A row of this table has more cells than its heading, and the last are lost.",
    remedy:
      "Add a column to the heading and to the line below it; or put a backslash before an upright line that is no end of a cell.",
  };
}

function countCells(row: string): number {
  const inner = row
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "");
  return inner.split(/(?<!\\)\|/).length;
}

/** An address in such brackets is a link of its own, so that the piece before it ends with the bracket. */
const noLink: LayoutSlip = {
  problem: "This is no link: readers see its brackets.",
  remedy:
    "Write [words](https://…), with nothing between the brackets and no space in the address; or put a backslash before the first bracket.",
};
const noEmphasis: LayoutSlip = {
  problem: "Stars or back-ticks that begin here are not closed: readers see them.",
  remedy: "Close them after the last word, in the same paragraph; or put a backslash before them.",
};
const otherMarkup: LayoutSlip = {
  problem: "Signs of another way of marking texts stand here: readers see them.",
  remedy: "Write it in Markdown, or in words; or put a backslash before the first sign.",
};

const rawSigns: readonly { readonly form: RegExp; readonly slip: LayoutSlip }[] = [
  { form: /(?<!\\)\[[^[\]\n]+\][ ]?\((?:$|https?:|mailto:|www\.|\/|#)/i, slip: noLink },
  { form: /(?<!\\)\([^()\n]+\)\[(?:$|(?:https?:|mailto:|www\.|\/|#)[^\]\n]*\])/i, slip: noLink },
  { form: /(?<!\\)\[[^[\]\n]*[\p{L}\p{N}][^[\]\n]*\]\[[^[\]\n]*\]/u, slip: noLink },
  { form: /(?<!\\)\[\[[^[\]\n]+\]\]|(?<!\\)\[\/(?:b|i|u|url|quote|size|color|list)\]/i, slip: otherMarkup },
  { form: /(?<!\\)\{\{[^{}\n]*\}\}|(?<!\\)\{%[^{}\n]*%\}/, slip: otherMarkup },
  { form: /\$[^$\n]*\\[A-Za-z]{2,}[^$\n]*\$/, slip: otherMarkup },
  { form: /(?:^|[\s(])(?<!\\)(?:\*\*|__|`{1,2})(?=[\p{L}\p{N}])/u, slip: noEmphasis },
];

const list: LayoutSlip = {
  problem: "Lines that begin like those of a list run together here: they are none.",
  remedy: "Begin each with a hyphen and a space, after a blank line.",
};

const rawLines: readonly { readonly form: RegExp; readonly least: number; readonly slip: LayoutSlip }[] = [
  { form: /^[ \t]*(?:[-*+](?=\p{L})|\d{1,2}[.)](?=\p{L})|o[ \t]+(?=\S))/u, least: 2, slip: list },
  {
    form: /^[ \t]*#{1,6}(?=\p{L})/u,
    least: 1,
    slip: {
      problem: "This is no heading: a space lacks behind the signs #.",
      remedy: "Type a space after them; or put a backslash before the first.",
    },
  },
  {
    form: /^[ \t]*\|.*\|[ \t]*$|\S {3,}\S.*\S {3,}\S/,
    least: 2,
    slip: {
      problem: "Columns run together here: they are no table.",
      remedy: "Write the table with upright lines: | Year | Figure |, and | --- | --- | below its heading.",
    },
  },
  {
    form: /\p{Ll}\p{Ll}-$/u,
    least: 1,
    slip: {
      problem: "A word is parted at the end of a line here: readers see a hyphen and a space.",
      remedy: "Join the two parts.",
    },
  },
];
