import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { delimiter, join } from "node:path";

const project = join(import.meta.dirname, "../..");

/**
 * The environment of somebody at a machine: without what npm tells the programs that it runs, and with the Node that is installed there, and not
 * the project's own.
 */
export const environment: NodeJS.ProcessEnv = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(?:npm_(?!config_(?:cache|registry|userconfig)$)|INIT_CWD$|NODE_|VITEST|VITE_|CI$)/.test(name),
    ),
  ),
  PATH: (process.env["PATH"] ?? "")
    .split(delimiter)
    .filter((folder) => !folder.includes("node_modules"))
    .join(delimiter),
};

/** Runs a line as it is typed in a folder. */
export function type(line: string, folder: string) {
  const { status, stdout, stderr } = spawnSync(line, { cwd: folder, env: environment, encoding: "utf8", shell: true });
  return { status, stdout, stderr };
}

/** Packs the engine into a folder, and gives the path of the package. */
export function packEngine(folder: string): string {
  const { status, stderr } = type(`npm pack --silent --pack-destination "${folder}"`, project);
  const file = readdirSync(folder).find((name) => name.endsWith(".tgz"));
  if (status !== 0 || file === undefined) throw new Error(`The engine was not packed:\n${stderr}`);
  return join(folder, file);
}

/**
 * Installs the packed engine in an empty folder as a council does. Where the registry cannot be reached and npm has not kept its packages,
 * those of the project stand in for them; returns whether that was so.
 */
export function installEngine(pack: string, folder: string): boolean {
  const { status } = type(`npm install "${pack}" --prefer-offline --no-audit --no-fund --fetch-retries=0`, folder);
  if (status === 0) return false;
  const packages = join(folder, "node_modules");
  mkdirSync(join(packages, "findings"), { recursive: true });
  const { status: unpacked } = type(`tar -xzf "${pack}" --strip-components=1 -C node_modules/findings`, folder);
  if (unpacked !== 0) throw new Error("The package could not be unpacked.");
  for (const name of readdirSync(join(project, "node_modules")))
    if (name !== "findings" && name !== ".bin" && name !== ".cache")
      symlinkSync(join(project, "node_modules", name), join(packages, name), "junction");
  mkdirSync(join(packages, ".bin"));
  chmodSync(join(packages, "findings/bin/findings.mjs"), 0o755);
  symlinkSync("../findings/bin/findings.mjs", join(packages, ".bin/findings"));
  return true;
}
