import { readCell, type Cell } from "./source.ts";

/** The number between words. Throws where the text does not have them, or not only once. */
export function findWords(text: string, words: string): Cell {
  const [, before = "", braces = "", after = ""] = /^(.*)\{(.*)\}(.*)$/.exec(words) ?? [];
  const number = String.raw`[-+]?\d[\d,]*(?:\.\d+)?%?`;
  const wanted = braces === "" || braces === "-" ? number : braces;
  const escape = (part: string) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll("#", number);
  const found = [
    ...text.matchAll(new RegExp(`${escape(before)}(?<![\\d.,])(${wanted})(?![\\d])${escape(after)}`, "g")),
  ];
  if (found.length !== 1) throw new Error(`The source has ${found.length} times “${words}” in: ${text.slice(0, 80)}…`);
  return readCell(`${braces === "-" ? "-" : ""}${found[0]?.[1] ?? ""}`);
}
