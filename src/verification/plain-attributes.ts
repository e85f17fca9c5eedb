import { decodePlain, hasPlainCodes } from "./plain-codes.ts";
import type { Attribute } from "./page-content.ts";

/** Reads the attributes that begin at `from`; returns where the tag ends, or -1 where they are not plain. */
export function readAttributes(html: string, from: number, attributes: Attribute[]): number {
  let at = from;
  attribute.lastIndex = at;
  for (let match = attribute.exec(html); match; match = attribute.exec(html)) {
    at = attribute.lastIndex;
    const [, written = "", quoted, apostrophed] = match;
    const name = written.toLowerCase();
    const value = quoted ?? apostrophed ?? "";
    if (name.includes(":") || !hasPlainCodes(value) || attributes.some((other) => other.name === name)) return -1;
    attributes.push({ name, value: decodePlain(value) });
  }
  tagEnd.lastIndex = at;
  return tagEnd.test(html) ? tagEnd.lastIndex : -1;
}

const attribute = /[ \n\t]+([a-zA-Z_][\w-]*(?::[a-z]+)?)(?:="([^"]*)"|='([^']*)')?(?=[ \n\t/>])/y;
const tagEnd = /[ \n\t]*\/?>/y;
