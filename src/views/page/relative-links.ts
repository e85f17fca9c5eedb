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
  let elsewhere = 0;
  const replaced = html.replace(rootedAttribute, (_, start: string, path: string, at: number) => {
    if (!isInPlainTag(html, at)) elsewhere += 1;
    return `${start}${root}${path}"`;
  });
  return elsewhere === 0 ? replaced : replaceInTags(html, root);
}

/** Whether a place in a page lies within a tag that has no further sign in it: nearly all do, and to look at every tag takes five times as long. */
function isInPlainTag(html: string, at: number): boolean {
  const start = html.lastIndexOf("<", at);
  if (start < 0) return false;
  plainTag.lastIndex = start;
  const length = plainTag.exec(html)?.[0].length ?? 0;
  return at < start + length;
}

const plainTag = /<[a-z][a-z0-9]*(?:\s+[a-z][\w:-]*(?:="[^"<]*")?)*\s*\/?>/iy;

/** The same by a look at every tag. */
function replaceInTags(html: string, root: string): string {
  return html.replace(tag, (text) =>
    text.replace(rootedAttribute, (_, start: string, path: string) => `${start}${root}${path}"`),
  );
}
