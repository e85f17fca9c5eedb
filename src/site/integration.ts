/*
 * Files that belong to no record and the search index are written in the `astro:build:done` hook, which is quicker than a route each.
 */
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration, IntegrationResolvedRoute } from "astro";
import type { SiteReader } from "./loaded-site.ts";
import { serveChanges } from "./dev/serve-changes.ts";
import { createOutput, type Output } from "./output.ts";
import { finishPages } from "./prerenderer.ts";
import { endStage } from "./stages.ts";
import { startSite, type SiteInMaking } from "./site-in-making.ts";
import { listWebFiles, makeIcon } from "./web-files.ts";

/** The code is TypeScript in the engine's repository, and JavaScript in its package. */
const ending = extname(import.meta.filename);

/** Findings' part of a build: links that work anywhere, downloads, files for search engines, and the search index. */
export function findings(reader: SiteReader): AstroIntegration {
  let routes: IntegrationResolvedRoute[] = [];
  let output: Output;
  let site: SiteInMaking;
  return {
    name: "findings",
    hooks: {
      "astro:config:setup": ({ command, addMiddleware }) => {
        if (command === "dev")
          addMiddleware({ order: "pre", entrypoint: new URL(`./dev/middleware${ending}`, import.meta.url) });
      },
      "astro:config:done": ({ config }) => {
        output = createOutput(fileURLToPath(config.outDir));
      },
      "astro:routes:resolved": (resolved) => {
        routes = resolved.routes;
      },
      "astro:build:start": ({ setPrerenderer }) => {
        reader.signal?.throwIfAborted();
        site = startSite(output);
        setPrerenderer((inner) => finishPages(inner, site.finishPage, reader.signal));
      },
      "astro:build:done": () => {
        site.finish();
        // An icon of the site's own stays.
        const icon = makeIcon();
        if (!output.has(icon.url)) output.write(icon.url, icon.content);
        for (const { url, content } of listWebFiles(site.listPagesToFind)) output.write(url, content);
        reader.signal?.throwIfAborted();
        endStage("files");
        site.writeSearchIndex();
        endStage("search");
      },
      "astro:server:setup": ({ server, refreshContent }) => {
        serveChanges({ server, reader, refreshContent, routes: () => routes });
      },
    },
  };
}
