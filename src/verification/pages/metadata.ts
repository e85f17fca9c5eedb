import { isToEmbed, type BuiltPages } from "./built-pages.ts";
import { attributeOf, listElements } from "./html.ts";
import { sendsOn } from "./links.ts";
import { listAddresses, readStructuredData } from "./structured-data.ts";

const anywherePage = "404.html";

/** What search engines and feed readers are told: a description of its own for each page, data that is right, and feeds that are there. */
export function findMetadataFaults(site: BuiltPages): string[] {
  const pages = [...site.pages].filter(([path, html]) => path !== anywherePage && !sendsOn(html));
  const described = pages.map(([path, html]) => ({ path, description: readDescription(html) }));
  const repeated = Map.groupBy(described, ({ description }) => description);
  return [
    ...described
      .filter(({ description }) => description.split(/\s+/).length < leastWords)
      .map(({ path, description }) => `${path}: Its description says too little: “${description}”.`),
    ...[...repeated.values()]
      .filter((group) => group.length > 1)
      .map((group) => `${group.map(({ path }) => path).join(" and ")} have the same description.`),
    ...pages.flatMap(([path, html]) => describeData(site, path, html).map((fault) => `${path}: ${fault}`)),
  ];
}

/** Fewer words describe nothing. */
const leastWords = 5;

function readDescription(html: string): string {
  const element = listElements(html).find((item) => attributeOf(item, "name") === "description");
  return (element && attributeOf(element, "content")) ?? "";
}

function describeData(site: BuiltPages, path: string, html: string): string[] {
  const { things, faults } = readStructuredData(html);
  const lost = things.flatMap(listAddresses).filter((address) => !isThere(site, path, address));
  const feeds = listElements(html).filter((element) => attributeOf(element, "type") === "application/atom+xml");
  return [
    ...faults.map((fault) => `Structured data: ${fault}`),
    ...lost.map((address) => `Structured data names ${address}, which is not there.`),
    ...(feeds.length === 1 || isToEmbed(path) ? [] : [`It names ${feeds.length} feeds in place of one.`]),
  ];
}

/** Whether an address is a file of the site, written in full or as seen from the page. */
function isThere({ address: home, files }: BuiltPages, path: string, address: string): boolean {
  const base = new URL(".", home ?? "https://site.invalid/").href;
  const { href } = new URL(address, new URL(path, base));
  if (!href.startsWith(base)) return false;
  const file = (href.slice(base.length).split(/[?#]/)[0] ?? "").replace(/(^|\/)$/, "$1index.html");
  return files.has(file);
}
