import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { listDownloads } from "../publication/downloads.ts";
import { prefixLinks, relativiseLinks } from "../publication/relative-links.ts";
import { forgetCatalogue, getCatalogue, getClaims } from "./catalogue.ts";
import { writeSearchIndex } from "./search-index.ts";

/** Findings' part of a build: downloads, links that work anywhere, and the search index. */
export function findings(): AstroIntegration {
  return {
    name: "findings",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const folder = fileURLToPath(dir);
        writeDownloads(folder);
        rewriteLinks(folder);
        await writeSearchIndex(folder);
      },
      "astro:server:setup": ({ server }) => {
        server.watcher.add([join(process.cwd(), "data"), join(process.cwd(), "content")]);
        server.watcher.on("all", (_event, path) => {
          if (!/[/\\](data|content)[/\\]/.test(path)) return;
          forgetCatalogue();
          server.ws.send({ type: "full-reload" });
        });
        server.middlewares.use((request, response, next) => {
          const download = listDownloads(getCatalogue(), getClaims());
          for (const file of /\.(json|csv|atom)$/.test(request.url ?? "") ? download : []) {
            if (file.url === request.url) return void response.end(file.text);
          }
          next();
        });
      },
    },
  };
}

function writeDownloads(folder: string): void {
  for (const download of listDownloads(getCatalogue(), getClaims())) {
    const path = join(folder, download.url);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, download.text);
  }
}

function rewriteLinks(folder: string): void {
  const { address } = getCatalogue().site;
  const hostFolder = address === undefined ? "/" : new URL(address).pathname.replace(/\/?$/, "/");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  for (const file of files) {
    const path = join(folder, file);
    const html = readFileSync(path, "utf8");
    const pagePath = file.replaceAll("\\", "/");
    writeFileSync(path, pagePath === "404.html" ? prefixLinks(html, hostFolder) : relativiseLinks(html, pagePath));
  }
}
