import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Runs Astro's command line on the engine with this process's Node and waits for its end. Returns the code that it ended with. */
export function runAstro(args: readonly string[], root: string): Promise<number> {
  const require = createRequire(import.meta.url);
  const astro = join(dirname(require.resolve("astro/package.json")), "bin/astro.mjs");
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [astro, ...args], { cwd: root, stdio: "inherit", env });
    const forget = onStopSignals(() => child.kill("SIGTERM"));
    child.on("error", reject);
    child.on("close", (code) => {
      forget();
      resolve(code ?? 1);
    });
  });
}

/** Calls `stop` at each signal that asks a program to end, as often as it comes, until the function that it returns is called. */
export function onStopSignals(stop: () => void): () => void {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.on(signal, stop);
  return () => {
    for (const signal of signals) process.removeListener(signal, stop);
  };
}
