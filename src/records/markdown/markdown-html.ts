/** What to write in the place of HTML in a text, by its first element. */
export function remedyForHtml(html: string): string {
  const name = /^<\/?([a-z][a-z0-9]*)/i.exec(html)?.[1]?.toLowerCase() ?? "";
  const known = remedies.find(([names]) => names.includes(name));
  return known ? known[1] : "Write it in Markdown, or put a backslash before <.";
}

const remedies: readonly (readonly [names: readonly string[], remedy: string])[] = [
  [["br", "p", "div"], "Delete it; an empty line begins a paragraph."],
  [["b", "strong"], "Write two stars on both sides of the words: **words**."],
  [["i", "em"], "Write a star on both sides of the words: *words*."],
  [
    ["u", "font", "span", "center", "small", "big", "mark"],
    "Delete it, and its other half: texts look alike on all pages.",
  ],
  [["sup", "sub"], "Delete it, and its other half; a number of a note is written [^1]."],
  [["a"], "Write [words](https://…)."],
  [["img"], "Write ![what it shows](/its-name.png), with the file in the folder public."],
  [["h1", "h2", "h3", "h4", "h5", "h6"], "Begin the line with ## and a space, or with ### for a section of a section."],
  [["ul", "ol", "li"], "Begin the line of each entry with a hyphen and a space."],
  [
    ["table", "thead", "tbody", "tr", "td", "th"],
    "Write each row on a line of its own, with | between its cells and a row of --- below the headings.",
  ],
  [["hr"], "Delete it, or begin a section with ## and its title."],
];
