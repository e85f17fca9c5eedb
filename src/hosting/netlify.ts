import { writeHeaderFile, writeRedirectFile } from "./header-files.ts";
import type { Host } from "./host.ts";

/** https://docs.netlify.com/manage/routing/headers/ and https://docs.netlify.com/manage/routing/redirects/overview/ */
export const netlify: Host = {
  title: "Netlify",
  comment: () => "#",
  write: (rules) =>
    new Map([
      ["public/_headers", writeHeaderFile(rules)],
      // Without the mark, a file at the address, our page of redirection, goes first.
      ["public/_redirects", writeRedirectFile(rules, "301!")],
      ["netlify.toml", `[build]\n  command = "npx findings build"\n  publish = "dist"\n`],
    ]),
  next: "Commit the files. The next build puts those of public into the site, where Netlify finds them. It compresses texts, and shows 404.html, by itself.",
};
