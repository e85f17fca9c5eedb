import type { Browser } from "playwright-core";
import { launchBrowser } from "../../src/cli/verify/launch-browser.ts";
import { siteFolder } from "./built-site.ts";
import { serveFolder } from "../../src/cli/verify/serve-folder.ts";

/** The built site on a server, and a browser to look at it. */
export interface OpenSite {
  readonly browser: Browser;
  /** Address of the home page, ending in `/`. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the built site under `base` and starts a browser. */
export async function openSite(base = "/"): Promise<OpenSite> {
  const [server, browser] = await Promise.all([serveFolder(siteFolder, base), launchBrowser()]);
  return {
    browser,
    address: server.address,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
