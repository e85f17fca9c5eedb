/** What the checks of a built site need to know of one page. */
export interface PageContent {
  /** Every id, as often as it stands there. */
  readonly ids: readonly string[];
  /** Addresses that elements name: links, pictures, scripts, forms, redirects. */
  readonly targets: readonly PageTarget[];
  /** Headings without words, as `h2`. */
  readonly emptyHeadings: readonly string[];
  /** What breaks the rules of HTML, with line and column in the page. */
  readonly markupErrors: readonly string[];
}

/** An address that an element of a page names. */
export interface PageTarget {
  /** Name of the element, for example `a`. */
  readonly element: string;
  readonly address: string;
  /** Whether the browser loads it with the page, as it does pictures, styles and scripts. */
  readonly isLoaded: boolean;
}

/** An attribute of an element, its value as a browser reads it. */
export interface Attribute {
  readonly name: string;
  readonly value: string;
}

/** What has been collected of a page so far. */
export interface CollectedPage {
  readonly ids: string[];
  readonly targets: PageTarget[];
  readonly emptyHeadings: string[];
}

/** Names of headings. */
export const headings: ReadonlySet<string> = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);

/** Whether a text has anything that is read out or seen: letters, figures or signs. */
export function hasLetters(text: string): boolean {
  return /[\p{L}\p{N}\p{S}]/u.test(text) && /[\p{L}\p{N}\p{S}]/u.test(text.replace(blankLetters, ""));
}

/** Whether an element is a picture that is described. */
export function isDescribedPicture(tagName: string, attributes: readonly Attribute[]): boolean {
  return tagName === "img" && (valueOf(attributes, "alt") ?? "").trim() !== "";
}

/** Whether an attribute, its name in small letters, decides anything here. */
export function isKept(name: string): boolean {
  return addressAttributes.has(name) || otherAttributes.has(name);
}

/** Adds the id of an element and the addresses that it names. */
export function addElement(page: CollectedPage, tagName: string, attributes: readonly Attribute[]): void {
  for (const { name, value } of attributes) {
    if (name === "id") page.ids.push(value);
    const use = addressAttributes.get(name);
    if (use !== undefined)
      for (const address of name === "srcset" ? splitSourceSet(value) : [value])
        page.targets.push({
          element: tagName,
          address,
          isLoaded: use === "loads" || isLoadedLink(tagName, attributes),
        });
  }
  const redirect = tagName === "meta" ? readRedirect(attributes) : undefined;
  if (redirect !== undefined) page.targets.push({ element: tagName, address: redirect, isLoaded: false });
}

/** Letters that are counted as such and show nothing: the fillers of Korean. */
const blankLetters = /[\u115F\u1160\u3164\uFFA0]/gu;

/** What each attribute that holds an address does with it, whatever the element. */
const addressAttributes: ReadonlyMap<string, "leads" | "loads"> = new Map([
  ["href", "leads"],
  ["action", "leads"],
  ["cite", "leads"],
  ["src", "loads"],
  ["poster", "loads"],
  ["data", "loads"],
  ["srcset", "loads"],
]);

const otherAttributes: ReadonlySet<string> = new Set(["id", "alt", "http-equiv", "content", "rel"]);

/** Styles, icons and the like; a `link` to another page, as to the canonical one, is only named. */
function isLoadedLink(tagName: string, attributes: readonly Attribute[]): boolean {
  if (tagName !== "link") return tagName === "use" || tagName === "image";
  return /\b(?:stylesheet|icon|preload|modulepreload|manifest)\b/.test(valueOf(attributes, "rel") ?? "");
}

/** The end of a page that only sends readers on, as in `<meta http-equiv="refresh" content="0; url=../x/">`. */
function readRedirect(attributes: readonly Attribute[]): string | undefined {
  if (valueOf(attributes, "http-equiv")?.toLowerCase() !== "refresh") return undefined;
  return /url=(.*)$/i.exec(valueOf(attributes, "content") ?? "")?.[1];
}

function splitSourceSet(value: string): string[] {
  return value.split(",").flatMap((part) => part.trim().split(/\s/)[0] ?? []);
}

function valueOf(attributes: readonly Attribute[], name: string): string | undefined {
  return attributes.find((attribute) => attribute.name === name)?.value;
}
