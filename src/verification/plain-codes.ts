/** Whether all codes for signs in a text are those that the engine writes. */
export function hasPlainCodes(text: string): boolean {
  return !text.includes("&") || !otherCode.test(text);
}

/** A text with the signs for which such codes stand. */
export function decodePlain(text: string): string {
  return text.includes("&") ? text.replace(plainCode, (code) => codes.get(code) ?? code) : text;
}

/** Codes for signs as the engine writes them. */
const codes: ReadonlyMap<string, string> = new Map([
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&#34;", '"'],
  ["&#38;", "&"],
  ["&#39;", "'"],
]);
const plainCode = /&(?:amp|lt|gt|quot|#3[489]);/g;
/** An ampersand that is a sign itself, or one of these codes. */
const otherCode = /&(?!(?:amp|lt|gt|quot|#3[489]);|[\s"<]|$)/;
