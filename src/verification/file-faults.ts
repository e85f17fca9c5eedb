import type { Rule } from "../records/issue.ts";
import sax from "sax";
import type { SiteFault } from "./built-site.ts";
import { isPlainXml } from "./plain-xml.ts";

export const siteFile: Rule = {
  id: "site-file",
  severity: "error",
  says: "After a build: JSON, feeds, drawings and the sitemap can be read by programs.",
};

/** Whether a file is read by programs in a form that is checked here: JSON, feeds, drawings and the sitemap. */
export function isForPrograms(path: string): boolean {
  return json.test(path) || xml.test(path);
}

/** What is wrong with a file for programs, where a program could not read it. */
export function findFileFault(path: string, text: string): SiteFault | undefined {
  const problem = describeFault(path, text);
  if (problem === undefined) return undefined;
  const remedy = "Look for unusual characters in the record that it is made from.";
  return { rule: siteFile, path, problem, remedy, written: [] };
}

const json = /\.(?:json|geojson)$/;
const xml = /\.(?:xml|atom|svg)$/;

function describeFault(path: string, text: string): string | undefined {
  if (json.test(path)) return explain("JSON", () => JSON.parse(text) as unknown);
  if (!xml.test(path)) return undefined;
  return explain("XML", () => {
    readXml(text);
  });
}

function explain(form: string, read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    return `The file is not well-formed ${form}: ${reason}.`;
  }
}

/** Reads a text as strict XML. Throws where it is none: sax reports what browsers and feed readers stop at. */
function readXml(text: string): void {
  // https://www.w3.org/TR/xml/#charsets
  const foreign = /[^\u0009\u000A\u000D\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(text);
  if (foreign)
    throw new Error(`it has the character U+${(foreign[0].codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`);
  if (isPlainXml(text)) return;
  const reader = sax.parser(true);
  let roots = 0;
  let depth = 0;
  reader.onerror = (error) => {
    throw error;
  };
  reader.onopentag = () => {
    if (depth === 0) roots += 1;
    depth += 1;
  };
  reader.onclosetag = () => {
    depth -= 1;
  };
  reader.write(text).close();
  if (roots !== 1) throw new Error(`it has ${roots === 0 ? "no root element" : "more than one root element"}`);
}
