import { writeHeaderFile, writeRedirectFile } from "./header-files.ts";
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
  next: "Commit the files, set npx findings build as the command and dist as the folder. Cloudflare compresses texts, and shows 404.html, by itself. It takes 100 rules of headers and 2,000 redirects.",
};
