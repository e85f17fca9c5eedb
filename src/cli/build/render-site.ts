import { finishInThread } from "../../site/finishing/finish-in-thread.ts";
import type { SiteFault } from "../../verification/built-site.ts";
import { watchHelpers } from "./watch-helpers.ts";

/**
 * Makes all pages and files of the site that is open in this process, in `folder`, and gives what is wrong with them. Says nothing: throws
 * where one cannot be made or written, and where the site was opened with a signal to stop that came. Then nothing is written any more.
 */
export async function renderSite(root: string, folder: string): Promise<readonly SiteFault[]> {
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  for (const [name, value] of Object.entries(frugalBundler)) process.env[name] ??= value;
  const { build } = await import("astro");
  const { configureSite } = await import("../../site/configuration.ts");
  const finisher = finishInThread(folder);
  try {
    const config = { ...configureSite(root, finisher), configFile: false, outDir: folder, logLevel: "silent" } as const;
    await watchHelpers(() => build(config));
    return await finisher.ask("faults");
  } finally {
    await finisher.end();
  }
}

/**
 * The allocator of Vite's bundler reads these when it is loaded: it gives back at once what it has freed, and takes no pages of two megabytes,
 * which were 200 MB of a build. https://microsoft.github.io/mimalloc/environment.html
 */
const frugalBundler = { MIMALLOC_PURGE_DELAY: "0", MIMALLOC_ALLOW_THP: "0" };
