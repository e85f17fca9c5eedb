/**
 * Makes all pages and files of the site that is open in this process, with Astro and the site's own configuration, in `folder`. Throws where
 * one cannot be made or written, and where the site was opened with a signal to stop that came.
 */
export async function renderSite(root: string, folder: string): Promise<void> {
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  const { build } = await import("astro");
  await build({ root, outDir: folder, logLevel: "warn" });
}
