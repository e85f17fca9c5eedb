/** Text made safe for HTML and SVG, in elements and in attributes in double quotes. */
export function escapeText(text: string): string {
  // Most texts have none, and to look takes a third of a replacement that finds nothing.
  return special.test(text) ? text.replace(/[&<>"]/g, (character) => entities[character] ?? character) : text;
}

const special = /[&<>"]/;

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Attributes of an element, in the order given; undefined ones are left out. Values are escaped. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One SVG element as text. `content` is markup, not text: escape what comes from data. */
export function element(name: string, attributes: Attributes, content?: string): string {
  let written = `<${name}`;
  // A drawing has hundreds of elements: to list their attributes first takes a fifth longer.
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) written += ` ${key}="${typeof value === "number" ? value : escapeText(value)}"`;
  }
  return content === undefined ? `${written}/>` : `${written}>${content}</${name}>`;
}

/** What is drawn of one row of the chart's table, so that a script can hide it. */
export function markRow(row: number, content: string): string {
  return element("g", { "data-row": row }, content);
}

/** An element moved to a place within another. */
export function moveTo(x: number, y: number, content: string): string {
  return element("g", { transform: `translate(${coordinate(x)},${coordinate(y)})` }, content);
}

/** A coordinate as it leaves geometry: one decimal. */
export function coordinate(value: number): number {
  return Math.round(value * 10) / 10;
}
