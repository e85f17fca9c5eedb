import type { Rule } from "../records/issue.ts";
import type { SiteFault } from "./built-site.ts";
import type { PageContent, PageTarget } from "./page-content.ts";

export const siteLink: Rule = {
  id: "site-link",
  severity: "error",
  says: "After a build, before it is published: every link, menu entry and redirect leads to a page and a place that exist, and the page for a folder is named with the slash at its end.",
};

export const sitePicture: Rule = {
  id: "site-picture",
  severity: "error",
  says: "After a build: every picture is there, and lies on this site, because the site's own security policy lets browsers load no other.",
};

/** A host shows this page at any address, so its links start at the site's root. */
export const anywherePage = "404.html";

/** Links, pictures and redirects of all pages that lead nowhere, or that the site's own policy does not let a browser load. */
export function findLinkFaults(
  pages: ReadonlyMap<string, PageContent>,
  files: ReadonlySet<string>,
  hostFolder: string,
): SiteFault[] {
  const ids = new Map([...pages].map(([path, { ids: own }]) => [path, new Set(own)]));
  return [...pages].flatMap(([path, { targets }]) =>
    [...new Map(targets.map((target) => [`${target.element} ${target.address}`, target])).values()].flatMap(
      (target) => checkTarget(path, target, { files, ids, hostFolder }) ?? [],
    ),
  );
}

interface Site {
  readonly files: ReadonlySet<string>;
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** Folder of its host in which the site lies, between slashes. */
  readonly hostFolder: string;
}

const invalidOrigin = "https://site.invalid";

function checkTarget(path: string, target: PageTarget, site: Site): SiteFault | undefined {
  const { address, element, isLoaded } = target;
  const isPicture = ["img", "source", "image"].includes(element);
  const fault = (problem: string, remedy: string, written: readonly string[]): SiteFault => ({
    rule: isPicture ? sitePicture : siteLink,
    path,
    problem,
    remedy,
    written,
  });
  if (address.trim() === "") return fault("A link leads nowhere.", "Write an address, or take the link out.", ["]()"]);
  const folder = path === anywherePage ? site.hostFolder : "/";
  const url = URL.parse(address, `${invalidOrigin}${folder}${path}`);
  if (!url) return fault(`${address} is not an address.`, "Write it out in full.", [address]);
  if (url.origin !== invalidOrigin) {
    if (!isLoaded) return undefined;
    const remedy = "Put the file into the folder public/ and write its address there, for example /pictures/map.png.";
    return fault(`${address} lies on another host, from which browsers may not load it here.`, remedy, [address]);
  }
  const within = withinSite(url.pathname, folder);
  if (within === undefined)
    return fault(`${address} leads out of the site's folder.`, "Write the address of a page of the site.", [address]);
  const fragment = decode(url.hash.slice(1));
  const written = listWritten(within, fragment, url.search);
  const file = within === "" || within.endsWith("/") ? `${within}index.html` : within;
  const page = `/${within.replace(/(^|\/)index\.html$/, "$1")}`;
  if (!site.files.has(file)) {
    const isFolder = site.files.has(`${file}/index.html`);
    const remedy = isFolder
      ? `Write /${file}/, with the slash at its end.`
      : isPicture
        ? `Put the picture into the folder public/, at public/${file}, or correct its address.`
        : "Write the address of a page of the site, or take the link out.";
    return fault(`There is no ${isPicture ? "picture" : "page"} ${page}.`, remedy, written);
  }
  const known = site.ids.get(file);
  if (fragment === "" || !known || known.has(fragment)) return undefined;
  return fault(`The page ${page} has no place #${fragment}.`, "Name a heading or paragraph of that page.", written);
}

/** A path from the root of the host as a path from the root of the site; undefined outside of it. */
function withinSite(pathname: string, folder: string): string | undefined {
  const path = decode(pathname);
  return path.startsWith(folder) ? path.slice(folder.length) : undefined;
}

/** The forms in which an officer can have written an address within the site. */
function listWritten(within: string, fragment: string, query: string): string[] {
  const place = fragment === "" ? [] : [`/${within}${query}#${fragment}`, `/${within}#${fragment}`, `#${fragment}`];
  return [...place, `/${within}${query}`, `/${within}`];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
