/*
 * A build passes one door (`site/prerenderer.ts`, Astro's own `setPrerenderer`): each page that Astro has rendered is given on as it is, with
 * the files of its record (`site/site-in-making.ts`), to a thread that does all that needs texts and no records (`site/finishing`): links that
 * start at the page, the search index, the package, writing, and reading for what is wrong. What a page and its files share is worked out once
 * (`catalogue/once.ts`, which the bundle of the pages and the code beside it share): a chart is drawn once a width. No pass goes over the built
 * files again. Pages are rendered one after the other, since rendering never waits.
 */
import type { AstroPrerenderer } from "astro";
import { chartPageUrl } from "../model/addresses.ts";
import { shellId } from "../views/charts/embed-shell.ts";
import { freeMemory } from "./free-memory.ts";
import { PageFailure } from "./page-failure.ts";
import { endStage } from "./stages.ts";

/** Takes a page in UTF-8 and sees to it that it is written; `file` is its file within the site, for example `documents/x/index.html`. */
export type FinishPage = (file: string, html: Uint8Array) => Promise<void>;

/** What becomes of pages. */
export interface PagePlan {
  readonly finish: FinishPage;
  /** Addresses of pages, each with that of the page after which it is made: what both show is then made once. */
  readonly after?: ReadonlyMap<string, string>;
  /** Is called when all pages are given on. */
  readonly ended?: () => Promise<void>;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Astro's own renderer with a step after it: each page goes to `finish`, and Astro writes none. Throws a PageFailure where one cannot be made,
 * and ends with an error when `signal` says so.
 * https://docs.astro.build/en/reference/integrations-reference/#setprerenderer-option
 */
export function finishPages(inner: AstroPrerenderer, { finish, after, ended, signal }: PagePlan): AstroPrerenderer {
  return {
    ...inner,
    getStaticPaths: async () => {
      endStage("bundle");
      signal?.throwIfAborted();
      const paths = await inner.getStaticPaths();
      endStage("routes");
      return orderPaths(paths, after);
    },
    teardown: async () => {
      await inner.teardown?.();
      await ended?.();
      // The long lists that follow find the room that pages were made in.
      freeMemory();
      endStage("pages");
    },
    render: async (request, options) => {
      signal?.throwIfAborted();
      try {
        const result = await inner.render(request, options);
        const response = result instanceof Response ? result : result.response;
        if (!response.body || !response.headers.get("content-type")?.includes("text/html")) return result;
        await finish(fileOfPage(request), new Uint8Array(await response.arrayBuffer()));
        // Of a page without a body Astro makes no file.
        const finished = new Response(null, response);
        return result instanceof Response ? finished : { ...result, response: finished };
      } catch (error) {
        // What was given on before can fail while a later page is made.
        if (error instanceof PageFailure) throw error;
        throw new PageFailure(decodeURI(new URL(request.url).pathname), error);
      }
    },
  };
}

/** The shell comes first, because the files of records need it; pages that follow another come directly after it. */
function orderPaths<Path extends { readonly pathname: string }>(
  paths: readonly Path[],
  after: PagePlan["after"] = new Map(),
): Path[] {
  const addresses = paths.map(({ pathname }) => pathname.replace(/\/?$/, "/"));
  const places = new Map(addresses.map((address, index) => [address, index]));
  const order = addresses.map((address, index) => {
    if (address === chartPageUrl(shellId)) return -1;
    const leader = places.get(after.get(address) ?? "");
    return leader === undefined ? index : leader + 0.5;
  });
  return paths
    .map((path, index) => ({ path, place: order[index] ?? index }))
    .sort((a, b) => a.place - b.place)
    .map(({ path }) => path);
}

/** The file that Astro writes a page to, with `build.format: "directory"`. */
function fileOfPage(request: Request): string {
  const path = decodeURI(new URL(request.url).pathname).slice(1);
  return path === "404/" ? "404.html" : `${path}index.html`;
}
