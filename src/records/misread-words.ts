/** Something in a text that must not reach a reader. */
export interface BadText {
  /** Where it stands, counted from 0 in UTF-16 units. */
  readonly offset: number;
  readonly problem: string;
  readonly remedy: string;
}

/**
 * The first word that was saved as UTF-8 and read as another encoding, once or twice: `childrenâ€™s`, `cafÃ©`, `Â£5`. Undefined where
 * there is none.
 */
export function findMisreadWord(text: string): BadText | undefined {
  if (!mayBeMisread.test(text)) return undefined;
  for (const match of text.matchAll(candidates)) {
    const [word] = match;
    const meant = isMacOrDos(word) ? undefined : decode(word);
    if (!isMacOrDos(word) && (meant === undefined || isCapitalBeforeQuote(text, match.index, word))) continue;
    const words = meant !== undefined && /[^\s\p{C}]/u.test(meant) ? `, which was ${meant}` : "";
    return {
      offset: match.index,
      problem: `The letters ${word.trim()} here were read with the wrong encoding${words}.`,
      remedy: "Type them again, and look at the rest of the text: other signs may have suffered too.",
    };
  }
  return undefined;
}

const mayBeMisread = /[ÂÃÄÅâðï√¬‚Γ├┬]/;

/** The characters that Windows-1252 has for the bytes 80 to 9F, in order; a space where it has none. */
const windows = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";
const tail = `[\\u0080-\\u00BF${windows.replaceAll(" ", "")}]`;

/** Two to four characters that can be the bytes of one, and the usual ones of other systems. */
const candidates = new RegExp(
  `[ÂÃ]${tail}|[ÄÅ](?![‘’“”–—…•])${tail}|â${tail}{2}|â€|ï${tail}{2}|ð${tail}{3}|‚Ä[ôìúùòîëí¶¢]|¬£|√[©®†§¥¢ºüúâà]|ΓÇ[ÖôöúùòªÿÜóô]|├[⌐¡á»ºª]|┬[úúº«]`,
  "gu",
);

function isMacOrDos(word: string): boolean {
  return /^[‚¬√Γ├┬]/.test(word);
}

/** What the characters mean as bytes; undefined where that is nothing that people write. */
function decode(word: string): string | undefined {
  if (word === "â€") return "a quotation mark or dash";
  const bytes = Array.from(word, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
    const at = windows.indexOf(character);
    return at < 0 || character === " " ? code : 0x80 + at;
  });
  if (bytes.some((byte) => byte > 0xff)) return undefined;
  try {
    const meant = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(new Uint8Array(bytes));
    return meant.length > 0 ? meant : undefined;
  } catch {
    return undefined;
  }
}

/** "IRMÃ’S" in capitals is a word with a quotation mark. */
function isCapitalBeforeQuote(text: string, offset: number, word: string): boolean {
  return /^.[‘’“”–—…•]$/.test(word) && /\p{Lu}$/u.test(text.slice(Math.max(0, offset - 1), offset));
}
