/** A text with the letters that typesetters join, spaces that do not break and marks that nobody sees made plain. */
export function plain(text: string): string {
  return text
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize("NFKC"))
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, "")
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000\t]/g, " ")
    .replace(/[\uE000-\uF8FF]/g, "•")
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, "");
}

/** The letters of a text alone, in lower case: what is the same however a line is set. */
export function lettersOf(text: string): string {
  return plain(text)
    .normalize("NFKD")
    .toLowerCase()
    .replace(/&/g, "and")
    .replace(/[^a-z]+/g, "");
}

/** A text in lower case with plain quotation marks, hyphens and single spaces, for regular expressions. */
export function plainWords(text: string): string {
  return plain(text)
    .toLowerCase()
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/[‐‑‒–—―─]/g, "-")
    .replace(/&/g, "and")
    .replace(/\s+/g, " ")
    .trim();
}

/** Two lines as one text: words that were broken at a hyphen of theirs stand together. */
export function joinLines(lines: readonly string[]): string {
  return lines
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .reduce((text, line) => (text === "" || /\p{L}-$/u.test(text) ? text + line : `${text} ${line}`), "");
}
