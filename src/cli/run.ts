import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/**
 * Runs Astro's command line with this process's Node and waits for its end. Returns its exit code. `releaseDay` is the day of the
 * release that the site is built for, if it is.
 */
export function runAstro(args: readonly string[], root: string, releaseDay?: string): Promise<number> {
  const require = createRequire(join(root, "package.json"));
  const astro = join(dirname(require.resolve("astro/package.json")), "bin/astro.mjs");
  const environment = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: "1",
    ASTRO_PREVIEW_BACKGROUND: "0",
    ASTRO_DEV_BACKGROUND: "0",
    FINDINGS_RELEASE_DAY: releaseDay,
  };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [astro, ...args], { cwd: root, stdio: "inherit", env: environment });
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => child.kill(signal));
    child.on("error", reject);
    child.on("exit", (code) => {
      resolve(code ?? 1);
    });
  });
}
