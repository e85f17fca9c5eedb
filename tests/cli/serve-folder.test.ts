import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveFolder, type SiteServer } from "../../src/cli/verify/serve-folder.ts";

const home = mkdtempSync(join(tmpdir(), "findings-"));
const site = join(home, "site");
let server: SiteServer;

beforeAll(async () => {
  mkdirSync(join(site, "a"), { recursive: true });
  writeFileSync(join(site, "a/index.html"), "page");
  writeFileSync(join(home, "secret.txt"), "secret");
  server = await serveFolder(site, "/base/");
});

afterAll(async () => {
  await server.close();
  rmSync(home, { recursive: true, force: true });
});

/** Asks for a path as it is written: other programs put it in order first. */
function ask(path: string): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.address);
    const asking = request({ hostname, port, path }, (response) => {
      let body = "";
      response.on("data", (piece: Buffer) => (body += piece.toString()));
      response.on("end", () => {
        resolve({ status: response.statusCode, body });
      });
    });
    asking.on("error", reject);
    asking.end();
  });
}

test.each([
  ["/base/a/", 200, "page"],
  ["/base/none/", 404, ""],
  ["/a/", 404, ""],
  ["/base/%zz", 404, ""],
  ["/base/%00", 404, ""],
  ["/base/../secret.txt", 404, ""],
  ["/base/%2e%2e/secret.txt", 404, ""],
  ["/base/%2e%2e%2fsecret.txt", 404, ""],
  ["//", 404, ""],
])("%s answers %i, and the server goes on", async (path, status, body) => {
  expect(await ask(path)).toEqual({ status, body });
});
