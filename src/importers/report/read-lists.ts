import type { ReportLayout, ReportList } from "../../library/report-layouts/layout.ts";
import { plainWords } from "./printed/letters.ts";
import type { Block } from "./printed/outline.ts";
import type { ReadRecommendation, ReadTimescale } from "./reading.ts";

const timescales: readonly (readonly [RegExp, ReadTimescale])[] = [
  [/^immediate(?:ly)?$/, "immediate"],
  [/^within (?:three|3) months$/, "within-three-months"],
  [/^within (?:six|6) months$/, "within-six-months"],
  [/^(?:longer term|in the longer term)$/, "longer-term"],
];

/** What the lists of a report ask for, entry by entry, each with the heading that it stands under and with what is set in below it. */
export function readLists(blocks: readonly Block[], { lists }: ReportLayout): ReadRecommendation[] {
  let open: OpenList | undefined;
  let timescale: ReadTimescale | undefined;
  const found: ReadRecommendation[] = [];
  const hasRows = lists.some(({ isOfRows }) => isOfRows);
  for (const group of groupEntries(blocks, hasRows)) {
    const { kind, page, number } = group.block;
    const text = open?.isOfRows ? withoutHeading(group.block.text, open.heading) : group.block.text;
    const words = plainWords(text).replace(/[?:.\s\d]+$/, "");
    const list = lists.find(({ heading }) => new RegExp(`^(?:${heading})$`).test(words));
    const soon = timescales.find(([pattern]) => pattern.test(words))?.[1];
    if (soon) timescale = soon;
    else if (list && (kind === "heading" || text.length < 60)) {
      open = { ...list, heading: text.replace(/[?:\s]+$/, "") };
      timescale = undefined;
    } else if (kind === "heading" || (open && endsList(group.block, words, open))) open = undefined;
    else if (number === 1 && found.some(({ heading, number: own }) => heading === open?.heading && own === undefined))
      open = undefined;
    else if (open && isItem(group, open.isOfRows))
      found.push({
        ...{ kind: open.kind, heading: open.heading, page },
        words: [text, ...group.below.map((each) => `– ${each.text}`)].join(" "),
        ...(number !== undefined && { number }),
        ...(timescale && { timescale }),
      });
  }
  return found;
}

/** A list whose entries are being read, with its heading as printed. */
type OpenList = ReportList;

/** A paragraph or entry, and the entries that are set in below it as parts of it. */
interface Group {
  readonly block: Block;
  readonly below: readonly Block[];
}

/** Entries with what stands below them; in tables of rows, paragraphs too. */
function groupEntries(blocks: readonly Block[], hasRows: boolean): Group[] {
  const groups: { block: Block; below: Block[] }[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    const isOpen = last && (last.below.length > 0 || isUnfinished(last.block, hasRows));
    const isNext = last?.below.at(-1)?.text.endsWith(".") === true && isTitle(block.text);
    if (isOpen && !isNext && isSetIn(block, last.block)) last.below.push(block);
    else groups.push({ block, below: [] });
  }
  return groups;
}

function isUnfinished({ kind, number, text }: Block, hasRows: boolean): boolean {
  const canLead = kind === "entry" || (hasRows && kind === "paragraph" && number === undefined);
  return canLead && !/[.;]["”’)]*$/.test(text);
}

/** The words of a first row that stands in one with the heading of its table. */
function withoutHeading(text: string, heading: string): string {
  const rest = text.slice(heading.length).trimStart();
  return text.toLowerCase().startsWith(heading.toLowerCase()) && /^\p{Lu}/u.test(rest) ? rest : text;
}

/** Whether a paragraph is the title of the next part: one that is known, or below a table of rows any short line that ends no sentence. */
function endsList({ kind, text, number }: Block, words: string, { isOfRows, endsAt }: OpenList): boolean {
  if (endsAt !== undefined && new RegExp(`^(?:${endsAt})$`).test(words)) return true;
  if (!isOfRows) return false;
  return kind !== "heading" && number === undefined && isTitle(text);
}

function isTitle(text: string): boolean {
  return text.length < 60 && /^\p{Lu}.*[^.:;,)]$/u.test(text);
}

/** Whether an entry stands further in than a block or below a paragraph that ends in a colon, or, where lines have no places, has another sign before it. */
function isSetIn(entry: Block, { kind, lines, text }: Block): boolean {
  const [own, above] = [entry.lines[0], lines[0]];
  if (entry.kind !== "entry" || !own || !above) return false;
  if (kind === "paragraph" && text.endsWith(":")) return true;
  if (own.page !== undefined) return own.x > above.x + indent;
  return kind === "entry" && own.text.trim().charAt(0) !== above.text.trim().charAt(0);
}

/** Points by which entries below another are set in at the least. */
const indent = 6;

function isItem({ block: { kind, text, number }, below }: Group, isOfRows = false): boolean {
  if (kind !== "entry" && number === undefined) return isOfRows && (below.length > 0 || !isIntroduction(text));
  return below.length > 0 || !isIntroduction(text);
}

/** Whether a paragraph only leads to the list below it. */
function isIntroduction(text: string): boolean {
  return /:$/.test(text) || /should take the following action|^in order to improve\b/i.test(text);
}
