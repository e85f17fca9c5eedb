/*
 * A build passes one door (`site/prerenderer.ts`, Astro's own `setPrerenderer`): each page that Astro has rendered gets links that start at
 * the page, is listed for the sitemap, and the files of its record are written right after it (`site/site-in-making.ts`). What a page and
 * its files share is worked out once (`catalogue/once.ts`, which the bundle of the pages and the code beside it share): a chart is drawn
 * once a width. No pass goes over the built files again. Pages are rendered one after the other, since rendering never waits.
 */
import type { AstroPrerenderer } from "astro";
import { chartPageUrl } from "../model/addresses.ts";
import { shellId } from "../views/charts/embed-page.ts";
import { PageFailure } from "./page-failure.ts";
import { endStage } from "./stages.ts";

/**
 * What becomes of a page: `file` is its file within the site, for example `documents/x/index.html`. Undefined where it is not to be written.
 */
export type FinishPage = (file: string, html: string) => string | undefined;

/**
 * Astro's own renderer with a step after it: each page goes through `finish` before it is written. Throws a PageFailure where one cannot be
 * made, and ends with an error when `signal` says so.
 * https://docs.astro.build/en/reference/integrations-reference/#setprerenderer-option
 */
export function finishPages(inner: AstroPrerenderer, finish: FinishPage, signal?: AbortSignal): AstroPrerenderer {
  return {
    ...inner,
    getStaticPaths: async () => {
      endStage("bundle");
      signal?.throwIfAborted();
      const paths = await inner.getStaticPaths();
      endStage("routes");
      // The files of records need it.
      return paths.toSorted((a, b) => Number(isShell(b.pathname)) - Number(isShell(a.pathname)));
    },
    teardown: async () => {
      await inner.teardown?.();
      endStage("pages");
    },
    render: async (request, options) => {
      signal?.throwIfAborted();
      try {
        const result = await inner.render(request, options);
        const response = result instanceof Response ? result : result.response;
        if (!response.body || !response.headers.get("content-type")?.includes("text/html")) return result;
        const html = finish(fileOfPage(request), await response.text());
        // Of a page without a body Astro makes no file.
        const finished = html === undefined ? new Response(null) : new Response(html, response);
        return result instanceof Response ? finished : { ...result, response: finished };
      } catch (error) {
        throw new PageFailure(decodeURI(new URL(request.url).pathname), error);
      }
    },
  };
}

function isShell(pathname: string): boolean {
  return pathname.replace(/\/?$/, "/") === chartPageUrl(shellId);
}

/** The file that Astro writes a page to, with `build.format: "directory"`. */
function fileOfPage(request: Request): string {
  const path = decodeURI(new URL(request.url).pathname).slice(1);
  return path === "404/" ? "404.html" : `${path}index.html`;
}
