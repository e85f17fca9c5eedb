/**
 * How the elements that the engine writes may stand in each other so that a browser leaves them where they are written: a paragraph ends
 * at the first block, a link within a link is moved out of it, a table keeps nothing but its parts.
 * https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody
 */
export interface ElementRule {
  /** What it is for those within it: one of `within`, or 0. */
  readonly marks: number;
  /** Within which of `within` it may not stand. */
  readonly avoids: number;
  /** Elements directly in which alone it may stand. */
  readonly parents?: readonly string[];
  /** Whether it takes nothing but elements that name it among their parents. */
  readonly isStrict?: boolean;
  /** Whether letters may stand directly in it. */
  readonly hasText: boolean;
  /** Whether it has no content and no end. */
  readonly isVoid?: boolean;
}

const within = { paragraph: 1, link: 2, button: 4, form: 8, heading: 16, description: 32 } as const;

const free: ElementRule = { marks: 0, avoids: 0, hasText: true };
const block: ElementRule = { ...free, avoids: within.paragraph };
const empty: ElementRule = { ...free, hasText: false, isVoid: true };

/** An element that stands in some others only and takes only its parts. */
function part(parents: readonly string[], own: Partial<ElementRule> = {}): ElementRule {
  return { ...free, parents, ...own };
}

const holder = { isStrict: true, hasText: false } as const;
const tableParts = ["thead", "tbody", "tfoot"];

function listRules(names: string, rule: ElementRule): [name: string, rule: ElementRule][] {
  return names.split(" ").map((name) => [name, rule]);
}

/** Elements outside of drawings. Of one that is not here it is not known how it may stand. */
export const elementRules: ReadonlyMap<string, ElementRule> = new Map([
  ...listRules("html", part([""], holder)),
  ...listRules("head", part(["html"], holder)),
  ...listRules("body", part(["html"])),
  ...listRules("meta link base", { ...empty, parents: ["head"] }),
  ...listRules("title", part(["head"], { isStrict: true })),
  ...listRules(
    "abbr b bdi bdo cite code data dfn em i kbd label mark q s samp small span strong sub sup time u var svg",
    free,
  ),
  ...listRules("br img input wbr", empty),
  ...listRules("address article aside blockquote details div dl fieldset figcaption figure footer", block),
  ...listRules("header main nav ol pre section summary ul", block),
  ...listRules("p", { ...block, marks: within.paragraph }),
  ...listRules("hr", { ...empty, avoids: within.paragraph }),
  ...listRules("h1 h2 h3 h4 h5 h6", { ...block, marks: within.heading, avoids: within.paragraph | within.heading }),
  ...listRules("a", { ...free, marks: within.link, avoids: within.link }),
  ...listRules("button", { ...free, marks: within.button, avoids: within.button }),
  ...listRules("form", { ...block, marks: within.form, avoids: within.paragraph | within.form }),
  ...listRules("li", part(["ul", "ol"], { avoids: within.paragraph })),
  ...listRules("dt dd", {
    ...part(["dl", "div"]),
    marks: within.description,
    avoids: within.paragraph | within.description,
  }),
  ...listRules("table", { ...block, ...holder }),
  ...listRules("caption", part(["table"])),
  ...listRules("colgroup", part(["table"], holder)),
  ...listRules("col", { ...empty, parents: ["colgroup"] }),
  ...listRules("thead tbody tfoot", part(["table"], holder)),
  ...listRules("tr", part(tableParts, holder)),
  ...listRules("th td", part(["tr"])),
  ...listRules("select", { ...free, ...holder }),
  ...listRules("option", part(["select"], { isStrict: true })),
]);

/** Elements of drawings (SVG) that take others of them. */
export const drawnElements: ReadonlySet<string> = new Set(["g", "path", "line", "rect", "circle", "text", "tspan"]);

/** Elements of drawings that take words alone. */
export const drawnWords: ReadonlySet<string> = new Set(["title", "desc"]);
