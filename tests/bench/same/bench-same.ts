/**
 * Builds a site in fourteen ways that must make no difference, and says of each which files differ from the first build:
 *
 *     npm run bench:same                      the small site of the tests
 *     npm run bench:same -- --site <folder>   any site
 *     npm run bench:same -- --node <path>     with another version of Node.js as well
 *
 * Ways that this machine cannot try are named. It ends with 1 where a file differs.
 */
import { spawnSync } from "node:child_process";
import {
  chownSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { siteFolder } from "../../site-fixture.ts";
import { buildScript, readAll } from "../../small-build.ts";

const { values } = parseArgs({
  options: { site: { type: "string", default: siteFolder }, node: { type: "string", multiple: true, default: [] } },
});
const work = mkdtempSync(join(tmpdir(), "findings-same-"));
const nobody = 65534;

/** One way to build: what is done to the copy of the site, and with which command and environment it is built. */
interface Way {
  readonly folder?: string;
  readonly prepare?: (root: string) => void;
  readonly wrap?: readonly string[];
  readonly node?: string;
  readonly environment?: NodeJS.ProcessEnv;
}

const clock = (day: string): Way => ({
  environment: {
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(
      `const now = ${Date.parse(day)}; const D = Date; globalThis.Date = class extends D { constructor(...a) { a.length ? super(...a) : super(now); } static now() { return now; } };`,
    )}`,
  },
});
const isRoot = process.getuid?.() === 0;

const ways: Readonly<Record<string, Way>> = {
  "once more": {},
  "in a folder with spaces and accents": { folder: "a folder, é" },
  "in a deep folder": { folder: join("a", "b", "c", "d", "site") },
  "far east": { environment: { TZ: "Pacific/Kiritimati" } },
  "far west": { environment: { TZ: "Pacific/Pago_Pago" } },
  "in Turkish": { environment: { LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8", LANGUAGE: "tr" } },
  "without a language": { environment: { LC_ALL: "C", LANG: "C" } },
  "with the rights of a careful user": { wrap: ["sh", "-c", 'umask 077; exec "$0" "$@"'] },
  "with files in another order, of another day": { prepare: rewriteFiles },
  "on one processor": { wrap: ["taskset", "-c", "0"] },
  "with a clock of 2031": clock("2031-05-06T07:08:09Z"),
  "with a clock of 2049": clock("2049-12-31T23:59:59Z"),
  "as another user": isRoot
    ? { prepare: giveAway, wrap: ["setpriv", `--reuid=${nobody}`, `--regid=${nobody}`, "--clear-groups"] }
    : { environment: { USER: "somebody", LOGNAME: "somebody", HOME: tmpdir() } },
  "after a build that was broken off": { prepare: breakOff },
  ...Object.fromEntries(values.node.map((node) => [`with ${node}`, { node }])),
};

console.log(`${String(availableParallelism())} processors, Node.js ${process.version}: ${values.site}`);
const first = build("first", {});
if (!first) throw new Error("The first build failed.");
let different = 0;
for (const [name, way] of Object.entries(ways)) {
  const files = build(name, way);
  if (!files) {
    console.log(`not tried    ${name}`);
    continue;
  }
  const names = new Set([...first.keys(), ...files.keys()]);
  const changed = [...names].filter((file) => first.get(file) !== files.get(file));
  console.log(
    `${changed.length === 0 ? "the same    " : `${String(changed.length)} differ`} ${name} ${changed.slice(0, 5).join(", ")}`,
  );
  different += changed.length;
}
rmSync(work, { recursive: true, force: true });
console.log(`${String(Object.keys(ways).length)} ways, ${String(first.size)} files, ${String(different)} that differ.`);
process.exitCode = different === 0 ? 0 : 1;

/** The files of the site, built in this way; undefined where the way cannot be tried here. */
function build(
  name: string,
  { folder = name, prepare, wrap = [], node, environment }: Way,
): Map<string, string> | undefined {
  const root = join(work, folder);
  for (const part of ["content", "data", "public"])
    if (readdirSync(values.site).includes(part)) cpSync(join(values.site, part), join(root, part), { recursive: true });
  prepare?.(root);
  const line = [...wrap, node ?? process.execPath, buildScript];
  const [command, args] = [line[0] ?? process.execPath, line.slice(1)];
  const env = { ...process.env, HOME: work, ...environment };
  const { status, stderr, error } = spawnSync(command, args, { cwd: root, encoding: "utf8", env });
  if (error || status !== 0) {
    console.log(error?.message ?? stderr);
    return undefined;
  }
  const files = readAll(join(root, "dist"));
  rmSync(root, { recursive: true, force: true });
  return files;
}

function listFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Files written anew, last to first, lie in another order on the disk. */
function rewriteFiles(root: string): void {
  for (const path of listFiles(root).sort().reverse()) {
    const content = readFileSync(path);
    rmSync(path);
    writeFileSync(path, content);
    utimesSync(path, 1, 1);
  }
}

function giveAway(root: string): void {
  for (const path of [work, root]) chownSync(path, nobody, nobody);
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true }))
    chownSync(join(entry.parentPath, entry.name), nobody, nobody);
}

/** A build that was killed leaves its folder behind, and perhaps the site under its other name. */
function breakOff(root: string): void {
  spawnSync(process.execPath, [buildScript], { cwd: root });
  renameSync(join(root, "dist"), join(root, ".findings/previous"));
}
