import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { AstroIntegration, IntegrationResolvedRoute } from "astro";
import { prefixLinks, relativiseLinks } from "../views/page/relative-links.ts";
import { compareText } from "../records/issue.ts";
import { getCatalogue } from "./catalogue.ts";
import type { SiteReader } from "./loaded-site.ts";
import { serveChanges } from "./dev/serve-changes.ts";
import { writeSearchIndex } from "./search-index.ts";
import { listSiteFiles } from "./site-files.ts";
import { writeWebFiles } from "./web-files.ts";

/** The code is TypeScript in the engine's repository, and JavaScript in its package. */
const ending = extname(import.meta.filename);

/** Findings' part of a build: downloads, links that work anywhere, files for search engines, and the search index. */
export function findings(reader: SiteReader): AstroIntegration {
  let routes: IntegrationResolvedRoute[] = [];
  return {
    name: "findings",
    hooks: {
      "astro:config:setup": ({ command, addMiddleware }) => {
        if (command === "dev")
          addMiddleware({ order: "pre", entrypoint: new URL(`./dev/middleware${ending}`, import.meta.url) });
      },
      "astro:routes:resolved": (resolved) => {
        routes = resolved.routes;
      },
      "astro:build:start": () => {
        reader.signal?.throwIfAborted();
      },
      "astro:build:done": async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const write of [writeDownloads, rewriteLinks, writeWebFiles]) {
          write(folder);
          // Between two steps it is heard when the build is to stop.
          await setImmediate();
          reader.signal?.throwIfAborted();
        }
        await writeSearchIndex(folder);
      },
      "astro:server:setup": ({ server, refreshContent }) => {
        serveChanges({ server, reader, refreshContent, routes: () => routes });
      },
    },
  };
}

function writeDownloads(folder: string): void {
  for (const { url, content } of listSiteFiles()) {
    const path = join(folder, url);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

function rewriteLinks(folder: string): void {
  const { address } = getCatalogue().site;
  const hostFolder = address === undefined ? "/" : new URL(address).pathname.replace(/\/?$/, "/");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .sort(compareText);
  for (const file of files) {
    const path = join(folder, file);
    const html = readFileSync(path, "utf8");
    const pagePath = file.replaceAll("\\", "/");
    writeFileSync(path, pagePath === "404.html" ? prefixLinks(html, hostFolder) : relativiseLinks(html, pagePath));
  }
}
