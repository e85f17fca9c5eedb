const tag = /<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi;
const rootedAttribute = /(\s(?:(?:href|src|action|data-index)="|content="0; url=))\/(?!\/)([^"]*)"/g;

/**
 * Rewrites a page's links that start at the site's root so that they start at the page: the same files then work under any
 * folder of a host and from a copy on disk. `pagePath` is the page's file, for example `documents/x/index.html`.
 */
export function relativiseLinks(html: string, pagePath: string): string {
  const depth = pagePath.split("/").length - 1;
  const toRoot = depth === 0 ? "./" : "../".repeat(depth);
  return replaceRoot(html, toRoot);
}

/** Rewrites the links of a page that hosts show at any address (404), so that they start at the site's folder on its host. */
export function prefixLinks(html: string, folder: string): string {
  return replaceRoot(html, folder);
}

/** Replaces the slash at the start of addresses in tags; text that only shows a tag is left alone. */
function replaceRoot(html: string, root: string): string {
  return html.replace(tag, (text) =>
    text.replace(rootedAttribute, (_, start: string, path: string) => `${start}${root}${path}"`),
  );
}
