import type { Term } from "../../model/lists.ts";

/** A place in a document, or the name of a part of it, as words that can be compared. */
export interface PlaceWords {
  /** All words, each in its plainest form; those of its term for an acronym. */
  readonly all: ReadonlySet<string>;
  /** The same by the pieces between commas, colons, semicolons and dashes. */
  readonly pieces: readonly ReadonlySet<string>[];
  /** Numbers of sections: 5.1 of "Section 5.1"; every one of "Sections 3 to 5". */
  readonly sections: readonly string[];
  /** Numbers of paragraphs in their order; of a range both ends. */
  readonly paragraphs: readonly string[];
}

/** Reads the words of a place such as "Key Stage 2, SEN, page 12". `terms` tell what acronyms stand for. */
export function readPlaceWords(place: string, terms: readonly Term[]): PlaceWords {
  const cleared = place.replace(pages, " ");
  const pieces = cleared
    .replace(sectionNumbers, " ")
    .split(/[,;:()]|\s[-–—]\s/)
    .map((piece) => new Set(listWords(piece, terms)))
    .filter(({ size }) => size > 0);
  return {
    all: new Set(pieces.flatMap((piece) => [...piece])),
    pieces,
    sections: listNumbers(cleared, "section"),
    paragraphs: listNumbers(cleared, "paragraph"),
  };
}

/** The number that a heading begins with: 5.1 of "5.1. Section 17", 2 of "2. Reasons". Undefined where there is none. */
export function readSectionNumber(heading: string): string | undefined {
  return /^(\d+(?:\.\d+)*)\.?\s/.exec(heading)?.[1];
}

const pages = /\b(?:from )?pages? \d+(?:(?:,| and| to) \d+)*/gi;
const number = String.raw`\d+(?:\.\d+)*(?![\w.]*\()`;

const sectionNumbers = new RegExp(
  String.raw`\bsections? ${number}(?:(?:, | and | to |–)${number})*|^\d+(?:\.\d+)*\.?(?=\s)`,
  "gi",
);

/** The numbers after "paragraph", "paragraphs", "section" or "sections". */
function listNumbers(place: string, noun: "paragraph" | "section"): string[] {
  const lists = place.matchAll(new RegExp(String.raw`\b${noun}s? (${number}(?:(?:, | and | to |–)${number})*)`, "gi"));
  return [...lists].flatMap(([, list = ""]) => list.match(/\d+(?:\.\d+)*/g) ?? []);
}

function listWords(text: string, terms: readonly Term[]): string[] {
  return text
    .replace(/\b(appendix|annex) (\w+)/gi, "$1-$2")
    .split(/[^\p{L}\p{N}'’+%/-]+/u)
    .flatMap((word) => expandAcronym(word, terms) ?? [word])
    .map(simplify)
    .filter((word) => word !== "" && !smallWords.has(word));
}

/** The words of the term that an acronym stands for; `KS2` and the like are stages of school. */
function expandAcronym(word: string, terms: readonly Term[]): string[] | undefined {
  const stage = /^KS(\d)$/.exec(word);
  if (stage?.[1] !== undefined) return ["key", "stage", stage[1]];
  const term = terms.find(({ acronyms = [] }) => acronyms.includes(word));
  return term?.term.split(/[^\p{L}\p{N}]+/u);
}

/** A word in lower case without its ending, so that plan, plans and planning are one. */
function simplify(word: string): string {
  const plain = word
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/^\d+\.$/, "");
  return plain.length > 4 ? plain.replace(/(?:(?<=n)ning|ing|s)$/, "") : plain;
}

/** Words that say how a place is named, and no part of its name, in their plainest form. */
const smallWords: ReadonlySet<string> = new Set(
  "the of and on in for at to a an by with from paragraph section page heading text title first last each every - – & / +".split(
    " ",
  ),
);
