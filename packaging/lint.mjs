/*
 * Runs what `npm run lint` is made of beside each other, as many at a time as there are processors, the longest first. What each says comes
 * together when it has ended. Ends with 1 where one found something.
 */
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";

// The types of collections, which the rules of the code need and a fresh copy does not have.
if ((await runScript("lint:prepare")) !== 0) process.exit(1);

const waiting = ["lint:types", "lint:code", "lint:format"];
const turns = Array.from({ length: Math.min(availableParallelism(), waiting.length) }, async () => {
  for (let script = waiting.shift(); script !== undefined; script = waiting.shift())
    if ((await runScript(script)) !== 0) process.exitCode = 1;
});
await Promise.all(turns);

/** Runs a script of `package.json`, says what it said, and gives its exit code. */
function runScript(script) {
  // The name of npm's own program differs among systems; a shell finds it.
  const child = spawn(`npm run --silent ${script}`, { shell: true, stdio: ["ignore", "pipe", "pipe"] });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece) => said.push(piece));
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("close", (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve(code);
    });
  });
}
