import { readFile, stat } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";
import { cacheFor } from "../../hosting/host-rules.ts";

/** A plain file server, as a council's host would be, with the site under `base`. */
export interface SiteServer {
  /** Address of the home page. */
  readonly address: string;
  close(): Promise<void>;
}

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".atom": "application/atom+xml",
  ".ics": "text/calendar",
  ".svg": "image/svg+xml",
  ".csv": "text/csv; charset=utf-8",
  ".wasm": "application/wasm",
};

/** Serves `folder` on a free port. Unknown addresses answer 404 with the site's own page. */
export async function serveFolder(folder: string, base = "/"): Promise<SiteServer> {
  const server = createServer((request, response) => {
    const url = request.url ?? "/";
    void answer(folder, base, url).then(({ status, type, body }) => {
      // As hosts are told to: without it a browser asks for styles and scripts, and reads them, with every page.
      const isKept = status === 200 && url.startsWith(`${base}assets/`);
      response.writeHead(status, { "content-type": type, ...(isKept && { "cache-control": cacheFor.immutable }) });
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return { address: `http://127.0.0.1:${port}${base}`, close: () => closeServer(server) };
}

async function answer(folder: string, base: string, url: string) {
  const path = readPath(url);
  const inside = path?.startsWith(base) ? path.slice(base.length) : undefined;
  const file = inside === undefined ? undefined : await findFile(join(folder, normalize(`/${inside}`)));
  const found = file ?? join(folder, "404.html");
  const type = types[extname(found)] ?? "application/octet-stream";
  // A site in the making may have no page for what is missing.
  const body = await readFile(found).catch(() => "");
  return { status: file === undefined ? 404 : 200, type, body };
}

/** The path of an address; undefined where it is written as none can be, as with a per cent sign alone. */
function readPath(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return undefined;
  }
}

async function findFile(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile()) return path;
  return found?.isDirectory() ? findFile(join(path, "index.html")) : undefined;
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) => {
    server.close((error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}
