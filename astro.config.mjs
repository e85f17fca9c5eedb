import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { NodePackageImporter } from "sass-embedded";
import { findings } from "./src/site/integration.ts";
import { getCatalogue } from "./src/site/catalogue.ts";

const { site } = getCatalogue();

export default defineConfig({
  ...(site.address && { site: site.address }),
  output: "static",
  trailingSlash: "always",
  prerenderConflictBehavior: "error",
  compressHTML: "jsx",
  build: { format: "directory", inlineStylesheets: "never", concurrency: 16, assets: "assets" },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [mdx(), findings()],
  vite: {
    build: { assetsInlineLimit: 0 },
    css: {
      lightningcss: { errorRecovery: true },
      preprocessorOptions: {
        scss: {
          importers: [new NodePackageImporter(import.meta.dirname)],
          additionalData: `$brand-colour: ${site.brandColour};\n$site-title: ${JSON.stringify(site.title)};\n`,
          quietDeps: true,
        },
      },
    },
  },
});
