import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

/** Starts a headless Chromium: that of CHROME_PATH, else the system's, else the one that comes with the npm packages. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await findChromium(),
    args: ["--no-sandbox", "--disable-dev-shm-usage", "--headless=shell", "--disable-background-networking"],
  });
}

async function findChromium(): Promise<string> {
  const installed = [process.env.CHROME_PATH, "/usr/bin/chromium"].find(
    (path) => path !== undefined && existsSync(path),
  );
  if (installed !== undefined) return installed;
  const { default: packaged, inflate, setupLambdaEnvironment } = await import("@sparticuz/chromium");
  const main = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  await inflate(join(dirname(main), "../bin/al2023.tar.br"));
  setupLambdaEnvironment(join(tmpdir(), "al2023/lib"));
  return packaged.executablePath();
}
