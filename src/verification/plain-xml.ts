import { areDifferent, createShapeJudge } from "./tag-shapes.ts";

/**
 * Whether a text is XML as the engine writes its drawings: one root, every element closed in its turn, values in quotation marks, no code for a sign but
 * the common ones, nothing but elements and text. Of any other text it says no: a parser has to tell what is wrong with it, if anything is. It takes a
 * fifth of a parser's time.
 */
export function isPlainXml(text: string): boolean {
  const open: string[] = [];
  let at = declaration.exec(text)?.[0].length ?? 0;
  let roots = 0;
  while (at < text.length) {
    const sign = text.indexOf("<", at);
    const words = text.slice(at, sign < 0 ? text.length : sign);
    if (words !== "" && !(open.length > 0 ? isPlainText(words) : /^\s*$/.test(words))) return false;
    if (sign < 0) break;
    if (text.charCodeAt(sign + 1) === 0x2f) {
      const end = `</${open.pop() ?? ""}>`;
      if (end === "</>" || !text.startsWith(end, sign)) return false;
      at = sign + end.length;
      continue;
    }
    tag.lastIndex = sign;
    const [whole, name = "", attributes = "", closed] = tag.exec(text) ?? [];
    if (whole === undefined || !hasOwnNames(attributes) || !isPlainText(attributes)) return false;
    if (open.length === 0) roots += 1;
    if (closed === "") open.push(name);
    at = sign + whole.length;
  }
  return open.length === 0 && roots === 1;
}

const declaration = /^<\?xml version="1\.0" encoding="utf-8"\?>/i;
const tag = /<([a-zA-Z][\w-]*)((?:\s+[a-zA-Z][\w-]*="[^"<]*")*)\s*(\/?)>/y;
const hasOwnNames = createShapeJudge(areDifferent);

function isPlainText(text: string): boolean {
  return !(text.includes("&") && otherCode.test(text)) && !text.includes("]]>");
}

/** An ampersand that begins no common code. */
const otherCode = /&(?!(?:amp|lt|gt|quot|apos|#3[489]);)/;
