/**
 * Makes all pages and files of the site that is open in this process, in `folder`. Says nothing: throws where one cannot be made or written,
 * and where the site was opened with a signal to stop that came.
 */
export async function renderSite(root: string, folder: string): Promise<void> {
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  const { build } = await import("astro");
  const { configureSite } = await import("../site/configuration.ts");
  await build({ ...configureSite(root), configFile: false, outDir: folder, logLevel: "silent" });
}
