import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const command = join(import.meta.dirname, "../../src/cli/programs/dev.ts");

/** A preview that runs. */
export interface RunningPreview {
  /** Address of the home page. */
  readonly address: string;
  /** What it has printed so far. */
  readonly output: () => string;
  /** Numbers of the programs that it has started and that still run; none where the system does not tell. */
  readonly listHelpers: () => readonly number[];
  /** The code that it ended with, when it ends. */
  readonly ended: Promise<number | null>;
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
  const ended = once(child, "exit").then(([code]) => code as number | null);
  return {
    address,
    output: () => text,
    listHelpers: () => listChildren(child.pid ?? 0),
    ended,
    stop: () => stop(child),
  };
}

/** From Linux's list of processes; each thread lists those that it started. */
function listChildren(pid: number): number[] {
  const threads = `/proc/${pid}/task`;
  if (!existsSync(threads)) return [];
  return readdirSync(threads).flatMap((thread) =>
    readFileSync(join(threads, thread, "children"), "utf8")
      .split(" ")
      .filter(Boolean)
      .map(Number),
  );
}

async function stop(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const ended = once(child, "exit");
  child.kill("SIGINT");
  const [code] = (await ended) as [number | null];
  return code;
}
