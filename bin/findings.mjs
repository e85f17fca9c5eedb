#!/usr/bin/env node
/**
 * Runs a command of `src/cli` with a Node that serves: the one that is installed, if it is new enough, else the one that came with the
 * project. It runs on any Node from 20, so that an older one ends in a sentence and not in an error of its own.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** Astro asks for 22.12; from 22.18 and 23.6 on TypeScript runs without an option. https://nodejs.org/api/typescript.html */
const oldest = [22, 12];
const withoutOption = [22, 18];

const project = join(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "..");
const [command, ...args] = process.argv.slice(2);
const script = join(project, "src/cli", `${command}.ts`);
if (command === undefined || !/^[a-z-]+$/.test(command) || !existsSync(script)) {
  console.error(
    `There is no command ${command ?? ""}. Use the scripts of package.json: npm start, npm run check, npm run build.`,
  );
  process.exit(1);
}
const node = findNode();
if (node === undefined) {
  console.error(
    `Findings needs Node.js ${oldest.join(".")} or later, and this is ${process.versions.node}. Install Node.js 24, or run npm ci again without --omit=optional.`,
  );
  process.exit(1);
}
/** Compiled code is kept, which saves a tenth of a check. https://nodejs.org/api/module.html#module-compile-cache */
const environment = { NODE_COMPILE_CACHE: join(project, "node_modules/.cache/findings"), ...process.env };
const child = spawn(node.path, [...optionsOf(node.version), script, ...args], { stdio: "inherit", env: environment });
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
  const packaged = ["linux-x64", "linux-arm64", "win-x64", "bin-darwin-arm64"].map((name) =>
    join(project, "node_modules", `node-${name}`, "bin", name.startsWith("win") ? "node.exe" : "node"),
  );
  for (const path of [process.env.npm_node_execpath, process.execPath, ...packaged]) {
    if (path === undefined || !existsSync(path)) continue;
    const version = path === process.execPath ? process.versions.node : readVersion(path);
    if (version !== undefined && isFrom(version, oldest)) return { path, version };
  }
  return undefined;
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
  if (isFrom(version, [23, 6]) || (isFrom(version, withoutOption) && !isFrom(version, [23, 0])))
    return ["--disable-warning=ExperimentalWarning"];
  return ["--experimental-strip-types", "--disable-warning=ExperimentalWarning"];
}
