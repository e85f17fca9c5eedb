#!/usr/bin/env node
/**
 * Runs the engine with a Node that serves: the one that is installed, if it is new enough, else the one that came with the engine. It runs
 * on any Node from 20, so that an older one ends in a sentence and not in an error of its own.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** Astro asks for 22.12; from 22.18 and 23.6 on TypeScript runs without an option. https://nodejs.org/api/typescript.html */
const oldest = [22, 12];
const withoutOption = [22, 18];

const engine = join(dirname(fileURLToPath(import.meta.url)), "..");
/** TypeScript in the engine's repository, JavaScript in its package: Node runs no TypeScript below node_modules. */
const source = join(engine, "src/cli/findings.ts");
const script = existsSync(source) ? source : join(engine, "lib/cli/findings.js");
const node = findNode();
if (node === undefined) {
  console.error(
    `Findings needs Node.js ${oldest.join(".")} or later, and this is ${process.versions.node}. Install Node.js 24, or install the packages again without --omit=optional.`,
  );
  process.exit(1);
}
/** Compiled code is kept, which saves a tenth of a check. https://nodejs.org/api/module.html#module-compile-cache */
const environment = { NODE_COMPILE_CACHE: join(findPackages(), ".cache/findings"), ...process.env };
/**
 * Megabytes of each half of the room for what is new. What is read and made is mostly short-lived: of twice as much, which a large machine gives, all would be filled.
 * https://nodejs.org/api/cli.html#--max-semi-space-sizesize-in-mib
 */
const room = "--max-semi-space-size=32";
const child = spawn(node.path, [room, ...optionsOf(node.version), script, ...process.argv.slice(2)], {
  stdio: "inherit",
  env: environment,
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("error", (error) => {
  console.error(`${node.path} cannot be run: ${error.message}`);
  process.exitCode = 1;
});
child.on("exit", (code, signal) => {
  process.exitCode = code ?? (signal === "SIGINT" ? 130 : 1);
});

/** The Node that npm was started with comes before the one that npm puts first. */
function findNode() {
  const packaged = ["linux-x64", "linux-arm64", "win-x64", "bin-darwin-arm64"].map(findPackagedNode);
  for (const path of [process.env.npm_node_execpath, process.execPath, ...packaged]) {
    if (path === undefined || !existsSync(path)) continue;
    const version = path === process.execPath ? process.versions.node : readVersion(path);
    if (version !== undefined && isFrom(version, oldest)) return { path, version };
  }
  return undefined;
}

/** The Node of a package, wherever npm has put it; undefined where it is not installed, as on another system. */
function findPackagedNode(system) {
  try {
    const manifest = createRequire(import.meta.url).resolve(`node-${system}/package.json`);
    return join(dirname(manifest), "bin", system.startsWith("win") ? "node.exe" : "node");
  } catch {
    return undefined;
  }
}

/** The folder of packages in which the engine is installed, or its own. */
function findPackages() {
  const parts = engine.split(sep);
  const last = parts.lastIndexOf("node_modules");
  return last === -1 ? join(engine, "node_modules") : parts.slice(0, last + 1).join(sep);
}

function readVersion(path) {
  const { stdout } = spawnSync(path, ["--version"], { encoding: "utf8" });
  return /^v(\d+\.\d+\.\d+)/.exec(stdout ?? "")?.[1];
}

function isFrom(version, [major, minor]) {
  const [ownMajor = 0, ownMinor = 0] = version.split(".").map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}

function optionsOf(version) {
  if (script !== source) return [];
  if (isFrom(version, [23, 6]) || (isFrom(version, withoutOption) && !isFrom(version, [23, 0])))
    return ["--disable-warning=ExperimentalWarning"];
  return ["--experimental-strip-types", "--disable-warning=ExperimentalWarning"];
}
