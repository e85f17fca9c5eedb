import { existsSync } from "node:fs";
import { join } from "node:path";
import mdx from "@astrojs/mdx";
import type { AstroUserConfig } from "astro";
import { NodePackageImporter } from "sass-embedded";
import { findNodeModules, usePackagesOfEngine } from "./engine-packages.ts";
import { loadScriptsPlainly } from "./plain-imports.ts";
import { serveStemmerAsModule } from "./stemmer-module.ts";
import type { Finisher } from "./finishing/task.ts";
import { findings } from "./integration.ts";
import { readSettings } from "./settings.ts";
import { continueSite } from "./site-reader.ts";

/** Folder of the engine, in which its `package.json` lies. */
const engine = join(import.meta.dirname, "../..");

/** Folder of the engine's code: `src` where it is written, `lib` in the package that is installed. */
const code = join(import.meta.dirname, "..");

/**
 * How Astro makes the site below `root`: pages, styles and packages are the engine's, wherever it lies; records, pictures and all that
 * is written are the site's. A build is written by `finisher`, if there is one.
 */
export function configureSite(root: string, finisher?: Finisher): AstroUserConfig {
  const reader = continueSite(root);
  const { address } = readSettings(reader);
  return {
    ...(address && { site: address }),
    root,
    srcDir: code,
    publicDir: join(root, "public"),
    cacheDir: join(root, ".findings/cache/astro"),
    output: "static",
    trailingSlash: "always",
    prerenderConflictBehavior: "error",
    compressHTML: "jsx",
    build: { format: "directory", inlineStylesheets: "never", assets: "assets" },
    markdown: { syntaxHighlight: false },
    devToolbar: { enabled: false },
    integrations: [mdx(), findings(reader, finisher)],
    vite: {
      cacheDir: join(root, ".findings/cache/vite"),
      plugins: [usePackagesOfEngine(engine), serveStemmerAsModule(), loadScriptsPlainly()],
      build: { assetsInlineLimit: 0 },
      server: { fs: { allow: [root, code, findNodeModules(engine)].filter((folder) => existsSync(folder)) } },
      // The scripts of the pages use no packages: there is nothing to look for and to bundle before a preview starts.
      optimizeDeps: { noDiscovery: true, include: [] },
      css: {
        lightningcss: { errorRecovery: true },
        preprocessorOptions: {
          scss: {
            importers: [new NodePackageImporter(engine)],
            additionalData: (source: string) => {
              const { brandColour, title } = readSettings(reader);
              return `$brand-colour: ${brandColour};\n$site-title: ${JSON.stringify(title)};\n${source}`;
            },
            quietDeps: true,
          },
        },
      },
    },
  };
}
