/*
 * Files that belong to no record and the search index are written in the `astro:build:done` hook, which is quicker than a route each.
 */
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration, IntegrationResolvedRoute } from "astro";
import { listPanelsPages } from "../views/charts/published.ts";
import { getCatalogue } from "./catalogue.ts";
import { notePreview, type SiteReader } from "./loaded-site.ts";
import { serveChanges } from "./dev/serve-changes.ts";
import { finishHere } from "./finishing/finish-site.ts";
import type { Finisher } from "./finishing/task.ts";
import { createOutput, removeFiles, type Output } from "./output.ts";
import { finishPages } from "./prerenderer.ts";
import { endStage } from "./stages.ts";
import { startSite, type SiteInMaking } from "./site-in-making.ts";
import { listHeldFiles, listSitemaps, makeIcon, makeSharingImage } from "./web-files.ts";

/** The code is TypeScript in the engine's repository, and JavaScript in its package. */
const ending = extname(import.meta.filename);

/**
 * Findings' part of a build: links that work anywhere, downloads, files for search engines, and the search index. All is written by
 * `finisher`; where a command gives none, here.
 */
export function findings(reader: SiteReader, finisher?: Finisher): AstroIntegration {
  let routes: IntegrationResolvedRoute[] = [];
  let finishing: Finisher;
  let has: Output["has"];
  let folder: string;
  let site: SiteInMaking;
  return {
    name: "findings",
    hooks: {
      "astro:config:setup": ({ command, addMiddleware }) => {
        notePreview(command === "dev");
        if (command === "dev")
          addMiddleware({ order: "pre", entrypoint: new URL(`./dev/middleware${ending}`, import.meta.url) });
      },
      "astro:config:done": ({ config }) => {
        folder = fileURLToPath(config.outDir);
        const output = createOutput(folder);
        finishing = finisher ?? finishHere(output);
        ({ has } = output);
      },
      "astro:routes:resolved": (resolved) => {
        routes = resolved.routes;
      },
      "astro:build:start": async ({ setPrerenderer }) => {
        reader.signal?.throwIfAborted();
        site = await startSite(finishing);
        const after = listPanelsPages(getCatalogue());
        const { finishPage, makeIndex } = site;
        setPrerenderer((inner) =>
          finishPages(inner, { finish: finishPage, after, ended: makeIndex, signal: reader.signal }),
        );
      },
      "astro:build:done": async () => {
        removeFiles(folder, listHeldFiles(reader));
        const [icon, picture] = [makeIcon(), makeSharingImage()];
        // An icon of the site's own stays.
        await site.add([...(has(icon.url) ? [] : [icon]), ...(picture ? [picture] : [])]);
        await site.finish();
        await site.add(listSitemaps(await finishing.ask("pages to find")));
        reader.signal?.throwIfAborted();
        endStage("files");
      },
      "astro:server:setup": ({ server }) => {
        serveChanges({ server, reader, routes: () => routes });
      },
    },
  };
}
