import type { Page } from "playwright-core";

/** What a page did that a reader does not see. */
export interface Watch {
  /** Errors in the console, refusals of the content security policy among them. */
  readonly errors: string[];
  /** Addresses asked for on other hosts. */
  readonly foreign: string[];
}

/** Records what a tab does from now on. `origin` is the site's own, for example `http://127.0.0.1:8080`. */
export function watchPage(page: Page, origin: string): Watch {
  const watch: Watch = { errors: [], foreign: [] };
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") watch.errors.push(message.text());
  });
  page.on("pageerror", (error) => watch.errors.push(String(error)));
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "failed";
    // A request is aborted where the reader goes on to another page before its answer.
    if (reason !== "net::ERR_ABORTED") watch.errors.push(`${request.url()}: ${reason}`);
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(`${origin}/`)) watch.foreign.push(request.url());
  });
  return watch;
}
