import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

/** A package.json, as far as it is known here. */
export interface PackageFile {
  readonly name?: string;
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

/** The package.json of a folder; undefined where it has none. Throws where it is no JSON. */
export function readPackage(folder: string): PackageFile | undefined {
  const file = join(folder, "package.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as PackageFile) : undefined;
}

/**
 * How a site in `target` names the engine: as the folder does in which the engine is installed, by its address or a file; a checkout of the engine by
 * its folder.
 */
export function nameEngine(engineFolder: string, target: string): string {
  const parent = dirname(engineFolder);
  const folder = resolve(target);
  if (parent.split(sep).at(-1) !== "node_modules") return `file:${toAddress(relative(folder, engineFolder))}`;
  const host = dirname(parent);
  const given = readPackage(host)?.dependencies?.["findings"];
  if (given === undefined) return readPackage(engineFolder)?.version ?? "*";
  const [, path] = /^file:(.*)$/.exec(given) ?? [];
  return path === undefined ? given : `file:${toAddress(relative(folder, resolve(host, path)))}`;
}

/** The package.json of a new site, with what stands in the one that is there already. */
export function writePackage(engine: string, area: string, known: PackageFile = {}): string {
  const commands = ["check", "build", "start", "dev", "release", "verify", "list", "migrate"];
  const scripts = Object.fromEntries(commands.map((name) => [name, `findings ${name}`]));
  const made = {
    name: `findings-${area}`,
    private: true,
    // Nothing that the engine needs runs a script when it is installed.
    allowScripts: { esbuild: false, "@parcel/watcher": false },
    ...known,
    scripts: { ...scripts, ...known.scripts },
    dependencies: { findings: engine, ...known.dependencies },
  };
  return `${JSON.stringify(made, undefined, 2)}\n`;
}

function toAddress(path: string): string {
  const address = path.split(sep).join("/");
  return address.startsWith(".") ? address : `./${address}`;
}
