/** An address within the site: of one that is written in full, what follows the site's own. */
export function withinSite(address: string, home: string | undefined): string {
  const own = home?.replace(/\/?$/, "/").replace(/^https?:/i, "");
  const plain = address.trim().replace(/^https?:/i, "");
  return own !== undefined && plain.startsWith(own) ? `/${plain.slice(own.length)}` : address.trim();
}
