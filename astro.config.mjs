import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { NodePackageImporter } from "sass-embedded";
import { findings } from "./src/site/integration.ts";
import { readSettings } from "./src/site/settings.ts";
import { continueSite } from "./src/site/site-reader.ts";

const reader = continueSite(process.cwd());
const { address } = readSettings(reader);

export default defineConfig({
  ...(address && { site: address }),
  output: "static",
  trailingSlash: "always",
  prerenderConflictBehavior: "error",
  compressHTML: "jsx",
  build: { format: "directory", inlineStylesheets: "never", concurrency: 16, assets: "assets" },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [mdx(), findings(reader)],
  vite: {
    build: { assetsInlineLimit: 0 },
    // The scripts of the pages use no packages: there is nothing to look for and to bundle before a preview starts.
    optimizeDeps: { noDiscovery: true, include: [] },
    css: {
      lightningcss: { errorRecovery: true },
      preprocessorOptions: {
        scss: {
          importers: [new NodePackageImporter(import.meta.dirname)],
          additionalData: (source) => {
            const { brandColour, title } = readSettings(reader);
            return `$brand-colour: ${brandColour};\n$site-title: ${JSON.stringify(title)};\n${source}`;
          },
          quietDeps: true,
        },
      },
    },
  },
});
