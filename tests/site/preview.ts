import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

const command = join(import.meta.dirname, "../../src/cli/programs/dev.ts");

/** A preview that runs. */
export interface RunningPreview {
  /** Address of the home page. */
  readonly address: string;
  /** What it has printed so far. */
  readonly output: () => string;
  /** Asks it to end, and gives the code that it ended with. */
  readonly stop: () => Promise<number | null>;
}

/** Starts the preview of a site and waits until it says where it is. Fails where it ends before. */
export async function startPreview(root: string, args: readonly string[] = []): Promise<RunningPreview> {
  const child = spawn(process.execPath, [command, ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    // Astro's own server is off where it finds itself in a test.
    env: { ...process.env, VITEST: undefined, NODE_ENV: undefined },
  });
  let text = "";
  const address = await new Promise<string>((resolve, reject) => {
    const listen = (data: Buffer) => {
      text += data.toString();
      const found = /The preview is at (\S+\/)\./.exec(text)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.once("exit", (code) => {
      reject(new Error(`The preview ended with ${code}:\n${text}`));
    });
  });
  return { address, output: () => text, stop: () => stop(child) };
}

async function stop(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const ended = once(child, "exit");
  child.kill("SIGINT");
  const [code] = (await ended) as [number | null];
  return code;
}
