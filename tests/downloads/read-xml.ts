/** An element of an XML text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly within it, entities resolved. */
  readonly text: string;
}

type OpenElement = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: XmlElement[] };

const piece = /<\?xml version="1\.0" encoding="utf-8"\?>|<\/([\w:]+)>|<([\w:]+)((?: [\w:]+="[^"<]*")*)(\/?)>|([^<]+)/y;

/** Reads a plain XML text strictly and returns its root. Throws where it is not well formed; knows no more than feeds use. */
export function readXml(text: string): XmlElement {
  const root: OpenElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  for (piece.lastIndex = 0; piece.lastIndex < text.length;) {
    const start = piece.lastIndex;
    const found = piece.exec(text);
    if (!found) throw new Error(`Not well formed at: ${text.slice(start, start + 40)}`);
    const [whole, closing, opening, attributes = "", empty, content] = found;
    const current = open.at(-1) ?? root;
    if (whole.startsWith("<?")) {
      if (start !== 0) throw new Error("The declaration does not come first.");
    } else if (closing !== undefined) {
      if (open.length === 1 || open.pop()?.name !== closing) throw new Error(`${closing} closes what is not open.`);
    } else if (opening !== undefined) {
      const element: OpenElement = { name: opening, attributes: readAttributes(attributes), children: [], text: "" };
      current.children.push(element);
      if (empty === "") open.push(element);
    } else current.text += resolveEntities(content ?? "");
  }
  const [first] = root.children;
  if (open.length > 1 || root.children.length !== 1 || !first || root.text.trim() !== "")
    throw new Error("There is not exactly one root.");
  return first;
}

function readAttributes(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/ ([\w:]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [
    name,
    resolveEntities(value),
  ]);
  const attributes = Object.fromEntries(pairs) as Record<string, string>;
  if (Object.keys(attributes).length !== pairs.length) throw new Error(`An attribute stands twice:${text}`);
  return attributes;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

function resolveEntities(text: string): string {
  return text.replace(/&(?:(\w+);)?/g, (whole, name: string | undefined) => {
    const character = entities[name ?? ""];
    if (character === undefined) throw new Error(`${whole} is not an entity of XML.`);
    return character;
  });
}
