import { Tokenizer, type Token } from "parse5";
import type { TextHeading } from "../../contract/search.ts";
import { nameKinds, type SearchedPage } from "./searched-page.ts";

/** With these a page says how it is found: by `SearchFilters.astro`, and on the elements themselves. */
const marks = {
  /** On `main` of a page that is in the index; its value is how much its text counts, 1 if it is empty. */
  body: "data-search-body",
  facet: "data-search-facet",
  names: "data-search-names",
  nameOf: "data-search-name-of",
  answer: "data-search-answer",
  variantOf: "data-search-variant-of",
  /** The title of the result: the attribute's value, or what the element holds. */
  title: "data-search-title",
  skip: "data-search-skip",
};

/** What is hidden and says how the page is found, and nothing else: readers never see it. */
const hiddenMarks = /<span hidden(?: data-search-[a-z-]+(?:="[^"]*")?)+><\/span>/g;

/** A page as it is written once it has been indexed: search alone reads its hidden marks. */
export function withoutSearchMarks(html: string): string {
  return html.replace(hiddenMarks, "");
}

/** Drawings, scripts and lists of links, which are cut before the markup is read. */
const unread = /<(svg|script|style|nav)\b.*?<\/\1>/gs;
/** These stand within a line of text; every other element ends a word, and most a sentence. */
const inline = new Set(
  "a abbr b bdi bdo br cite code data dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr".split(
    " ",
  ),
);
/** Parts of a row, which make one sentence together. */
const within = new Set(["td", "th", "dt", "br"]);
const withoutEnd = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

/** Reads how a built page is found. Undefined for a page that is not in the index. `url` is its address within the site. */
export function readSearchedPage(url: string, html: string): SearchedPage | undefined {
  const start = html.indexOf("<main");
  const main = html.slice(start, html.indexOf("</main>", start));
  if (start < 0 || !main.slice(0, main.indexOf(">")).includes(marks.body)) return undefined;
  const reader = createReader();
  const ignored = () => undefined;
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onStartTag: reader.open,
      onEndTag: ({ tagName }) => {
        reader.close(tagName);
      },
      onCharacter: ({ chars }) => {
        reader.add(chars);
      },
      onWhitespaceCharacter: ({ chars }) => {
        reader.add(chars);
      },
      onNullCharacter: ignored,
      onComment: ignored,
      onDoctype: ignored,
      onEof: ignored,
    },
  );
  tokenizer.write(main.replace(unread, " "), true);
  return { url, ...reader.finish() };
}

function createReader() {
  const facets: [string, string][] = [];
  const words: string[] = [];
  const headings: TextHeading[] = [];
  let [names, nameOf, textWeight, title]: [string[], SearchedPage["nameOf"], number, string] = [[], "page", 1, ""];
  let [answer, variantOf]: [string | undefined, string | undefined] = [undefined, undefined];
  /** Text that no word has been made of. */
  let text = "";
  /** Where the sentence begins that is being read. */
  let sentence = 0;
  /** The element that is left out, with how many of its name are open within it. */
  let skipped: { name: string; depth: number } | undefined;
  let heading: { id: string; location: number } | undefined;
  const unshown: [from: number, to: number][] = [];
  let headOfTable = 0;
  /** The items of lists that are open: where each begins, and whether text stands in it that is no link. */
  const items: { from: number; isSaid: boolean }[] = [];
  let isInLink = false;
  let titleOf: string | undefined;

  const endWord = () => {
    const more = text.split(/\s+/).filter((word) => word !== "");
    text = "";
    words.push(...more);
  };
  const endSentence = () => {
    endWord();
    const last = words.at(-1);
    if (words.length > sentence && last !== undefined && !/[.!?:;…]["”’)\]]*$/.test(last))
      words[words.length - 1] = `${last}.`;
    sentence = words.length;
  };
  const endElement = (name: string) => {
    if (within.has(name)) endWord();
    else if (!inline.has(name)) endSentence();
  };
  /** What is described stands in one sentence with its description. */
  const beginElement = (name: string) => {
    if (name === "dd") endWord();
    else endElement(name);
  };

  const open = (tag: Token.TagToken) => {
    const name = tag.tagName;
    if (skipped) {
      if (skipped.name === name) skipped.depth += 1;
      return;
    }
    const attributes = new Map(tag.attrs.map(({ name: key, value }) => [key, value]));
    if (isSkipped(name, attributes)) {
      beginElement(name);
      if (!withoutEnd.has(name) && !tag.selfClosing) skipped = { name, depth: 1 };
      return;
    }
    beginElement(name);
    const facet = attributes.get(marks.facet);
    if (facet !== undefined) facets.push([facet.slice(0, facet.indexOf(":")), facet.slice(facet.indexOf(":") + 1)]);
    const listed = attributes.get(marks.names);
    if (listed !== undefined) names = JSON.parse(listed) as string[];
    nameOf = nameKinds.find((kind) => kind === attributes.get(marks.nameOf)) ?? nameOf;
    answer = attributes.get(marks.answer) ?? answer;
    variantOf = attributes.get(marks.variantOf) ?? variantOf;
    const weight = attributes.get(marks.body);
    if (weight) textWeight = Number(weight);
    const titled = attributes.get(marks.title);
    if (titled) [titleOf, title] = [undefined, titled];
    else if (titled === "" || (name === "h1" && title === "")) [titleOf, title] = [name, ""];
    if (name === "thead") headOfTable = words.length;
    if (name === "li") items.push({ from: words.length, isSaid: false });
    if (name === "a") isInLink = true;
    const id = attributes.get("id");
    if (/^h[2-6]$/.test(name) && id !== undefined) heading = { id, location: words.length };
  };
  const close = (name: string) => {
    if (skipped) {
      if (skipped.name === name) skipped.depth -= 1;
      if (skipped.depth === 0) skipped = undefined;
      return;
    }
    if (heading && /^h[2-6]$/.test(name)) {
      endWord();
      const shown = words.slice(heading.location).join(" ");
      if (shown !== "") headings.push({ ...heading, text: shown });
      heading = undefined;
    }
    if (titleOf === name) titleOf = undefined;
    endElement(name);
    if (name === "thead" && words.length > headOfTable) unshown.push([headOfTable, words.length]);
    if (name === "a") isInLink = false;
    if (name === "li") closeItem();
  };
  /** An item that is a link and nothing else is the title of another page: it is found, and says nothing of this one. */
  const closeItem = () => {
    const item = items.pop();
    if (item && !item.isSaid && words.length > item.from) unshown.push([item.from, words.length]);
  };
  const add = (chars: string) => {
    if (skipped) return;
    const item = items.at(-1);
    if (item && !isInLink && chars.trim() !== "") item.isSaid = true;
    text += chars;
    if (titleOf !== undefined) title += chars;
  };
  const finish = () => {
    endSentence();
    const shown = title.replace(/\s+/g, " ").trim();
    return {
      title: shown,
      facets,
      names: names.length > 0 ? names : [shown],
      nameOf,
      ...(answer === undefined ? {} : { answer }),
      ...(variantOf === undefined ? {} : { variantOf }),
      textWeight,
      unshown,
      words,
      headings,
    };
  };
  return { open, close, add, finish };
}

function isSkipped(name: string, attributes: ReadonlyMap<string, string>): boolean {
  const classes = (attributes.get("class") ?? "").split(/\s+/);
  const isFigure = (name === "td" || name === "th") && classes.includes("number");
  return attributes.has(marks.skip) || classes.includes("page-caption") || isFigure;
}
