import type { MiddlewareHandler } from "astro";
import { getLoadedSite } from "../loaded-site.ts";
import { addWarnings, writeFailurePage } from "./problems-page.ts";

/**
 * What a preview changes in each page: it shows the warnings, and the policy lets in the styles and the socket of the server, which
 * come as elements and addresses of its own. A page that fails says so without the hints of the server, which guess by words.
 */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  try {
    const response = await next();
    if (!response.headers.get("content-type")?.includes("text/html")) return response;
    const html = loosenPolicy(await response.text());
    return new Response(addWarnings(html, getLoadedSite().issues), response);
  } catch (error) {
    console.error(error);
    return new Response(writeFailurePage(error), {
      status: 500,
      headers: { "content-type": "text/html; charset=utf-8" },
    });
  }
};

function loosenPolicy(html: string): string {
  return html
    .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
    .replace("connect-src 'self'", "connect-src 'self' ws:");
}
