import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Browser } from "playwright-core";

/** Where systems keep Chromium or a browser made from it. */
const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * Starts a headless Chromium: the one at `path`, else that of CHROME_PATH, else the system's, else the one that comes as an npm package.
 * Throws where there is none, or where playwright-core is not installed.
 */
export async function launchBrowser(path?: string): Promise<Browser> {
  const { chromium } = await import("playwright-core");
  return chromium.launch({
    executablePath: await findChromium(path),
    args: ["--no-sandbox", "--disable-dev-shm-usage", "--headless=shell", "--disable-background-networking"],
  });
}

/** Why there is no browser, and how to get one. */
export function explainNoBrowser(error: unknown, path?: string): string {
  const words = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
  if (path !== undefined && !words.includes("playwright-core"))
    return `${path} cannot be started as a browser: ${words}`;
  if (words.includes("@sparticuz/chromium"))
    return "no Chromium was found here: give one with --browser <path>, or set CHROME_PATH";
  if (words.includes("playwright-core"))
    return "playwright-core is not installed here: npm install --save-dev playwright-core axe-core";
  return `the browser cannot be started: ${words}`;
}

async function findChromium(path: string | undefined): Promise<string> {
  if (path !== undefined) return path;
  const installed = [process.env.CHROME_PATH, ...usualPlaces].find(
    (place) => place !== undefined && place !== "" && existsSync(place),
  );
  if (installed !== undefined) return installed;
  const { default: packaged, inflate, setupLambdaEnvironment } = await import("@sparticuz/chromium");
  const main = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  await inflate(join(dirname(main), "../bin/al2023.tar.br"));
  setupLambdaEnvironment(join(tmpdir(), "al2023/lib"));
  return packaged.executablePath();
}
