import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeHost } from "../../src/hosting/host-rules.ts";
import { writeHostFiles } from "../../src/hosting/hosts.ts";

const program = ["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/opt/homebrew/bin/nginx"].find(existsSync);

/** Runs only where nginx is installed: `apt-get install nginx-light`. */
describe.skipIf(program === undefined).each([
  ["at the root of its host", "/"],
  ["in a folder of its host", "/children/findings/"],
])("nginx, with a site %s (skipped where nginx is not installed)", (_, folder) => {
  let home = "";
  let address = "";
  let stop = () => {};

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), "findings-nginx-"));
    const port = await findFreePort();
    const site = join(home, "site");
    write(site, "index.html", "<!doctype html><title>Home</title>".padEnd(3000, " "));
    write(site, "404.html", "<!doctype html><title>Not here</title>");
    write(site, "about/index.html", "<!doctype html><title>About</title>");
    write(site, "charts/absence/index.html", "<!doctype html><title>Chart</title>");
    write(site, "charts/absence.svg", "<svg/>");
    write(site, "assets/page.ABC.css", "a{}");
    write(site, "search-index/start.json", "{}");
    write(site, "search-index/text/0a.json", "{}");
    write(site, "data/areas.csv", "name,£\n");
    write(site, "feed.atom", "<feed/>");
    const redirects = [{ from: "/indicators/old/", to: "/about/" }];
    const rules = describeHost(`http://localhost${folder}`, ["about"], redirects);
    const server = (writeHostFiles("nginx", rules).get("hosting/nginx.conf") ?? "")
      .replaceAll("/var/www/findings/current", site)
      .replace("listen 80;", `listen 127.0.0.1:${port};`)
      .replace("  listen [::]:80;\n", "");
    write(home, "nginx.conf", `${surround(home)}\nevents {}\nhttp {\n${temporary(home)}\n${server}\n}\n`);
    const args = ["-p", home, "-c", join(home, "nginx.conf"), "-e", join(home, "error.log")];
    const tried = spawnSync(program ?? "", ["-t", ...args], { encoding: "utf8" });
    expect(tried.stderr).toContain("test is successful");
    const running = spawn(program ?? "", args, { stdio: "ignore" });
    stop = () => running.kill("SIGTERM");
    address = `http://127.0.0.1:${port}${folder}`;
    await waitUntilAnswered(address);
  });

  afterAll(() => {
    stop();
    rmSync(home, { recursive: true, force: true });
  });

  const get = (path: string) => fetch(address + path, { redirect: "manual", headers: { "accept-encoding": "gzip" } });

  test("sends the headers of a page, compressed, and a browser keeps it for minutes", async () => {
    const { status, headers } = await get("");
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("cache-control")).toBe("public, max-age=300, must-revalidate");
    expect(headers.get("content-encoding")).toBe("gzip");
  });

  test("lets charts be embedded", async () => {
    const { status, headers } = await get("charts/absence/");
    expect(status).toBe(200);
    expect(headers.get("content-security-policy")).toContain("frame-ancestors *");
  });

  test.each(["assets/page.ABC.css", "search-index/text/0a.json"])("keeps %s for a year", async (path) => {
    expect((await get(path)).headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  });

  test("asks for the start of the search index each time", async () => {
    expect((await get("search-index/start.json")).headers.get("cache-control")).toContain("must-revalidate");
  });

  test.each([
    ["data/areas.csv", "text/csv; charset=utf-8"],
    ["feed.atom", "application/atom+xml; charset=utf-8"],
    ["charts/absence.svg", "image/svg+xml; charset=utf-8"],
  ])("serves %s as %s", async (path, type) => {
    expect((await get(path)).headers.get("content-type")).toBe(type);
  });

  test("lets programs elsewhere read data, and nothing else", async () => {
    expect((await get("data/areas.csv")).headers.get("access-control-allow-origin")).toBe("*");
    expect((await get("about/")).headers.get("access-control-allow-origin")).toBeNull();
  });

  test.each(["nowhere/", "assets/", "data/none.csv"])(
    "shows the site's own page for %s, with 404 and all headers",
    async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain("Not here");
      expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    },
  );

  test("leads from an address of before to the page of now", async () => {
    const { status, headers } = await get("indicators/old/");
    expect([status, headers.get("location")]).toEqual([301, `${folder}about/`]);
  });

  test("leads to the folder where the slash is missing", async () => {
    const { status, headers } = await get("about");
    expect([status, headers.get("location")]).toEqual([301, `${folder}about/`]);
  });
});

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** What a host's own configuration says around a site's: as the user who runs the test, in one process. */
function surround(home: string): string {
  return `daemon off;\nmaster_process off;\npid ${home}/pid;\n`;
}

/** Nothing is written outside the test's own folder. */
function temporary(home: string): string {
  return [
    "access_log off;",
    ...["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `${kind}_temp_path ${home}/${kind};`),
  ].join("\n");
}

function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === "object" && address ? address.port : 0);
      });
    });
  });
}

/** Asks until there is an answer; the runner's own limit ends a wait that is in vain. */
async function waitUntilAnswered(address: string): Promise<void> {
  for (;;) {
    const answered = await fetch(address).catch(() => undefined);
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
