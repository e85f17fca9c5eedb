import { attributeOf, describeElement, listElements, type HtmlElement } from "./html.ts";

const policyHeader = "content-security-policy";
const loadingElements = [
  "link",
  "script",
  "img",
  "source",
  "iframe",
  "object",
  "embed",
  "video",
  "audio",
  "image",
  "use",
];
const loadingAttributes = ["href", "src", "srcset", "data", "poster", "xlink:href"];
const addressAttributes = [...loadingAttributes, "action", "formaction"];

/** Links that name an address without loading it. */
const namingRelations = ["canonical", "license", "alternate"];

/** What in a page would weaken or break its content security policy, or tell somebody else of the visit. */
export function findSecurityFaults(html: string): string[] {
  const elements = listElements(html);
  return [...findPolicyFaults(elements), ...elements.flatMap(describeElementFaults)];
}

function findPolicyFaults(elements: readonly HtmlElement[]): string[] {
  const isPolicy = (element: HtmlElement) =>
    element.tagName === "meta" && attributeOf(element, "http-equiv")?.toLowerCase() === policyHeader;
  const position = elements.findIndex(isPolicy);
  const policy = elements[position];
  if (!policy) return ["The page has no content security policy."];
  const directives = new Map(
    (attributeOf(policy, "content") ?? "").split(";").map((directive) => {
      const [name = "", ...sources] = directive.trim().split(/\s+/);
      return [name, sources] as const;
    }),
  );
  const sources = [...directives.values()].flat();
  const loadsBefore = elements.slice(0, position).some((element) => loadingElements.includes(element.tagName));
  return [
    ...(directives.get("default-src")?.join(" ") === "'none'"
      ? []
      : ["The policy does not start from default-src 'none'."]),
    ...sources
      .filter((source) => !["'none'", "'self'"].includes(source))
      .map((source) => `The policy allows ${source}.`),
    ...["base-uri", "form-action"]
      .filter((name) => !directives.has(name))
      .map((name) => `The policy leaves ${name} open: default-src does not cover it.`),
    ...(loadsBefore ? ["Something is loaded before the policy takes effect."] : []),
  ];
}

function describeElementFaults(element: HtmlElement): string[] {
  const shown = describeElement(element);
  const { tagName, attrs } = element;
  return [
    ...(tagName === "style" ? ["There is a style element."] : []),
    ...(tagName === "base" && attributeOf(element, "href") !== undefined ? ["There is a base element."] : []),
    ...(isInlineScript(element) ? [`${shown} is an inline script.`] : []),
    ...attrs.filter(({ name }) => name === "style").map(() => `${shown} has a style attribute.`),
    ...attrs.filter(({ name }) => /^on/i.test(name)).map(({ name }) => `${shown} has the handler ${name}.`),
    ...attrs
      .filter(({ name, value }) => addressAttributes.includes(fullName(element, name)) && isScript(value))
      .map(() => `${shown} runs its address.`),
    ...attrs
      .filter(({ name, value }) => loadingAttributes.includes(fullName(element, name)) && isElsewhere(value))
      .filter(() => loadingElements.includes(tagName) && !namingRelations.includes(attributeOf(element, "rel") ?? ""))
      .map(() => `${shown} loads from another host.`),
  ];
}

/** Types of script elements that hold data. */
const dataTypes = new Set(["application/ld+json", "application/json"]);

/** Data in a script element is no script: browsers neither run it nor ask the policy about it. */
function isInlineScript(element: HtmlElement): boolean {
  const isData = dataTypes.has(attributeOf(element, "type") ?? "");
  return element.tagName === "script" && attributeOf(element, "src") === undefined && !isData;
}

function fullName(element: HtmlElement, name: string): string {
  const prefix = element.attrs.find((attribute) => attribute.name === name)?.prefix;
  return prefix ? `${prefix}:${name}` : name;
}

function isScript(value: string): boolean {
  return /^(javascript|vbscript|data):/i.test(value.replace(/[\s\0]/g, ""));
}

function isElsewhere(value: string): boolean {
  return /(^|[\s,])([a-z][a-z0-9+.-]*:)?\/\//i.test(value) || isScript(value);
}
