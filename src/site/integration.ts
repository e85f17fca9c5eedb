import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { listDownloads } from "../publication/downloads.ts";
import { dataPackageUrl } from "../publication/urls.ts";
import { prefixLinks, relativiseLinks } from "../publication/relative-links.ts";
import { compareText } from "../records/issue.ts";
import { forgetCatalogue, getCatalogue, getClaims } from "./catalogue.ts";
import { createDataPackage } from "./data-package.ts";
import { writeSearchIndex } from "./search-index.ts";
import { writeWebFiles } from "./web-files.ts";

/** Findings' part of a build: downloads, links that work anywhere, files for search engines, and the search index. */
export function findings(): AstroIntegration {
  return {
    name: "findings",
    hooks: {
      "astro:build:start": stopWithParent,
      "astro:build:done": async ({ dir }) => {
        const folder = fileURLToPath(dir);
        writeDownloads(folder);
        rewriteLinks(folder);
        writeWebFiles(folder);
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
          const wanted = /\.(json|csv|atom|zip)$/.test(request.url ?? "");
          for (const file of wanted ? listFiles() : [])
            if (file.url === request.url) return void response.end(file.content);
          next();
        });
      },
    },
  };
}

/** A build whose command is gone stops: nobody would put the site in its place. */
function stopWithParent(): void {
  process.once("disconnect", () => process.exit(1));
  process.channel?.unref();
}

function writeDownloads(folder: string): void {
  for (const { url, content } of listFiles()) {
    const path = join(folder, url);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

/** Every file to take away; the last is the package of all tables. */
function* listFiles(): Generator<{ url: string; content: string | Uint8Array }> {
  const everything = createDataPackage(getCatalogue());
  for (const download of listDownloads(getCatalogue(), getClaims())) {
    yield { url: download.url, content: download.text };
    everything.add(download);
  }
  yield { url: dataPackageUrl, content: everything.finish() };
}

function rewriteLinks(folder: string): void {
  const { address } = getCatalogue().site;
  const hostFolder = address === undefined ? "/" : new URL(address).pathname.replace(/\/?$/, "/");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .sort(compareText);
  for (const file of files) {
    const path = join(folder, file);
    const html = readFileSync(path, "utf8");
    const pagePath = file.replaceAll("\\", "/");
    writeFileSync(path, pagePath === "404.html" ? prefixLinks(html, hostFolder) : relativiseLinks(html, pagePath));
  }
}
