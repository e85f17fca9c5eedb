import { once } from "node:events";
import { openSite } from "../../site/site-reader.ts";
import { explainFailure } from "../explain-failure.ts";
import { onStopSignals } from "./run.ts";
import { watchParents } from "./stop-with-parents.ts";
import { watchHelpers } from "./watch-helpers.ts";
import { today } from "../today.ts";

/** How a site is served. */
export interface PreviewOptions {
  /** Number of the port; the next free one is taken where it is in use. */
  readonly port?: string | undefined;
  /** Whether other machines of the network may see it. */
  readonly host?: boolean | undefined;
  /** Whether to open it in the browser. */
  readonly open?: boolean | undefined;
}

/**
 * Serves the site below `root` as its files stand, with every change as it is saved, until it is asked to end. Mistakes in the records
 * do not keep it from starting: it shows them. Returns the code to exit with.
 */
export function previewSite(root: string, options: PreviewOptions): Promise<number> {
  return serve(options, async (server) => {
    openSite(root, { day: today(), moment: Date.now(), showsHeld: true, keepsParsed: true });
    const { dev } = await import("astro");
    const { configureSite } = await import("../../site/configuration.ts");
    const running = await dev({ ...configureSite(root), configFile: false, logLevel: "error", server });
    console.log(
      `The preview is at http://localhost:${running.address.port}/. It follows every file that is saved; Ctrl-C ends it.`,
    );
    return () => running.stop();
  });
}

/** Serves the built site of `root` until it is asked to end. Returns the code to exit with. */
export function serveBuiltSite(root: string, options: PreviewOptions): Promise<number> {
  return serve(options, async (server) => {
    const { preview } = await import("astro");
    const { configureSite } = await import("../../site/configuration.ts");
    const running = await preview({ ...configureSite(root), configFile: false, logLevel: "warn", server });
    console.log(`The site is at http://localhost:${running.port}/. Ctrl-C ends it.`);
    return () => running.stop();
  });
}

/** What Astro's servers take. */
interface ServerOptions {
  readonly port?: number;
  readonly host?: boolean;
  readonly open?: boolean;
}

/**
 * Starts a server, which hands back the function that stops it, and stops it when this process is asked to end. Without a program that it started, as that
 * which compiles styles, no page would come any more: then it ends too, and says why.
 */
async function serve(
  { port: written, host, open }: PreviewOptions,
  start: (server: ServerOptions) => Promise<() => Promise<void>>,
): Promise<number> {
  const port = written === undefined ? undefined : Number(written);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65536)) {
    console.error(`${written} is no number of a port. Give one from 1 to 65535: npx findings dev --port 4400.`);
    return 1;
  }
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  process.env["ASTRO_DISABLE_UPDATE_CHECK"] = "true";
  const stopped = new AbortController();
  const stop = () => {
    stopped.abort();
  };
  const ends = [watchParents(stop), onStopSignals(stop)];
  try {
    const stopServer = await watchHelpers(async () => {
      const running = await start({ ...(port && { port }), ...(host && { host }), ...(open && { open }) });
      if (!stopped.signal.aborted) await once(stopped.signal, "abort");
      return running;
    });
    await stopServer();
    return 0;
  } catch (error) {
    const words = explainFailure(error);
    if (words === undefined) throw error;
    console.error(words);
    return 1;
  } finally {
    for (const end of ends) end();
  }
}
