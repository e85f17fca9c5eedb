import { spawn, type StdioOptions } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** How Astro's command line ended. */
export interface AstroResult {
  readonly code: number;
  /** What it printed of errors; empty where they were shown at once. */
  readonly errors: string;
}

/** Astro prints the time that each page took beside its errors. */
const timeOfPage = /^\s*\(\+\d+m?s\)\s*$/;

interface AstroOptions {
  /** Day of the release that the site is built for, if it is. */
  readonly releaseDay?: string | undefined;
  /** Keeps what it prints of errors, so that they can be explained, and does not show it. */
  readonly keepErrors?: boolean;
  /** Stops it; without one, the signals that ask this process to end do. */
  readonly signal?: AbortSignal;
}

/**
 * Runs Astro's command line with this process's Node and waits for its end. A build is told when this process is gone, and stops.
 * https://nodejs.org/docs/latest-v24.x/api/process.html#event-disconnect
 */
export function runAstro(args: readonly string[], root: string, options: AstroOptions = {}): Promise<AstroResult> {
  const require = createRequire(join(root, "package.json"));
  const astro = join(dirname(require.resolve("astro/package.json")), "bin/astro.mjs");
  const environment = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: "1",
    ASTRO_PREVIEW_BACKGROUND: "0",
    ASTRO_DEV_BACKGROUND: "0",
    FINDINGS_RELEASE_DAY: options.releaseDay,
  };
  const stdio: StdioOptions = ["inherit", "inherit", options.keepErrors ? "pipe" : "inherit", "ipc"];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [astro, ...args], { cwd: root, stdio, env: environment });
    let errors = "";
    child.stderr?.on("data", (data: Buffer) => {
      const text = data.toString();
      if (timeOfPage.test(text)) process.stderr.write(text);
      else errors += text;
    });
    const stop = () => child.kill("SIGTERM");
    options.signal?.addEventListener("abort", stop);
    const forget = options.signal ? () => undefined : onStopSignals(stop);
    child.on("error", reject);
    child.on("close", (code) => {
      forget();
      resolve({ code: code ?? 1, errors });
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
