import { once } from "node:events";
import { explainFailure } from "./explain-failure.ts";
import { onStopSignals } from "./run.ts";
import { watchParents } from "./stop-with-parents.ts";
import { today } from "./today.ts";

/** How a preview is served. */
export interface PreviewOptions {
  /** Number of the port; the next free one is taken where it is in use. */
  readonly port?: string | undefined;
  /** Whether other machines of the network may see it. */
  readonly host?: boolean;
  /** Whether to open it in the browser. */
  readonly open?: boolean;
}

/**
 * Serves the site below `root` as its files stand, with every change as it is saved, until it is asked to end. Mistakes in the records
 * do not keep it from starting: it shows them. Returns the code to exit with.
 */
export async function previewSite(root: string, options: PreviewOptions): Promise<number> {
  const port = options.port === undefined ? undefined : Number(options.port);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65536)) {
    console.error(`${options.port} is no number of a port. Give one from 1 to 65535: npm run dev -- --port 4400.`);
    return 1;
  }
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  process.env["ASTRO_DISABLE_UPDATE_CHECK"] = "true";
  process.env["FINDINGS_PREVIEW_DAY"] = today();
  const stopped = new AbortController();
  const stop = () => {
    stopped.abort();
  };
  const ends = [watchParents(stop), onStopSignals(stop)];
  try {
    const { dev } = await import("astro");
    const { host, open } = options;
    const server = await dev({
      root,
      logLevel: "warn",
      server: { ...(port && { port }), ...(host && { host }), ...(open && { open }) },
    });
    console.log(
      `The preview is at http://localhost:${server.address.port}/. It follows every file that is saved; Ctrl-C ends it.`,
    );
    if (!stopped.signal.aborted) await once(stopped.signal, "abort");
    await server.stop();
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
