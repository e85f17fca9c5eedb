import { attributeOf, describeElement, listElements, type HtmlElement } from "./html.ts";

/** A host shows this page at any address, so its links start at the site's root. */
const anywherePage = "404.html";

const linkAttributes = ["href", "src", "action", "poster", "data"];
const idReferences = ["for", "form", "list", "headers", "aria-labelledby", "aria-describedby", "aria-controls"];
const site = "https://site.invalid/";

/**
 * What is wrong with the links of all pages together: targets that do not exist, links that only work at a host's root, and
 * other protocols than https. `files` are the paths of all files of the site; `hostFolder` is the folder of its host in which it will lie, between
 * slashes.
 */
export function findLinkFaults(
  pages: ReadonlyMap<string, string>,
  files: ReadonlySet<string>,
  hostFolder = "/",
): string[] {
  const elements = new Map([...pages].map(([path, html]) => [path, listElements(html)]));
  const ids = new Map([...elements].map(([path, list]) => [path, new Set(list.flatMap((item) => idOf(item)))]));
  return [...elements].flatMap(([path, list]) =>
    list.flatMap((element) =>
      listTargets(element).flatMap((target) => {
        const within = withinSite(path, target, hostFolder);
        const fault =
          within === undefined ? "leads out of the folder of the site." : describeFault(path, within, files, ids);
        return fault === undefined ? [] : [`${path}: ${describeElement(element)} ${fault}`];
      }),
    ),
  );
}

/** Ids that a page has twice, and references to ids that it does not have. */
export function findIdFaults(html: string): string[] {
  const elements = listElements(html);
  const ids = elements.flatMap(idOf);
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  const dangling = elements.flatMap((element) =>
    idReferences
      .flatMap((name) => attributeOf(element, name)?.split(/\s+/) ?? [])
      .filter((id) => !ids.includes(id))
      .map((id) => `${describeElement(element)} refers to the id “${id}”, which the page does not have.`),
  );
  return [...[...new Set(repeated)].map((id) => `The id “${id}” stands more than once.`), ...dangling];
}

/** Pages that no chain of links from the home page leads to; those that only send readers on need none. */
export function findUnreachablePages(pages: ReadonlyMap<string, string>): string[] {
  const reached = new Set(["index.html"]);
  for (const path of reached) {
    for (const element of listElements(pages.get(path) ?? "")) {
      const href = element.tagName === "a" ? attributeOf(element, "href") : undefined;
      const target = href === undefined ? undefined : resolve(path, href);
      if (target && pages.has(target.file)) reached.add(target.file);
    }
  }
  return [...pages.keys()].filter(
    (path) => !reached.has(path) && path !== anywherePage && !sendsOn(pages.get(path) ?? ""),
  );
}

/** Whether a page only sends its readers on to another. */
export function sendsOn(html: string): boolean {
  return listElements(html).some((element) => attributeOf(element, "http-equiv") === "refresh");
}

function idOf(element: HtmlElement): string[] {
  const id = attributeOf(element, "id");
  return id === undefined ? [] : [id];
}

function listTargets(element: HtmlElement): string[] {
  const single = linkAttributes.flatMap((name) => attributeOf(element, name) ?? []);
  const several = (attributeOf(element, "srcset") ?? "").split(",").map((part) => part.trim().split(/\s/)[0] ?? "");
  return [...single, ...several.filter((target) => target !== "")];
}

/** An address as from the root of the site, which is that of its host only on the page that a host shows anywhere; undefined outside of the site. */
function withinSite(path: string, target: string, hostFolder: string): string | undefined {
  if (path !== anywherePage || !/^\/(?!\/)/.test(target)) return target;
  return target.startsWith(hostFolder) ? `/${target.slice(hostFolder.length)}` : undefined;
}

/** The links of documents and meetings to their originals stand as the source prints them, and older ones are not encrypted. */
function protocolsOf(path: string): string[] {
  return /^(documents|meetings)\//.test(path) ? ["https:", "http:", "mailto:"] : ["https:", "mailto:"];
}

function describeFault(
  path: string,
  target: string,
  files: ReadonlySet<string>,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  if (target === "") return "has an empty target.";
  if (target.startsWith("//")) return "leaves the protocol open.";
  const protocol = /^[a-z][a-z0-9+.-]*:/i.exec(target)?.[0].toLowerCase();
  if (protocol !== undefined)
    return protocolsOf(path).includes(protocol) ? undefined : `leads outside the site by ${protocol}`;
  if (target.startsWith("/") && path !== anywherePage) return "starts at the root of the host.";
  const resolved = resolve(path, target);
  if (!resolved || !files.has(resolved.file)) return `leads to ${resolved?.file ?? target}, which does not exist.`;
  const known = ids.get(resolved.file);
  if (resolved.fragment !== "" && known && !known.has(resolved.fragment))
    return `leads to “${resolved.fragment}”, which ${resolved.file} does not have.`;
  return undefined;
}

/** The file that a link of a page leads to; undefined where it leaves the site. */
function resolve(path: string, target: string): { file: string; fragment: string } | undefined {
  const url = new URL(target, site + path);
  if (url.origin !== new URL(site).origin) return undefined;
  const file = decodeURIComponent(url.pathname.slice(1)).replace(/(^|\/)$/, "$1index.html");
  return { file, fragment: decodeURIComponent(url.hash.slice(1)) };
}
