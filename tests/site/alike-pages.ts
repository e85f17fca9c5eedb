import { kindOf } from "../../src/verification/pages/page-kinds.ts";
import { isToEmbed } from "../../src/verification/pages/built-pages.ts";

/** So many pages of a kind, and so many with each form of an element, are looked at in every way. */
const mostAlike = 3;
/** Of the others, one in so many is as well; of pages of one chart or of one other authority, one in twice as many. */
const oneIn = 10;

/**
 * Pages that need not be looked at in every way. Those that are taken in every way are, of each kind of page, the first three; all with a form of an
 * element that fewer than three of them have; and one in ten of the rest. A form is an element with its classes in one with its classes: accessibility,
 * colours and paper depend on that, and not on which words and figures stand there.
 */
export function findAlikePages(pages: ReadonlyMap<string, string>): Set<string> {
  const [kinds, forms] = [new Map<string, number>(), new Map<string, number>()];
  const alike: string[] = [];
  for (const [path, html] of pages) {
    const kind = kindOf(path);
    const own = readForms(html);
    const isFew = (counts: ReadonlyMap<string, number>, key: string) => (counts.get(key) ?? 0) < mostAlike;
    if (!isFew(kinds, kind) && ![...own].some((form) => isFew(forms, form))) {
      alike.push(path);
      continue;
    }
    count(kinds, kind);
    for (const form of own) count(forms, form);
  }
  return new Set(
    [...Map.groupBy(alike, kindOf).values()].flatMap((own) =>
      own.filter((path, index) => index % (isOfMany(path) ? 2 * oneIn : oneIn) > 0),
    ),
  );
}

function isOfMany(path: string): boolean {
  return isToEmbed(path) || path.startsWith("areas/");
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

const tag = /<(\/?)([a-z][\w-]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/gi;
const withoutEnd = /^(?:area|base|br|col|hr|img|input|link|meta|source|wbr)$/;

/** The elements of a page, each with its classes and those of the element around it. The pages are valid, which other tests see to. */
function readForms(html: string): Set<string> {
  const forms = new Set<string>();
  const around: string[] = [];
  for (const [, closing, name = "", rest = ""] of html.matchAll(tag)) {
    if (closing) around.pop();
    else {
      const own = `${name}.${/\sclass="([^"]*)"/.exec(rest)?.[1] ?? ""}`;
      forms.add(`${around.at(-1) ?? ""} ${own}`);
      if (!rest.endsWith("/") && !withoutEnd.test(name)) around.push(own);
    }
  }
  return forms;
}
