/*
 * Words of the glossary are links wherever prose first uses them on a page. They are found in the finished page, so that no page has to ask for it and
 * none is left out: in paragraphs, entries of lists and definitions, and never within a link, heading, table, drawing, quotation, form or grade.
 */
import type { Term } from "../../model/lists.ts";
import { escapeText } from "../../charts/markup.ts";
import { termUrl } from "../../model/addresses.ts";
import { termPattern } from "../../records/find-terms.ts";

/** What is needed of a term to find it. */
export type MarkedTerm = Pick<Term, "id" | "term" | "acronyms" | "part" | "brief">;

/** Marks a page's first mention of each term. */
export type MarkTerms = (html: string) => string;

/**
 * Finds terms in pages by their names, also in the plural, and their acronyms. Of two that begin at one place the longer counts, and none is looked for in it. Words that are everyday
 * ones outside a part of the site (`part`) are left alone. A page that explains its words itself (`WordList`) is given back as it is.
 */
export function createTermMarker(terms: readonly MarkedTerm[]): MarkTerms {
  const known = terms.filter(({ part }) => part === undefined);
  if (known.length === 0) return (html) => html;
  const patterns = known.map((term) => ({ id: term.id, source: termPattern(term).source }));
  const briefs = new Map(known.flatMap(({ id, brief }) => (brief === undefined ? [] : [[id, brief] as const])));
  const any = new RegExp(patterns.map(({ source }) => source).join("|"), "gu");
  const each = patterns.map(({ id, source }) => ({ id, pattern: new RegExp(source, "uy") }));
  /** The longest term that stands at a place. */
  const findLongest = (text: string, at: number) => {
    let longest = { id: "", words: "" };
    for (const { id, pattern } of each) {
      pattern.lastIndex = at;
      const words = pattern.exec(text)?.[0] ?? "";
      if (words.length > longest.words.length) longest = { id, words };
    }
    return longest;
  };
  return (html) => {
    const [start, end] = findProse(html);
    if (start < 0) return html;
    const used = new Set<string>();
    const markText = (text: string): string => {
      let [marked, from] = ["", 0];
      any.lastIndex = 0;
      for (let match = any.exec(text); match; match = any.exec(text)) {
        const { id, words } = findLongest(text, match.index);
        // A word within a longer term is not that word, also where the longer one is linked already.
        any.lastIndex = match.index + words.length;
        if (used.has(id)) continue;
        used.add(id);
        marked += `${text.slice(from, match.index)}<a class="term-link" href="${termUrl(id)}">${words}</a>`;
        from = any.lastIndex;
        const brief = briefs.get(id);
        // What is followed by brackets gets no second pair.
        if (brief !== undefined && !/^\s*\(/.test(text.slice(from))) marked += ` (${escapeText(brief)})`;
      }
      return from === 0 ? text : `${marked}${text.slice(from)}`;
    };
    return `${html.slice(0, start)}${markProse(html.slice(start, end), markText)}${html.slice(end)}`;
  };
}

const tag = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9]*)(?:[^>"']|"[^"]*"|'[^']*')*>/gi;
const prose = new Set(["p", "li", "dd"]);
const left = new Set(
  "a h1 h2 h3 h4 h5 h6 button summary label svg script style table nav blockquote q code pre form".split(" "),
);

/** The list of words at the foot of a page, and the glossary. */
const explained = /<h2 id="words"|<h2 id="[^"]*" class="term"/;

/** Where the page's own content lies; nowhere on pages without any, and on those that explain their words themselves. */
function findProse(html: string): [start: number, end: number] {
  const start = html.indexOf('<main id="main"');
  if (start < 0 || explained.test(html)) return [-1, -1];
  const foot = html.indexOf('<section class="page-facts"', start);
  return [start, foot < 0 ? html.indexOf("</main>", start) : foot];
}

/** Has every text of the prose marked. */
function markProse(html: string, markText: (text: string) => string): string {
  const out: string[] = [];
  let [inside, without, from] = [0, 0, 0];
  /** Whether each span that is open is a grade, which a framework's own words explain. */
  const spans: boolean[] = [];
  const take = (text: string) => out.push(inside > 0 && without === 0 && text !== "" ? markText(text) : text);
  for (const match of html.matchAll(tag)) {
    take(html.slice(from, match.index));
    out.push(match[0]);
    from = match.index + match[0].length;
    const name = match[2]?.toLowerCase() ?? "";
    const step = match[1] === "/" ? -1 : 1;
    if (name === "span") {
      if (step > 0) spans.push(/\sclass="grade\b/.test(match[0]));
      if (step > 0 ? spans.at(-1) : spans.pop()) without += step;
    } else if (prose.has(name)) inside += step;
    else if (left.has(name) && !match[0].endsWith("/>")) without += step;
  }
  take(html.slice(from));
  return out.join("");
}
