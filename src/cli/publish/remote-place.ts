import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { notALink, PlaceFault, publishedName, type Place } from "./place.ts";

/** A folder of another machine: where, as ssh names it, and the path there. */
export interface RemoteFolder {
  readonly host: string;
  readonly path: string;
}

/** Reads `user@host:/path`, or `host:/path`; undefined for a folder of this machine. A single letter before the colon is a drive. */
export function readRemote(destination: string): RemoteFolder | undefined {
  const [, host, path] = /^((?:\w[\w.-]*@)?[A-Za-z0-9][\w.-]+):(.+)$/.exec(destination) ?? [];
  return host === undefined || path === undefined ? undefined : { host, path };
}

/** A folder of another machine, reached by ssh. It needs a shell, tar and links there, and nothing of Findings. */
export function openRemotePlace({ host, path }: RemoteFolder): Place {
  const folder = quote(path);
  // Web servers run as another user, whatever rights new files have there.
  const run = (script: string, input?: ChildProcess["stdout"]) =>
    runThere(host, `set -eu; umask 022; ${script}`, input);
  const arriving = `.arriving-${process.pid}-${Date.now()}`;
  return {
    served: `${host}:${path}/current`,
    read: async () => {
      const script = [
        `mkdir -p ${folder}/releases; cd ${folder}`,
        `if [ -e current ] && [ ! -L current ]; then echo "not-a-link"; exit 0; fi`,
        `ls releases; if [ -L current ]; then echo "current $(readlink current)"; fi`,
      ];
      const lines = (await run(script.join("; "))).split("\n");
      if (lines.includes("not-a-link")) throw new PlaceFault(notALink(`${host}:${path}/current`));
      const served = lines.find((line) => line.startsWith("current "));
      return { names: lines.filter((line) => publishedName.test(line)).sort(), current: served?.replace(/^.*\//, "") };
    },
    put: async (site, name) => {
      const there = `${folder}/releases/${arriving}`;
      const archive = spawn("tar", ["-cf", "-", "-C", site, "."], { stdio: ["ignore", "pipe", "inherit"] });
      const sent = end(archive, "tar");
      const arrived = run(
        `find ${folder}/releases -maxdepth 1 -name '.arriving-*' -mtime +1 -exec rm -rf {} +; mkdir ${there}; tar -xf - -C ${there}`,
        archive.stdout,
      ).catch((error: unknown) => {
        // What nobody takes any more would wait for ever.
        archive.kill();
        throw error;
      });
      // Both have ended before one of them is said to have failed.
      await Promise.allSettled([arrived, sent]);
      await arrived;
      await sent;
      await run(`cd ${there}; ${keepDates}; cd ..; mv ${arriving} ${name}`);
    },
    serve: async (name) => {
      const link = `.current-${process.pid}`;
      // What replaces a link and does not go into the folder behind it is called -T by one family of systems and -h by the other.
      await run(
        `cd ${folder}; rm -f ${link}; ln -s releases/${name} ${link}; mv -Tf ${link} current 2>/dev/null || mv -fh ${link} current`,
      );
    },
    remove: async (names) => {
      if (names.length > 0) await run(`cd ${folder}/releases; rm -rf ${names.join(" ")}`);
    },
  };
}

/** Gives each file that is the same as in the served site the date that it has there. */
const keepDates =
  'if [ -L ../../current ]; then find . -type f | while read -r file; do if cmp -s "$file" "../../current/$file"; then touch -r "../../current/$file" "$file"; fi; done; fi';

async function runThere(host: string, script: string, input?: ChildProcess["stdout"]): Promise<string> {
  const child = spawn("ssh", [host, script], { stdio: [input ? "pipe" : "ignore", "pipe", "inherit"] });
  const ended = end(child, "ssh");
  if (input && child.stdin) {
    // Where the other side ends early, its own message says why.
    child.stdin.on("error", () => undefined);
    input.pipe(child.stdin);
  }
  const output = child.stdout ? await text(child.stdout) : "";
  await ended;
  return output;
}

async function end(child: ChildProcess, program: string): Promise<void> {
  const failed = once(child, "error").then(([error]) => {
    throw new PlaceFault(`${program} could not be started: ${String(error)}`);
  });
  const [code] = (await Promise.race([once(child, "close"), failed])) as [number | null];
  if (code !== 0) throw new PlaceFault(`${program} ended with ${code ?? "a signal"}; what it said stands above.`);
}

/** A path as one word of a shell; `~/` at its beginning stays what it means there. */
function quote(path: string): string {
  const [, home = "", rest = ""] = /^(~\/)?(.*)$/s.exec(path) ?? [];
  return `${home}'${rest.replaceAll("'", `'\\''`)}'`;
}
