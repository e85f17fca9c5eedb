/** A place of a document as texts name it, in a form that can be compared. */
export interface TextPlace {
  /** The numbers of the paragraphs: those of `paragraphs 1.24 to 1.26 and 5.3`. */
  readonly paragraphs: readonly string[];
  /** The other parts of its name, as ids: a sheet and a chart of it, a heading and the heading below. */
  readonly names: readonly string[];
  /** Its name for an officer. */
  readonly title: string;
}

/** Reads the name of a place: `paragraphs 1.24 to 1.26`, `Children in Need, Chart 3`. */
export function readPlace(title: string): TextPlace {
  const known = places.get(title);
  if (known) return known;
  const paragraphs: string[] = [];
  const rest = title.replace(paragraphList, (found) => {
    paragraphs.push(...readParagraphs(found));
    return "";
  });
  const place = {
    paragraphs,
    names: rest
      .split(/[,;]|\band\b(?=\s*$)/)
      .map(toName)
      .filter((name) => name !== "" && !/^pages?-\d/.test(name)),
    title,
  };
  places.set(title, place);
  return place;
}

/** Where a part of a text stands: below its headings, the topmost first, and in the paragraphs of the original that it stands for. */
export function placeBelow(headings: readonly string[], paragraphs: readonly string[]): TextPlace {
  const last = headings.at(-1);
  const title = paragraphs.length > 0 ? `paragraph ${paragraphs.join(", ")}` : (last ?? "Opening");
  return {
    paragraphs,
    names: headings.length > 0 ? headings.flatMap((heading) => readPlace(heading).names) : ["opening"],
    title,
  };
}

/** Whether a place lies in another: shares a paragraph with it, or is a part of the sheet or section that the other names. */
export function liesIn(place: TextPlace, other: TextPlace): boolean {
  if (other.paragraphs.length > 0) return other.paragraphs.some((paragraph) => place.paragraphs.includes(paragraph));
  return other.names.length > 0 && other.names.every((name) => place.names.includes(name));
}

const places = new Map<string, TextPlace>();

const number = String.raw`\d+(?:\.\d+)*`;
const paragraphList = new RegExp(
  String.raw`\bparagraphs?\s+${number}(?:\s*(?:,|;|to|and|–|-)\s*(?:and\s+)?(?:paragraphs?\s+)?${number})*`,
  "gi",
);

/** `1.24 to 1.26 and 5.3` as 1.24, 1.25, 1.26 and 5.3. */
function readParagraphs(list: string): string[] {
  return [...list.matchAll(new RegExp(String.raw`(${number})(?:\s*(?:to|–|-)\s*(${number}))?`, "g"))].flatMap(
    ([, first = "", last = first]) => {
      const at = first.lastIndexOf(".") + 1;
      const [from, to] = [Number(first.slice(at)), Number(last.slice(last.lastIndexOf(".") + 1))];
      const length = Math.min(Math.max(to - from, 0), 200) + 1;
      return Array.from({ length }, (_, index) => `${first.slice(0, at)}${from + index}`);
    },
  );
}

/** A heading without its number, its mark-up and its capitals. */
function toName(words: string): string {
  return words
    .toLowerCase()
    .replace(/^\s*(?:section\s+)?\d+(?:\.\d+)*\.?(?=\s+[a-z])/, "")
    .replace(/&/g, " and ")
    .replace(/[’']/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
