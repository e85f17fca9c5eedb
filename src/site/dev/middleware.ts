/*
 * A preview is the site, made when asked for. It stands before Astro's own server: it waits until a saved file is read, gives the list of
 * problems instead of any page while there are errors, and makes a file to take away by its address (`downloads/downloads.ts`: groups of
 * files that are made together, which a build goes through and a preview looks up). What no request can tell is asked of the routes (the
 * sitemap). Search is made from records (`views/search/search-records.ts`), by names and texts: to index the pages, all would have to be
 * rendered first. Astro's page of errors never shows: its hints go by words in the path, and "document" is one.
 */
import type { MiddlewareHandler } from "astro";
import { once } from "../../catalogue/once.ts";
import { createTermMarker } from "../../views/page/mark-terms.ts";
import { getCatalogue } from "../catalogue.ts";
import { getLoadedSite } from "../loaded-site.ts";
import { explainMissing, markHeld } from "./held-marks.ts";
import { addWarnings, writeFailurePage } from "./problems-page.ts";

/**
 * What a preview changes in each page: it shows the warnings and what no build has yet, and the policy lets in the styles and the socket of the server, which
 * come as elements and addresses of its own. A page that fails says so without the hints of the server, which guess by words.
 */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  try {
    const response = await next();
    if (!response.headers.get("content-type")?.includes("text/html")) return response;
    const html = loosenPolicy(await response.text());
    const { issues, held } = getLoadedSite();
    const told =
      response.status === 404 ? explainMissing(html, url.pathname, issues) : markHeld(html, url.pathname, held);
    return new Response(addWarnings(markTerms(told), issues), response);
  } catch (error) {
    console.error(error);
    return new Response(writeFailurePage(error), {
      status: 500,
      headers: { "content-type": "text/html; charset=utf-8" },
    });
  }
};

/** Words of the glossary are marked as in a build, so that an officer who wrote a term sees where it is found. */
function markTerms(html: string): string {
  const catalogue = getCatalogue();
  return once(catalogue, "term marker", () => createTermMarker(catalogue.terms))(html);
}

function loosenPolicy(html: string): string {
  return html
    .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
    .replace("connect-src 'self'", "connect-src 'self' ws:");
}
