import { listHeaderGroups, writeHeaderFile, writeRedirectFile } from "./header-files.ts";
import type { Host } from "./host.ts";

/** https://developers.cloudflare.com/pages/configuration/headers/ and https://developers.cloudflare.com/pages/configuration/redirects/ */
export const cloudflare: Host = {
  title: "Cloudflare Pages",
  comment: () => "#",
  write: (rules) =>
    new Map([
      ["public/_headers", writeHeaderFile(rules)],
      ["public/_redirects", writeRedirectFile(rules, "301")],
    ]),
  next: "Commit the files, set npx findings build as the command and dist as the folder. Cloudflare compresses texts, and shows 404.html, by itself.",
  lacks: (rules) => {
    const [groups, redirects] = [listHeaderGroups(rules).length, rules.redirects.length];
    const over = [
      ...(groups > most.headers ? [`${most.headers} rules of headers, and this site has ${groups}`] : []),
      ...(redirects > most.redirects ? [`${most.redirects} redirects, and this site has ${redirects}`] : []),
    ];
    return over.length === 0
      ? undefined
      : `Cloudflare takes ${over.join("; ")}. It leaves out those that come last: pages then bring their policy themselves, and pages of the site lead on.`;
  },
};

/** How much Cloudflare takes of each. */
const most = { headers: 100, redirects: 2000 } as const;
