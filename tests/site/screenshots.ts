import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { launchBrowser } from "../../src/cli/verify/launch-browser.ts";
import { addressOf, listPages, projectFolder, siteFolder } from "./built-site.ts";
import { serveFolder } from "../../src/cli/verify/serve-folder.ts";

/**
 * Takes pictures of built pages at the widths of a phone, a tablet and a desk, and prints them: for looking, not a test.
 * `node tests/site/screenshots.ts [path...]`, for example `node tests/site/screenshots.ts documents/ "search/?q=absence"`;
 * without a path, all pages. Writes into `.findings/screenshots/`. `--readme indicators/ks2-rwm-expected/` takes the picture of the
 * README instead: the top of a page at a desk.
 */
const widths = [320, 768, 1280];
const folder = join(projectFolder, ".findings/screenshots");

await mkdir(folder, { recursive: true });
const readme = process.argv[2] === "--readme";
const given = process.argv.slice(readme ? 3 : 2);
const addresses = given.length > 0 ? given : listPages().map(addressOf);
const server = await serveFolder(siteFolder);
const browser = await launchBrowser();
const page = await browser.newPage();
if (readme) {
  await page.setViewportSize({ width: 1280, height: 1230 });
  await page.goto(server.address + (given[0] ?? ""), { waitUntil: "networkidle" });
  await page.screenshot({ path: join(projectFolder, "docs/screenshot.png") });
}
for (const address of readme ? [] : addresses) {
  const name = address.replace(/[^a-z0-9]+/gi, "-").replace(/^-|-$/g, "") || "home";
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(server.address + address.replace(/^\//, ""), { waitUntil: "networkidle" });
    await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true });
  }
  await page.pdf({ path: join(folder, `${name}.pdf`), format: "A4" });
}
await browser.close();
await server.close();
if (!readme) console.log(`${addresses.length} pages at ${widths.join(", ")} px and as PDF are in ${folder}.`);
