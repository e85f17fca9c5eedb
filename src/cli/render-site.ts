/**
 * Makes all pages and files of the site that is open in this process, in `folder`. Says nothing: throws where one cannot be made or written,
 * and where the site was opened with a signal to stop that came.
 */
export async function renderSite(root: string, folder: string): Promise<void> {
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  for (const [name, value] of Object.entries(frugalBundler)) process.env[name] ??= value;
  const { build } = await import("astro");
  const { configureSite } = await import("../site/configuration.ts");
  await build({ ...configureSite(root), configFile: false, outDir: folder, logLevel: "silent" });
}

/**
 * The allocator of Vite's bundler reads these when it is loaded: it gives back at once what it has freed, and takes no pages of two megabytes,
 * which were 200 MB of a build. https://microsoft.github.io/mimalloc/environment.html
 */
const frugalBundler = { MIMALLOC_PURGE_DELAY: "0", MIMALLOC_ALLOW_THP: "0" };
