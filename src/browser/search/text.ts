/** The text of a page found: all of a short page, of a long one the pieces in which most was found. */
import type { TextHeading, TextPiece, TextPieces } from "../../contract/search.ts";
import type { SearchIndex } from "./index.ts";

/** A page that answers, with the pieces of a long text in which most was found. */
export interface FoundPage {
  readonly page: number;
  readonly pieces: readonly number[];
  /** Pages that say the same of other groups, which stand below it. */
  readonly folded: readonly number[];
}

/** What a result shows of a page. */
export interface PageData {
  readonly url: string;
  readonly title: string;
  readonly facts: readonly string[];
  /** What the page says in short, where that is an answer by itself. */
  readonly answer?: string;
  /** Pages below it, and whether it is the page of one group itself. */
  readonly folded: readonly number[];
  readonly isOfGroup: boolean;
  /** Its words; empty where they were not loaded. */
  readonly words: readonly string[];
  readonly headings: readonly TextHeading[];
}

type PageText = Pick<PageData, "words" | "headings">;

/** Loads what a result shows of each page. */
export function loadPages(pages: readonly FoundPage[], index: SearchIndex): Promise<PageData[]> {
  return Promise.all(pages.map((page) => loadPage(page, index)));
}

async function loadPage({ page, pieces, folded }: FoundPage, index: SearchIndex): Promise<PageData> {
  const { text, ...about } = await index.loadPage(page);
  const isOfGroup = index.variants.has(page);
  return {
    ...about,
    folded,
    isOfGroup,
    ...("file" in text ? await loadPieces(text, pieces, index) : joinPieces([text], [0])),
  };
}

async function loadPieces(
  { file, starts }: TextPieces,
  pieces: readonly number[],
  index: SearchIndex,
): Promise<PageText> {
  const chosen = pieces.length > 0 ? pieces : [0];
  const loaded = await Promise.all(chosen.map((piece) => index.loadPiece(file, piece)));
  return joinPieces(
    loaded,
    chosen.map((piece) => starts[piece] ?? 0),
  );
}

/** Joins pieces that begin at `starts`. Words that were not loaded are empty, so that headings keep their places. */
function joinPieces(pieces: readonly TextPiece[], starts: readonly number[]): PageText {
  const words: string[] = [];
  const headings = new Map<string, TextHeading>();
  for (const [at, piece] of pieces.entries()) {
    while (words.length < (starts[at] ?? 0)) words.push("");
    words.push(...piece.words.split(" "));
    for (const heading of piece.headings) headings.set(heading.id, heading);
  }
  return { words, headings: [...headings.values()] };
}
